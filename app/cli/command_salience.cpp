#include "app/cli/commands.h"
#include "app/cli/model_argument.h"
#include "app/cli/progress_line.h"
#include "app/cli/run_options.h"
#include "app/cli/text_table.h"
#include "core/pipeline/layer_salience.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct SalienceOptions
{
    ModelArgument model;
    RunOptions run; ///< its calibration
    SalienceRequest request;
};

const char* nameOf(SalienceVariant::Kind kind)
{
    switch (kind) {
    case SalienceVariant::Kind::Nearest:
        return "nearest";
    case SalienceVariant::Kind::KeptByInputs:
        return "kept-by-inputs";
    case SalienceVariant::Kind::KeptByWeights:
        return "kept-by-weights";
    case SalienceVariant::Kind::KeptByChance:
        return "kept-by-chance";
    case SalienceVariant::Kind::ScaledByInputs:
        return "scaled-by-inputs";
    case SalienceVariant::Kind::AwqScales:
        return "awq-scales";
    case SalienceVariant::Kind::Int8:
        return "int8";
    }
    return "";
}

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json answerJson(const SalienceAnswer& answer)
{
    Json json { { "layer", answer.request.layer }, { "tokens", answer.tokens }, { "variants", Json::array() } };
    for (const SalienceVariant& variant : answer.variants)
        json["variants"].push_back({ { "kind", nameOf(variant.kind) },
                                     { "relative_output_error", orNull(variant.relativeOutputError) },
                                     { "output_sqnr_db", orNull(variant.outputSqnrDb) },
                                     { "bits", variant.bits },
                                     { "channels", variant.channels },
                                     { "method", variant.method },
                                     { "options", variant.options } });
    json["exponents"] = answer.exponents;
    json["exponent_errors"] = answer.exponentErrors;
    json["best_exponent"] = orNull(answer.bestExponent);
    json["outlier_columns"] = answer.outlierColumns(answer.request.threshold);
    return json;
}

std::string answerText(const SalienceAnswer& answer)
{
    TextTable table(
        { { "channels", TextTable::Align::Left }, { "spared" }, { "bits" }, { "rel. error" }, { "SQNR, dB" } });
    for (const SalienceVariant& variant : answer.variants)
        table.add({ nameOf(variant.kind), std::to_string(variant.channels.size()), number(variant.bits),
                    number(variant.relativeOutputError), number(variant.outputSqnrDb) });
    return answer.request.layer + ", outputs on " + std::to_string(answer.tokens) + " tokens\n\n" + table.text();
}

void showAnswer(const Context& context, const SalienceOptions& options)
{
    const std::shared_ptr<OpenModel> model = openModelOf(options.model, context);
    CalibrationCache cache;
    ProgressLine line(context);
    const SalienceAnswer answer = LayerSalience().answer(
        *model, options.request, options.run.calibration(), cache,
        [&line](double share) { line.show("examining", share); }, context.cancel);
    line.clear();
    context.result(answerJson(answer));
    context.print(answerText(answer));
}

} // namespace

void addSalienceCommand(CLI::App& app, Context& context)
{
    CLI::App* const command
        = app.add_subcommand("salience", "Which input channels of a layer matter most, and what sparing them is worth");
    const auto options = std::make_shared<SalienceOptions>();
    SalienceRequest& request = options->request;
    addModelArgument(*command, options->model);
    const auto add = [command](const char* flag, auto& value, const char* help, const char* type) {
        return command->add_option(flag, value, help)->type_name(type);
    };
    add("--layer", request.layer, "The layer", "NAME")->required();
    add("--bits", request.bits, "Of the codes (3)", "N");
    add("--group-size", request.groupSize, "Columns that share a scale; 0: one scale a row (128)", "N");
    add("--share", request.share, "% of the input channels that are spared (1)", "P");
    add("--factor", request.factor, "That they are scaled by (2)", "F");
    add("--threshold", request.threshold, "Of LLM.int8: magnitude from which an input is an outlier (6)", "F");
    options->run.addSamples(*command);
    command->footer(
        "As the window's view Salience. Inputs come from the calibration, cut to what answers in seconds.\n\n"
        "Example: quantoscope-cli salience demo --layer model.layers.0.mlp.up_proj --group-size 32");
    command->callback([&context, options] { context.action = [&context, options] { showAnswer(context, *options); }; });
}

} // namespace quantoscope::cli
