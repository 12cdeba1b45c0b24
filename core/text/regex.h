// A compiled Unicode regular expression (PCRE2), for the pre-tokenizers.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct pcre2_real_code_8;

namespace quantoscope {

/// Classes, \s, \p{..} and case follow Unicode. Immutable; may be used by several threads.
class Regex
{
public:
    struct Match
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    /// `file` names where the pattern came from. Throws InputFileError if it is no valid pattern.
    Regex(std::string_view pattern, const std::string& file);

    /// The first match at or after byte `from` of well-formed UTF-8 `text`. Throws Error if the pattern takes more
    /// steps than any sensible one.
    std::optional<Match> find(std::string_view text, std::size_t from) const;

    const std::string& pattern() const noexcept { return m_pattern; }

private:
    struct Free
    {
        void operator()(pcre2_real_code_8* code) const noexcept;
    };
    std::unique_ptr<pcre2_real_code_8, Free> m_code;
    std::string m_pattern;
};

} // namespace quantoscope
