#include "core/models/layer_norm.h"

#include <ATen/ATen.h>

namespace quantoscope {

at::Tensor LayerNorm::operator()(const at::Tensor& x) const
{
    return at::layer_norm(x, { x.size(-1) }, weight, bias, epsilon);
}

void LayerNorm::divideBy(const at::Tensor& divisors)
{
    weight = weight.defined() ? weight.div(divisors) : divisors.reciprocal();
    if (bias.defined())
        bias = bias.div(divisors);
}

void addLayerNorm(Blueprint& blueprint, const std::string& name, std::int64_t width)
{
    blueprint.addTensor(name + ".weight", { width });
    blueprint.addTensor(name + ".bias", { width });
}

LayerNorm loadedLayerNorm(const Weights& weights, const std::string& name, double epsilon)
{
    const auto found = [&](const std::string& tensor) {
        const auto entry = weights.tensors.find(tensor);
        return entry == weights.tensors.end() ? at::Tensor() : entry->second;
    };
    return { found(name + ".weight"), found(name + ".bias"), epsilon };
}

} // namespace quantoscope
