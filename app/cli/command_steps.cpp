#include "app/cli/commands.h"
#include "app/cli/model_argument.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_json.h"
#include "app/cli/run_options.h"
#include "app/cli/text_table.h"
#include "core/pipeline/stepper.h"

#include <charconv>

namespace quantoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct StepsOptions
{
    ModelArgument model;
    RunOptions run; ///< its calibration
    StepperRequest request;
    std::string rows = "0:8";
    std::string columns = "0:32";
    bool leftToRight = false;
};

// "FIRST:END"
void takeSpan(const std::string& flag, const std::string& text, std::int64_t& first, std::int64_t& count)
{
    std::int64_t end = 0;
    const char* const last = text.data() + text.size();
    const auto [colon, error] = std::from_chars(text.data(), last, first);
    const bool hasColon = error == std::errc() && colon != last && *colon == ':';
    const auto [stop, endError]
        = hasColon ? std::from_chars(colon + 1, last, end) : std::from_chars_result { last, error };
    if (!hasColon || endError != std::errc() || stop != last || first < 0 || end <= first)
        throw InvalidRequest(flag + " takes FIRST:END, as 0:8, got \"" + text + '"');
    count = end - first;
}

Json traceJson(const StepperTrace& trace)
{
    Json json { { "method", trace.method }, { "config", trace.config }, { "frames", Json::array() } };
    for (const StepperFrame& frame : trace.frames)
        json["frames"].push_back({ { "step", frame.step },
                                   { "fixed_share", frame.fixedShare },
                                   { "output_error", frame.outputError },
                                   { "chosen", frame.chosen },
                                   { "codes", frame.codes } });
    json["order"] = trace.order;
    json["damping"] = trace.damping;
    json["fallback"] = trace.fallback;
    json["warnings"] = warningsJson(trace.warnings);
    json["weights"] = trace.frames.back().weights.values;
    return json;
}

Json tileJson(const StepperTile& tile)
{
    Json json { { "layer", tile.layer }, { "tokens", tile.tokens } };
    json["range"] = { { "first_row", tile.range.firstRow },
                      { "first_column", tile.range.firstColumn },
                      { "rows", tile.range.rows },
                      { "columns", tile.range.columns } };
    json["traces"] = Json::array();
    for (const StepperTrace& trace : tile.traces)
        json["traces"].push_back(traceJson(trace));
    return json;
}

std::string tileText(const StepperTile& tile)
{
    TextTable table({ { "method", TextTable::Align::Left }, { "steps" }, { "rel. error" } });
    for (const StepperTrace& trace : tile.traces)
        table.add({ trace.config, std::to_string(trace.frames.size() - 1), number(trace.frames.back().outputError) });
    return tile.layer + ", " + std::to_string(tile.range.rows) + " x " + std::to_string(tile.range.columns)
        + " weights from row " + std::to_string(tile.range.firstRow) + ", column "
        + std::to_string(tile.range.firstColumn) + ", inputs of " + std::to_string(tile.tokens) + " tokens\n\n"
        + table.text();
}

void showSteps(const Context& context, const StepsOptions& options)
{
    StepperRequest request = options.request;
    takeSpan("--rows", options.rows, request.range.firstRow, request.range.rows);
    takeSpan("--columns", options.columns, request.range.firstColumn, request.range.columns);
    request.greedy = !options.leftToRight;
    const std::shared_ptr<OpenModel> model = openModelOf(options.model, context);
    CalibrationCache cache;
    ProgressLine line(context);
    const StepperTile tile = traceLayerTile(
        *model, request, options.run.calibration(), cache,
        [&line](double share) { line.show("gathering inputs", share); }, context.cancel);
    line.clear();
    context.result(tileJson(tile));
    context.print(tileText(tile));
}

} // namespace

void addStepsCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand(
        "steps", "How RTN, OBQ, GPTQ and AWQ quantize a tile of a layer, step by step, with the error after each");
    const auto options = std::make_shared<StepsOptions>();
    StepperRequest& request = options->request;
    addModelArgument(*command, options->model);
    const auto add = [command](const char* flag, auto& value, const char* help, const char* type) {
        return command->add_option(flag, value, help)->type_name(type);
    };
    add("--layer", request.layer, "The layer", "NAME")->required();
    add("--rows", options->rows, "Of the tile, 16 at most (0:8)", "FIRST:END");
    add("--columns", options->columns, "Of the tile, 8 to 64 (0:32)", "FIRST:END");
    add("--bits", request.bits, "Of the codes (3)", "N");
    add("--group-size", request.groupSize, "Columns that share a scale; 0: one scale a row (16)", "N");
    add("--block-size", request.blockSize, "Of GPTQ: columns solved together (8)", "N");
    command->add_flag("--symmetric", request.symmetric, "A grid mirrored about 0");
    command->add_flag("--act-order", request.actOrder, "Of GPTQ: columns in order of falling input energy");
    command->add_flag("--left-to-right", options->leftToRight, "Of OBQ: not the cheapest weight first");
    options->run.addSamples(*command);
    command->footer(
        "As the window's view Stepper. A tile that does not fit the layer is moved and cut until it does.\n\n"
        "Example: quantoscope-cli steps demo --layer model.layers.0.mlp.up_proj --rows 0:8 --columns 0:32");
    command->callback([&context, options] { context.action = [&context, options] { showSteps(context, *options); }; });
}

} // namespace quantoscope::cli
