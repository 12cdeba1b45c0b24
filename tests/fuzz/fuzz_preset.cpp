// Configurations of methods as JSON (entries of sessions), presets, and whole requests, which runs are resumed from.
#include "core/base/errors.h"
#include "core/pipeline/request_json.h"
#include "core/pipeline/run_preset.h"
#include "core/quantization/quantizer_config.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

using namespace quantoscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    try {
        const QuantizerConfig config = QuantizerConfig::fromJson(json);
        if (!(QuantizerConfig::fromJson(config.toJson()).values() == config.values()))
            __builtin_trap(); // what was printed means something else
        config.toFlags();
        config.shortName();
    } catch (const Error&) { // refused, as it should be
    }
    try {
        const RunPreset preset = parsePreset(text, "preset.json");
        if (!(parsePreset(printPreset(preset), "preset.json") == preset))
            __builtin_trap();
    } catch (const Error&) { // refused, as it should be
    }
    try {
        requestJson(requestFromJson(text));
    } catch (const Error&) { // refused, as it should be
    }
    return 0;
}
