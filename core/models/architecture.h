// What the registry knows of an architecture. Each lives in one file that defines its function.
#pragma once

#include "core/models/blueprint.h"
#include "core/models/sequence_classifier.h"

namespace quantoscope {

struct Architecture
{
    std::string_view modelType; ///< "model_type" in config.json
    /// Reads the configuration and checks the headers; touches no weight. Throws InputFileError.
    Blueprint (*describe)(const ModelSource& source);
    /// The runnable model. `weights` are those of `blueprint`.
    std::unique_ptr<LanguageModel> (*build)(const Blueprint& blueprint, Weights weights, at::Device device);
    /// The same where it is an encoder for classification; exactly one of the two is there.
    std::unique_ptr<SequenceClassifier> (*buildClassifier)(const Blueprint& blueprint, Weights weights,
                                                           at::Device device)
        = nullptr;
};

/// The architecture that the source's configuration names. Throws InputFileError naming it and those we know.
Architecture findArchitecture(const ModelSource& source);

} // namespace quantoscope
