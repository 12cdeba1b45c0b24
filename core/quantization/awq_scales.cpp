#include "core/quantization/awq_scales.h"

#include "core/quantization/error_metrics.h"
#include "core/quantization/grid_table.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>

namespace quantoscope {
namespace {

/// The authors' floors (llm-awq auto_scale.py, AutoAWQ quantizer.py).
constexpr double kSmallestScale = 1e-4;
constexpr double kSmallestGroupMagnitude = 1e-6;

/// Mean over all rows of |w| / max |w| of its group, float32 [in].
at::Tensor meanRelativeMagnitude(const std::vector<at::Tensor>& weights, const GridSpec& spec)
{
    const at::Tensor magnitude = at::cat(weights).abs();
    const std::int64_t columns = magnitude.size(1);
    const std::int64_t groupSize = spec.effectiveGroupSize(columns);
    std::vector<at::Tensor> means;
    for (std::int64_t begin = 0; begin < columns; begin += groupSize) {
        const at::Tensor group = magnitude.slice(1, begin, std::min(begin + groupSize, columns));
        means.push_back((group / (group.amax(1, true) + kSmallestGroupMagnitude)).mean(0));
    }
    return at::cat(means);
}

/// Largest times smallest scale is 1, so that the scales as a whole neither grow nor shrink the weights.
at::Tensor normalized(const at::Tensor& raw)
{
    const at::Tensor floored = raw.clamp_min(kSmallestScale);
    return floored.div((floored.max() * floored.min()).sqrt()).nan_to_num(1, 1, 1);
}

struct Candidates
{
    std::vector<at::Tensor> scales;
    std::vector<std::optional<double>> ratios; ///< empty: no scaling
};

Candidates candidatesOf(const at::Tensor& meanAbs, const at::Tensor& weightMean, const ScaleSearchSettings& settings)
{
    Candidates candidates;
    const std::int64_t count = settings.wholeGrid ? settings.gridPoints + 1 : settings.gridPoints;
    for (std::int64_t k = 0; k < count; ++k) {
        const double ratio = static_cast<double>(k) / static_cast<double>(settings.gridPoints);
        at::Tensor raw = meanAbs.pow(ratio);
        if (weightMean.defined())
            raw = raw / (weightMean.pow(1 - ratio) + kSmallestScale);
        candidates.scales.push_back(normalized(raw));
        candidates.ratios.emplace_back(ratio);
    }
    if (settings.wholeGrid && weightMean.defined()) { // without it, exponent 0 is no scaling already
        candidates.scales.push_back(at::ones_like(meanAbs));
        candidates.ratios.emplace_back();
    }
    return candidates;
}

} // namespace

std::optional<ScaleSearchSettings> scaleSearchSettings(const QuantizerConfig& config)
{
    if (config.method() == "awq") {
        const bool output = config.text("objective") == "output";
        return ScaleSearchSettings { .gridPoints = config.integer("scale-grid"),
                                     .wholeGrid = !output || config.flag("include-identity"),
                                     .duoScaling = config.flag("duo-scaling"),
                                     .moduleOutput = output };
    }
    const auto preScale = config.values().find("pre-scale");
    if (preScale == config.values().end() || preScale->second != "awq")
        return std::nullopt;
    return ScaleSearchSettings {};
}

ScaleChoice chooseScales(const at::Tensor& meanAbs, const std::vector<at::Tensor>& weights, const GridSpec& spec,
                         const ScaleSearchSettings& settings, const CandidateLosses& losses)
{
    const at::Tensor weightMean = settings.duoScaling ? meanRelativeMagnitude(weights, spec) : at::Tensor();
    const Candidates candidates = candidatesOf(meanAbs, weightMean, settings);
    const std::vector<double> values = losses(candidates.scales);
    ScaleChoice choice { at::ones_like(meanAbs), at::tensor(values, at::kDouble), {} };
    double smallest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] < smallest) {
            smallest = values[i];
            choice.scales = candidates.scales[i];
            choice.ratio = candidates.ratios[i];
        }
    }
    return choice;
}

at::Tensor roundedWhileScaled(const at::Tensor& weight, const at::Tensor& scales, const GridSpec& spec,
                              const at::Tensor& energies, const CancellationToken& cancel)
{
    at::Tensor importance;
    if (energies.defined())
        importance = energies.to(at::kFloat).div(scales.square()).contiguous();
    return roundedValues((weight * scales).contiguous(), spec, importance, cancel).div_(scales);
}

CandidateLosses outputErrorLosses(const std::vector<at::Tensor>& weights, const InputStatistics& statistics,
                                  const GridSpec& spec, const CancellationToken& cancel,
                                  const CandidateObserver& observer)
{
    return [weights, statistics, spec, cancel, observer](const std::vector<at::Tensor>& candidates) {
        const at::Tensor energies = spec.searchesByEnergy() ? statistics.gram.diagonal() : at::Tensor();
        std::vector<double> losses;
        for (const at::Tensor& scales : candidates) {
            double error = 0;
            double rows = 0;
            at::Tensor rounded;
            for (const at::Tensor& weight : weights) {
                rounded = roundedWhileScaled(weight, scales, spec, energies, cancel);
                error += rowEnergies(rounded - weight, statistics.gram, cancel).sum().item<double>();
                rows += static_cast<double>(weight.size(0));
            }
            losses.push_back(error / rows);
            if (observer)
                observer(losses.size() - 1, scales, rounded, losses.back());
        }
        return losses;
    };
}

InputStatistics dividedStatistics(const InputStatistics& statistics, const at::Tensor& scales)
{
    InputStatistics divided = statistics;
    if (statistics.gram.defined()) {
        const at::Tensor divisor = scales.to(statistics.gram.scalar_type());
        divided.gram = statistics.gram / at::outer(divisor, divisor);
    }
    for (at::Tensor* values : { &divided.meanAbs, &divided.maxAbs, &divided.sample }) {
        if (values->defined())
            *values = *values / scales;
    }
    return divided;
}

} // namespace quantoscope
