// Byte-pair encoding over characters with byte tokens for the rest, as LLaMA 1 and 2 and llama2.c use it.
#pragma once

#include "core/text/bpe_merge.h"
#include "core/text/tokenizer_json_writer.h"
#include "core/text/vocabulary_tokenizer.h"
#include "core/text/word_cache.h"

#include <array>

namespace quantoscope {

/// Where one more space is put in front of a text. A piece is what lies between two added tokens.
enum class DummySpace
{
    None,
    BeforeEachPiece,
    BeforeEachUnspacedPiece, ///< not where there is a space already
    BeforeUnspacedText ///< at the very start only, and not where there is a space already
};

/// Merges run over the whole text, spaces included. May be used by several threads.
class ByteFallbackBpe final : public VocabularyTokenizer, public TokenizerJsonForm
{
public:
    struct Parts
    {
        Vocabulary vocabulary;
        MergeTable merges;
        AddedTokens added;
        TokenRoles roles;
        std::string space = "▁"; ///< how the vocabulary spells a space
        DummySpace dummySpace = DummySpace::BeforeEachPiece;
        std::optional<std::int32_t> unknown; ///< for a byte without a token; without it those are dropped
    };

    /// Byte tokens are those spelled "<0x00>" to "<0xFF>".
    explicit ByteFallbackBpe(Parts parts);

    nlohmann::ordered_json tokenizerJson() const override;

protected:
    bool putsDummySpace() const noexcept override { return m_dummySpace != DummySpace::None; }
    void encodePlain(std::string_view text, std::vector<std::int64_t>& ids) const override;
    std::string plainBytes(std::int64_t id, const std::string& text) const override;

private:
    bool wantsDummySpace(std::string_view piece, bool isFirst) const;
    bool mergesAcrossWords() const;
    std::vector<std::int32_t> encodeWord(std::string_view word) const;

    MergeTable m_merges;
    std::string m_space;
    DummySpace m_dummySpace;
    std::optional<std::int32_t> m_unknown;
    std::array<std::optional<std::int32_t>, 256> m_tokenOfByte;
    bool m_cutsIntoWords;
    mutable WordCache m_cache;
};

} // namespace quantoscope
