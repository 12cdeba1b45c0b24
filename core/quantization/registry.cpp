// The methods there are: a new one adds its include and its line.
#include "core/base/errors.h"
#include "core/quantization/awq.h"
#include "core/quantization/awq_scales.h"
#include "core/quantization/gptq.h"
#include "core/quantization/gptq_plus.h"
#include "core/quantization/keep_channels.h"
#include "core/quantization/llm_int8.h"
#include "core/quantization/method_options.h"
#include "core/quantization/obq.h"
#include "core/quantization/rtn.h"
#include "core/quantization/weight_quantizer.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace quantoscope {
namespace {

constexpr std::array kMethods {
    QuantizationMethod { describeRtn, makeRtn },
    QuantizationMethod { describeObq, makeObq },
    QuantizationMethod { describeGptq, makeGptq },
    QuantizationMethod { describeGptqPlus, makeGptqPlus },
    QuantizationMethod { describeAwq, makeAwq, false },
    QuantizationMethod { describeLlmInt8, makeLlmInt8, false, false },
};

std::unique_ptr<WeightQuantizer> makeSolver(const QuantizerConfig& config, SolveTracer* tracer)
{
    for (std::size_t i = 0; i < kMethods.size(); ++i) {
        if (methodDescriptions()[i].key == config.method())
            return kMethods[i].make(config, tracer);
    }
    throw InvalidRequest("no method \"" + config.method() + "\"");
}

} // namespace

std::span<const QuantizationMethod> quantizationMethods()
{
    return kMethods;
}

const std::vector<MethodDescription>& methodDescriptions()
{
    static const std::vector<MethodDescription> descriptions = [] {
        std::vector<MethodDescription> all;
        for (const QuantizationMethod& method : kMethods) {
            all.push_back(method.describe());
            std::vector<OptionDescription>& options = all.back().options;
            if (method.takesScales)
                options.push_back(preScaleOption());
            const auto bits = std::ranges::find(options, "bits", &OptionDescription::key);
            if (bits != options.end() && bits->minimum < bits->maximum)
                options.push_back(targetBitsOption());
            if (method.keepsChannels)
                std::ranges::move(keepChannelsOptions(), std::back_inserter(options));
        }
        return all;
    }();
    return descriptions;
}

const MethodDescription* findMethodDescription(std::string_view key)
{
    for (const MethodDescription& description : methodDescriptions()) {
        if (description.key == key)
            return &description;
    }
    return nullptr;
}

std::unique_ptr<WeightQuantizer> makeWeightQuantizer(const QuantizerConfig& config, SolveTracer* tracer)
{
    std::unique_ptr<WeightQuantizer> solver = makeSolver(config, tracer);
    const bool preScaled = config.method() != "awq" && scaleSearchSettings(config);
    return withKeptChannels(config,
                            preScaled ? makeScaledQuantizer(config, std::move(solver), tracer) : std::move(solver));
}

std::unique_ptr<WeightQuantizer> makeScaledWeightSolver(const QuantizerConfig& config, std::string_view layerKind)
{
    if (config.method() != "awq")
        return withKeptChannels(config, makeSolver(config, nullptr));
    const bool leftUncut = layerKind == "q" || layerKind == "k" || layerKind == "qkv";
    return withKeptChannels(config, makeClippedRounding(config, config.flag("clip") && !leftUncut, nullptr));
}

} // namespace quantoscope
