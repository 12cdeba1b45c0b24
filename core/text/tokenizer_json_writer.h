// A tokenizer as the files that Hugging Face's libraries read it from.
#pragma once

#include "core/text/added_tokens.h"
#include "core/text/bpe_merge.h"
#include "core/text/tokenizer.h"
#include "core/text/vocabulary.h"

#include <functional>
#include <nlohmann/json.hpp>

namespace quantoscope {

/// What a tokenizer is that a tokenizer.json can hold.
class TokenizerJsonForm
{
public:
    virtual ~TokenizerJsonForm() = default;

    /// "normalizer", "pre_tokenizer", "decoder", "model" and "added_tokens" of the file. Throws InvalidRequest with
    /// what the file has no words for.
    virtual nlohmann::ordered_json tokenizerJson() const = 0;
};

/// Writes tokenizer.json and tokenizer_config.json (roles of tokens, `chatTemplate` unless it is empty) into `folder`.
/// Throws InvalidRequest with the reason where the tokenizer has no exact image in them, StorageError.
void writeTokenizerJson(const Tokenizer& tokenizer, const std::string& chatTemplate,
                        const std::filesystem::path& folder);

/// Parts that several kinds of tokenizers share.
namespace tokenizer_json {

/// How the vocabulary of the file spells a token.
using Spelling = std::function<std::string(const std::string& text)>;

/// "vocab" of a model: ids by token. Of a text that comes twice it has the first id. Throws InvalidRequest for tokens
/// that are no well-formed UTF-8.
nlohmann::ordered_json vocabulary(const Vocabulary& vocabulary, const Spelling& spelling);

/// "merges" of a model, those of lower rank first and of equal rank by the ids of their tokens.
nlohmann::ordered_json merges(const MergeTable& table, const Vocabulary& vocabulary, const Spelling& spelling);

nlohmann::ordered_json addedTokens(const AddedTokens& tokens);

/// What tells one BPE model from another.
struct BpeModel
{
    const Vocabulary& vocabulary;
    const MergeTable& merges;
    std::optional<std::int32_t> unknown;
    bool fusesUnknown = false; ///< several unknown characters in a row are one token
    bool byteFallback = false;
    bool ignoresMerges = false; ///< for words that are tokens
};

/// The "model" of type BPE. Throws as vocabulary().
nlohmann::ordered_json bpeModel(const BpeModel& model, const Spelling& spelling);

} // namespace tokenizer_json

} // namespace quantoscope
