#include "app/cli/preset_option.h"

#include "core/pipeline/preset_library.h"

#include <algorithm>

namespace quantoscope::cli {
namespace {

using Texts = std::vector<std::string>;

bool isGiven(const CLI::App& command, const char* flag)
{
    return command.get_option(flag)->count() > 0;
}

// As if it had been given.
void give(CLI::App& command, const std::string& flag, const Texts& values)
{
    CLI::Option* const option = command.get_option(flag);
    if (option->count() > 0 || values.empty())
        return;
    for (const std::string& value : values)
        option->add_result(value);
    option->run_callback();
}

void giveEvaluation(CLI::App& command, const RunPreset& preset)
{
    if (isGiven(command, "--evaluate") || isGiven(command, "--no-evaluate"))
        return;
    if (preset.given.contains("evaluate") && !preset.run.evaluate)
        give(command, "--no-evaluate", { "true" });
    else if (!preset.run.evaluateFile.empty())
        give(command, "--evaluate", { preset.run.evaluateFile });
}

// The flags that say how to sample turn the likeliest token off by being there.
void giveSampling(CLI::App& command, const RunPreset& preset,
                  const std::vector<std::pair<std::string, Texts>>& settings)
{
    const bool samples = preset.given.contains("greedy") && !preset.run.greedy;
    if (!samples || isGiven(command, "--greedy"))
        return;
    for (const auto& [key, values] : settings) {
        if (key == "temperature" || key == "top-k" || key == "top-p")
            give(command, "--" + key, values);
        else if (key == "seed")
            give(command, "--text-seed", values);
    }
}

} // namespace

void PresetOption::add(CLI::App& command)
{
    CLI::Option* const option
        = command
              .add_option("--preset", m_preset,
                          "Settings kept under this name (the program's own or the window's), or in this file; flags "
                          "that are given besides have the last word")
              ->type_name("NAME|FILE");
    if (CLI::Option* const method = command.get_option_no_throw("--method"))
        option->excludes(method);
}

void PresetOption::apply(CLI::App& command, QuantizerOptions& quantizer) const
{
    if (m_preset.empty())
        return;
    const RunPreset preset = findPreset(m_preset);
    quantizer.setBase(preset.config);
    const auto settings = printedRun(preset);
    const auto isPlain = [](const std::string& key) {
        const Texts special { "evaluate", "evaluate-file", "greedy", "temperature", "top-k", "top-p" };
        return std::ranges::find(special, key) == special.end();
    };
    for (const auto& [key, values] : settings) {
        const bool isOff = values.size() == 1 && (values.front() == "false" || values.front().empty());
        if (isPlain(key) && !isOff)
            give(command, key == "prompts" ? "--prompt" : "--" + key, values);
    }
    giveEvaluation(command, preset);
    giveSampling(command, preset, settings);
}

} // namespace quantoscope::cli
