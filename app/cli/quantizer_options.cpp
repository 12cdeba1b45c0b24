#include "app/cli/quantizer_options.h"

#include "core/quantization/weight_quantizer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

constexpr const char* kGroup = "Quantizer options";

std::string methodKeys()
{
    std::string keys;
    for (const MethodDescription& method : methodDescriptions())
        keys += (keys.empty() ? "" : ", ") + method.key;
    return keys;
}

// "gptq, obq"; empty for an option that all methods have.
std::string methodsWith(const std::string& key)
{
    std::string some;
    bool all = true;
    for (const MethodDescription& method : methodDescriptions()) {
        const bool has = std::ranges::find(method.options, key, &OptionDescription::key) != method.options.end();
        all = all && has;
        if (has)
            some += (some.empty() ? "" : ", ") + method.key;
    }
    return all ? std::string() : some;
}

// The shortest form that reads back: "8", "0.5", "1e-09".
std::string shortest(double value)
{
    std::array<char, 32> text {};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return { text.data(), error == std::errc() ? end : text.data() };
}

std::string rangeOf(const OptionDescription& option)
{
    if (option.type == OptionType::Integer || option.type == OptionType::Real) {
        const std::string range = shortest(option.minimum) + " .. " + shortest(option.maximum);
        return option.unit.empty() ? range : range + ' ' + option.unit;
    }
    std::string choices;
    for (const OptionChoice& choice : option.choices)
        choices += (choices.empty() ? "" : "|") + choice.value;
    return choices;
}

// "4", or "0 for obq, 0.01 for gptq" where methods differ.
std::string defaultOf(const OptionDescription& option)
{
    std::string all;
    bool alike = true;
    for (const MethodDescription& method : methodDescriptions()) {
        const auto found = std::ranges::find(method.options, option.key, &OptionDescription::key);
        if (found == method.options.end())
            continue;
        alike = alike && found->defaultValue == option.defaultValue;
        all += (all.empty() ? "" : ", ") + found->defaultValue + " for " + method.key;
    }
    return alike ? option.defaultValue : all;
}

std::string helpOf(const OptionDescription& option)
{
    const std::string methods = methodsWith(option.key);
    const std::string range = rangeOf(option);
    return (methods.empty() ? "" : methods + ": ") + option.help + (range.empty() ? "" : ' ' + range) + " (default "
        + defaultOf(option) + ')';
}

std::string flagNames(const std::string& key)
{
    return key == "symmetric" ? "--symmetric,!--asymmetric" : "--" + key + ",!--no-" + key;
}

const char* typeName(OptionType type)
{
    switch (type) {
    case OptionType::Integer:
        return "N";
    case OptionType::Real:
        return "F";
    case OptionType::Choice:
    case OptionType::Flag:
        break;
    }
    return "WORD";
}

} // namespace

void QuantizerOptions::add(CLI::App& command)
{
    command.add_option("--method", m_method, "One of " + methodKeys() + " (default rtn)")
        ->type_name("METHOD")
        ->group(kGroup);
    addFixed(command, {});
}

void QuantizerOptions::addFixed(CLI::App& command, const std::set<std::string>& without)
{
    for (const MethodDescription& method : methodDescriptions()) {
        for (const OptionDescription& option : method.options) {
            if (m_options.contains(option.key) || without.contains(option.key))
                continue;
            CLI::Option* const flag = option.type == OptionType::Flag
                ? command.add_flag(flagNames(option.key), m_flags[option.key], helpOf(option))
                : command.add_option("--" + option.key, m_values[option.key], helpOf(option))
                      ->type_name(typeName(option.type));
            m_options[option.key] = flag->group(kGroup);
        }
    }
    if (m_options.contains("scale-search"))
        command.add_flag("--no-scale-search", m_noScaleSearch, "The same as --scale-search none")
            ->excludes(command.get_option("--scale-search"))
            ->group(kGroup);
}

std::map<std::string, std::string> QuantizerOptions::given() const
{
    std::map<std::string, std::string> given;
    for (const auto& [key, option] : m_options) {
        if (option->count() == 0)
            continue;
        const auto flag = m_flags.find(key);
        given[key] = flag == m_flags.end() ? m_values.at(key) : flag->second ? "true" : "false";
    }
    if (m_noScaleSearch)
        given["scale-search"] = "none";
    // A group size says that groups are meant.
    if (given.contains("group-size") && !given.contains("granularity"))
        given["granularity"] = "group";
    const auto granularity = given.find("granularity");
    const bool leavesGroups = granularity != given.end() && granularity->second != "group";
    for (const auto& [key, value] : m_base) {
        if (key != "group-size" || !leavesGroups)
            given.emplace(key, value);
    }
    return given;
}

void QuantizerOptions::setBase(const QuantizerConfig& base)
{
    m_method = base.method();
    m_base.clear();
    const QuantizerConfig defaults(base.method(), {});
    const nlohmann::json meaningful = base.toJson(); // items() refers to it
    for (const auto& [key, value] : meaningful.items()) {
        if (key != "method" && base.text(key) != defaults.text(key))
            m_base[key] = base.text(key);
    }
}

QuantizerConfig QuantizerOptions::config() const
{
    return QuantizerConfig(m_method, given());
}

} // namespace quantoscope::cli
