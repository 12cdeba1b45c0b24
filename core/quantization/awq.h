// AWQ (arXiv 2306.00978; mit-han-lab/llm-awq): scale the input channels that matter, cut the range, round to nearest.
// And AWQ's scales before any other method.
#pragma once

#include "core/quantization/weight_quantizer.h"

namespace quantoscope {

MethodDescription describeAwq();
std::unique_ptr<WeightQuantizer> makeAwq(const QuantizerConfig& config, SolveTracer* tracer);

/// What is left of AWQ for a weight that has been scaled already: `clip` cuts the range (the authors leave the weights
/// of queries and keys uncut), then rounds.
std::unique_ptr<WeightQuantizer> makeClippedRounding(const QuantizerConfig& config, bool clip, SolveTracer* tracer);

/// Finds scales for a weight by its output error, lets `solver` solve the scaled weight with the scaled inputs, and
/// notes the scales in the result. For one weight alone; in a model the scales are shared and moved by the pipeline.
std::unique_ptr<WeightQuantizer> makeScaledQuantizer(const QuantizerConfig& config,
                                                     std::unique_ptr<WeightQuantizer> solver, SolveTracer* tracer);

} // namespace quantoscope
