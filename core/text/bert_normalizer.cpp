#include "core/text/bert_normalizer.h"

#include "core/text/unicode_form.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

#include <unicode/uchar.h>

namespace quantoscope {

namespace {

template <typename Visit>
void forEachCharacter(std::string_view text, const Visit& visit)
{
    for (std::size_t position = 0; position < text.size();) {
        const Utf8Character character = utf8CharacterAt(text, position);
        visit(character.codePoint, text.substr(position, character.bytes));
        position += character.bytes;
    }
}

UChar32 icu(char32_t c)
{
    return static_cast<UChar32>(c);
}

bool isWhiteSpace(char32_t c)
{
    return u_isUWhiteSpace(icu(c)) != 0;
}

bool isControl(char32_t c)
{
    if (c == '\t' || c == '\n' || c == '\r')
        return false;
    return c == 0 || c == 0xFFFD || (U_GET_GC_MASK(icu(c)) & U_GC_C_MASK) != 0;
}

// All of ASCII that is neither letter nor digit counts, also what Unicode calls a symbol ($, +, ^, `).
bool isPunctuation(char32_t c)
{
    if (c < 0x80)
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    return u_ispunct(icu(c)) != 0;
}

// The blocks of unified ideographs; kana and hangul are written in words and stay so.
bool isIdeograph(char32_t c)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 8> blocks { { { 0x4E00, 0x9FFF },
                                                                      { 0x3400, 0x4DBF },
                                                                      { 0x20000, 0x2A6DF },
                                                                      { 0x2A700, 0x2B73F },
                                                                      { 0x2B740, 0x2B81F },
                                                                      { 0x2B820, 0x2CEAF },
                                                                      { 0xF900, 0xFAFF },
                                                                      { 0x2F800, 0x2FA1F } } };
    return std::ranges::any_of(blocks, [c](const auto& block) { return c >= block.first && c <= block.second; });
}

std::string cleaned(std::string_view text)
{
    std::string result;
    forEachCharacter(text, [&](char32_t c, std::string_view bytes) {
        if (isWhiteSpace(c))
            result += ' ';
        else if (!isControl(c))
            result += bytes;
    });
    return result;
}

std::string withSpacedIdeographs(std::string_view text)
{
    std::string result;
    forEachCharacter(text, [&](char32_t c, std::string_view bytes) {
        const bool alone = isIdeograph(c);
        result += alone ? " " : "";
        result += bytes;
        result += alone ? " " : "";
    });
    return result;
}

std::string withoutAccents(std::string_view text)
{
    std::string result;
    forEachCharacter(inForm(UnicodeForm::Decomposed, text), [&](char32_t c, std::string_view bytes) {
        if (u_charType(icu(c)) != U_NON_SPACING_MARK)
            result += bytes;
    });
    return result;
}

std::string lowered(std::string_view text)
{
    std::string result;
    forEachCharacter(text, [&](char32_t c, std::string_view) {
        if (c == 0x130) // the one character whose lower case is two: i and a dot above
            result += "i\u0307";
        else
            appendUtf8(result, static_cast<char32_t>(u_tolower(icu(c))));
    });
    return result;
}

} // namespace

std::string BertNormalizer::normalized(std::string_view text) const
{
    std::string result = cleanText ? cleaned(text) : std::string(text);
    if (separateChinese)
        result = withSpacedIdeographs(result);
    if (stripAccents)
        result = withoutAccents(result);
    return lowercase ? lowered(result) : result;
}

std::vector<std::string> bertWords(std::string_view text)
{
    std::vector<std::string> words;
    bool open = false; // whether the last word may grow
    forEachCharacter(text, [&](char32_t c, std::string_view bytes) {
        if (isWhiteSpace(c)) {
            open = false;
        } else if (isPunctuation(c)) {
            words.emplace_back(bytes);
            open = false;
        } else if (open) {
            words.back() += bytes;
        } else {
            words.emplace_back(bytes);
            open = true;
        }
    });
    return words;
}

} // namespace quantoscope
