#include "core/quantization/quantizer_config.h"

#include "core/base/errors.h"
#include "core/quantization/weight_quantizer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

namespace quantoscope {
namespace {

using Values = std::map<std::string, std::string>;

std::string printReal(double value)
{
    std::array<char, 32> text;
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? std::string(text.data(), end) : std::string();
}

template <typename Number>
std::optional<Number> parseWhole(const std::string& text)
{
    Number value {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string rangeText(const OptionDescription& option)
{
    return printReal(option.minimum) + ".." + printReal(option.maximum);
}

std::string checkedNumber(const OptionDescription& option, const std::string& text)
{
    const bool whole = option.type == OptionType::Integer;
    const std::string wanted
        = option.key + (whole ? " must be a whole number within " : " must be a number within ") + rangeText(option);
    const auto fail = [&] { throw InvalidRequest(wanted + ", got \"" + text + "\""); };
    if (whole) {
        const auto value = parseWhole<std::int64_t>(text);
        if (!value || static_cast<double>(*value) < option.minimum || static_cast<double>(*value) > option.maximum)
            fail();
        return std::to_string(value.value_or(0));
    }
    const bool percent = option.unit == "%" && text.ends_with('%');
    const auto value = parseWhole<double>(percent ? text.substr(0, text.size() - 1) : text);
    if (!value || !(*value >= option.minimum && *value <= option.maximum))
        fail();
    return printReal(value.value_or(0));
}

std::string checkedChoice(const OptionDescription& option, const std::string& text)
{
    std::string known;
    for (const OptionChoice& choice : option.choices) {
        if (choice.value == text)
            return text;
        known += (known.empty() ? "" : ", ") + choice.value;
    }
    throw InvalidRequest(option.key + " must be one of " + known + ", got \"" + text + "\"");
}

/// The canonical printed form, so that equal settings compare equal as text.
std::string checkedValue(const OptionDescription& option, const std::string& text)
{
    switch (option.type) {
    case OptionType::Integer:
    case OptionType::Real:
        return checkedNumber(option, text);
    case OptionType::Choice:
        return checkedChoice(option, text);
    case OptionType::Flag:
        break;
    }
    if (text != "true" && text != "false")
        throw InvalidRequest(option.key + " must be true or false, got \"" + text + "\"");
    return text;
}

const MethodDescription& describedMethod(const std::string& key)
{
    if (const MethodDescription* description = findMethodDescription(key))
        return *description;
    std::string known;
    for (const MethodDescription& method : methodDescriptions())
        known += (known.empty() ? "" : ", ") + method.key;
    throw InvalidRequest("method must be one of " + known + ", got \"" + key + "\"");
}

const OptionDescription* findOption(const MethodDescription& method, const std::string& key)
{
    const auto found = std::ranges::find(method.options, key, &OptionDescription::key);
    return found == method.options.end() ? nullptr : &*found;
}

/// Whether the option means something at these values.
bool isEnabled(const OptionDescription& option, const Values& values)
{
    if (option.enabledWhenKey.empty())
        return true;
    const auto other = values.find(option.enabledWhenKey);
    return other != values.end() && std::ranges::count(option.enabledWhenValues, other->second) > 0;
}

std::string enablingText(const OptionDescription& option)
{
    std::string text;
    for (const std::string& value : option.enabledWhenValues)
        text += (text.empty() ? "" : " or ") + value;
    return option.enabledWhenKey + " " + text;
}

void checkAtOdds(const MethodDescription& method, const Values& values)
{
    for (const OptionDescription& option : method.options) {
        if (values.at(option.key) != option.defaultValue && !isEnabled(option, values))
            throw InvalidRequest(option.key + " " + values.at(option.key) + " needs " + enablingText(option) + ", got "
                                 + option.enabledWhenKey + " " + values.at(option.enabledWhenKey));
    }
    const auto isOn = [&](const char* key) {
        const auto value = values.find(key);
        return value != values.end() && value->second == "true";
    };
    const auto share = values.find("keep-channels");
    if (share != values.end() && share->second == "0") {
        for (const char* key : { "keep-by", "scale-salient" }) {
            const OptionDescription* option = findOption(method, key);
            if (option && values.at(key) != option->defaultValue)
                throw InvalidRequest(std::string(key) + " " + values.at(key) + " needs keep-channels above 0");
        }
    }
    if (isOn("static-groups") && isOn("fresh-groups"))
        throw InvalidRequest("static-groups and fresh-groups exclude each other: static groups are fitted beforehand");
}

Values effectiveValues(const MethodDescription& method, const Values& given)
{
    Values values;
    for (const OptionDescription& option : method.options)
        values[option.key] = option.defaultValue;
    for (const auto& [key, text] : given) {
        const OptionDescription* option = findOption(method, key);
        if (!option)
            throw InvalidRequest("method " + method.key + " has no option \"" + key + "\"");
        values[key] = checkedValue(*option, text);
    }
    if (given.contains("group-size") && !given.contains("granularity"))
        values["granularity"] = "group";
    checkAtOdds(method, values);
    return values;
}

GridSpec gridFrom(const Values& values)
{
    const auto find = [&](const char* key) {
        const auto value = values.find(key);
        return value == values.end() ? std::optional<std::string>() : value->second;
    };
    GridSpec::Fields fields;
    // A method without a choice of grids has a signed one for each row.
    if (!find("granularity"))
        fields.granularity = Granularity::Channel;
    if (!find("grid"))
        fields.rule = GridRule::Absmax;
    if (const auto bits = find("bits"))
        fields.bits = parseWhole<int>(*bits).value_or(fields.bits);
    if (const auto granularity = find("granularity"))
        fields.granularity = granularityFromName(*granularity);
    if (const auto size = find("group-size"))
        fields.groupSize = parseWhole<std::int64_t>(*size).value_or(fields.groupSize);
    if (const auto rule = find("grid"))
        fields.rule = gridRuleFromName(*rule);
    fields.symmetric = find("symmetric") == "true" || fields.rule == GridRule::Absmax;
    if (const auto search = find("scale-search"))
        fields.search = scaleSearchFromName(*search);
    if (const auto shrink = find("scale-shrink"))
        fields.shrink = parseWhole<double>(*shrink).value_or(fields.shrink);
    if (const auto type = find("scale-type"))
        fields.scaleType = scaleTypeFromName(*type);
    fields.zeroFromOne = find("zero-from-one") == "true";
    if (const auto step = find("step"))
        fields.step = parseWhole<double>(*step).value_or(fields.step);
    return GridSpec(fields);
}

std::string jsonText(const std::string& key, const nlohmann::json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_boolean())
        return value.get<bool>() ? "true" : "false";
    if (value.is_number_integer())
        return value.dump();
    if (value.is_number_float())
        return printReal(value.get<double>());
    throw InvalidRequest(key + " must be a number, a word or true/false, got " + std::string(value.type_name()));
}

} // namespace

QuantizerConfig::QuantizerConfig(std::string method, const std::map<std::string, std::string>& values)
    : m_method(std::move(method))
    , m_values(effectiveValues(describedMethod(m_method), values))
    , m_grid(gridFrom(m_values))
{
}

std::string QuantizerConfig::text(const std::string& key) const
{
    const auto found = m_values.find(key);
    if (found == m_values.end())
        throw InvalidRequest("method " + m_method + " has no option \"" + key + "\"");
    return found->second;
}

double QuantizerConfig::real(const std::string& key) const
{
    const std::string value = text(key);
    if (const auto number = parseWhole<double>(value))
        return *number;
    throw InvalidRequest(key + " is no number: \"" + value + "\"");
}

std::int64_t QuantizerConfig::integer(const std::string& key) const
{
    const std::string value = text(key);
    if (const auto number = parseWhole<std::int64_t>(value))
        return *number;
    throw InvalidRequest(key + " is no whole number: \"" + value + "\"");
}

bool QuantizerConfig::flag(const std::string& key) const
{
    return text(key) == "true";
}

nlohmann::json QuantizerConfig::toJson() const
{
    nlohmann::json json { { "method", m_method } };
    for (const OptionDescription& option : describedMethod(m_method).options) {
        if (!isEnabled(option, m_values))
            continue;
        switch (option.type) {
        case OptionType::Integer:
            json[option.key] = integer(option.key);
            break;
        case OptionType::Real:
            json[option.key] = real(option.key);
            break;
        case OptionType::Choice:
            json[option.key] = text(option.key);
            break;
        case OptionType::Flag:
            json[option.key] = flag(option.key);
            break;
        }
    }
    return json;
}

QuantizerConfig QuantizerConfig::fromJson(const nlohmann::json& json)
{
    if (!json.is_object() || !json.contains("method") || !json["method"].is_string())
        throw InvalidRequest("a quantizer configuration must be a JSON object with a \"method\"");
    Values values;
    for (const auto& [key, value] : json.items()) {
        if (key != "method")
            values[key] = jsonText(key, value);
    }
    return QuantizerConfig(json["method"].get<std::string>(), values);
}

std::string QuantizerConfig::toFlags() const
{
    std::string flags = "--method " + m_method;
    for (const OptionDescription& option : describedMethod(m_method).options) {
        const std::string value = text(option.key);
        if (value == option.defaultValue)
            continue;
        if (option.type == OptionType::Flag)
            flags += (value == "true" ? " --" : " --no-") + option.key;
        else
            flags += " --" + option.key + " " + value;
    }
    return flags;
}

std::string QuantizerConfig::shortName() const
{
    std::string name = m_method;
    std::set<std::string, std::less<>> said { "bits",        "granularity", "group-size",
                                              "target-bits", "scale-type",  "zero-from-one" };
    const auto target = m_values.find("target-bits");
    if (m_grid.rule() == GridRule::Step) {
        name += "-step" + text("step");
        said.insert({ "grid", "step" });
    } else {
        name += '-'
            + (target != m_values.end() && target->second != "0" ? target->second : std::to_string(m_grid.bits()))
            + 'b';
        name += m_grid.granularity() == Granularity::Group ? "-g" + std::to_string(m_grid.groupSize())
                                                           : "-" + std::string(granularityName(m_grid.granularity()));
    }
    for (const OptionDescription& option : describedMethod(m_method).options) {
        const std::string value = text(option.key);
        if (value == option.defaultValue || said.contains(option.key))
            continue;
        if (option.key == "symmetric")
            name += "-sym";
        else if (option.type == OptionType::Flag)
            name += (value == "true" ? "-" : "-no-") + option.key;
        else if (option.type == OptionType::Choice)
            name += "-" + value;
        else
            name += "-" + option.key + value;
    }
    return name;
}

} // namespace quantoscope
