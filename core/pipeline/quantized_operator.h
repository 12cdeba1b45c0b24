// What the running model multiplies by at a quantized layer.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/linear_operator.h"
#include "core/quantization/quantized_weight.h"

#include <memory>

namespace quantoscope {

/// Int8 arithmetic where the method has it, else the dequantized weight. `original` and `dequantized` float32
/// [out, in], shared, not copied.
std::shared_ptr<const LinearOperator> makeQuantizedOperator(const QuantizedWeight& weight, const at::Tensor& original,
                                                            const at::Tensor& dequantized);

/// Replaces output and hold-out errors of `layer` by those of running `op` beside `original` on samples of inputs,
/// float32 [tokens, in] or undefined; the weight's part alone becomes weightOnlyRelativeOutputError.
void measureByRunning(LayerResult& layer, const at::Tensor& original, const LinearOperator& op,
                      const at::Tensor& sample, const at::Tensor& holdoutSample, const CancellationToken& cancel = {});

} // namespace quantoscope
