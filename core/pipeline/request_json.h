// A whole request as JSON: what a run keeps of what was asked for, so that it can be resumed.
#pragma once

#include "core/pipeline/quantize_run.h"

#include <nlohmann/json_fwd.hpp>

namespace quantoscope {

nlohmann::json requestJson(const QuantizeRequest& request);

/// The inverse. Throws InvalidRequest naming the key for text that requestJson did not write.
QuantizeRequest requestFromJson(const std::string& text);

} // namespace quantoscope
