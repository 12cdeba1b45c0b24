#include "core/reports/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace quantoscope {
namespace {

constexpr const char* kPlusMinus = " \u00B1 ";

std::string fixedNumber(double value, int decimals)
{
    std::array<char, 400> text {};
    const auto [end, error] = std::to_chars(text.begin(), text.end(), value, std::chars_format::fixed, decimals);
    return { text.data(), end };
}

} // namespace

std::string shortNumber(double value, int significantDigits)
{
    std::array<char, 64> text {};
    const auto [end, error]
        = std::to_chars(text.begin(), text.end(), value, std::chars_format::general, significantDigits);
    return { text.data(), end };
}

std::string exactNumber(double value)
{
    std::array<char, 64> text {};
    const auto [end, error] = std::to_chars(text.begin(), text.end(), value);
    return { text.data(), end };
}

std::string sizeText(double bytes)
{
    constexpr std::array kUnits { " B", " kB", " MB", " GB", " TB" };
    std::size_t unit = 0;
    for (; std::abs(bytes) >= 999.5 && unit + 1 < kUnits.size(); ++unit)
        bytes /= 1000;
    return shortNumber(bytes, 3) + kUnits[unit];
}

std::string durationText(double seconds)
{
    if (!(seconds >= 99.95) || std::isinf(seconds))
        return shortNumber(seconds, 3) + " s";
    const auto whole = static_cast<long long>(std::min(std::round(seconds), 1e15));
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
}

std::string quantityText(std::optional<double> value, RunQuantity quantity)
{
    if (!value)
        return {};
    switch (quantity) {
    case RunQuantity::Number:
        break;
    case RunQuantity::Share:
        return shortNumber(*value * 100, 3) + " %";
    case RunQuantity::Bytes:
        return sizeText(*value);
    case RunQuantity::Seconds:
        return durationText(*value);
    }
    return shortNumber(*value);
}

std::string textWithError(double value, double standardError, RunQuantity quantity)
{
    const bool percent = quantity == RunQuantity::Share;
    const double factor = percent ? 100 : 1;
    const double error = standardError * factor;
    std::string text;
    if (std::isfinite(value) && std::isfinite(error) && error > 0 && std::abs(value) * factor < 1e7) {
        const int decimals = std::clamp(1 - static_cast<int>(std::floor(std::log10(error))), 0, 8);
        text = fixedNumber(value * factor, decimals) + kPlusMinus + fixedNumber(error, decimals);
    } else {
        text = shortNumber(value * factor) + kPlusMinus + shortNumber(error, 2);
    }
    return percent ? text + " %" : text;
}

} // namespace quantoscope
