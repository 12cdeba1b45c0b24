#include "core/models/model_outline.h"

#include "core/models/architecture.h"

#include <functional>
#include <numeric>

namespace quantoscope {

std::int64_t ParameterInfo::elements() const noexcept
{
    return std::accumulate(shape.begin(), shape.end(), std::int64_t(1), std::multiplies<>());
}

ModelOutline outlineModel(const ModelSource& source)
{
    const Blueprint blueprint = findArchitecture(source).describe(source);
    ModelOutline outline { blueprint.config, {}, {}, blueprint.buffers() };
    for (const PlannedTensor& tensor : blueprint.tensors())
        outline.parameters.push_back({ tensor.name, tensor.shape, -1 });
    for (const PlannedLinear& linear : blueprint.linears()) {
        const auto index = static_cast<std::int64_t>(outline.linears.size());
        outline.linears.push_back(linear.info);
        if (!linear.info.tied)
            outline.parameters.push_back({ linear.weight, { linear.info.outFeatures, linear.info.inFeatures }, index });
        if (!linear.bias.empty())
            outline.parameters.push_back({ linear.bias, { linear.info.outFeatures }, -1 });
    }
    return outline;
}

} // namespace quantoscope
