#include "app/cli/commands.h"
#include "app/cli/session_argument.h"
#include "app/cli/workbench_process.h"
#include "core/reports/comparison.h"
#include "core/results_io/session_file.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

struct PlotOptions
{
    SessionArgument session;
    std::string view;
    std::string layer;
    std::string metric;
    std::string against;
    std::string tile;
    std::string out;
};

void plot(const Context& context, const PlotOptions& options)
{
    const Session session = readSession(options.session.file);
    const std::vector<const Run*> runs = findRuns(session, options.session.runs);
    const std::optional<std::filesystem::path> program = workbenchProgram();
    if (!program)
        throw Error("plots are drawn by the workbench, and there is no quantoscope beside this program");
    std::string list;
    for (const Run* run : runs)
        list += (list.empty() ? "" : ",") + run->id;
    std::vector<std::string> arguments { "--session", options.session.file, "--view", options.view, "--runs", list,
                                         "--out",     options.out };
    if (!options.layer.empty())
        arguments.insert(arguments.end(), { "--layer", options.layer });
    if (!options.metric.empty())
        arguments.insert(arguments.end(), { "--metric", options.metric });
    if (!options.against.empty())
        arguments.insert(arguments.end(), { "--against", options.against });
    if (!options.tile.empty())
        arguments.insert(arguments.end(), { "--tile", options.tile });
    if (const int status = runWorkbench(*program, arguments); status != 0)
        throw Error(program->string() + " --batch ended with status " + std::to_string(status));
    context.result({ { "out", options.out } });
    context.print(options.view + " in " + options.out + '\n');
}

} // namespace

void addPlotCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand("plot", "One figure, as the window draws it");
    const auto options = std::make_shared<PlotOptions>();
    addSessionArgument(*command, options->session);
    command->add_option("--view", options->view, "error-map, distribution, tile, pareto or text")
        ->required()
        ->type_name("V");
    command->add_option("--layer", options->layer, "The layer of a distribution or a tile")->type_name("NAME");
    command
        ->add_option("--metric", options->metric,
                     "The metric of an error map, or what a Pareto plot shows (perplexity)")
        ->type_name("M");
    command->add_option("--against", options->against, "The cost that a Pareto plot sets it against (bits_per_weight)")
        ->type_name("M");
    command
        ->add_option("--tile", options->tile,
                     "What of the layer a tile shows: mode=run|split|difference, rows and columns=FIRST:END, "
                     "cells=ROWSxCOLUMNS at most, pool=max|mean, split=COLUMN; separated by commas")
        ->type_name("T");
    command->add_option("--out", options->out, "The file to write; its suffix says the type")
        ->required()
        ->type_name("F.png|svg|pdf|csv");
    command->footer("Example: quantoscope-cli plot demo.h5 --view error-map --out error-map.svg");
    command->callback([&context, options] { context.action = [&context, options] { plot(context, *options); }; });
}

} // namespace quantoscope::cli
