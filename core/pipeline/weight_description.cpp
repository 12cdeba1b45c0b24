#include "core/pipeline/weight_description.h"

#include "core/base/parallel.h"
#include "core/quantization/error_metrics.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace quantoscope {
namespace {

struct Range
{
    double minimum = std::numeric_limits<double>::infinity();
    double maximum = -std::numeric_limits<double>::infinity();
    double sum = 0;
    std::int64_t count = 0;

    Range& operator+=(const Range& other)
    {
        minimum = std::min(minimum, other.minimum);
        maximum = std::max(maximum, other.maximum);
        sum += other.sum;
        count += other.count;
        return *this;
    }
};

// Sums of powers of the distances from the mean.
struct Powers
{
    double second = 0;
    double fourth = 0;

    Powers& operator+=(const Powers& other)
    {
        second += other.second;
        fourth += other.fourth;
        return *this;
    }
};

// Adds up part(values) over pieces of a tensor in their order, whatever the number of threads. A weight may be as large
// as an embedding: nothing of its size is made beside it.
template <typename Part>
auto overPieces(const at::Tensor& tensor, const Part& part)
{
    constexpr std::int64_t kPiece = 1 << 16;
    const std::int64_t pieces = (tensor.numel() + kPiece - 1) / kPiece;
    const float* const values = tensor.data_ptr<float>();
    std::vector<decltype(part(std::span<const float>()))> parts(static_cast<std::size_t>(pieces));
    parallelFor(0, pieces, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t piece = begin; piece < end; ++piece) {
            const std::int64_t size = std::min(kPiece, tensor.numel() - piece * kPiece);
            parts[static_cast<std::size_t>(piece)]
                = part(std::span(values + piece * kPiece, static_cast<std::size_t>(size)));
        }
    });
    decltype(part(std::span<const float>())) total {};
    for (const auto& each : parts)
        total += each;
    return total;
}

Range rangeOf(std::span<const float> values)
{
    Range range;
    for (const float value : values) {
        if (!std::isfinite(value))
            continue;
        const auto wide = static_cast<double>(value);
        range += { wide, wide, wide, 1 };
    }
    return range;
}

Powers powersOf(std::span<const float> values, double mean)
{
    Powers powers;
    for (const float value : values) {
        const double distance = static_cast<double>(value) - mean;
        const double squared = std::isfinite(value) ? distance * distance : 0;
        powers += { squared, squared * squared };
    }
    return powers;
}

std::int64_t countBeyond(std::span<const float> values, double mean, double distance)
{
    return std::ranges::count_if(values, [=](float value) {
        return std::isfinite(value) && std::abs(static_cast<double>(value) - mean) > distance;
    });
}

} // namespace

LayerDescription describeLayer(const LinearInfo& info, const at::Tensor& weight)
{
    LayerDescription description;
    description.name = info.name;
    description.block = info.block;
    description.kind = info.kind;
    description.inFeatures = info.inFeatures;
    description.outFeatures = info.outFeatures;
    const at::Tensor values = weight.to(at::kCPU, at::kFloat).contiguous();
    description.histogram = weightHistogram(values);

    const Range range = overPieces(values, rangeOf);
    if (range.count == 0)
        return description;
    constexpr double kOutlier = 6; // standard deviations
    const auto count = static_cast<double>(range.count);
    const double mean = range.sum / count;
    const Powers powers = overPieces(values, [=](std::span<const float> part) { return powersOf(part, mean); });
    const double variance = powers.second / count;
    const std::int64_t outliers = overPieces(
        values, [=](std::span<const float> part) { return countBeyond(part, mean, kOutlier * std::sqrt(variance)); });
    description.minimum = range.minimum;
    description.maximum = range.maximum;
    description.mean = mean;
    description.standardDeviation = std::sqrt(variance);
    description.outlierShare = static_cast<double>(outliers) / count;
    if (variance > 0)
        description.kurtosis = powers.fourth / count / (variance * variance) - 3;
    return description;
}

} // namespace quantoscope
