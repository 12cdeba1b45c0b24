// The MODEL argument and --tokenizer, shared by the commands that open a model.
#pragma once

#include "app/cli/context.h"
#include "core/pipeline/open_model.h"

#include <CLI/CLI.hpp>

namespace quantoscope::cli {

struct ModelArgument
{
    std::string path;
    std::string tokenizer;
};

void addModelArgument(CLI::App& command, ModelArgument& model);

/// Headers only.
std::shared_ptr<const ModelSource> openSourceOf(const ModelArgument& model);
/// The tokenizer, without weights; the model's path may also name a tokenizer alone. Throws InvalidRequest if there is
/// none.
std::unique_ptr<Tokenizer> openTokenizerOf(const ModelArgument& model);
/// With weights on the device of --device, showing progress.
std::shared_ptr<OpenModel> openModelOf(const ModelArgument& model, const Context& context);

/// Throws InvalidRequest if the model has no tokenizer.
const Tokenizer& tokenizerOf(const OpenModel& model);

} // namespace quantoscope::cli
