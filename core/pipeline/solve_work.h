// How much work it is to solve a layer's weights, before it is done: for progress and for estimates.
#pragma once

#include "core/quantization/quantizer_config.h"

#include <cstdint>

namespace quantoscope {

/// Multiply-adds, roughly, of solving `rows` stacked rows of `inFeatures` weights. A method that needs statistics
/// inverts a Gram matrix first. Searches that wrap a solver (AWQ's scales) are not in it.
double solveWork(const QuantizerConfig& config, bool needsStatistics, std::int64_t rows, std::int64_t inFeatures);

} // namespace quantoscope
