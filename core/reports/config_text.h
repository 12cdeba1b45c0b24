// A run's configuration (QuantizerConfig as JSON) in words.
#pragma once

#include "core/results/run.h"

#include <string>
#include <utility>
#include <vector>

namespace quantoscope {

/// Option keys and printed values in alphabetical order, the method left out; empty if the text is no JSON object.
std::vector<std::pair<std::string, std::string>> configEntries(const std::string& configJson);

/// "3 bits, group 32, symmetric, act-order".
std::string configSummary(const std::string& configJson);

} // namespace quantoscope
