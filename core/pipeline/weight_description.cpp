#include "core/pipeline/weight_description.h"

#include "core/quantization/error_metrics.h"

#include <ATen/ATen.h>

#include <cmath>

namespace quantoscope {

LayerDescription describeLayer(const LinearInfo& info, const at::Tensor& weight)
{
    LayerDescription description;
    description.name = info.name;
    description.block = info.block;
    description.kind = info.kind;
    description.inFeatures = info.inFeatures;
    description.outFeatures = info.outFeatures;
    description.histogram = weightHistogram(weight);

    const at::Tensor finite = weight.masked_select(at::isfinite(weight));
    if (finite.numel() == 0)
        return description;
    const double mean = at::mean(finite, at::kDouble).item<double>();
    // Centring first keeps float32 exact enough for the fourth power; sums run in float64.
    const at::Tensor squared = (finite - mean).square_();
    const double variance = at::mean(squared, at::kDouble).item<double>();
    description.minimum = finite.min().item<double>();
    description.maximum = finite.max().item<double>();
    description.mean = mean;
    description.standardDeviation = std::sqrt(variance);
    const auto count = static_cast<double>(finite.numel());
    description.outlierShare = squared.gt(36 * variance).sum().item<double>() / count;
    if (variance > 0)
        description.kurtosis = at::mean(squared.square(), at::kDouble).item<double>() / (variance * variance) - 3;
    return description;
}

} // namespace quantoscope
