#include "core/results/text_difference.h"

#include <algorithm>
#include <numeric>

namespace quantoscope {
namespace {

bool tokensSpellText(const TextResult::Side& side)
{
    return side.tokens.size() == side.tokenIds.size()
        && std::accumulate(side.tokens.begin(), side.tokens.end(), std::string()) == side.text;
}

bool isCharacterStart(const std::string& text, std::size_t position)
{
    return position >= text.size() || (static_cast<unsigned char>(text[position]) & 0xC0U) != 0x80U;
}

/// Grows `range` so that it neither begins nor ends within a character: a token may be part of one.
TextRange wholeCharacters(const std::string& text, TextRange range)
{
    std::size_t end = range.begin + range.length;
    while (range.begin > 0 && !isCharacterStart(text, range.begin))
        --range.begin;
    while (!isCharacterStart(text, end))
        ++end;
    return { range.begin, end - range.begin };
}

TextRange tokenRange(const TextResult::Side& side, std::size_t token)
{
    if (token >= side.tokens.size())
        return { side.text.size(), 0 };
    std::size_t begin = 0;
    for (std::size_t i = 0; i < token; ++i)
        begin += side.tokens[i].size();
    return wholeCharacters(side.text, { begin, side.tokens[token].size() });
}

TextRange wordFrom(const std::string& text, std::size_t begin)
{
    const std::size_t end = std::min(text.find(' ', begin + 1), text.size());
    return begin >= text.size() ? TextRange { text.size(), 0 } : wholeCharacters(text, { begin, end - begin });
}

} // namespace

std::optional<std::size_t> firstDifferingToken(const TextResult::Side& one, const TextResult::Side& other)
{
    const auto [left, right] = std::ranges::mismatch(one.tokenIds, other.tokenIds);
    if (left == one.tokenIds.end() && right == other.tokenIds.end())
        return std::nullopt;
    return static_cast<std::size_t>(left - one.tokenIds.begin());
}

TextDifference firstDifference(const TextResult& text)
{
    const TextResult::Side& a = text.original;
    const TextResult::Side& b = text.quantized;
    TextDifference difference;
    if (tokensSpellText(a) && tokensSpellText(b)) {
        if (const std::optional<std::size_t> token = firstDifferingToken(a, b)) {
            difference.differs = true;
            difference.token = *token;
            difference.original = tokenRange(a, *token);
            difference.quantized = tokenRange(b, *token);
        }
        return difference;
    }
    const auto [first, second] = std::ranges::mismatch(a.text, b.text);
    difference.differs = first != a.text.end() || second != b.text.end();
    if (difference.differs) {
        const auto position = static_cast<std::size_t>(first - a.text.begin());
        difference.original = wordFrom(a.text, position);
        difference.quantized = wordFrom(b.text, position);
    }
    return difference;
}

} // namespace quantoscope
