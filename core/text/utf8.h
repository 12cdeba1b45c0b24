// UTF-8, well formed and not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace quantoscope {

/// The character that starts at a byte of a text.
struct Utf8Character
{
    char32_t codePoint = 0; ///< U+FFFD if ill-formed
    std::size_t bytes = 0; ///< 1 to 4; of an ill-formed one the bytes that one U+FFFD replaces
    bool wellFormed = false;
    bool cutShort = false; ///< ill-formed only because the text ends inside it
};

/// Decodes the character at `position` (which must be inside `text`), by the rule of the Unicode standard, chapter 3:
/// each maximal subpart of an ill-formed sequence counts as one character.
Utf8Character utf8CharacterAt(std::string_view text, std::size_t position) noexcept;

/// Appends a code point; a surrogate or a value past U+10FFFF appends U+FFFD.
void appendUtf8(std::string& text, char32_t codePoint);

/// Position of the first ill-formed sequence, or npos.
std::size_t findIllFormedUtf8(std::string_view text) noexcept;

/// `text` with each ill-formed sequence replaced by U+FFFD.
std::string wellFormedUtf8(std::string_view text);

} // namespace quantoscope
