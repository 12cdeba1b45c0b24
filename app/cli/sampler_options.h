// Flags of the text sampler, shared by generate and quantize.
#pragma once

#include "core/models/generation.h"

#include <CLI/CLI.hpp>

namespace quantoscope::cli {

/// --max-new-tokens, --greedy, --temperature, --top-k, --top-p, --repetition-penalty and the seed under `seedFlag`.
/// Greedy unless one of the sampling flags is given.
class SamplerOptions
{
public:
    void add(CLI::App& command, const std::string& seedFlag, std::int64_t defaultTokens);
    /// Throws InvalidRequest naming the value out of range.
    SamplerSettings settings() const;

private:
    SamplerSettings m_settings;
    bool m_greedy = false;
    std::vector<const CLI::Option*> m_samplingFlags;
};

} // namespace quantoscope::cli
