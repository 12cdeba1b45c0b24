// What every method checks of a layer before it starts: bad input ends in a visible fallback, never in an exception.
#pragma once

#include "core/base/input_statistics.h"
#include "core/quantization/quantized_weight.h"

#include <optional>
#include <vector>

namespace quantoscope {

/// The layer as it was, with the reason.
QuantizedWeight leftInFullPrecision(const at::Tensor& weight, Warning reason);

/// Set if `weight` cannot be quantized at all: it holds values that are not finite, or nothing.
std::optional<Warning> unusableWeight(const at::Tensor& weight);

/// Notes on how the grid fits the layer: a ragged last group, a group wider than the layer, all weights zero.
std::vector<Warning> gridWarnings(const GridSpec& spec, const at::Tensor& weight);

/// True if there is a Gram matrix to solve with, of the layer's width.
bool hasGram(const InputStatistics& statistics, const at::Tensor& weight);

/// The warning that H could not be factored as asked: `tried` are the dampings one after the other as shares of its
/// mean diagonal, first the one asked for, last the one used.
Warning dampingRaised(const std::vector<double>& tried);

/// Standard deviation of log diag H over the channels that are not dead: how unlike in size a layer's inputs are.
/// 0 for fewer than two such channels.
double logDiagonalSpread(const at::Tensor& gram);
/// Up to this spread OBQ's greedy order loses less than GPTQ with activation order, beyond it more.
inline constexpr double kLargestEvenSpread = 0.4;

/// A number as a warning's parameter: up to six digits.
std::string shortNumber(double value);

} // namespace quantoscope
