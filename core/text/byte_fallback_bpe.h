// Byte-pair encoding over characters with byte tokens for the rest, as LLaMA 1 and 2 and llama2.c use it.
#pragma once

#include "core/text/bpe_merge.h"
#include "core/text/vocabulary_tokenizer.h"
#include "core/text/word_cache.h"

#include <array>

namespace quantoscope {

/// Merges run over the whole text, spaces included; a text starts with a dummy space. May be used by several threads.
class ByteFallbackBpe final : public VocabularyTokenizer
{
public:
    struct Parts
    {
        Vocabulary vocabulary;
        MergeTable merges;
        AddedTokens added;
        TokenRoles roles;
        std::string space = "▁"; ///< how the vocabulary spells a space
        bool dummySpace = true; ///< a text, or what follows an added token in it, starts with one more space
        std::optional<std::int32_t> unknown; ///< for a byte without a token; without it those are dropped
    };

    /// Byte tokens are those spelled "<0x00>" to "<0xFF>".
    explicit ByteFallbackBpe(Parts parts);

    /// Drops the dummy space where `ids` start with BOS, that is, with the start of a text.
    std::string decode(const std::vector<std::int64_t>& ids) const override;

    /// "<0x0A>" -> 10, -1 for anything else.
    static int byteOfSpelling(std::string_view text) noexcept;

protected:
    void encodePlain(std::string_view text, std::vector<std::int64_t>& ids) const override;
    std::string plainBytes(std::int64_t id, const std::string& text) const override;

private:
    bool mergesAcrossWords() const;
    std::vector<std::int32_t> encodeWord(std::string_view word) const;

    MergeTable m_merges;
    std::string m_space;
    bool m_dummySpace;
    std::optional<std::int32_t> m_unknown;
    std::array<std::optional<std::int32_t>, 256> m_tokenOfByte;
    bool m_cutsIntoWords;
    mutable WordCache m_cache;
};

} // namespace quantoscope
