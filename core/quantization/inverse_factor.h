// The triangular factor GPTQ works with.
#pragma once

#include "core/base/cancellation.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

/// Overwrites `hessian` (float64 [n, n], symmetric, contiguous) with the upper triangular U of H⁻¹ = UᵀU; what is below
/// the diagonal is 0. Returns false, leaving rubbish, if H is not positive definite.
/// H = M Mᵀ is factored from the far end with M upper triangular, and U = M⁻¹: two thirds of the way that inverts H,
/// and H is never inverted. Looks at `cancel` once a panel.
bool factorInverse(at::Tensor& hessian, const CancellationToken& cancel);

} // namespace quantoscope
