// Errors of a quantized weight, exact from the Gram matrix alone (SOLVERS, "Errors without activations").
#pragma once

#include "core/base/cancellation.h"
#include "core/base/input_statistics.h"
#include "core/results/run.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

/// tr(dW H dWᵀ) / tr(W H Wᵀ); 0 when both are 0. float64 inside.
double relativeOutputError(const at::Tensor& weight, const at::Tensor& dequantized, const at::Tensor& gram);

/// Fills weight_mse, sqnr, output errors (where `reference` has tokens), hold-out error (where `holdout` has),
/// energy_spread, max_abs_error, histograms, row and column errors and the pooled error map of `result`. A figure that
/// is not finite (a decibel value of a perfect layer, anything of a layer with NaN weights) is left empty.
void measureErrors(LayerResult& result, const at::Tensor& weight, const at::Tensor& dequantized,
                   const InputStatistics& reference, const InputStatistics& holdout,
                   const CancellationToken& cancel = {});

/// diag(M H Mᵀ), float64 [rows], for symmetric H: the energy of each row's output.
at::Tensor rowEnergies(const at::Tensor& matrix, const at::Tensor& gram, const CancellationToken& cancel = {});

/// `bins` equal bins over the finite range of `weight` (one value only: a bin around it); what is not finite is not
/// counted. Empty edges if nothing is finite.
Histogram weightHistogram(const at::Tensor& weight, int bins = 512);

/// Counts of `values` in the bins of `edges`; values outside fall into the edge bins.
std::vector<std::uint64_t> countInBins(const at::Tensor& values, const std::vector<double>& edges);

} // namespace quantoscope
