#include "app/cli/sampler_options.h"

#include <algorithm>

namespace quantoscope::cli {

void SamplerOptions::add(CLI::App& command, const std::string& seedFlag, std::int64_t defaultTokens)
{
    m_settings.maxNewTokens = defaultTokens;
    command
        .add_option("--max-new-tokens", m_settings.maxNewTokens,
                    "Tokens to write (default " + std::to_string(defaultTokens) + ")")
        ->type_name("N");
    CLI::Option* const greedy = command.add_flag(
        "--greedy", m_greedy, "The likeliest token each time (default unless a sampling flag is given)");
    const auto sampling = [&](CLI::Option* option, const char* type) {
        option->type_name(type)->excludes(greedy);
        m_samplingFlags.push_back(option);
    };
    sampling(command.add_option("--temperature", m_settings.temperature, "Sample at this temperature (1)"), "T");
    sampling(command.add_option("--top-k", m_settings.topK, "... among the K likeliest tokens (0: all)"), "K");
    sampling(command.add_option("--top-p", m_settings.topP, "... among those that make up probability P (1)"), "P");
    command
        .add_option("--repetition-penalty", m_settings.repetitionPenalty,
                    "Divide by this the logits of tokens that the text holds already (1: off)")
        ->type_name("F");
    sampling(command.add_option(seedFlag, m_settings.seed, "Seed of the sampler (0)"), "S");
}

SamplerSettings SamplerOptions::settings() const
{
    SamplerSettings settings = m_settings;
    settings.greedy = m_greedy
        || std::ranges::none_of(m_samplingFlags, [](const CLI::Option* option) { return option->count() > 0; });
    settings.validate();
    return settings;
}

} // namespace quantoscope::cli
