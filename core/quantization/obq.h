// OBQ (arXiv 2208.11580; IST-DASLab/OBC trueobs.py): each row fixes its weights one at a time, the cheapest next, and
// makes each rounding error good in the weights still free.
#pragma once

#include "core/quantization/weight_quantizer.h"

namespace quantoscope {

MethodDescription describeObq();
std::unique_ptr<WeightQuantizer> makeObq(const QuantizerConfig& config, SolveTracer* tracer);

} // namespace quantoscope
