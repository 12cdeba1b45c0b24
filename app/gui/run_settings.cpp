#include "app/gui/run_settings.h"

#include "core/quantization/quantizer_config.h"

#include <nlohmann/json.hpp>

namespace quantoscope {

std::string defaultRunName(const RunSettings& settings)
{
    return QuantizerConfig(settings.method, settings.options).shortName();
}

std::string configurationJson(const RunSettings& settings)
{
    return QuantizerConfig(settings.method, settings.options).toJson().dump();
}

} // namespace quantoscope
