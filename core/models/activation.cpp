#include "core/models/activation.h"

#include "core/base/errors.h"

#include <ATen/ATen.h>

#include <array>
#include <utility>

namespace quantoscope {
namespace {

constexpr std::array<std::pair<std::string_view, Activation>, 6> kNames { {
    { "silu", Activation::Silu },
    { "swish", Activation::Silu },
    { "gelu", Activation::Gelu },
    { "gelu_new", Activation::GeluTanh },
    { "gelu_pytorch_tanh", Activation::GeluTanh },
    { "relu", Activation::Relu },
} };

} // namespace

Activation readActivation(const ConfigReader& config, std::string_view key, std::string_view fallback)
{
    const std::string name = config.text(key, fallback);
    std::string known;
    for (const auto& [knownName, activation] : kNames) {
        if (name == knownName)
            return activation;
        known += (known.empty() ? "" : ", ") + std::string(knownName);
    }
    config.refuse(key, "as one of " + known);
}

at::Tensor activated(Activation activation, const at::Tensor& x)
{
    switch (activation) {
    case Activation::Silu:
        return at::silu(x);
    case Activation::Gelu:
        return at::gelu(x);
    case Activation::GeluTanh:
        return at::gelu(x, "tanh");
    case Activation::Relu:
        return at::relu(x);
    }
    throw Error("unknown activation");
}

at::Tensor activateInPlace(Activation activation, at::Tensor x)
{
    switch (activation) {
    case Activation::Silu:
        return at::silu_(x);
    case Activation::Gelu:
        return at::gelu_(x);
    case Activation::GeluTanh:
        return at::gelu_(x, "tanh");
    case Activation::Relu:
        return at::relu_(x);
    }
    throw Error("unknown activation");
}

} // namespace quantoscope
