// The solver behind GPTQ, for methods that build on it.
#pragma once

#include "core/base/input_statistics.h"
#include "core/quantization/weight_quantizer.h"

namespace quantoscope {

class SolveTracer;

struct GptqSettings
{
    double damping = 0.01; ///< share of the mean diagonal of H
    double ownDamping = 0; ///< share of its own that is added to each diagonal entry of H besides
    std::int64_t blockSize = 128;
    bool actOrder = false; ///< columns in order of falling diag H
    bool staticGroups = false; ///< all groups fitted beforehand, to neighbouring original columns
    bool freshGroups = false; ///< groups fitted to fully compensated weights, not those of the block's start
    bool doublePrecision = false; ///< of the column updates; the factorisation is float64 always
};

/// Solves one (stacked) weight, float [out, in] and finite, against finite statistics of its width, where it is: on the
/// CPU or on a device with an accelerator, and the result with it. `solverLoss` is the
/// authors': Σ (w − q)²/U²/2 on the scale of H = 2XᵀX. If H is not positive definite the damping is raised tenfold
/// until it is, with a warning.
QuantizedWeight solveGptq(const at::Tensor& weight, const InputStatistics& statistics, const GridSpec& spec,
                          const GptqSettings& settings, const CancellationToken& cancel,
                          const SolverProgress& progress = {}, SolveTracer* tracer = nullptr);

} // namespace quantoscope
