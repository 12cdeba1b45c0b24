// A runnable encoder that puts a text, or a pair of texts, into one of several classes.
#pragma once

#include "core/models/language_model.h"

namespace quantoscope {

/// A tensor the model learns, under its checkpoint name and in its checkpoint layout, sharing memory with the model.
struct NamedTensor
{
    std::string name;
    at::Tensor tensor;
};

class SequenceClassifier : public LayeredModel
{
public:
    /// Names of the classes, in the order of the logits.
    virtual const std::vector<std::string>& labels() const noexcept = 0;

    /// Logits [texts, labels]; no token sees padding. Throws InvalidRequest for ids, types or lengths out of range;
    /// Cancelled. Keeps track of gradients unless the caller forbids it.
    virtual at::Tensor classify(const TokenBatch& batch, const CancellationToken& cancel = {}) const = 0;

    /// While on, classify() drops random elements out at the configuration's rates, by libtorch's generator.
    virtual void setTraining(bool training) = 0;

    virtual std::vector<NamedTensor> parameters() const = 0;

    virtual std::unique_ptr<SequenceClassifier> clone() const = 0;
    std::unique_ptr<LayeredModel> copy() const final { return clone(); }
};

/// Whether the configuration names an encoder for classification. Throws InputFileError for an unknown model_type.
bool isSequenceClassifier(const ModelSource& source);

/// Loads the weights as float32 onto `device`. Throws InputFileError as outlineModel does, and for a model that is no
/// classifier; Cancelled.
std::unique_ptr<SequenceClassifier> loadSequenceClassifier(const std::shared_ptr<const ModelSource>& source,
                                                           at::Device device, const LoadProgress& progress = {},
                                                           const CancellationToken& cancel = {});

/// A classifier of the source's configuration with weights drawn as BERT's authors draw them: normal with
/// "initializer_range" (0.02) as deviation, biases 0, norms 1. Weights of the source are not looked at.
std::unique_ptr<SequenceClassifier> makeRandomClassifier(const std::shared_ptr<const ModelSource>& configuration,
                                                         at::Device device, std::uint64_t seed);

} // namespace quantoscope
