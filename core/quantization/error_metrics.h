// Errors of a quantized weight, exact from the Gram matrix alone (SOLVERS, "Errors without activations"). Weights and
// Gram matrices are on one device, and output errors are computed there; what needs no inputs is counted on the CPU.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/input_statistics.h"
#include "core/results/run.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

/// tr(dW H dWᵀ) / tr(W H Wᵀ); 0 when both are 0. float64 inside.
double relativeOutputError(const at::Tensor& weight, const at::Tensor& dequantized, const at::Tensor& gram);

/// What the errors of a weight are held against: measured once for a weight that is quantized again and again.
struct OriginalWeight
{
    at::Tensor values; ///< float32 [out, in], contiguous, on the CPU
    double energy = 0; ///< Σ w²
    Histogram histogram;
};
OriginalWeight describeOriginal(const at::Tensor& weight);

/// The part of measureErrors() that needs no inputs, without the error map. One pass over the weights.
void measureWeightErrors(LayerResult& result, const OriginalWeight& original, const at::Tensor& dequantized);

/// The part of measureErrors() on the inputs of `reference`, which has tokens and is finite. `delta`: float32
/// [out, in], the dequantized weight less the original; `outputEnergy`: tr(W H Wᵀ) of the original.
void measureOutputErrors(LayerResult& result, const at::Tensor& delta, const InputStatistics& reference,
                         double outputEnergy, const CancellationToken& cancel = {});

/// tr(M H Mᵀ).
double totalEnergy(const at::Tensor& matrix, const at::Tensor& gram, const CancellationToken& cancel = {});

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
