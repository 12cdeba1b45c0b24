#include "app/gui/lesson_runs.h"

#include "core/results/run.h"

#include <QString>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace quantoscope {

namespace {

constexpr std::int64_t kSamples = 16;
constexpr std::int64_t kSampleTokens = 128;
constexpr std::int64_t kNewTokens = 24;

// Numbers as numbers: "0.010" is 0.01.
bool isSameValue(const nlohmann::json& value, const std::string& wanted)
{
    if (value.is_string())
        return value.get_ref<const std::string&>() == wanted;
    if (value.is_boolean())
        return (value.get<bool>() ? "true" : "false") == wanted;
    bool isNumber = false;
    const double number = QString::fromStdString(wanted).toDouble(&isNumber);
    return isNumber && value.is_number() && value.get<double>() == number;
}

} // namespace

RunSettings lessonSettings(const LessonRun& run)
{
    RunSettings settings;
    settings.name = run.name;
    settings.method = run.method;
    settings.options = run.options;
    settings.calibration = run.calibration.value_or("self");
    settings.samples = run.samples.value_or(kSamples);
    settings.sequenceLength = run.sequenceLength.value_or(kSampleTokens);
    settings.holdout = run.holdout.value_or("25%");
    settings.seed = static_cast<std::uint64_t>(run.seed.value_or(0));
    settings.inputs = run.inputs.value_or("");
    settings.layers = run.layers.value_or("*");
    settings.includeHead = run.includeHead.value_or(false);
    settings.evaluate = run.evaluate.value_or(true);
    settings.evaluateFile = run.evaluateFile.value_or("");
    settings.prompts = run.prompts;
    settings.newTokens = run.newTokens.value_or(kNewTokens);
    settings.greedy = !run.topK;
    settings.topK = run.topK.value_or(0);
    return settings;
}

bool isMeant(const RunSelector& selector, const Run& run)
{
    if (!selector.name.empty() && selector.name != run.name)
        return false;
    if (!selector.method.empty() && selector.method != run.method)
        return false;
    if (selector.options.empty())
        return true;
    const nlohmann::json config = nlohmann::json::parse(run.configJson, nullptr, false);
    return config.is_object() && std::ranges::all_of(selector.options, [&](const auto& option) {
               const auto found = config.find(option.first);
               return found != config.end() && isSameValue(*found, option.second);
           });
}

} // namespace quantoscope
