// Trains a classifier on labelled texts: the whole of it, by AdamW (Loshchilov and Hutter, 2017).
#pragma once

#include "core/evaluation/classification.h"
#include "core/results/run.h"

namespace quantoscope {

struct FinetuneRequest
{
    std::int64_t epochs = 1;
    double learningRate = 5e-5; ///< at every step
    double weightDecay = 0.01; ///< not of biases and norms
    std::int64_t batchSize = 64;
    std::uint64_t seed = 0; ///< of the order of the texts and of dropout

    /// Throws InvalidRequest naming what is out of range.
    void validate() const;
};

/// Called with the share of the work that is done, 0..1, the judging after each epoch included.
using TrainingProgress = std::function<void(double share)>;

/// Changes the weights of `model` in place; gradients are cut off at norm 1. Calls `onEpoch` with each finished epoch.
/// On one machine and number of threads the same seed gives the same weights. Throws InvalidRequest; Cancelled.
std::vector<TrainingEpoch> finetune(SequenceClassifier& model, const std::vector<EncodedText>& training,
                                    const std::vector<EncodedText>& validation, std::int64_t padId,
                                    const FinetuneRequest& request,
                                    const std::function<void(const TrainingEpoch&)>& onEpoch = {},
                                    const TrainingProgress& progress = {}, const CancellationToken& cancel = {});

/// Writes the classifier as a Hugging Face folder: config.json as in `source` (with the classes' names), float32
/// model.safetensors, and the source's tokenizer files. Throws StorageError.
void writeClassifierFolder(const SequenceClassifier& model, const ModelSource& source,
                           const std::vector<std::string>& labels, const std::filesystem::path& folder);

} // namespace quantoscope
