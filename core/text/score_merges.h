// SentencePiece's byte-pair encoding, whose merges are given by the scores of the tokens they make.
#pragma once

#include "core/text/bpe_merge.h"
#include "core/text/vocabulary.h"

#include <span>

namespace quantoscope {

/// A token that merges can make.
struct ScoredToken
{
    std::int32_t id = 0;
    float score = 0; ///< a number; of two possible merges the one with the higher score comes first
};

/// Every way to cut one of `tokens` into two tokens of `vocabulary` becomes a merge. Control and byte tokens are not
/// among `tokens`: no text is merged to them.
MergeTable mergesByScore(std::span<const ScoredToken> tokens, const Vocabulary& vocabulary);

} // namespace quantoscope
