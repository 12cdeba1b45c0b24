// Aligned columns for the terminal, and numbers for people.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope::cli {

/// Text columns are aligned left, columns of numbers right; widths count characters, not bytes.
class TextTable
{
public:
    enum class Align
    {
        Left,
        Right
    };
    struct Column
    {
        std::string title;
        Align align = Align::Right;
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) { }

    /// One cell a column; missing ones are empty.
    void add(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    /// Title row, a rule, the rows; nothing without rows. Columns without any text in a cell are left out.
    std::string text() const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// `digits` significant digits, exponents only beyond 1e-4 .. 1e7: "0.0123", "27.66", "1.2e-05".
std::string number(double value, int digits = 4);
/// A dash for what was not measured.
std::string number(const std::optional<double>& value, int digits = 4);
/// "27.66 ± 0.41"
std::string numberWithError(const std::optional<double>& value, const std::optional<double>& error, int digits = 4);
/// "13.9 MB" (decimal).
std::string bytesText(double bytes);
/// "260,032"
std::string grouped(std::int64_t value);

} // namespace quantoscope::cli
