#include "core/reports/html_text.h"

#include "core/base/utf8.h"

#include <cstdint>

namespace quantoscope {
namespace {

bool isForbidden(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20U && c != '\n' && c != '\t' && c != '\r') || byte == 0x7FU;
}

std::string base64(std::string_view bytes)
{
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text += i + k <= bytes.size() ? kDigits[group >> (18 - 6 * k) & 63U] : '=';
    }
    return text;
}

} // namespace

std::string escapeHtml(std::string_view text)
{
    std::string escaped;
    for (const char c : validUtf8(text)) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            if (isForbidden(c))
                escaped += "\uFFFD";
            else
                escaped += c;
        }
    }
    return escaped;
}

std::string dataUri(std::string_view mediaType, std::string_view bytes)
{
    return "data:" + escapeHtml(mediaType) + ";base64," + base64(bytes);
}

std::string element(std::string_view name, std::string_view text)
{
    const std::string tag(name);
    return "<" + tag + ">" + escapeHtml(text) + "</" + tag + ">";
}

} // namespace quantoscope
