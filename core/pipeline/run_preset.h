// Settings of a run under a name, in files that people keep, change by hand and pass on:
// {"format": "quantoscope-preset", "version": 1, "name": "GPTQ 4-bit g128",
//  "quantizer": {"method": "gptq", "bits": 4, "group-size": 128}, "run": {"samples": 128}}
#pragma once

#include "core/pipeline/run_settings.h"
#include "core/quantization/quantizer_config.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quantoscope {

inline constexpr std::size_t kMostPresetBytes = std::size_t(64) << 10;
inline constexpr std::size_t kMostPresetNameBytes = 200;

struct RunPreset
{
    std::string name;
    QuantizerConfig config;
    RunSettings run {}; ///< everything but method, options, name and experiment
    /// Which of `run` the preset says, by their keys in the file; the others stay as they are. A key is the command
    /// line's flag, but for evaluate (a flag), evaluate-file and prompts.
    std::set<std::string> given {};

    bool operator==(const RunPreset& other) const;
};

/// The preset that brings all of these settings back. Throws InvalidRequest as QuantizerConfig does.
RunPreset presetOf(const std::string& name, const RunSettings& settings);

/// `base` with what the preset says in its place; a run's own name and experiment stay.
RunSettings applied(const RunPreset& preset, RunSettings base);

/// Whether the settings are what they would be with the preset applied.
bool isApplied(const RunPreset& preset, const RunSettings& settings);

/// What the preset says beside the quantizer, printed: key and values (several for prompts).
std::vector<std::pair<std::string, std::vector<std::string>>> printedRun(const RunPreset& preset);

/// Throws InputFileError, with `file` in it, for what is no preset: a syntax error, another format or version, a key
/// that is not known or given twice, a value of the wrong type or out of range, options at odds.
RunPreset parsePreset(std::string_view text, const std::filesystem::path& file);
/// The same for a file of at most kMostPresetBytes.
RunPreset readPreset(const std::filesystem::path& file);

std::string printPreset(const RunPreset& preset);

} // namespace quantoscope
