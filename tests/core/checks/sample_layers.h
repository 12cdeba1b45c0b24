// Layers to solve: random weights, inputs as layers see them, and what is asked of every result.
#pragma once

#include "core/base/input_statistics.h"
#include "core/quantization/weight_quantizer.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <map>
#include <string>

namespace quantoscope::checks {

using Values = std::map<std::string, std::string>;

/// float32 [rows, columns], the same for the same seed.
at::Tensor gaussian(std::int64_t rows, std::int64_t columns, std::uint64_t seed);

/// Correlated inputs [tokens, columns] with channels of unlike size: `spread` is the deviation of the sizes' logarithm.
at::Tensor layerInputs(std::int64_t tokens, std::int64_t columns, std::uint64_t seed, double spread = 0.7);

InputStatistics statisticsOf(const at::Tensor& inputs);

QuantizedWeight solve(const char* method, const Values& values, const at::Tensor& weight,
                      const InputStatistics& statistics);

/// Relative output error, from the Gram matrix.
double outputError(const QuantizedWeight& result, const at::Tensor& weight, const InputStatistics& statistics);

/// Exactly once.
bool warns(const QuantizedWeight& result, const char* code);

} // namespace quantoscope::checks
