// A classifier on labelled texts: how they become tokens, how many it gets right, and its loss.
#pragma once

#include "core/evaluation/perplexity.h"
#include "core/models/sequence_classifier.h"
#include "core/text/labelled_texts.h"
#include "core/text/tokenizer.h"

namespace quantoscope {

/// One text as token ids, [CLS] text [SEP], or [CLS] first [SEP] second [SEP] with types 0 and 1.
struct EncodedText
{
    std::vector<std::int64_t> ids;
    std::vector<std::int64_t> types;
    std::int64_t label = 0;
};

/// At most `maxLength` tokens each: the end is cut off, of a pair the end of whichever is longer. Throws InvalidRequest
/// for a tokenizer without [CLS] and [SEP] or a length too short to hold them.
std::vector<EncodedText> encodeTexts(const LabelledTexts& texts, const Tokenizer& tokenizer, std::int64_t maxLength);

/// The texts of these indices, padded with `padId` to the longest of them.
TokenBatch batchOf(const std::vector<EncodedText>& texts, const std::vector<std::size_t>& indices, std::int64_t padId);

struct ClassifierScore
{
    double accuracy = 0;
    double loss = 0; ///< mean cross-entropy, nats
    std::vector<std::int64_t> predictions; ///< in the order of the texts
};

/// Texts of like length go together, so that little is padded. Throws Cancelled.
ClassifierScore scoreClassifier(const SequenceClassifier& model, const std::vector<EncodedText>& texts,
                                std::int64_t padId, const EvaluationProgress& progress = {},
                                const CancellationToken& cancel = {});

/// "pad_token_id" of a configuration, 0 where it has none: padding is masked, so that any id within the vocabulary
/// serves.
std::int64_t paddingId(const ModelSource& source);

} // namespace quantoscope
