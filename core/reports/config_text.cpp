#include "core/reports/config_text.h"

#include <nlohmann/json.hpp>

namespace quantoscope {
namespace {

using nlohmann::json;

std::string printed(const json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string entry(const json& config, const char* key)
{
    return config.contains(key) ? printed(config[key]) : std::string();
}

/// Where one scale applies; a group size alone implies groups.
std::string granularityText(const json& config)
{
    const std::string granularity = entry(config, "granularity");
    if (granularity == "tensor" || granularity == "channel")
        return "per " + granularity;
    const std::string size = entry(config, "group-size");
    return size.empty() ? granularity : "group " + size;
}

} // namespace

std::vector<std::pair<std::string, std::string>> configEntries(const std::string& configJson)
{
    const json config = json::parse(configJson, nullptr, false);
    std::vector<std::pair<std::string, std::string>> entries;
    if (!config.is_object())
        return entries;
    for (const auto& [key, value] : config.items()) {
        if (key != "method")
            entries.emplace_back(key, printed(value));
    }
    return entries;
}

std::string configSummary(const std::string& configJson)
{
    const json config = json::parse(configJson, nullptr, false);
    if (!config.is_object())
        return {};
    std::vector<std::string> parts;
    if (const std::string bits = entry(config, "bits"); !bits.empty())
        parts.push_back(bits + " bits");
    parts.push_back(granularityText(config));
    for (const auto& [key, value] : config.items()) {
        if (value.is_boolean() && value.get<bool>())
            parts.push_back(key);
    }
    std::string summary;
    for (const std::string& part : parts) {
        if (!part.empty())
            summary += (summary.empty() ? "" : ", ") + part;
    }
    return summary;
}

} // namespace quantoscope
