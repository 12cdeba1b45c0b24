// A model that is open: source, tokenizer, float weights and what is known of each layer's weights.
#pragma once

#include "core/models/sequence_classifier.h"
#include "core/results/run.h"
#include "core/text/tokenizer.h"

#include <memory>
#include <string>
#include <vector>

namespace quantoscope {

struct OpenModel
{
    std::shared_ptr<const ModelSource> source;
    std::shared_ptr<const Tokenizer> tokenizer; ///< null if the model has none
    std::shared_ptr<const LanguageModel> model; ///< null if the model is a classifier
    std::shared_ptr<const SequenceClassifier> classifier; ///< null if it is a language model
    std::vector<std::int64_t> endIds; ///< tokens that end a text: the tokenizer's and those of the generation config
    ModelDescription description; ///< with histograms and moments of every linear layer's weights
    bool isDemo = false;
    Residency residency = Residency::Whole;

    /// Whichever of the two is there.
    const LayeredModel& layered() const;
};

/// Throws InvalidRequest if the model is a classifier, or none.
const LanguageModel& languageModelOf(const OpenModel& model);
const SequenceClassifier& classifierOf(const OpenModel& model);

/// The word that stands for the built-in model wherever a path is asked for.
inline constexpr const char* kDemoModel = "demo";

/// Opens what `path` names ("demo": the built-in model) without touching weights.
std::shared_ptr<const ModelSource> openSource(const std::string& path, const std::string& tokenizer = {});

/// Opens and loads `path` onto `device` ("auto", "cpu", "cuda", "cuda:N"), a language model as chooseResidency has it
/// for `resident`, and describes its layers. Throws as openModelSource and loadLanguageModel do; InvalidRequest for the
/// device; Cancelled.
std::shared_ptr<OpenModel> openModel(const std::string& path, const std::string& tokenizer, const std::string& device,
                                     const LoadProgress& progress = {}, const CancellationToken& cancel = {},
                                     const std::string& resident = "auto");

} // namespace quantoscope
