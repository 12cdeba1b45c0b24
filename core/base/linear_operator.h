// What a `Linear` of a model multiplies by. Models never see quantization: the pipeline injects another operator.
#pragma once

#include <c10/core/Device.h>

#include <cstdint>
#include <memory>

namespace at {
class Tensor;
}

namespace quantoscope {

/// y = x·Wᵀ for some representation of W `[out_features, in_features]`. The bias belongs to the Linear, not to it.
/// Immutable once made; may be shared between models and called from the device thread only.
class LinearOperator
{
public:
    virtual ~LinearOperator() = default;

    virtual std::int64_t outFeatures() const noexcept = 0;
    virtual std::int64_t inFeatures() const noexcept = 0;

    /// `input` float32 `[..., in_features]` -> a new float32 tensor `[..., out_features]`, the caller's to overwrite.
    virtual at::Tensor apply(const at::Tensor& input) const = 0;

    /// The weight this operator stands for, float32 `[out_features, in_features]`: dequantized, for the input as it
    /// comes. (Where scales were moved into what makes that input, the weight holds them.)
    virtual at::Tensor weight() const = 0;

    /// Where its tensors are.
    virtual c10::Device device() const = 0;

    /// The same operator with its tensors on `device`, where inputs and outputs are, too.
    virtual std::shared_ptr<const LinearOperator> copyOn(c10::Device device) const = 0;
};

} // namespace quantoscope
