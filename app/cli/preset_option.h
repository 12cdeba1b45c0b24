// --preset: settings that the command line need not say.
#pragma once

#include "app/cli/quantizer_options.h"

#include <CLI/CLI.hpp>

#include <string>

namespace quantoscope::cli {

/// A preset's settings stand in for flags that are not given; those that are have the last word, but for --method,
/// which a preset chooses (a sweep's --methods have it). For commands that have QuantizerOptions and RunOptions.
class PresetOption
{
public:
    void add(CLI::App& command);
    bool isGiven() const { return !m_preset.empty(); }
    /// To be called after parsing, before the others' settings are asked for. Throws as findPreset does.
    void apply(CLI::App& command, QuantizerOptions& quantizer) const;

private:
    std::string m_preset;
};

} // namespace quantoscope::cli
