// What language models and classifiers have in common: blocks of named Linear layers whose inputs can be observed and
// whose operators can be replaced. Models know nothing of quantization.
#pragma once

#include "core/base/linear_operator.h"
#include "core/models/model_outline.h"
#include "core/models/token_batch.h"

#include <functional>
#include <memory>

namespace quantoscope {

/// Called with the layer's index in linears() and its input, float32 [tokens, in_features], before the product.
using LinearInputObserver = std::function<void(std::size_t linear, const at::Tensor& input)>;

/// Not thread-safe; used on the device thread only. All tensors are float32 on device().
class LayeredModel
{
public:
    virtual ~LayeredModel() = default;

    virtual const ModelConfig& config() const noexcept = 0;
    virtual const std::vector<LinearInfo>& linears() const noexcept = 0;
    virtual at::Device device() const = 0;

    /// The operator in use at a layer, and its replacement, which may come from another device. `setLinear` keeps the
    /// bias.
    virtual std::shared_ptr<const LinearOperator> linear(std::size_t index) const = 0;
    virtual void setLinear(std::size_t index, std::shared_ptr<const LinearOperator> op) = 0;

    /// A second model that shares every tensor and operator with this one; replacing operators in one leaves the other
    /// alone.
    virtual std::unique_ptr<LayeredModel> copy() const = 0;

    /// Hidden states [texts, tokens, hidden] before the first block, positions from 0; those of padding mean nothing.
    virtual at::Tensor embed(const TokenBatch& batch) const = 0;

    /// One block over whole texts without padding, positions from 0: [texts, tokens, hidden] -> same shape.
    virtual at::Tensor runBlock(std::int64_t block, const at::Tensor& hidden,
                                const LinearInputObserver& observer = {}) const = 0;

    /// What follows the last block: [.., hidden] -> a language model's logits [.., vocabulary]; [texts, tokens, hidden]
    /// -> a classifier's [texts, labels].
    virtual at::Tensor head(const at::Tensor& hidden, const LinearInputObserver& observer = {}) const = 0;
};

} // namespace quantoscope
