// GPTQ+ (ours): GPTQ in activation order with a scale search on the compensated groups, then coordinate descent on the
// codes and closed-form refits of the scales, all under the Hessian itself.
#pragma once

#include "core/quantization/weight_quantizer.h"

namespace quantoscope {

MethodDescription describeGptqPlus();
std::unique_ptr<WeightQuantizer> makeGptqPlus(const QuantizerConfig& config, SolveTracer* tracer);

} // namespace quantoscope
