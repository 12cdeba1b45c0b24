// The ordinary linear operator: a dense float32 weight.
#pragma once

#include "core/base/linear_operator.h"

#include <ATen/core/Tensor.h>

#include <memory>

namespace quantoscope {

/// `weight` float32 [out, in], shared, not copied.
std::shared_ptr<const LinearOperator> makeDenseOperator(at::Tensor weight);

} // namespace quantoscope
