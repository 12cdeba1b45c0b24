// Layer normalisation (Ba et al., 2016) and how checkpoints store it.
#pragma once

#include "core/models/blueprint.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

/// NAME.weight and NAME.bias of one norm over the last dimension.
struct LayerNorm
{
    at::Tensor weight; ///< undefined: ones
    at::Tensor bias; ///< undefined: zeros
    double epsilon = 1e-5;

    /// A new tensor of x's shape.
    at::Tensor operator()(const at::Tensor& x) const;

    /// Makes the norm's outputs those divided by `divisors`, a number a channel. Other copies of the norm keep theirs.
    void divideBy(const at::Tensor& divisors);
};

/// Adds the norm's two tensors of this width.
void addLayerNorm(Blueprint& blueprint, const std::string& name, std::int64_t width);

/// The norm of that name; without tensors where the checkpoint has none.
LayerNorm loadedLayerNorm(const Weights& weights, const std::string& name, double epsilon);

} // namespace quantoscope
