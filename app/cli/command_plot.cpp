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
    std::string shape;
    std::string scale;
    std::string marked;
    std::string prompt;
    std::string shades;
    std::string seeds;
    std::string baseline;
    std::string widthMm;
    std::string dpi;
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
    for (const auto& [flag, value] : { std::pair("--layer", &options.layer), std::pair("--metric", &options.metric),
                                       std::pair("--against", &options.against), std::pair("--tile", &options.tile),
                                       std::pair("--shape", &options.shape), std::pair("--scale", &options.scale),
                                       std::pair("--marked", &options.marked), std::pair("--prompt", &options.prompt),
                                       std::pair("--shades", &options.shades), std::pair("--seeds", &options.seeds),
                                       std::pair("--baseline", &options.baseline),
                                       std::pair("--width-mm", &options.widthMm), std::pair("--dpi", &options.dpi) }) {
        if (!value->empty())
            arguments.insert(arguments.end(), { flag, *value });
    }
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
    command
        ->add_option("--view", options->view,
                     "error-map, distribution, tile, pareto, disagreement (the first run over the second) or text; "
                     "figure: the page of panels that the session keeps")
        ->required()
        ->type_name("V");
    command->add_option("--layer", options->layer, "The layer of a distribution or a tile")->type_name("NAME");
    command
        ->add_option(
            "--metric", options->metric,
            "The metric of an error map, what a Pareto plot shows (perplexity), or what disagrees with the weights' "
            "error (relative_output_error)")
        ->type_name("M");
    command->add_option("--against", options->against, "The cost that a Pareto plot sets it against (bits_per_weight)")
        ->type_name("M");
    command
        ->add_option("--tile", options->tile,
                     "What of the layer a tile shows: mode=run|split|difference, rows and columns=FIRST:END, "
                     "cells=ROWSxCOLUMNS at most, pool=max|mean, split=COLUMN, marked=LOW:HIGH; separated by commas")
        ->type_name("T");
    command->add_option("--shape", options->shape, "histogram, cumulative or quantiles, of a distribution (histogram)")
        ->type_name("S");
    command
        ->add_option("--scale", options->scale,
                     "linear or log, of a distribution's counts (log) or a Pareto plot's worth (as its values ask for)")
        ->type_name("S");
    command->add_option("--marked", options->marked, "The weights that a distribution marks (none)")
        ->type_name("LOW:HIGH");
    command->add_option("--prompt", options->prompt, "Whose continuations a text shows (the first)")->type_name("P");
    command
        ->add_option("--shades", options->shades,
                     "kl or surprisal: what shades behind a text's tokens tell (strips under them tell both)")
        ->type_name("S");
    command
        ->add_option("--baseline", options->baseline,
                     "The run, by id or name, that an error map's values are relative to (none)")
        ->type_name("A");
    command
        ->add_option("--seeds", options->seeds,
                     "grouped or apart: a Pareto plot's runs that differ only in their calibration samples (grouped)")
        ->type_name("S");
    command
        ->add_option("--width-mm", options->widthMm,
                     "Width on paper in millimetres; text stays as large as on a screen (the plot's own size)")
        ->check(CLI::Range(20.0, 1000.0))
        ->type_name("W");
    command->add_option("--dpi", options->dpi, "Dots per inch of a PNG (300)")
        ->check(CLI::Range(36, 1200))
        ->type_name("D");
    command->add_option("--out", options->out, "The file to write; its suffix says the type")
        ->required()
        ->type_name("F.png|svg|pdf|csv");
    command->footer("Example: quantoscope-cli plot demo.h5 --view error-map --out error-map.svg");
    command->callback([&context, options] { context.action = [&context, options] { plot(context, *options); }; });
}

} // namespace quantoscope::cli
