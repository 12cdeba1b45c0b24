// Byte-level byte-pair encoding: GPT-2, OPT, LLaMA 3, Qwen2 and the built-in demo model.
#pragma once

#include "core/text/bpe_merge.h"
#include "core/text/pre_tokenizer.h"
#include "core/text/tokenizer_json_writer.h"
#include "core/text/vocabulary_tokenizer.h"
#include "core/text/word_cache.h"

#include <array>

namespace quantoscope {

/// Every byte is spelled in the vocabulary by a printable character (GPT-2's table), so that no text is unknown.
/// May be used by several threads.
class ByteLevelBpe final : public VocabularyTokenizer, public TokenizerJsonForm
{
public:
    struct Parts
    {
        Vocabulary vocabulary;
        MergeTable merges;
        AddedTokens added;
        TokenRoles roles;
        PreTokenizer preTokenizer;
        bool composeUnicode = false; ///< bring the text into normalization form C first
        bool ignoreMerges = false; ///< a word that is a token is not built up by merges
        std::optional<std::int32_t> unknown; ///< for a byte that is not in the vocabulary; without it those are dropped
    };

    explicit ByteLevelBpe(Parts parts);

    nlohmann::ordered_json tokenizerJson() const override;

protected:
    void encodePlain(std::string_view text, std::vector<std::int64_t>& ids) const override;
    std::string plainBytes(std::int64_t id, const std::string& text) const override;

private:
    std::vector<std::int32_t> encodeWord(std::string_view word) const;

    MergeTable m_merges;
    PreTokenizer m_preTokenizer;
    bool m_composeUnicode;
    bool m_ignoreMerges;
    std::optional<std::int32_t> m_unknown;
    std::array<std::optional<std::int32_t>, 256> m_tokenOfByte;

    mutable WordCache m_cache;
};

} // namespace quantoscope
