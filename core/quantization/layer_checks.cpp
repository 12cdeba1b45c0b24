#include "core/quantization/layer_checks.h"

#include "core/base/translation.h"
#include "core/quantization/kernels/grid_kernels.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace quantoscope {
namespace {

bool isAllZero(const at::Tensor& weight)
{
    if (!weight.is_cpu())
        return weight.eq(0).all().item<bool>();
    const at::Tensor dense = weight.to(at::kFloat).contiguous();
    const auto* const first = dense.data_ptr<float>();
    return std::all_of(first, first + dense.numel(), [](float value) { return value == 0; });
}

} // namespace

QuantizedWeight leftInFullPrecision(const at::Tensor& weight, Warning reason)
{
    QuantizedWeight result;
    result.unquantized = weight.to(at::kFloat);
    result.fallback = QUANTOSCOPE_TR("left in full precision");
    result.warnings.push_back(std::move(reason));
    return result;
}

std::optional<Warning> unusableWeight(const at::Tensor& weight)
{
    if (weight.numel() == 0)
        return Warning { "layer_skipped", { { "reason", QUANTOSCOPE_TR("it has no weights") } } };
    const at::Tensor dense = weight.to(at::kFloat).contiguous();
    const bool finite = dense.is_cpu() ? allFinite(dense.data_ptr<float>(), static_cast<std::size_t>(dense.numel()))
                                       : dense.isfinite().all().item<bool>();
    if (finite)
        return std::nullopt;
    const std::int64_t usable = dense.isfinite().sum().item<std::int64_t>();
    return Warning { "non_finite_weight", { { "count", std::to_string(dense.numel() - usable) } } };
}

std::vector<Warning> gridWarnings(const GridSpec& spec, const at::Tensor& weight)
{
    std::vector<Warning> warnings;
    const std::int64_t columns = weight.size(1);
    if (spec.granularity() == Granularity::Group) {
        const std::string inFeatures = std::to_string(columns);
        const std::string groupSize = std::to_string(spec.groupSize());
        if (spec.groupSize() > columns)
            warnings.push_back({ "group_clamped", { { "group_size", groupSize }, { "in_features", inFeatures } } });
        else if (const std::int64_t last = columns % spec.groupSize(); last != 0)
            warnings.push_back(
                { "ragged_group",
                  { { "group_size", groupSize }, { "in_features", inFeatures }, { "last", std::to_string(last) } } });
    }
    if (isAllZero(weight))
        warnings.push_back({ "all_zero_weight", {} });
    return warnings;
}

bool hasGram(const InputStatistics& statistics, const at::Tensor& weight)
{
    return statistics.tokens > 0 && statistics.gram.defined() && statistics.gram.dim() == 2
        && statistics.gram.size(0) == weight.size(1) && statistics.gram.size(1) == weight.size(1);
}

Warning dampingRaised(const std::vector<double>& tried)
{
    std::string steps;
    for (const double share : tried)
        steps += (steps.empty() ? "" : ", ") + shortNumber(share);
    return { "damping_raised",
             { { "asked", shortNumber(tried.front()) }, { "used", shortNumber(tried.back()) }, { "tried", steps } } };
}

double logDiagonalSpread(const at::Tensor& gram)
{
    const at::Tensor diagonal = gram.diagonal().to(at::kDouble);
    const at::Tensor alive = diagonal.masked_select(diagonal > 0);
    return alive.numel() < 2 ? 0 : alive.log().std(/*unbiased=*/false).item<double>();
}

std::string shortNumber(double value)
{
    std::array<char, 32> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 6).ptr;
    return { text.data(), end };
}

} // namespace quantoscope
