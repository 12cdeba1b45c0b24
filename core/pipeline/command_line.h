// The command that makes a run again.
#pragma once

#include "core/pipeline/quantize_run.h"

#include <string>
#include <string_view>

namespace quantoscope {

/// `argument` as a POSIX shell reads it back: as it is where that is safe, else in single quotes.
std::string shellQuoted(std::string_view argument);

/// "quantoscope-cli quantize MODEL --method gptq ..." with what differs from the defaults.
std::string quantizeCommand(const std::string& model, const QuantizeRequest& request);

} // namespace quantoscope
