// Round to nearest: every weight on its own, no inputs needed.
#pragma once

#include "core/quantization/weight_quantizer.h"

namespace quantoscope {

MethodDescription describeRtn();
std::unique_ptr<WeightQuantizer> makeRtn(const QuantizerConfig& config, SolveTracer* tracer);

/// The rounding itself, for methods that fall back to it. `importance` as in fitGroup.
QuantizedWeight roundToNearest(const at::Tensor& weight, const GridSpec& spec, const at::Tensor& importance,
                               const CancellationToken& cancel, const SolverProgress& progress = {},
                               SolveTracer* tracer = nullptr);

} // namespace quantoscope
