// The commands of quantoscope-cli, one file each. Every function adds its subcommand with options, help and example,
// and sets Context::action when the command was chosen.
#pragma once

#include "app/cli/context.h"

#include <CLI/CLI.hpp>

namespace quantoscope::cli {

void addInfoCommand(CLI::App& app, Context& context);
void addFootprintCommand(CLI::App& app, Context& context);
void addTokenizeCommand(CLI::App& app, Context& context);
void addGenerateCommand(CLI::App& app, Context& context);
void addPerplexityCommand(CLI::App& app, Context& context);
void addLogitsCommand(CLI::App& app, Context& context);
void addLayerCommand(CLI::App& app, Context& context);
void addQuantizeCommand(CLI::App& app, Context& context);
void addSweepCommand(CLI::App& app, Context& context);
void addExperimentCommand(CLI::App& app, Context& context);
void addShowCommand(CLI::App& app, Context& context);
void addCompareCommand(CLI::App& app, Context& context);
void addBlocksCommand(CLI::App& app, Context& context);
void addWhatIfCommand(CLI::App& app, Context& context);
void addStepsCommand(CLI::App& app, Context& context);
void addSalienceCommand(CLI::App& app, Context& context);
void addReportCommand(CLI::App& app, Context& context);
void addPlotCommand(CLI::App& app, Context& context);
void addExcerptCommand(CLI::App& app, Context& context);
void addAccuracyCommand(CLI::App& app, Context& context);
void addFinetuneCommand(CLI::App& app, Context& context);
void addConsistencyCommand(CLI::App& app, Context& context);

} // namespace quantoscope::cli
