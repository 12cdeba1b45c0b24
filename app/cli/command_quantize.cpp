#include "app/cli/commands.h"
#include "app/cli/console_observer.h"
#include "app/cli/model_argument.h"
#include "app/cli/quantizer_options.h"
#include "app/cli/result_json.h"
#include "app/cli/result_tables.h"
#include "app/cli/run_options.h"
#include "core/base/program_version.h"
#include "core/pipeline/session_run.h"

namespace quantoscope::cli {
namespace {

struct QuantizeOptions
{
    ModelArgument model;
    QuantizerOptions quantizer;
    RunOptions run;
    std::string session;
    std::string runName;
};

void showOutcome(const Context& context, const Run& run)
{
    nlohmann::ordered_json json = runJson(run);
    json["layers"] = nlohmann::ordered_json::array();
    for (const LayerResult& layer : run.layers)
        json["layers"].push_back(layerJson(layer));
    json["texts"] = nlohmann::ordered_json::array();
    for (const TextResult& text : run.texts)
        json["texts"].push_back(textJson(text));
    context.result(json);
    context.print(layerTable(run.layers) + '\n' + runSummary(run));
}

void quantizeModel(const Context& context, const QuantizeOptions& options)
{
    QuantizeRequest request = options.run.request(options.quantizer.config());
    request.runName = options.runName;
    const std::shared_ptr<OpenModel> model = openModelOf(options.model, context);
    std::unique_ptr<SessionRecorder> recorder;
    if (!options.session.empty()) {
        recorder = std::make_unique<SessionRecorder>(options.session, model->description, programVersion());
    }
    const RunOutcome outcome = [&] {
        ConsoleObserver observer(context);
        return recorder ? runIntoSession(*model, request, *recorder, observer, context.cancel)
                        : runQuantization(*model, request, observer, context.cancel);
    }();
    showOutcome(context, outcome.run);
    if (outcome.run.status == RunStatus::Cancelled)
        throw Cancelled();
}

} // namespace

void addQuantizeCommand(CLI::App& app, Context& context)
{
    CLI::App* const command
        = app.add_subcommand("quantize", "Calibrate, quantize block by block, measure, and write before/after texts");
    const auto options = std::make_shared<QuantizeOptions>();
    addModelArgument(*command, options->model);
    options->quantizer.add(*command);
    options->run.add(*command);
    command->add_option("--session", options->session, "Add the run to this session file, made if there is none")
        ->type_name("S.h5");
    command->add_option("--run-name", options->runName, "The run's name (made from its options)")->type_name("NAME");
    command->footer("Example: quantoscope-cli quantize demo --method gptq --bits 3 --group-size 32 "
                    "--calibration self --session demo.h5");
    command->callback(
        [&context, options] { context.action = [&context, options] { quantizeModel(context, *options); }; });
}

} // namespace quantoscope::cli
