// Counts the weights of a layer that lie between two values.
#pragma once

#include "core/base/cancellation.h"
#include "core/results/weight_range.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

/// `weight`: float32 [out, in] on the CPU. Throws InvalidRequest for a span that is no range of finite numbers;
/// Cancelled.
WeightRangeAnswer countWeights(const at::Tensor& weight, const WeightRangeRequest& request,
                               const CancellationToken& cancel);

} // namespace quantoscope
