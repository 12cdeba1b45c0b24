#include "core/text/token_spelling.h"

namespace quantoscope {

namespace {

constexpr std::string_view kDigits = "0123456789ABCDEF";

} // namespace

int byteOfSpelling(std::string_view text) noexcept
{
    if (text.size() != 6 || !text.starts_with("<0x") || text[5] != '>')
        return -1;
    const std::size_t high = kDigits.find(text[3]);
    const std::size_t low = kDigits.find(text[4]);
    if (high == std::string_view::npos || low == std::string_view::npos)
        return -1;
    return static_cast<int>(high * 16 + low);
}

std::string spellingOfByte(unsigned char byte)
{
    return std::string("<0x") + kDigits[byte / 16U] + kDigits[byte % 16U] + '>';
}

std::string replaceAll(std::string_view text, std::string_view what, std::string_view with)
{
    std::string result;
    std::size_t begin = 0;
    for (std::size_t found; (found = text.find(what, begin)) != std::string_view::npos; begin = found + what.size()) {
        result += text.substr(begin, found - begin);
        result += with;
    }
    result += text.substr(begin);
    return result;
}

} // namespace quantoscope
