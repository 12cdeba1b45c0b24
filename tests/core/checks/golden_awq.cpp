#include "tests/core/checks/golden_awq.h"

#include "core/calibration/input_statistics_accumulator.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/golden_set.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace quantoscope::checks {
namespace {

QuantizerConfig configOf(const nlohmann::json& item)
{
    const nlohmann::json& config = item.at("config");
    const int group = config.at("group").get<int>();
    std::map<std::string, std::string> values { { "bits", config.at("bits").dump() },
                                                { "objective", "output" },
                                                { "scale-grid", config.at("n_grid").dump() },
                                                { "symmetric", config.at("zero_point").get<bool>() ? "false" : "true" },
                                                { "clip", config.value("clip", false) ? "true" : "false" },
                                                { "duo-scaling",
                                                  config.value("duo_scaling", false) ? "true" : "false" },
                                                { "granularity", group < 0 ? "channel" : "group" } };
    if (group > 0)
        values["group-size"] = std::to_string(group);
    return { "awq", values };
}

double largestRelative(const at::Tensor& ours, const at::Tensor& reference)
{
    const at::Tensor expected = reference.to(at::kDouble);
    return ours.to(at::kDouble).sub(expected).div(expected.abs().clamp_min(1e-30)).abs().max().item<double>();
}

double shareNear(const at::Tensor& ours, const at::Tensor& reference, double tolerance)
{
    const at::Tensor difference = (ours - reference).abs();
    return difference.le(reference.abs() * tolerance).to(at::kDouble).mean().item<double>();
}

} // namespace

GoldenAwq::GoldenAwq(const std::filesystem::path& folder) : m_set(std::make_unique<GoldenSet>(folder))
{
}

GoldenAwq::~GoldenAwq() = default;

std::vector<std::string> GoldenAwq::ids() const
{
    std::vector<std::string> all = m_set->ids("awq");
    const std::vector<std::string> more = m_set->ids("autoawq");
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::string GoldenAwq::flags(const std::string& id) const
{
    return configOf(m_set->item(id)).toFlags();
}

AwqOutcome GoldenAwq::run(const std::string& id)
{
    const nlohmann::json& item = m_set->item(id);
    const std::string layer = item.at("layer").get<std::string>();
    const at::Tensor weight = m_set->layerTensor(layer, "W");
    const at::Tensor inputs = m_set->layerTensor(layer, "X");
    InputStatisticsAccumulator accumulator;
    accumulator.add(inputs);
    InputStatistics statistics = accumulator.finish();
    statistics.sample = inputs;
    const QuantizedWeight result = makeWeightQuantizer(configOf(item))->quantize(weight, statistics, {});

    AwqOutcome outcome { .id = id };
    const double best = item.at("best_index").get<double>() / item.at("config").at("n_grid").get<double>();
    const bool tie = item.value("loss_gap_to_second", 1.0) < 1e-3;
    outcome.sameExponent = tie || (result.bestRatio && std::fabs(*result.bestRatio - best) < 1e-9);
    outcome.lossDifference = largestRelative(result.scaleLosses, m_set->tensor(id, "losses"));
    outcome.scaleDifference = largestRelative(result.inputScales, m_set->tensor(id, "scales"));
    const nlohmann::json& tensors = item.at("tensors");
    if (tensors.contains("x_mean"))
        outcome.meanDifference = largestRelative(statistics.meanAbs, m_set->tensor(id, "x_mean"));
    const bool cut = tensors.contains("clip");
    if (cut)
        outcome.clipSame = shareNear(result.clip, m_set->tensor(id, "clip"), 1e-6);
    const std::string codes = cut ? "clipped.code" : "scaled.code";
    if (tensors.contains(codes))
        outcome.codesSame
            = result.codes.eq(m_set->tensor(id, codes).to(at::kInt)).to(at::kDouble).mean().item<double>();
    if (const char* metrics = cut ? "metrics_clipped" : "metrics_scaled"; item.contains(metrics)) {
        const at::Tensor change = result.dequantize().to(at::kDouble) - weight.to(at::kDouble);
        const double error = at::mm(inputs.to(at::kDouble), change.t()).square().sum().item<double>();
        outcome.outputErrorDifference = std::fabs(error / item.at(metrics).at("out_sse").get<double>() - 1);
    }
    return outcome;
}

std::string summary(const std::vector<AwqOutcome>& outcomes)
{
    std::size_t same = 0;
    AwqOutcome worst;
    for (const AwqOutcome& outcome : outcomes) {
        same += outcome.codesSame == 1 && outcome.clipSame == 1 && outcome.sameExponent ? 1 : 0;
        worst.lossDifference = std::max(worst.lossDifference, outcome.lossDifference);
        worst.scaleDifference = std::max(worst.scaleDifference, outcome.scaleDifference);
        worst.clipSame = std::min(worst.clipSame, outcome.clipSame);
        worst.codesSame = std::min(worst.codesSame, outcome.codesSame);
        worst.outputErrorDifference = std::max(worst.outputErrorDifference, outcome.outputErrorDifference);
    }
    char line[240];
    std::snprintf(line, sizeof line,
                  "awq      %3zu of %3zu cases with exponent, limits and codes equal; worst: losses %.2g, scales %.2g, "
                  "clip %.4f, codes %.4f, output error %.2g",
                  same, outcomes.size(), worst.lossDifference, worst.scaleDifference, worst.clipSame, worst.codesSame,
                  worst.outputErrorDifference);
    return line;
}

} // namespace quantoscope::checks
