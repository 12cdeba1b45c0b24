// Cuts a text into the words that byte-pair encoding works on.
#pragma once

#include "core/text/regex.h"

#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

class PreTokenizer
{
public:
    enum class Gaps
    {
        Kept, ///< what the pattern does not match becomes words of its own
        Dropped
    };

    /// Every match of `pattern` becomes a word. Steps apply in the order they are added, each to the words of the last.
    void addSplit(Regex pattern, Gaps gaps);
    /// Each word that does not start with a space gets one.
    void addPrefixSpace();

    /// The pattern that GPT-2 published with its encoder, which byte-level tokenizers use unless they bring their own.
    static constexpr std::string_view kGpt2Pattern
        = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

    /// LLaMA 3's, as its tokenizer.json has it: numbers in threes, and a letter may follow any one sign.
    static constexpr std::string_view kLlama3Pattern
        = R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
    /// Qwen2's: the same with digits one by one.
    static constexpr std::string_view kQwen2Pattern
        = R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

    struct Step
    {
        std::optional<Regex> pattern; ///< none: prefix a space
        Gaps gaps = Gaps::Kept;
    };
    const std::vector<Step>& steps() const noexcept { return m_steps; }

    /// `text` is well-formed UTF-8.
    std::vector<std::string> split(std::string_view text) const;

private:
    std::vector<Step> m_steps;
};

} // namespace quantoscope
