#include "app/cli/commands.h"
#include "app/cli/model_argument.h"
#include "app/cli/progress_line.h"
#include "app/cli/quantizer_options.h"
#include "app/cli/result_json.h"
#include "app/cli/result_tables.h"
#include "app/cli/run_options.h"
#include "core/pipeline/layer_what_if.h"

namespace quantoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct WhatIfOptions
{
    ModelArgument model;
    QuantizerOptions quantizer;
    RunOptions run; ///< its calibration
    WhatIfRequest request;
};

Json answerJson(const WhatIfAnswer& answer)
{
    Json json { { "layer", answer.request.layer }, { "config", answer.config } };
    json["range"] = { { "first_row", answer.range.firstRow },
                      { "first_column", answer.range.firstColumn },
                      { "rows", answer.range.rows },
                      { "columns", answer.range.columns } };
    json["tokens"] = answer.tokens;
    json["figures"] = layerJson(answer.figures);
    json["nearest"] = answer.nearest ? layerJson(*answer.nearest) : Json(nullptr);
    return json;
}

std::string answerText(const WhatIfAnswer& answer)
{
    std::vector<LayerResult> rows { answer.figures };
    rows.back().name = answer.config;
    if (answer.nearest) {
        rows.push_back(*answer.nearest);
        rows.back().name = "rtn, same grid";
    }
    return answer.request.layer + ", " + std::to_string(answer.range.rows) + " x "
        + std::to_string(answer.range.columns) + " of " + std::to_string(answer.outFeatures) + " x "
        + std::to_string(answer.inFeatures) + " weights, outputs on " + std::to_string(answer.tokens) + " tokens\n\n"
        + layerTable(rows);
}

void showAnswer(const Context& context, const WhatIfOptions& options)
{
    WhatIfRequest request = options.request;
    const QuantizerConfig config = options.quantizer.config();
    request.method = config.method();
    request.options = config.values();
    request.outputs = true;
    const std::shared_ptr<OpenModel> model = openModelOf(options.model, context);
    CalibrationCache cache;
    ProgressLine line(context);
    const WhatIfAnswer answer = LayerWhatIf().answer(
        *model, request, options.run.calibration(), cache,
        [&line](double share) { line.show("gathering inputs", share); }, context.cancel);
    line.clear();
    context.result(answerJson(answer));
    context.print(answerText(answer));
}

} // namespace

void addWhatIfCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand(
        "what-if", "What one layer would become with other settings, without a run: RTN of it all, GPTQ of a part");
    const auto options = std::make_shared<WhatIfOptions>();
    addModelArgument(*command, options->model);
    command->add_option("--layer", options->request.layer, "The layer")->required()->type_name("NAME");
    command->add_option("--first-row", options->request.firstRow, "Of the part that GPTQ is tried on (0)")
        ->type_name("N");
    command->add_option("--first-column", options->request.firstColumn, "Of the part that GPTQ is tried on (0)")
        ->type_name("N");
    options->quantizer.add(*command);
    options->run.addSamples(*command);
    command->footer(
        "As the window's view What-if. Inputs come from the calibration, cut to what answers in seconds.\n\n"
        "Example: quantoscope-cli what-if demo --layer model.layers.0.mlp.up_proj --bits 3 --group-size 32");
    command->callback([&context, options] { context.action = [&context, options] { showAnswer(context, *options); }; });
}

} // namespace quantoscope::cli
