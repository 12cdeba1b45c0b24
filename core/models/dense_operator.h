// The ordinary linear operators: a dense float32 weight, and one that divides its input first.
#pragma once

#include "core/base/linear_operator.h"

#include <ATen/core/Tensor.h>

#include <memory>

namespace quantoscope {

/// `op` itself if its weight is on `device` already, else a copy there.
std::shared_ptr<const LinearOperator> onDevice(const std::shared_ptr<const LinearOperator>& op, at::Device device);

/// `weight` float32 [out, in], shared, not copied.
std::shared_ptr<const LinearOperator> makeDenseOperator(at::Tensor weight);

/// y = (x / scales)·weightᵀ: for a weight whose columns have been multiplied by `scales` (float32 [in]) where nothing
/// before it can divide its input.
std::shared_ptr<const LinearOperator> makeScaledOperator(at::Tensor weight, at::Tensor scales);

} // namespace quantoscope
