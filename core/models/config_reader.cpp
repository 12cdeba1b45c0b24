#include "core/models/config_reader.h"

#include "core/base/errors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace quantoscope {
namespace {

// A value may be a whole list of hundreds of lines; a message shows its beginning.
std::string shortened(std::string text)
{
    constexpr std::size_t kLongest = 120;
    if (text.size() > kLongest) {
        text.resize(kLongest);
        text += "...";
    }
    return text;
}

std::string printed(const nlohmann::json& value)
{
    return shortened(value.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace));
}

} // namespace

ConfigReader::ConfigReader(const ModelSource& source) : m_file(source.path().string()), m_config(source.config())
{
    std::error_code ignored;
    if (std::filesystem::is_directory(source.path(), ignored))
        m_file = (source.path() / "config.json").string();
    if (!m_config.is_object())
        throw InputFileError(m_file, "a JSON object", printed(m_config));
}

ConfigReader::ConfigReader(std::string file, const nlohmann::json& config, std::string prefix)
    : m_file(std::move(file)), m_config(config), m_prefix(std::move(prefix))
{
}

ConfigReader ConfigReader::inside(std::string_view key) const
{
    const nlohmann::json* value = find(key);
    if (!value || !value->is_object())
        refuse(key, "as an object");
    return { m_file, *value, m_prefix + std::string(key) + '.' };
}

const nlohmann::json* ConfigReader::find(std::string_view key) const
{
    const auto found = m_config.find(key);
    return found == m_config.end() || found->is_null() ? nullptr : &*found;
}

bool ConfigReader::isNull(std::string_view key) const
{
    const auto found = m_config.find(key);
    return found != m_config.end() && found->is_null();
}

void ConfigReader::refuse(std::string_view key, const std::string& expected) const
{
    const nlohmann::json* value = find(key);
    const std::string name = '"' + m_prefix + std::string(key) + '"';
    throw InputFileError(m_file, name + ' ' + expected, value ? name + ": " + printed(*value) : "no " + name);
}

std::int64_t ConfigReader::size(std::string_view key) const
{
    const nlohmann::json* value = find(key);
    constexpr std::int64_t kLargest = std::numeric_limits<std::int32_t>::max();
    if (value && value->is_number_integer() && *value >= 1 && *value <= kLargest)
        return value->get<std::int64_t>();
    refuse(key, "as a whole number from 1 to " + std::to_string(kLargest));
}

std::int64_t ConfigReader::size(std::string_view key, std::int64_t fallback) const
{
    return find(key) ? size(key) : fallback;
}

double ConfigReader::positiveNumber(std::string_view key, double fallback) const
{
    const nlohmann::json* value = find(key);
    if (!value)
        return fallback;
    const double number = value->is_number() ? value->get<double>() : 0;
    if (!(number > 0) || !std::isfinite(number))
        refuse(key, "as a number above 0");
    return number;
}

bool ConfigReader::flag(std::string_view key, bool fallback) const
{
    const nlohmann::json* value = find(key);
    if (!value)
        return fallback;
    if (!value->is_boolean())
        refuse(key, "as true or false");
    return value->get<bool>();
}

std::string ConfigReader::text(std::string_view key, std::string_view fallback) const
{
    const nlohmann::json* value = find(key);
    if (!value)
        return std::string(fallback);
    if (!value->is_string())
        refuse(key, "as a string");
    return value->get<std::string>();
}

void ConfigReader::requireOneOf(std::string_view key, std::initializer_list<nlohmann::json> values) const
{
    const nlohmann::json* value = find(key);
    if (!value || std::find(values.begin(), values.end(), *value) != values.end())
        return;
    std::string expected = values.size() == 0 ? "absent (nothing else is supported)" : "absent or ";
    for (const nlohmann::json& allowed : values)
        expected += (&allowed == values.begin() ? "" : " or ") + allowed.dump();
    refuse(key, expected);
}

void ConfigReader::requireOnlyKeys(std::initializer_list<std::string_view> keys) const
{
    for (const auto& [key, value] : m_config.items()) {
        if (!value.is_null() && std::find(keys.begin(), keys.end(), key) == keys.end())
            refuse(key, "absent (nothing is known of it here)");
    }
}

} // namespace quantoscope
