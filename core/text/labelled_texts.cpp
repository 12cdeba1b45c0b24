#include "core/text/labelled_texts.h"

#include "core/base/errors.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>
#include <string_view>

namespace quantoscope {

namespace {

using Fields = std::vector<std::string>;

Fields split(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    Fields fields;
    for (;;) {
        const std::size_t tab = line.find('\t');
        fields.emplace_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return fields;
        line.remove_prefix(tab + 1);
    }
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

bool isHeading(const Fields& fields)
{
    return std::ranges::any_of(fields, [](const std::string& field) { return lowered(field) == "label"; });
}

bool isIndex(const std::string& heading)
{
    const std::string name = lowered(heading);
    return name == "index" || name == "idx" || name == "id";
}

std::optional<std::size_t> wholeNumber(const std::string& text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

// Columns by number, settled on the first row.
struct Columns
{
    std::vector<std::size_t> texts;
    std::size_t label = 0;
};

std::size_t columnOf(const std::string& asked, const Fields& heading, std::size_t count)
{
    const auto named = std::ranges::find(heading, asked);
    if (named != heading.end())
        return static_cast<std::size_t>(named - heading.begin());
    const std::optional<std::size_t> number = wholeNumber(asked);
    if (!number || *number >= count) {
        std::string names;
        for (const std::string& name : heading)
            names += (names.empty() ? ": " : ", ") + name;
        throw InvalidRequest("no column \"" + asked + "\" among the " + std::to_string(count) + " columns" + names);
    }
    return *number;
}

// `heading` is empty where the file has none.
Columns settle(const LabelledColumns& asked, const Fields& heading, std::size_t count)
{
    Columns columns;
    if (!asked.label.empty()) {
        columns.label = columnOf(asked.label, heading, count);
    } else {
        const auto named = std::ranges::find(heading, std::string("label"), lowered);
        columns.label = named != heading.end() ? static_cast<std::size_t>(named - heading.begin()) : count - 1;
    }
    for (const std::string& text : asked.texts)
        columns.texts.push_back(columnOf(text, heading, count));
    for (std::size_t i = 0; asked.texts.empty() && i < count && columns.texts.size() < 2; ++i) {
        if (i != columns.label && (heading.empty() || !isIndex(heading[i])))
            columns.texts.push_back(i);
    }
    if (columns.texts.empty() || columns.texts.size() > 2)
        throw InvalidRequest("one or two text columns, not " + std::to_string(columns.texts.size()));
    return columns;
}

// The classes of rows whose labels are spelled as `spelled`.
class LabelIndex
{
public:
    LabelIndex(const Fields& spelled, const std::vector<std::string>& classes) : m_classes(classes)
    {
        const auto all = [&](auto known) { return std::ranges::all_of(spelled, known); };
        if (all([&](const std::string& label) { return std::ranges::find(classes, label) != classes.end(); })) {
            m_names = classes;
            return;
        }
        m_numbers = all([&](const std::string& label) {
            const std::optional<std::size_t> number = wholeNumber(label);
            return number && *number < classes.size();
        });
        if (m_numbers)
            m_names = classes;
    }

    /// -1: one class too many.
    std::int64_t of(const std::string& label)
    {
        if (m_numbers)
            return static_cast<std::int64_t>(*wholeNumber(label));
        const auto found = std::ranges::find(m_names, label);
        if (found != m_names.end())
            return found - m_names.begin();
        if (m_names.size() >= m_classes.size())
            return -1;
        m_names.push_back(label);
        return static_cast<std::int64_t>(m_names.size()) - 1;
    }

    std::vector<std::string> names() const { return m_names.size() == m_classes.size() ? m_names : m_classes; }

private:
    const std::vector<std::string>& m_classes;
    std::vector<std::string> m_names;
    bool m_numbers = false;
};

struct Row
{
    std::size_t line = 0;
    Fields fields;
};

std::vector<Row> readRows(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw InputFileError(file.string(), "a readable file of tab-separated rows", "none");
    std::vector<Row> rows;
    std::string text;
    for (std::size_t line = 1; std::getline(stream, text); ++line) {
        if (text.empty() || text == "\r")
            continue;
        rows.push_back({ line, split(text) });
    }
    if (rows.empty())
        throw InputFileError(file.string(), "rows of tab-separated fields", "none");
    return rows;
}

} // namespace

LabelledTexts readLabelledTexts(const std::filesystem::path& file, const LabelledColumns& asked,
                                const std::vector<std::string>& classes)
{
    std::vector<Row> rows = readRows(file);
    const std::size_t count = rows.front().fields.size();
    if (count < 2)
        throw InputFileError(file.string(), "rows of a text, a tab and a label",
                             "no tab in line " + std::to_string(rows.front().line));
    Fields heading;
    if (isHeading(rows.front().fields)) {
        heading = rows.front().fields;
        rows.erase(rows.begin());
    }
    const Columns columns = settle(asked, heading, count);

    Fields spelled;
    for (const Row& row : rows) {
        if (row.fields.size() != count)
            throw InputFileError(file.string(), std::to_string(count) + " fields in line " + std::to_string(row.line),
                                 std::to_string(row.fields.size()));
        spelled.push_back(row.fields[columns.label]);
    }
    LabelIndex index(spelled, classes);
    LabelledTexts result { {}, columns.texts.size() == 2, {} };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::int64_t label = index.of(spelled[i]);
        if (label < 0)
            throw InputFileError(file.string(), "labels of " + std::to_string(classes.size()) + " classes",
                                 "another one, \"" + spelled[i].substr(0, 40) + "\", in line "
                                     + std::to_string(rows[i].line));
        Fields& fields = rows[i].fields;
        result.texts.push_back(
            { fields[columns.texts[0]], result.pairs ? fields[columns.texts[1]] : std::string(), label });
    }
    if (result.texts.empty())
        throw InputFileError(file.string(), "rows below the heading", "none");
    result.labels = index.names();
    return result;
}

} // namespace quantoscope
