// The demo model's own measure: how far the stories it writes agree with themselves.
#pragma once

#include "core/evaluation/story_grammar.h"
#include "core/pipeline/open_model.h"

namespace quantoscope {

/// Mean score (and its standard error) of `stories` texts that `subject` writes at kScoredStoryTemperature, each from
/// the token that opens a text to the one that ends it or the end of the context. `open` is the model that `subject` is
/// or was made from. `progress` gets the share of the stories that are written. Throws InvalidRequest for a model
/// without tokenizer or fewer than one story; Cancelled.
Consistency storyConsistency(const OpenModel& open, const LanguageModel& subject, std::int64_t stories,
                             std::uint64_t seed, const std::function<void(double)>& progress = {},
                             const CancellationToken& cancel = {});

} // namespace quantoscope
