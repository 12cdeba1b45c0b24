#include "app/cli/commands.h"
#include "app/cli/model_argument.h"
#include "app/cli/progress_line.h"
#include "app/cli/quantizer_options.h"
#include "app/cli/result_json.h"
#include "app/cli/result_tables.h"
#include "app/cli/sampler_options.h"
#include "app/cli/text_table.h"
#include "core/base/program_version.h"
#include "core/pipeline/session_run.h"
#include "core/results/warnings.h"

namespace quantoscope::cli {
namespace {

struct QuantizeOptions
{
    ModelArgument model;
    QuantizerOptions quantizer;
    CalibrationRequest calibration;
    std::string inputs;
    std::string layers = "*";
    bool includeHead = false;
    std::string evaluateFile;
    std::int64_t evaluateWindows = 0;
    bool noEvaluate = false;
    std::vector<std::string> prompts;
    SamplerOptions sampler;
    std::int64_t consistencyStories = 0;
    std::string session;
    std::string runName;
};

const char* stageLabel(RunStage stage)
{
    switch (stage) {
    case RunStage::Load:
        return "loading";
    case RunStage::Calibrate:
        return "calibrating";
    case RunStage::Quantize:
        return "quantizing";
    case RunStage::Evaluate:
        return "evaluating";
    case RunStage::Generate:
        return "writing texts";
    case RunStage::Save:
        return "saving";
    }
    return "";
}

class ConsoleObserver final : public RunObserver
{
public:
    explicit ConsoleObserver(const Context& context) : m_progress(context) { }

    void stageStarted(RunStage stage) override
    {
        m_label = stageLabel(stage);
        m_progress.show(m_label, m_fraction, m_secondsLeft);
    }
    void progressed(double fraction, double secondsLeft) override
    {
        m_fraction = fraction;
        m_secondsLeft = secondsLeft;
        m_progress.show(m_label, fraction, secondsLeft);
    }
    void layerStarted(std::string_view name, std::int64_t index, std::int64_t count) override
    {
        m_place = std::to_string(index + 1) + '/' + std::to_string(count);
        m_current = name;
    }
    void layerFinished(const std::shared_ptr<const LayerResult>& layer) override
    {
        ++m_finished;
        m_progress.line(std::to_string(m_finished) + '/' + m_place.substr(m_place.find('/') + 1) + ' ' + layer->name
                        + "  relative output error " + number(layer->relativeOutputError, 3) + ", hold-out "
                        + number(layer->holdoutRelativeOutputError, 3) + "  " + number(layer->seconds, 2) + " s");
        for (const Warning& warning : layer->warnings)
            m_progress.line("    " + describeWarning(warning));
    }

private:
    ProgressLine m_progress;
    std::string m_label;
    std::string m_place;
    std::string m_current;
    std::int64_t m_finished = 0;
    double m_fraction = 0;
    double m_secondsLeft = -1;
};

QuantizeRequest makeRequest(const QuantizeOptions& options)
{
    QuantizeRequest request { options.quantizer.config() };
    request.calibration = options.calibration;
    if (!options.inputs.empty())
        request.inputs = options.inputs == "original" ? SolverInputs::Original : SolverInputs::Quantized;
    request.layerGlob = options.layers;
    request.includeHead = options.includeHead;
    request.evaluate = !options.noEvaluate;
    request.evaluateFile = options.evaluateFile;
    request.evaluateWindows = options.evaluateWindows;
    request.prompts = options.prompts;
    request.sampler = options.sampler.settings();
    request.runName = options.runName;
    request.consistencyStories = options.consistencyStories;
    return request;
}

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
    const QuantizeRequest request = makeRequest(options);
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

void addCalibrationOptions(CLI::App& command, QuantizeOptions& options)
{
    const std::string group = "Calibration";
    const auto add = [&](const char* flag, auto& value, const char* help, const char* type) {
        command.add_option(flag, value, help)->type_name(type)->group(group);
    };
    add("--calibration", options.calibration.source,
        "A text file, a JSON list of strings, demo (the demo model's own stories) or self: text the model writes "
        "(self)",
        "F|self");
    add("--samples", options.calibration.samples, "Sequences, the hold-out's included (128)", "N");
    add("--sequence-length", options.calibration.sequenceLength, "Tokens a sequence (min(2048, context))", "L");
    add("--seed", options.calibration.seed, "Chooses the sequences (0)", "S");
    add("--holdout", options.calibration.holdout, "A share of the samples or a file of its own (10%)", "F|P%");
    command
        .add_option("--inputs", options.inputs,
                    "Solve with inputs of the original or of the already quantized blocks (the method's default)")
        ->check(CLI::IsMember({ "original", "quantized" }))
        ->type_name("original|quantized")
        ->group(group);
}

void addEvaluationOptions(CLI::App& command, QuantizeOptions& options)
{
    const std::string group = "Evaluation";
    CLI::Option* const evaluate
        = command.add_option("--evaluate", options.evaluateFile, "Evaluate on this text (the hold-out split)")
              ->type_name("F.txt")
              ->group(group);
    command.add_option("--evaluate-windows", options.evaluateWindows, "... on its first N windows only")
        ->type_name("N")
        ->group(group);
    command.add_flag("--no-evaluate", options.noEvaluate, "Neither evaluate nor write texts")
        ->excludes(evaluate)
        ->group(group);
    command
        .add_option("--consistency", options.consistencyStories, "Score N stories of the demo model, before and after")
        ->type_name("N")
        ->group(group);
    command.add_option("--prompt", options.prompts, "A text for both models to continue; may be given more than once")
        ->type_name("S")
        ->allow_extra_args(false)
        ->expected(1)
        ->take_all()
        ->group(group);
    options.sampler.add(command, "--text-seed", 64);
}

} // namespace

void addQuantizeCommand(CLI::App& app, Context& context)
{
    CLI::App* const command
        = app.add_subcommand("quantize", "Calibrate, quantize block by block, measure, and write before/after texts");
    const auto options = std::make_shared<QuantizeOptions>();
    addModelArgument(*command, options->model);
    options->quantizer.add(*command);
    addCalibrationOptions(*command, *options);
    addEvaluationOptions(*command, *options);
    command->add_option("--layers", options->layers, "Only layers whose name matches this shell pattern (*)")
        ->type_name("GLOB");
    command->add_flag("--include-head", options->includeHead, "The output head too");
    command->add_option("--session", options->session, "Add the run to this session file, made if there is none")
        ->type_name("S.h5");
    command->add_option("--run-name", options->runName, "The run's name (made from its options)")->type_name("NAME");
    command->footer("Example: quantoscope-cli quantize demo --method gptq --bits 3 --group-size 32 "
                    "--calibration self --session demo.h5");
    command->callback(
        [&context, options] { context.action = [&context, options] { quantizeModel(context, *options); }; });
}

} // namespace quantoscope::cli
