// The quantizer's flags, made from the methods' own option descriptions.
#pragma once

#include "core/quantization/quantizer_config.h"

#include <CLI/CLI.hpp>

#include <map>
#include <set>
#include <string>

namespace quantoscope::cli {

/// --method and one flag for each option any method has: `--KEY value`, `--KEY / --no-KEY` for flags, and
/// `--symmetric / --asymmetric`, and `--no-scale-search` for `--scale-search none`. Only what was given is kept;
/// QuantizerConfig fills in and checks the rest.
class QuantizerOptions
{
public:
    void add(CLI::App& command);
    /// Without --method and the flags of `without`: for a command that has its own way to say those.
    void addFixed(CLI::App& command, const std::set<std::string>& without);
    /// What is not given is as here, as far as this differs from the method's defaults; the method is.
    void setBase(const QuantizerConfig& base);
    const std::string& method() const { return m_method; }
    /// Throws InvalidRequest as QuantizerConfig does.
    QuantizerConfig config() const;
    /// What was given, by option key, and what the base says besides.
    std::map<std::string, std::string> given() const;

private:
    std::string m_method = "rtn";
    std::map<std::string, std::string> m_base;
    bool m_noScaleSearch = false;
    // Addresses are handed to the parser: node-based maps keep them.
    std::map<std::string, std::string> m_values;
    std::map<std::string, bool> m_flags;
    std::map<std::string, const CLI::Option*> m_options;
};

} // namespace quantoscope::cli
