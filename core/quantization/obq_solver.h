// The solver behind OBQ, for methods that build on it.
#pragma once

#include "core/base/input_statistics.h"
#include "core/quantization/weight_quantizer.h"

namespace quantoscope {

class SolveTracer;

struct ObqSettings
{
    bool greedy = true; ///< false: columns from left to right
    double damping = 0; ///< share of the mean diagonal of H
    double absoluteDamping = 0; ///< added to the diagonal of H = XᵀX/N beside that
    std::int64_t rowBatch = 32; ///< rows that leave out zero weights together; moves zeros within `order`, nothing else
    bool doublePrecision = false; ///< of the elimination; H is inverted in float64 always
};

/// Solves one (stacked) weight, float [out, in] and finite, against finite statistics of its width, where it is: on the
/// CPU or on a device with an accelerator, and the result with it. Grids are fitted beforehand. `solverLoss` is the
/// authors': Σ (w − q)²/(H⁻¹)_jj/2 on the scale of H = 2XᵀX/N, each term of its step; `order` is [out, in]. If H cannot
/// be inverted the damping is raised, at first by the authors' step, with a warning. Memory: one matrix [in, in] a
/// thread beside three float64 ones; on a device one a row, of as many rows as have room.
QuantizedWeight solveObq(const at::Tensor& weight, const InputStatistics& statistics, const GridSpec& spec,
                         const ObqSettings& settings, const CancellationToken& cancel,
                         const SolverProgress& progress = {}, SolveTracer* tracer = nullptr);

} // namespace quantoscope
