#include "app/cli/text_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace quantoscope::cli {
namespace {

constexpr const char* kGap = "  ";

std::size_t width(const std::string& text)
{
    // Continuation bytes of UTF-8 take no column.
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

std::string padded(const std::string& text, std::size_t columns, TextTable::Align align)
{
    const std::string space(columns - std::min(columns, width(text)), ' ');
    return align == TextTable::Align::Left ? text + space : space + text;
}

std::string trimmedRight(std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

} // namespace

std::string TextTable::text() const
{
    if (m_rows.empty())
        return {};
    const auto cell = [](const std::vector<std::string>& row, std::size_t column) {
        return column < row.size() ? row[column] : std::string();
    };
    std::vector<std::size_t> widths(m_columns.size(), 0);
    for (const std::vector<std::string>& row : m_rows) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], width(cell(row, column)));
    }
    std::string titles;
    std::string rule;
    std::vector<std::string> lines(m_rows.size());
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (widths[column] == 0)
            continue;
        const Column& head = m_columns[column];
        const std::size_t columns = std::max(widths[column], width(head.title));
        titles += padded(head.title, columns, head.align) + kGap;
        for (std::size_t i = 0; i < columns; ++i)
            rule += "─";
        rule += kGap;
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            lines[row] += padded(cell(m_rows[row], column), columns, head.align) + kGap;
    }
    std::string text = trimmedRight(titles) + trimmedRight(rule);
    for (const std::string& line : lines)
        text += trimmedRight(line);
    return text;
}

std::string number(double value, int digits)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    const double magnitude = std::abs(value);
    std::array<char, 64> text {};
    if (magnitude != 0 && (magnitude < 1e-4 || magnitude >= 1e7)) {
        std::snprintf(text.data(), text.size(), "%.*e", digits - 1, value);
    } else {
        const int whole = magnitude == 0 ? 1 : static_cast<int>(std::floor(std::log10(magnitude))) + 1;
        std::snprintf(text.data(), text.size(), "%.*f", std::max(0, digits - whole), value);
    }
    return text.data();
}

std::string number(const std::optional<double>& value, int digits)
{
    return value ? number(*value, digits) : "–";
}

std::string numberWithError(const std::optional<double>& value, const std::optional<double>& error, int digits)
{
    return error && value ? number(*value, digits) + " ± " + number(*error, 2) : number(value, digits);
}

std::string bytesText(double bytes)
{
    constexpr std::array kUnits { "B", "kB", "MB", "GB", "TB" };
    std::size_t unit = 0;
    while (bytes >= 1000 && unit + 1 < kUnits.size()) {
        bytes /= 1000;
        ++unit;
    }
    return number(bytes, unit == 0 ? 4 : 3) + ' ' + kUnits[unit];
}

std::string grouped(std::int64_t value)
{
    std::string digits = std::to_string(value);
    const std::ptrdiff_t first = value < 0 ? 1 : 0;
    for (std::ptrdiff_t i = static_cast<std::ptrdiff_t>(digits.size()) - 3; i > first; i -= 3)
        digits.insert(static_cast<std::size_t>(i), 1, ',');
    return digits;
}

} // namespace quantoscope::cli
