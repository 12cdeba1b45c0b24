// LLM.int8's linear operator (arXiv 2208.07339): int8 arithmetic with outlier columns in floating point.
#pragma once

#include "core/base/linear_operator.h"

#include <ATen/core/Tensor.h>

#include <memory>

namespace quantoscope {

/// Inputs rounded row by row (bitsandbytes backends/default/ops.py int8_vectorwise_quant).
struct Int8Inputs
{
    at::Tensor codes; ///< int8 [tokens, in]; 0 in outlier columns
    at::Tensor largest; ///< float32 [tokens]: largest magnitude of a token's values that are no outliers
    at::Tensor outlierColumns; ///< int64 [k]: columns that hold an outlier on any of these tokens, ascending
};

/// `inputs` float32 [tokens, in]. Magnitudes of `threshold` and more are outliers; 0: none is.
Int8Inputs roundInputs(const at::Tensor& inputs, double threshold);

struct Int8Weight
{
    at::Tensor codes; ///< int8 [out, in], −127..127
    at::Tensor largest; ///< float32 [out]: the magnitude that code 127 stands for
    at::Tensor ofOutliers; ///< float32 [out, in]: what outlier columns are multiplied by
    at::Tensor standsFor; ///< float32 [out, in]: what weight() returns
    double threshold = 0;
};

/// Which columns hold outliers is seen anew in each call, over all its tokens, as the method has it; so a token's
/// output may depend on the tokens beside it. Tensors are shared, not copied, but for the codes. Throws InvalidRequest
/// for rows beyond kLongestInt8Row.
std::shared_ptr<const LinearOperator> makeInt8Operator(const Int8Weight& weight);

} // namespace quantoscope
