// The methods there are: a new one adds its include and its line.
#include "core/base/errors.h"
#include "core/quantization/gptq.h"
#include "core/quantization/obq.h"
#include "core/quantization/rtn.h"
#include "core/quantization/weight_quantizer.h"

#include <array>

namespace quantoscope {
namespace {

constexpr std::array kMethods {
    QuantizationMethod { describeRtn, makeRtn },
    QuantizationMethod { describeObq, makeObq },
    QuantizationMethod { describeGptq, makeGptq },
};

} // namespace

std::span<const QuantizationMethod> quantizationMethods()
{
    return kMethods;
}

const std::vector<MethodDescription>& methodDescriptions()
{
    static const std::vector<MethodDescription> descriptions = [] {
        std::vector<MethodDescription> all;
        for (const QuantizationMethod& method : kMethods)
            all.push_back(method.describe());
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

std::unique_ptr<WeightQuantizer> makeWeightQuantizer(const QuantizerConfig& config)
{
    for (std::size_t i = 0; i < kMethods.size(); ++i) {
        if (methodDescriptions()[i].key == config.method())
            return kMethods[i].make(config);
    }
    throw InvalidRequest("no method \"" + config.method() + "\"");
}

} // namespace quantoscope
