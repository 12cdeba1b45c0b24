#include "tests/core/checks/device_solves.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace quantoscope::checks {
namespace {

struct Layer
{
    at::Tensor weight;
    InputStatistics statistics;
};

Layer layerOf(const DeviceCase& asked)
{
    at::Tensor weight = gaussian(asked.rows, asked.columns, 1);
    at::Tensor inputs = layerInputs(2 * asked.columns + 16, asked.columns, 2).to(at::kDouble);
    switch (asked.kind) {
    case LayerKind::Plain:
        break;
    case LayerKind::DeadChannels:
        inputs.slice(1, 1, asked.columns, 5).zero_();
        break;
    case LayerKind::ZeroWeights:
        weight.masked_fill_(gaussian(asked.rows, asked.columns, 3).gt(0.8), 0);
        break;
    case LayerKind::SingularInputs:
        inputs = inputs.slice(1, 0, 1).expand({ inputs.size(0), asked.columns }).contiguous();
        break;
    case LayerKind::AllZero:
        weight.zero_();
        break;
    case LayerKind::NotFinite:
        weight[0][0] = std::numeric_limits<float>::quiet_NaN();
        break;
    }
    return { weight, statisticsOf(inputs) };
}

InputStatistics moved(InputStatistics statistics, at::Device device)
{
    statistics.gram = statistics.gram.to(device);
    statistics.meanAbs = statistics.meanAbs.to(device);
    statistics.maxAbs = statistics.maxAbs.to(device);
    return statistics;
}

std::multiset<std::string> codesOf(const std::vector<Warning>& warnings)
{
    std::multiset<std::string> codes;
    for (const Warning& warning : warnings)
        codes.insert(warning.code);
    return codes;
}

double shareEqual(const at::Tensor& a, const at::Tensor& b)
{
    return a.numel() == 0 ? 1 : a.eq(b).to(at::kDouble).mean().item<double>();
}

std::string differenceOf(const QuantizedWeight& found, const QuantizedWeight& expected)
{
    if (found.isQuantized() != expected.isQuantized() || found.fallback != expected.fallback)
        return "fallback \"" + found.fallback + "\" instead of \"" + expected.fallback + '"';
    if (codesOf(found.warnings) != codesOf(expected.warnings))
        return "other warnings";
    if (found.deadChannels != expected.deadChannels)
        return "other dead channels";
    if (std::fabs(found.damping - expected.damping) > 1e-9 * expected.damping)
        return "another damping";
    if (!expected.isQuantized())
        return "";
    if (found.minCode != expected.minCode || found.maxCode != expected.maxCode)
        return "another range of codes";
    if (!found.groupIndex.equal(expected.groupIndex))
        return "other groups";
    if (found.order.defined() != expected.order.defined())
        return "an order where there is none, or none where there is";
    return found.scales.sizes() == expected.scales.sizes() ? "" : "other shapes";
}

/// Columns that the device takes without a product of libtorch's between them.
std::int64_t panelOf(const DeviceCase& layer)
{
    const bool isDouble = layer.values.contains("precision") && layer.values.at("precision") == "float64";
    return isDouble || std::string(layer.method) != "gptq" ? 64 : 128;
}

bool searches(const DeviceCase& layer)
{
    const auto found = layer.values.find("scale-search");
    return found == layer.values.end() ? std::string(layer.method) == "gptq-plus" : found->second != "none";
}

} // namespace

std::vector<DeviceCase> deviceCases()
{
    using enum LayerKind;
    const Values row { { "granularity", "channel" } };
    const Values exactRow { { "granularity", "channel" }, { "precision", "float64" } };
    return {
        { "RTN", "rtn", { { "group-size", "32" } }, 9, 100 },
        { "RTN, absmax", "rtn", { { "grid", "absmax" }, { "granularity", "channel" } }, 9, 70 },
        { "RTN, zero point", "rtn", { { "grid", "zeropoint" }, { "granularity", "tensor" } }, 9, 70 },
        { "RTN, truncated", "rtn", { { "grid", "truncated" }, { "group-size", "16" } }, 9, 70 },
        { "RTN, fixed step", "rtn", { { "grid", "step" }, { "step", "0.2" } }, 9, 70 },
        { "RTN, search", "rtn", { { "scale-search", "mse" }, { "group-size", "48" } }, 9, 100 },
        { "GPTQ, one weight", "gptq", {}, 1, 1 },
        { "GPTQ, one row", "gptq", {}, 1, 40 },
        { "GPTQ, one column", "gptq", {}, 40, 1 },
        { "GPTQ, a panel", "gptq", { { "group-size", "32" } }, 21, 128 },
        { "GPTQ, fixed step", "gptq", { { "grid", "step" }, { "step", "0.1" }, { "precision", "float64" } }, 9, 60 },
        { "GPTQ, two panels, ragged", "gptq", { { "bits", "2" }, { "group-size", "50" } }, 9, 200 },
        { "GPTQ, wide blocks", "gptq", { { "block-size", "300" }, { "group-size", "32" } }, 9, 310 },
        { "GPTQ, narrow blocks", "gptq", { { "block-size", "24" }, { "group-size", "16" } }, 9, 100 },
        { "GPTQ, order", "gptq", { { "group-size", "32" }, { "act-order", "true" } }, 20, 100 },
        { "GPTQ, order, static groups",
          "gptq",
          { { "group-size", "32" }, { "act-order", "true" }, { "static-groups", "true" }, { "scale-search", "mse" } },
          20,
          100 },
        { "GPTQ, float64", "gptq", { { "group-size", "24" }, { "precision", "float64" } }, 13, 200 },
        { "GPTQ, fresh groups, search",
          "gptq",
          { { "group-size", "24" }, { "fresh-groups", "true" }, { "scale-search", "hessian" } },
          13,
          100 },
        { "GPTQ, dead channels", "gptq", { { "group-size", "32" } }, 9, 64, DeadChannels },
        { "GPTQ, singular", "gptq", { { "damping", "0" } }, 9, 40, SingularInputs },
        { "GPTQ, all zero", "gptq", {}, 3, 40, AllZero },
        { "GPTQ, not finite", "gptq", {}, 3, 40, NotFinite },
        { "OBQ, one weight", "obq", row, 1, 1 },
        { "OBQ, one row", "obq", row, 1, 40 },
        { "OBQ, one column", "obq", row, 40, 1 },
        { "OBQ, a panel", "obq", exactRow, 33, 64 },
        { "OBQ, three panels", "obq", exactRow, 17, 170 },
        { "OBQ, float32", "obq", { { "group-size", "32" }, { "bits", "3" } }, 17, 130 },
        { "OBQ, zeros", "obq", exactRow, 35, 100, ZeroWeights },
        { "OBQ, outside its grid", "obq", { { "scale-search", "hessian" }, { "precision", "float64" } }, 9, 60 },
        { "OBQ, truncated", "obq", { { "grid", "truncated" }, { "precision", "float64" } }, 9, 70 },
        { "OBQ, absmax", "obq", { { "grid", "absmax" }, { "precision", "float64" } }, 9, 70 },
        { "OBQ, left to right", "obq", { { "order", "left-to-right" }, { "precision", "float64" } }, 9, 130 },
        { "OBQ, dead channels", "obq", exactRow, 9, 64, DeadChannels },
        { "OBQ, singular", "obq", exactRow, 5, 30, SingularInputs },
        { "OBQ, all zero", "obq", row, 3, 40, AllZero },
        { "GPTQ+", "gptq-plus", { { "group-size", "32" }, { "bits", "3" } }, 17, 200 },
        { "GPTQ+, a panel", "gptq-plus", { { "group-size", "16" }, { "precision", "float64" } }, 9, 64 },
        { "GPTQ+, recommended", "gptq-plus", { { "group-size", "32" }, { "recipe", "recommended" } }, 9, 130 },
        { "GPTQ+, from OBQ", "gptq-plus", { { "start", "obq" }, { "group-size", "32" } }, 9, 100 },
        { "GPTQ+, dead channels", "gptq-plus", { { "group-size", "16" } }, 9, 64, DeadChannels },
        { "GPTQ+, one weight", "gptq-plus", {}, 1, 1 },
    };
}

DeviceOutcome solveOnBoth(const DeviceCase& asked, at::Device device)
{
    const Layer layer = layerOf(asked);
    const QuantizedWeight expected = solve(asked.method, asked.values, layer.weight, layer.statistics);
    const QuantizedWeight there
        = solve(asked.method, asked.values, layer.weight.to(device), moved(layer.statistics, device));
    DeviceOutcome outcome;
    const at::Tensor dequantized = there.dequantize();
    if (dequantized.device() != device)
        outcome.fault = "the result is not on the device";
    outcome.onDevice = there.onHost();
    if (outcome.fault.empty())
        outcome.fault = differenceOf(outcome.onDevice, expected);
    if (!expected.isQuantized() || !outcome.fault.empty())
        return outcome;
    if (!dequantized.cpu().equal(outcome.onDevice.dequantize()))
        outcome.fault = "codes stand for other weights on the device";
    outcome.codesSame = shareEqual(outcome.onDevice.codes, expected.codes);
    outcome.scalesSame = shareEqual(outcome.onDevice.scales, expected.scales);
    outcome.scalesNear
        = (outcome.onDevice.scales / expected.scales - 1).abs().lt(1e-3).to(at::kDouble).mean().item<double>();
    if (expected.order.defined() && expected.order.dim() == 2)
        outcome.ordersSame = outcome.onDevice.order.eq(expected.order).all(1).to(at::kDouble).mean().item<double>();
    const double before = outputError(expected, layer.weight, layer.statistics);
    const double after = outputError(outcome.onDevice, layer.weight, layer.statistics);
    outcome.errorRatio = after == before ? 1 : after / before;
    return outcome;
}

std::string deviceFault(const DeviceCase& layer, const DeviceOutcome& outcome, bool sameLibrary)
{
    if (!outcome.fault.empty() || !outcome.onDevice.isQuantized())
        return outcome.fault;
    const bool exact = sameLibrary && layer.columns <= panelOf(layer) && !searches(layer);
    const auto worse = [](const char* what, double value) { return what + std::string(" ") + std::to_string(value); };
    if (outcome.codesSame < (exact ? 1 : 0.97))
        return worse("codes that are the same:", outcome.codesSame);
    if (outcome.ordersSame < (exact ? 1 : 0.7))
        return worse("rows in the same order:", outcome.ordersSame);
    if (exact && outcome.scalesSame < 1)
        return worse("scales that are the same:", outcome.scalesSame);
    if (outcome.scalesNear < 0.9)
        return worse("scales that are nearly the same:", outcome.scalesNear);
    if (std::fabs(outcome.errorRatio - 1) > (exact ? 1e-6 : 0.02))
        return worse("the output error by the CPU's:", outcome.errorRatio);
    return "";
}

} // namespace quantoscope::checks
