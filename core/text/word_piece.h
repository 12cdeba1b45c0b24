// WordPiece, the tokenizer of BERT: each word is cut into the longest pieces the vocabulary has, from left to right.
#pragma once

#include "core/text/bert_normalizer.h"
#include "core/text/vocabulary_tokenizer.h"
#include "core/text/word_cache.h"

namespace quantoscope {

/// bosId() and eosId() are [CLS] and [SEP]: an encoder's text stands between the two. May be used by several threads.
class WordPiece final : public VocabularyTokenizer
{
public:
    struct Parts
    {
        Vocabulary vocabulary;
        AddedTokens added;
        TokenRoles roles;
        BertNormalizer normalizer;
        std::int32_t unknown = 0; ///< for a word that pieces cannot make up
        std::string continuation = "##"; ///< begins each piece but the first of a word
    };

    explicit WordPiece(Parts parts);

    /// Words with single spaces between; what normalization and cutting took away does not come back.
    std::string decode(const std::vector<std::int64_t>& ids) const override;

protected:
    void encodePlain(std::string_view text, std::vector<std::int64_t>& ids) const override;
    std::string plainBytes(std::int64_t id, const std::string& text) const override;

private:
    std::vector<std::int32_t> encodeWord(std::string_view word) const;

    BertNormalizer m_normalizer;
    std::int32_t m_unknown;
    std::string m_continuation;
    mutable WordCache m_cache;
};

} // namespace quantoscope
