// The command that makes a run again.
#pragma once

#include "core/pipeline/quantize_run.h"

#include <string>

namespace quantoscope {

/// "quantoscope-cli quantize MODEL --method gptq ..." with what differs from the defaults.
std::string quantizeCommand(const ModelDescription& model, const QuantizeRequest& request);

} // namespace quantoscope
