// AWQ as its paper and its authors' code put it, in float64 with the inputs themselves: the second opinion.
#pragma once

#include "core/quantization/grid_spec.h"

#include <ATen/core/Tensor.h>

namespace quantoscope::checks {

struct TextbookAwq
{
    at::Tensor losses; ///< float64 [20], exponents 0, .05, .., .95
    at::Tensor scales; ///< float64 [in]
    at::Tensor limits; ///< float64 [out, groups]
    at::Tensor dequantized; ///< float64 [out, in], in unscaled space
};

/// Scales by the layer's output, limits by each group's partial dot products, both on all of `inputs` [tokens, in];
/// asymmetric grids. The group size divides the width.
TextbookAwq textbookAwq(const at::Tensor& weight, const at::Tensor& inputs, const GridSpec& spec);

} // namespace quantoscope::checks
