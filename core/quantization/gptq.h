// GPTQ (arXiv 2210.17323; IST-DASLab/gptq gptq.py): column by column, each rounding error is made good by the columns
// that are still free.
#pragma once

#include "core/quantization/weight_quantizer.h"

namespace quantoscope {

MethodDescription describeGptq();
std::unique_ptr<WeightQuantizer> makeGptq(const QuantizerConfig& config, SolveTracer* tracer);

} // namespace quantoscope
