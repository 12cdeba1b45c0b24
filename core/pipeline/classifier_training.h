// Training of a classifier from files to a folder: what the command line and the window share.
#pragma once

#include "core/pipeline/finetune.h"

#include <filesystem>
#include <string>

namespace quantoscope {

struct TrainingRequest
{
    std::string trainFile; ///< labelled texts, tab-separated, and so the next
    std::string validationFile; ///< judged on after each epoch
    LabelledColumns columns {}; ///< of both
    std::int64_t maxLength = 128; ///< tokens a text
    FinetuneRequest settings {};
    std::string folder; ///< for the trained model
};

struct TrainedClassifier
{
    TrainingRecord record;
    std::vector<std::string> labels; ///< of the classes, as the folder names them
};

/// Trains `classifier`, made from `source`, in place and writes it to the folder, with a record of the training beside
/// (training.json). The folder of the source is refused before anything is read. Throws InvalidRequest,
/// InputFileError, StorageError, Cancelled.
TrainedClassifier trainClassifier(SequenceClassifier& classifier, const ModelSource& source, const Tokenizer& tokenizer,
                                  const TrainingRequest& request,
                                  const std::function<void(const TrainingEpoch&)>& onEpoch = {},
                                  const TrainingProgress& progress = {}, const CancellationToken& cancel = {});

/// What training.json of a model's folder says; no epochs where there is none. Throws InputFileError for one that is
/// malformed.
TrainingRecord readTrainingRecord(const std::filesystem::path& folder);

} // namespace quantoscope
