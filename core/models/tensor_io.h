// From bytes of a mapped file to libtorch tensors.
#pragma once

#include "core/base/cancellation.h"
#include "core/formats/model_source.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

/// A float32 copy of a floating-point tensor, or an int64 copy of an integer one (false, true: 0, 1), with its shape,
/// in host memory. The bytes need no alignment. Throws Cancelled.
at::Tensor toTensor(const TensorView& view, const CancellationToken& cancel = {});

} // namespace quantoscope
