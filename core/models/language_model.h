// A runnable decoder-only language model over named Linear layers whose inputs can be observed and whose operators
// can be replaced. Models know nothing of quantization.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/linear_operator.h"
#include "core/models/model_outline.h"
#include "core/models/scale_group.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <vector>

namespace quantoscope {

/// Called with the layer's index in linears() and its input, float32 [tokens, in_features], before the product.
using LinearInputObserver = std::function<void(std::size_t linear, const at::Tensor& input)>;

/// Keys and values of the tokens seen so far, for incremental decoding. Opaque; made by the model.
class KeyValueCache
{
public:
    virtual ~KeyValueCache() = default;
    virtual std::int64_t length() const noexcept = 0;
    /// Keeps the sequences of these indices, in that order, and forgets the others.
    virtual void keepSequences(const std::vector<std::int64_t>& indices) = 0;
};

/// Not thread-safe; used on the device thread only. All tensors are float32 on device().
class LanguageModel
{
public:
    virtual ~LanguageModel() = default;

    virtual const ModelConfig& config() const noexcept = 0;
    virtual const std::vector<LinearInfo>& linears() const noexcept = 0;
    virtual at::Device device() const = 0;

    /// The operator in use at a layer, and its replacement. `setLinear` keeps the bias.
    virtual std::shared_ptr<const LinearOperator> linear(std::size_t index) const = 0;
    virtual void setLinear(std::size_t index, std::shared_ptr<const LinearOperator> op) = 0;

    /// By block and order of execution. Linears whose input cannot be scaled are in none.
    virtual const std::vector<ScaleGroup>& scaleGroups() const noexcept = 0;
    /// Divides each channel of the tensor that the group's maker makes by `scales`, float32 [channels], all positive:
    /// the norm's parameters, or rows and bias of the linear. The readers are left as they are. Throws Error for
    /// ScaleMaker::Other.
    virtual void divideMaker(const ScaleGroup& group, const at::Tensor& scales) = 0;
    /// The output of the group's inspected module, before the residual is added, from its readers' input
    /// [batch, tokens, in], positions from 0. InspectedModule::Layer is the linear itself and not run here.
    virtual at::Tensor runModule(const ScaleGroup& group, const at::Tensor& input) const = 0;

    /// A second model that shares every tensor and operator with this one; replacing operators in one leaves the other
    /// alone.
    virtual std::unique_ptr<LanguageModel> clone() const = 0;

    /// Token ids int64 [batch, tokens] -> hidden states [batch, tokens, hidden], positions from 0.
    virtual at::Tensor embed(const at::Tensor& ids) const = 0;

    /// One block over whole sequences, causal, positions from 0: [batch, tokens, hidden] -> same shape.
    virtual at::Tensor runBlock(std::int64_t block, const at::Tensor& hidden,
                                const LinearInputObserver& observer = {}) const = 0;

    /// Final norm and head: [.., hidden] -> logits [.., vocabulary].
    virtual at::Tensor head(const at::Tensor& hidden, const LinearInputObserver& observer = {}) const = 0;

    /// The hidden states behind the last block, [batch, tokens, hidden], of whole sequences of at most context_length
    /// tokens: what head() takes. Large batches and long sequences go in chunks; checks `cancel` per block of each.
    virtual at::Tensor hiddenStates(const at::Tensor& ids, const CancellationToken& cancel = {}) const = 0;

    /// head(hiddenStates(ids)): logits [batch, tokens, vocabulary].
    virtual at::Tensor forward(const at::Tensor& ids, const CancellationToken& cancel = {}) const = 0;

    virtual std::unique_ptr<KeyValueCache> makeCache() const = 0;
    /// Logits [batch, tokens, vocabulary] of new tokens that follow those in the cache. Throws InvalidRequest past the
    /// context.
    virtual at::Tensor forwardCached(const at::Tensor& ids, KeyValueCache& cache,
                                     const CancellationToken& cancel = {}) const = 0;
    /// The same for the last of the new tokens only: [batch, vocabulary].
    virtual at::Tensor nextLogits(const at::Tensor& ids, KeyValueCache& cache,
                                  const CancellationToken& cancel = {}) const = 0;
};

/// Called with the share of the model that is loaded, 0..1.
using LoadProgress = std::function<void(double)>;

/// Loads the weights as float32 onto `device`. Throws InputFileError as outlineModel does, and for a model that is no
/// language model; Cancelled.
std::unique_ptr<LanguageModel> loadLanguageModel(const std::shared_ptr<const ModelSource>& source, at::Device device,
                                                 const LoadProgress& progress = {},
                                                 const CancellationToken& cancel = {});

} // namespace quantoscope
