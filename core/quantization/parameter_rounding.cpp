#include "core/quantization/parameter_rounding.h"

#include "core/base/errors.h"
#include "core/quantization/layer_checks.h"
#include "core/quantization/rtn.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <bit>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kHistogramBound = 2;
constexpr std::size_t kHistogramBins = 200;
constexpr double kFloatBytes = 4;

void require(bool fine, const std::string& what)
{
    if (!fine)
        throw InvalidRequest("rounding every parameter takes " + what);
}

// As a matrix of as many rows as the tensor has slices: one grid for all of it either way.
at::Tensor asMatrix(const at::Tensor& values)
{
    return values.dim() >= 2 ? values.reshape({ values.size(0), -1 }) : values.reshape({ 1, -1 });
}

// Bits that a code of the grid takes.
double codeBits(const QuantizedWeight& weight)
{
    return static_cast<double>(std::bit_width(static_cast<unsigned>(weight.maxCode - weight.minCode)));
}

void count(std::vector<std::uint64_t>& counts, const at::Tensor& values)
{
    const auto bins = static_cast<double>(counts.size());
    const at::Tensor dense = values.contiguous();
    const auto* const first = dense.data_ptr<float>();
    for (const auto* value = first; value != first + dense.numel(); ++value) {
        const double place = (static_cast<double>(*value) + kHistogramBound) / (2 * kHistogramBound);
        if (place >= 0 && place <= 1) // false for what is no number
            ++counts[std::min(static_cast<std::size_t>(place * bins), counts.size() - 1)];
    }
}

} // namespace

void requireParameterGrid(const QuantizerConfig& config)
{
    require(config.method() == "rtn", "method rtn, not " + config.method());
    require(config.grid().granularity() == Granularity::Tensor, "one grid a tensor (granularity tensor)");
    require(config.grid().rule() != GridRule::Step, "a grid whose codes are bounded, not a fixed step");
    require(!config.grid().searchesByEnergy(), "a grid that needs no inputs");
    for (const char* const option : { "keep-channels", "target-bits" }) {
        if (config.values().contains(option))
            require(config.real(option) == 0, std::string(option) + " 0");
    }
    if (const auto scaled = config.values().find("pre-scale"); scaled != config.values().end())
        require(scaled->second == "none", "no scales of channels");
}

RoundedParameter roundParameter(const at::Tensor& original, const QuantizerConfig& config,
                                const CancellationToken& cancel)
{
    RoundedParameter rounded;
    rounded.result.shape = original.sizes().vec();
    const at::Tensor matrix = asMatrix(original);
    if (const auto problem = unusableWeight(matrix)) {
        rounded.values = original;
        rounded.warnings.push_back(*problem);
        rounded.result.bytesAfter = kFloatBytes * static_cast<double>(original.numel());
        return rounded;
    }
    const QuantizedWeight weight = roundToNearest(matrix, config.grid(), {}, cancel);
    rounded.values = weight.dequantize().reshape(original.sizes());
    rounded.warnings = weight.warnings;

    ParameterResult& result = rounded.result;
    result.scale = weight.scales.item<double>();
    result.zero = weight.zeros.item<double>();
    result.minCode = weight.codes.min().item<std::int64_t>();
    result.maxCode = weight.codes.max().item<std::int64_t>();
    const ErrorSpread errors = errorSpread(original, rounded.values);
    result.minError = errors.minimum;
    result.medianError = errors.median;
    result.maxError = errors.maximum;
    result.bytesAfter = std::ceil(static_cast<double>(original.numel()) * codeBits(weight) / 8);
    // The zero of an absmax grid is 0 and not stored, that of any other is.
    result.gridBytes = config.grid().rule() == GridRule::Absmax ? kFloatBytes : 2 * kFloatBytes;
    return rounded;
}

ErrorSpread errorSpread(const at::Tensor& original, const at::Tensor& rounded)
{
    at::Tensor errors = (original - rounded).abs().to(at::kCPU, at::kFloat).contiguous().reshape(-1).clone();
    if (errors.numel() == 0)
        return {};
    auto* const first = errors.data_ptr<float>();
    auto* const last = first + errors.numel();
    ErrorSpread spread;
    const auto [least, largest] = std::minmax_element(first, last);
    spread.minimum = static_cast<double>(*least);
    spread.maximum = static_cast<double>(*largest);
    auto* const middle = first + errors.numel() / 2;
    std::nth_element(first, middle, last);
    spread.median = static_cast<double>(*middle);
    if (errors.numel() % 2 == 0)
        spread.median = (spread.median + static_cast<double>(*std::max_element(first, middle))) / 2;
    return spread;
}

ParameterHistogram emptyParameterHistogram()
{
    ParameterHistogram histogram;
    for (std::size_t i = 0; i <= kHistogramBins; ++i)
        histogram.edges.push_back(kHistogramBound
                                  * (2 * static_cast<double>(i) / static_cast<double>(kHistogramBins) - 1));
    histogram.original.resize(kHistogramBins);
    histogram.quantized.resize(kHistogramBins);
    return histogram;
}

void addToHistogram(ParameterHistogram& histogram, const at::Tensor& original, const at::Tensor& rounded)
{
    count(histogram.original, original);
    count(histogram.quantized, rounded);
}

} // namespace quantoscope
