// From bytes of a mapped file to libtorch tensors.
#pragma once

#include "core/formats/model_source.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

/// A float32 copy of a floating-point tensor, or an int64 copy of an integer one, with its shape.
at::Tensor toTensor(const TensorView& view);

} // namespace quantoscope
