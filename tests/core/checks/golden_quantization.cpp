#include "tests/core/checks/golden_quantization.h"

#include "core/calibration/input_statistics_accumulator.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/golden_set.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace quantoscope::checks {
namespace {

using Values = std::map<std::string, std::string>;

std::string flag(const nlohmann::json& config, const char* key)
{
    return config.value(key, false) ? "true" : "false";
}

void addGranularity(Values& values, const nlohmann::json& config)
{
    const int group = config.at("group").get<int>();
    values["granularity"] = group < 0 ? "channel" : "group";
    if (group > 0)
        values["group-size"] = std::to_string(group);
}

Values gptqValues(const nlohmann::json& config)
{
    Values values { { "bits", config.at("bits").dump() },
                    { "symmetric", flag(config, "sym") },
                    { "scale-search", config.value("mse", false) ? "mse" : "none" },
                    { "damping", config.at("percdamp").dump() },
                    { "block-size", config.at("blocksize").dump() },
                    { "act-order", flag(config, "actorder") } };
    addGranularity(values, config);
    if (config.at("group").get<int>() > 0)
        values["static-groups"] = flag(config, "static_groups");
    return values;
}

Values obqValues(const nlohmann::json& config)
{
    return { { "bits", config.at("bits").dump() },
             { "symmetric", flag(config, "sym") },
             { "scale-search", config.at("mse").get<bool>() ? "mse" : "none" },
             { "granularity", "channel" },
             { "damping", config.at("rel_damp").dump() },
             { "row-batch", config.at("parallel").dump() } };
}

Values fixedOrderValues(const nlohmann::json& config)
{
    return { { "order", "left-to-right" },
             { "grid", "step" },
             { "step", config.at("g").dump() },
             { "damping-absolute", config.at("damp_absolute").dump() },
             { "precision", "float64" } };
}

/// The table of the command contract: golden method and config to options.
QuantizerConfig configOf(const nlohmann::json& item)
{
    const std::string method = item.at("method").get<std::string>();
    const nlohmann::json& config = item.at("config");
    if (method == "gptq" || method == "chain_gptq_pack")
        return { "gptq", gptqValues(config) };
    if (method == "obq")
        return { "obq", obqValues(config) };
    if (method == "obcgrid")
        return { "obq", fixedOrderValues(config) };
    if (method == "rtn" || method == "awqrtn") {
        const bool awq = method == "awqrtn";
        Values values { { "bits", config.at("bits").dump() },
                        { "grid", awq ? "awq" : "minmax" },
                        { "symmetric",
                          awq ? (config.at("zero_point").get<bool>() ? "false" : "true") : flag(config, "sym") },
                        { "scale-search", config.value("mse", false) ? "mse" : "none" } };
        addGranularity(values, config);
        return { "rtn", values };
    }
    if (method == "grid")
        return { "rtn", { { "granularity", "tensor" }, { "grid", "step" }, { "step", config.at("g").dump() } } };
    const std::string rule = method == "uint8trunc" ? "truncated" : method;
    return { "rtn", { { "granularity", "tensor" }, { "bits", "8" }, { "grid", rule } } };
}

double shareSame(const at::Tensor& ours, const at::Tensor& reference)
{
    return ours.eq(reference).to(at::kDouble).mean().item<double>();
}

double relativeDifference(double ours, double reference)
{
    return reference == 0 ? std::fabs(ours) : std::fabs(ours / reference - 1);
}

double outputSse(const at::Tensor& inputs, const at::Tensor& weight, const at::Tensor& dequantized)
{
    const at::Tensor delta = dequantized.to(at::kDouble) - weight.to(at::kDouble);
    return at::mm(inputs.to(at::kDouble), delta.t()).square().sum().item<double>();
}

} // namespace

GoldenQuantization::GoldenQuantization(const std::filesystem::path& folder) : m_set(std::make_unique<GoldenSet>(folder))
{
}

GoldenQuantization::~GoldenQuantization() = default;

std::vector<std::string> GoldenQuantization::ids(const std::string& method) const
{
    return m_set->ids(method);
}

std::string GoldenQuantization::flags(const std::string& id) const
{
    return configOf(m_set->item(id)).toFlags();
}

GoldenOutcome GoldenQuantization::run(const std::string& id)
{
    const nlohmann::json& item = m_set->item(id);
    const std::string layer = item.at("layer").get<std::string>();
    const nlohmann::json& options = item.at("config");
    const bool roundsInputs = options.value("input", "w") == "x";
    const at::Tensor inputs = m_set->layerTensor(layer, "X");
    const at::Tensor weight
        = roundsInputs ? inputs.slice(0, 0, options.at("rows").get<std::int64_t>()) : m_set->layerTensor(layer, "W");
    const auto quantizer = makeWeightQuantizer(configOf(item));
    InputStatistics statistics;
    if (quantizer->needsStatistics()) {
        InputStatisticsAccumulator accumulator;
        accumulator.add(inputs.to(at::kDouble));
        statistics = accumulator.finish();
    }
    const QuantizedWeight result = quantizer->quantize(weight, statistics, {});

    const at::Tensor codes = m_set->tensor(id, "code").to(at::kInt);
    GoldenOutcome outcome { .id = id };
    at::Tensor same = result.codes.eq(codes);
    if (quantizer
            ->needsStatistics()) // the order of dead channels is arbitrary; what counts is that they come back as 0
        same.logical_or_(inputs.eq(0).all(0).logical_and(result.dequantize().eq(0)));
    outcome.codes = static_cast<double>(same.numel());
    outcome.codesSame = same.to(at::kDouble).mean().item<double>();
    outcome.rowsSame = same.all(1).to(at::kDouble).mean().item<double>();
    const nlohmann::json& tensors = item.at("tensors");
    if (tensors.contains("zero") && result.zeros.sizes() == m_set->tensor(id, "zero").sizes()) {
        outcome.scalesSame = shareSame(result.scales, m_set->tensor(id, "scale"));
        outcome.zerosSame = shareSame(result.zeros, m_set->tensor(id, "zero"));
    }
    if (tensors.contains("g_idx"))
        outcome.groupIndexSame
            = result.groupIndex.eq(m_set->tensor(id, "g_idx")).logical_or(inputs.eq(0).all(0)).all().item<bool>();
    if (tensors.contains("order"))
        outcome.ordersSame = result.order.eq(m_set->tensor(id, "order")).all(1).to(at::kDouble).mean().item<double>();
    if (item.contains("metrics"))
        outcome.outputErrorDifference = relativeDifference(outputSse(inputs, weight, result.dequantize()),
                                                           item["metrics"].at("out_sse").get<double>());
    if (item.contains("ref_error"))
        outcome.lossDifference = relativeDifference(result.solverLoss.value_or(0), item["ref_error"].get<double>());
    return outcome;
}

std::string summary(const std::string& family, const std::vector<GoldenOutcome>& outcomes)
{
    std::size_t identical = 0;
    double codes = 0;
    double codesSame = 0;
    GoldenOutcome worst { .codesSame = 1, .rowsSame = 1 };
    for (const GoldenOutcome& outcome : outcomes) {
        identical += outcome.codesSame == 1 ? 1 : 0;
        codes += outcome.codes;
        codesSame += outcome.codes * outcome.codesSame;
        worst.codesSame = std::min(worst.codesSame, outcome.codesSame);
        worst.rowsSame = std::min(worst.rowsSame, outcome.rowsSame);
        worst.ordersSame = std::min(worst.ordersSame, outcome.ordersSame);
        worst.outputErrorDifference = std::max(worst.outputErrorDifference, outcome.outputErrorDifference);
        worst.lossDifference = std::max(worst.lossDifference, outcome.lossDifference);
    }
    char line[256];
    std::snprintf(
        line, sizeof line,
        "%-8s %.0f of %.0f codes equal, all of them in %zu of %zu cases; worst case: codes %.4f, rows %.4f, orders "
        "%.3f, output error %.2g, loss %.2g",
        family.c_str(), codesSame, codes, identical, outcomes.size(), worst.codesSame, worst.rowsSame, worst.ordersSame,
        worst.outputErrorDifference, worst.lossDifference);
    return line;
}

} // namespace quantoscope::checks
