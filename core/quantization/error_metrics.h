// Errors of a quantized weight, exact from the Gram matrix alone (SOLVERS, "Errors without activations").
#pragma once

#include "core/base/input_statistics.h"
#include "core/results/run.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

/// tr(dW H dWᵀ) / tr(W H Wᵀ); 0 when both are 0. float64 inside.
double relativeOutputError(const at::Tensor& weight, const at::Tensor& dequantized, const at::Tensor& gram);

/// Fills weight_mse, sqnr, output errors (where `reference` has tokens), hold-out error (where `holdout` has),
/// max_abs_error, histograms, row and column errors and the pooled error map of `result`.
void measureErrors(LayerResult& result, const at::Tensor& weight, const at::Tensor& dequantized,
                   const InputStatistics& reference, const InputStatistics& holdout);

/// 512 equal bins over the finite range of `weight`; values of `other` outside fall into the edge bins.
Histogram weightHistogram(const at::Tensor& weight, int bins = 512);

} // namespace quantoscope
