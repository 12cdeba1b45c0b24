#include "app/cli/commands.h"
#include "app/cli/console_observer.h"
#include "app/cli/experiment_output.h"
#include "app/cli/model_argument.h"
#include "core/base/program_version.h"
#include "core/pipeline/calibration_cache.h"
#include "core/pipeline/experiments.h"
#include "core/pipeline/session_run.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

struct ExperimentOptions
{
    ModelArgument model;
    std::string key;
    std::string session;
    ExperimentInputs inputs;
};

std::string keys()
{
    std::string text;
    for (const ExperimentDescription& each : experiments())
        text += (text.empty() ? "" : "|") + std::string(each.key);
    return text;
}

const ExperimentDescription& experimentOf(const std::string& key)
{
    if (const ExperimentDescription* const found = findExperiment(key))
        return *found;
    throw InvalidRequest("experiment must be one of " + keys() + ", got \"" + key + '"');
}

std::string listing()
{
    std::string text;
    for (const ExperimentDescription& each : experiments())
        text += std::string(each.key) + ": " + each.title + ". " + each.summary + '\n' + each.needs + "\n\n";
    return text;
}

void perform(const Context& context, const ExperimentOptions& options)
{
    const ExperimentDescription& experiment = experimentOf(options.key);
    const std::shared_ptr<OpenModel> model = openModelOf(options.model, context);
    ExperimentInputs inputs = options.inputs;
    inputs.isDemo = model->isDemo;
    inputs.isClassifier = model->classifier != nullptr;
    const std::vector<RunSettings> runs = experimentRuns(experiment, inputs);
    SessionRecorder recorder(options.session, model->description, programVersion());
    CalibrationCache shared;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        ConsoleObserver observer(
            context, std::to_string(i + 1) + " of " + std::to_string(runs.size()) + ", " + runs[i].name + ": ");
        const RunOutcome outcome
            = runIntoSession(*model, quantizeRequest(runs[i]), recorder, observer, context.cancel, &shared);
        if (outcome.run.status == RunStatus::Cancelled)
            throw Cancelled();
    }
    const std::vector<ResultTable> tables = tablesOf(experiment, recorder.session());
    context.result({ { "experiment", options.key },
                     { "session", options.session },
                     { "tables", tablesJson(tables) },
                     { "histogram", histogramJson(partsOf(experiment, recorder.session())) } });
    context.print(std::string(experiment.title) + "\n\n" + tablesText(tables) + '\n' + experiment.look + '\n');
}

} // namespace

void addExperimentCommand(CLI::App& app, Context& context)
{
    CLI::App* const command
        = app.add_subcommand("experiment", "Make one of the experiments that the window offers too");
    const auto options = std::make_shared<ExperimentOptions>();
    addModelArgument(*command, options->model);
    command->add_option("experiment", options->key, "Which one")->required()->type_name(keys());
    command->add_option("--session", options->session, "Keep the runs in this session file")
        ->required()
        ->type_name("S.h5");
    command->add_option("--calibration", options->inputs.calibration, "A file instead of the experiment's own text")
        ->type_name("F");
    command->add_option("--evaluate", options->inputs.evaluation, "A file to measure perplexity or accuracy on")
        ->type_name("F");
    command->add_option("--samples", options->inputs.samples, "Calibration samples (the experiment's own)")
        ->type_name("N");
    command->add_option("--sequence-length", options->inputs.sequenceLength, "Tokens a sample")->type_name("L");
    command->add_option("--windows", options->inputs.windows, "Windows that perplexity is measured on (40)")
        ->type_name("N");
    command->add_option("--max-new-tokens", options->inputs.newTokens, "Of each text (the experiment's own)")
        ->type_name("N");
    command->footer(listing() + "Example: quantoscope-cli experiment demo uint8 --session uint8.h5");
    command->callback([&context, options] { context.action = [&context, options] { perform(context, *options); }; });
}

} // namespace quantoscope::cli
