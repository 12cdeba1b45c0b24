// LLM.int8 (arXiv 2208.07339; bitsandbytes backends/default/ops.py): one int8 scale for each row of the weight and each
// token of the input, and input columns that hold outliers in floating point.
#pragma once

#include "core/quantization/weight_quantizer.h"

namespace quantoscope {

MethodDescription describeLlmInt8();
/// Its results have `int8Arithmetic`; columns that hold outliers by the statistics given are `outlierColumns`, and with
/// --outlier-weights full `keptColumns` too.
std::unique_ptr<WeightQuantizer> makeLlmInt8(const QuantizerConfig& config, SolveTracer* tracer);

} // namespace quantoscope
