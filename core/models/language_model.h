// A runnable decoder-only language model.
#pragma once

#include "core/base/cancellation.h"
#include "core/models/block_residency.h"
#include "core/models/layered_model.h"
#include "core/models/scale_group.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <vector>

namespace quantoscope {

/// Keys and values of the tokens seen so far, for incremental decoding. Opaque; made by the model.
class KeyValueCache
{
public:
    virtual ~KeyValueCache() = default;
    virtual std::int64_t length() const noexcept = 0;
    /// Keeps the sequences of these indices, in that order, and forgets the others.
    virtual void keepSequences(const std::vector<std::int64_t>& indices) = 0;
};

class LanguageModel : public LayeredModel
{
public:
    /// By block and order of execution. Linears whose input cannot be scaled are in none.
    virtual const std::vector<ScaleGroup>& scaleGroups() const noexcept = 0;
    /// Divides each channel of the tensor that the group's maker makes by `scales`, float32 [channels], all positive:
    /// the norm's parameters, or rows and bias of the linear. The readers are left as they are. Throws Error for
    /// ScaleMaker::Other.
    virtual void divideMaker(const ScaleGroup& group, const at::Tensor& scales) = 0;
    /// The output of the group's inspected module, before the residual is added, from its readers' input
    /// [batch, tokens, in], positions from 0. InspectedModule::Layer is the linear itself and not run here.
    virtual at::Tensor runModule(const ScaleGroup& group, const at::Tensor& input) const = 0;

    virtual std::unique_ptr<LanguageModel> clone() const = 0;
    std::unique_ptr<LayeredModel> copy() const final { return clone(); }

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
                                                 const CancellationToken& cancel = {},
                                                 Residency residency = Residency::Whole);

} // namespace quantoscope
