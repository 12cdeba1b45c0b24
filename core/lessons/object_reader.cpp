#include "core/lessons/object_reader.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace quantoscope {
namespace {

constexpr std::size_t kMostTextBytes = 4000;
constexpr std::size_t kMostItems = 64;
constexpr double kMostExactInteger = 9007199254740992.0; // 2^53

std::string shortestNumber(double value)
{
    std::array<char, 32> text {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return { text.data(), end };
}

} // namespace

void refuseJson(const std::string& file, const std::string& expected, const LocatedJson& found)
{
    throw InputFileError(file, expected, describe(found) + " in line " + std::to_string(found.line));
}

std::string jsonText(const LocatedJson& value, const std::string& file)
{
    if (value.kind != LocatedJson::Kind::Text)
        refuseJson(file, "a text", value);
    const bool plain = std::ranges::none_of(
        value.text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; });
    if (value.text.empty() || value.text.size() > kMostTextBytes || !plain)
        refuseJson(file, "a text of 1 to " + std::to_string(kMostTextBytes) + " bytes without control characters",
                   value);
    if (value.text.find("![") != std::string::npos)
        refuseJson(file, "a text without pictures", value);
    return value.text;
}

std::string printedJson(const LocatedJson& value, const std::string& file)
{
    switch (value.kind) {
    case LocatedJson::Kind::Boolean:
        return value.boolean ? "true" : "false";
    case LocatedJson::Kind::Number:
        return shortestNumber(value.number);
    case LocatedJson::Kind::Text:
        return jsonText(value, file);
    case LocatedJson::Kind::Null:
    case LocatedJson::Kind::List:
    case LocatedJson::Kind::Object:
        break;
    }
    refuseJson(file, "a number, a text, true or false", value);
}

ObjectReader::ObjectReader(const LocatedJson& object, const std::string& file, std::string what)
    : m_object(object), m_file(file), m_what(std::move(what))
{
    if (object.kind != LocatedJson::Kind::Object)
        refuseJson(m_file, m_what, object);
}

const LocatedJson* ObjectReader::optional(std::string_view name)
{
    if (std::ranges::find(m_asked, name) == m_asked.end())
        m_asked.emplace_back(name);
    return m_object.find(name);
}

const LocatedJson& ObjectReader::required(std::string_view name)
{
    if (const LocatedJson* const value = optional(name))
        return *value;
    throw InputFileError(m_file, m_what + " with \"" + std::string(name) + '"',
                         "none in the object in line " + std::to_string(m_object.line));
}

std::string ObjectReader::text(std::string_view name)
{
    return jsonText(required(name), m_file);
}

std::optional<std::string> ObjectReader::optionalText(std::string_view name)
{
    const LocatedJson* const value = optional(name);
    return value ? std::optional(jsonText(*value, m_file)) : std::nullopt;
}

std::string ObjectReader::printed(std::string_view name)
{
    return printedJson(required(name), m_file);
}

std::optional<std::int64_t> ObjectReader::optionalInteger(std::string_view name, std::int64_t least, std::int64_t most)
{
    const LocatedJson* const value = optional(name);
    if (!value)
        return std::nullopt;
    const bool whole = value->kind == LocatedJson::Kind::Number && std::abs(value->number) < kMostExactInteger
        && std::floor(value->number) == value->number;
    if (!whole || value->number < static_cast<double>(least) || value->number > static_cast<double>(most))
        refuseJson(m_file,
                   "for \"" + std::string(name) + "\" a whole number from " + std::to_string(least) + " to "
                       + std::to_string(most),
                   *value);
    return static_cast<std::int64_t>(value->number);
}

std::optional<double> ObjectReader::optionalNumber(std::string_view name)
{
    const LocatedJson* const value = optional(name);
    if (!value)
        return std::nullopt;
    if (value->kind != LocatedJson::Kind::Number)
        refuseJson(m_file, "for \"" + std::string(name) + "\" a number", *value);
    return value->number;
}

std::optional<bool> ObjectReader::optionalFlag(std::string_view name)
{
    const LocatedJson* const value = optional(name);
    if (!value)
        return std::nullopt;
    if (value->kind != LocatedJson::Kind::Boolean)
        refuseJson(m_file, "for \"" + std::string(name) + "\" true or false", *value);
    return value->boolean;
}

std::vector<std::string> ObjectReader::texts(std::string_view name)
{
    const LocatedJson* const value = optional(name);
    if (!value)
        return {};
    if (value->kind != LocatedJson::Kind::List)
        return { jsonText(*value, m_file) };
    if (value->items.empty() || value->items.size() > kMostItems)
        refuseJson(m_file, "for \"" + std::string(name) + "\" 1 to " + std::to_string(kMostItems) + " texts", *value);
    std::vector<std::string> all;
    for (const LocatedJson& item : value->items)
        all.push_back(jsonText(item, m_file));
    return all;
}

const std::vector<LocatedJson>& ObjectReader::list(std::string_view name)
{
    static const std::vector<LocatedJson> none;
    const LocatedJson* const value = optional(name);
    if (!value)
        return none;
    if (value->kind != LocatedJson::Kind::List || value->items.size() > kMostItems)
        refuseJson(m_file, "for \"" + std::string(name) + "\" a list of at most " + std::to_string(kMostItems), *value);
    return value->items;
}

void ObjectReader::finish() const
{
    for (std::size_t i = 0; i < m_object.names.size(); ++i) {
        if (std::ranges::find(m_asked, m_object.names[i]) != m_asked.end())
            continue;
        std::string known;
        for (const std::string& each : m_asked)
            known += (known.empty() ? "" : ", ") + each;
        throw InputFileError(m_file, "in " + m_what + " only " + known,
                             inQuotes(m_object.names[i]) + " in line " + std::to_string(m_object.items[i].line));
    }
}

} // namespace quantoscope
