#include "core/text/utf8.h"

#include "core/text/tokenizer.h"

namespace quantoscope {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

// What the first byte says: how many follow and the range of the second one (Unicode standard, table 3-7).
struct LeadByte
{
    int following = -1; // -1: no lead byte
    unsigned char secondLow = 0x80;
    unsigned char secondHigh = 0xBF;
};

LeadByte leadByte(unsigned char byte) noexcept
{
    if (byte < 0x80)
        return { 0 };
    if (byte >= 0xC2 && byte <= 0xDF)
        return { 1 };
    if (byte == 0xE0)
        return { 2, 0xA0, 0xBF };
    if (byte == 0xED)
        return { 2, 0x80, 0x9F };
    if (byte >= 0xE1 && byte <= 0xEF)
        return { 2 };
    if (byte == 0xF0)
        return { 3, 0x90, 0xBF };
    if (byte >= 0xF1 && byte <= 0xF3)
        return { 3 };
    if (byte == 0xF4)
        return { 3, 0x80, 0x8F };
    return {};
}

} // namespace

Utf8Character utf8CharacterAt(std::string_view text, std::size_t position) noexcept
{
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byteAt(position);
    const LeadByte lead = leadByte(first);
    if (lead.following < 0)
        return { kReplacement, 1, false, false };

    constexpr unsigned char payload[] = { 0x7F, 0x1F, 0x0F, 0x07 };
    char32_t codePoint = first & payload[lead.following];
    for (std::size_t i = 1; i <= static_cast<std::size_t>(lead.following); ++i) {
        if (position + i == text.size())
            return { kReplacement, i, false, true };
        const unsigned char byte = byteAt(position + i);
        const unsigned char low = i == 1 ? lead.secondLow : 0x80;
        const unsigned char high = i == 1 ? lead.secondHigh : 0xBF;
        if (byte < low || byte > high)
            return { kReplacement, i, false, false };
        codePoint = codePoint << 6U | (byte & 0x3FU);
    }
    return { codePoint, static_cast<std::size_t>(lead.following) + 1, true, false };
}

void appendUtf8(std::string& text, char32_t codePoint)
{
    if (codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint <= 0xDFFF))
        codePoint = kReplacement;
    const auto append = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (codePoint < 0x80) {
        append(codePoint);
    } else if (codePoint < 0x800) {
        append(0xC0U | codePoint >> 6U);
        append(0x80U | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000) {
        append(0xE0U | codePoint >> 12U);
        append(0x80U | (codePoint >> 6U & 0x3FU));
        append(0x80U | (codePoint & 0x3FU));
    } else {
        append(0xF0U | codePoint >> 18U);
        append(0x80U | (codePoint >> 12U & 0x3FU));
        append(0x80U | (codePoint >> 6U & 0x3FU));
        append(0x80U | (codePoint & 0x3FU));
    }
}

std::size_t findIllFormedUtf8(std::string_view text) noexcept
{
    for (std::size_t position = 0; position < text.size();) {
        const Utf8Character character = utf8CharacterAt(text, position);
        if (!character.wellFormed)
            return position;
        position += character.bytes;
    }
    return std::string_view::npos;
}

std::string wellFormedUtf8(std::string_view text)
{
    const std::size_t firstBad = findIllFormedUtf8(text);
    if (firstBad == std::string_view::npos)
        return std::string(text);
    std::string result(text.substr(0, firstBad));
    for (std::size_t position = firstBad; position < text.size();) {
        const Utf8Character character = utf8CharacterAt(text, position);
        appendUtf8(result, character.codePoint);
        position += character.bytes;
    }
    return result;
}

std::string Utf8Stream::push(std::string_view bytes)
{
    m_pending += bytes;
    // Only the last character can be incomplete; it starts within the last three bytes.
    std::size_t complete = m_pending.size();
    for (std::size_t back = 1; back <= 3 && back <= m_pending.size(); ++back) {
        const std::size_t start = m_pending.size() - back;
        if ((static_cast<unsigned char>(m_pending[start]) & 0xC0U) == 0x80U)
            continue;
        if (utf8CharacterAt(m_pending, start).cutShort)
            complete = start;
        break;
    }
    std::string ready = wellFormedUtf8(std::string_view(m_pending).substr(0, complete));
    m_pending.erase(0, complete);
    return ready;
}

std::string Utf8Stream::finish()
{
    std::string rest = wellFormedUtf8(m_pending);
    m_pending.clear();
    return rest;
}

} // namespace quantoscope
