// Every parameter of a model rounded with one grid a tensor: what "converting a model to uint8" means where nothing is
// calibrated. Embeddings, norms and biases go the same way as the linear layers.
#pragma once

#include "core/base/cancellation.h"
#include "core/quantization/quantizer_config.h"
#include "core/results/run.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace quantoscope {

/// Throws InvalidRequest unless the configuration rounds each tensor by itself: method rtn, one grid a tensor, bounded
/// codes, and no channel treated apart.
void requireParameterGrid(const QuantizerConfig& config);

struct RoundedParameter
{
    at::Tensor values; ///< float32, shaped as the original
    ParameterResult result; ///< without name and bytesBefore
    std::vector<Warning> warnings;
};

/// Rounds a float32 tensor of any shape. One that holds what is no finite number stays as it is, with a warning and
/// the bytes of float32; its errors are 0.
RoundedParameter roundParameter(const at::Tensor& original, const QuantizerConfig& config,
                                const CancellationToken& cancel = {});

/// |original - rounded|: the least, the median (of an even number the mean of the middle two) and the largest.
struct ErrorSpread
{
    double minimum = 0;
    double median = 0;
    double maximum = 0;
};
ErrorSpread errorSpread(const at::Tensor& original, const at::Tensor& rounded);

/// An empty histogram of the values between -2 and 2, in 200 equal bins, the last one closed.
ParameterHistogram emptyParameterHistogram();
/// Counts the values within the bounds; those beyond are left out.
void addToHistogram(ParameterHistogram& histogram, const at::Tensor& original, const at::Tensor& rounded);

} // namespace quantoscope
