// The options of GPTQ's column-by-column solve, for the methods that are built on it.
#pragma once

#include "core/quantization/gptq_solver.h"
#include "core/quantization/quantizer_config.h"

#include <vector>

namespace quantoscope {

/// damping, block-size, act-order, static-groups, fresh-groups, true-sequential, precision.
std::vector<OptionDescription> gptqOptions();
/// What they say; fresh-groups is off for a method that has no such option.
GptqSettings gptqSettings(const QuantizerConfig& config);

} // namespace quantoscope
