// The way into every solver: what cannot be solved ends in a visible fallback.
#pragma once

#include "core/quantization/weight_quantizer.h"

namespace quantoscope {

/// `solve`'s result where weight and statistics allow for one. Else the layer is left in full precision (values that
/// are not finite, no weights) or rounded to nearest (no calibration inputs). Warns of fewer tokens than inputs.
QuantizedWeight guardedSolve(const at::Tensor& weight, const InputStatistics& statistics, const GridSpec& spec,
                             const CancellationToken& cancel, const SolverProgress& progress,
                             const std::function<QuantizedWeight()>& solve);

} // namespace quantoscope
