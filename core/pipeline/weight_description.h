// Histogram and moments of a layer's float weights.
#pragma once

#include "core/models/language_model.h"
#include "core/results/run.h"

namespace quantoscope {

/// Of the finite values of `weight` [out, in]: a histogram of 512 bins, mean, population standard deviation, excess
/// kurtosis and the share beyond six standard deviations of the mean. A weight without a finite value has none of them.
LayerDescription describeLayer(const LinearInfo& info, const at::Tensor& weight);

} // namespace quantoscope
