#include "app/cli/commands.h"
#include "app/cli/console_observer.h"
#include "app/cli/model_argument.h"
#include "app/cli/preset_option.h"
#include "app/cli/quantizer_options.h"
#include "app/cli/result_json.h"
#include "app/cli/result_tables.h"
#include "app/cli/run_options.h"
#include "core/base/program_version.h"
#include "core/pipeline/request_json.h"
#include "core/pipeline/session_run.h"

#include <algorithm>
#include <set>

namespace quantoscope::cli {
namespace {

struct QuantizeOptions
{
    ModelArgument model;
    QuantizerOptions quantizer;
    RunOptions run;
    PresetOption preset;
    std::string session;
    std::string runName;
    bool resume = false;
    bool anythingAsked = false; ///< any option that says what to do
    std::string exportFolder;
    std::string exportFormat;
};

QuantizeRequest makeRequest(const QuantizeOptions& options)
{
    QuantizeRequest request = options.run.request(options.quantizer.config());
    request.runName = options.runName;
    if (options.exportFolder.empty())
        return request;
    return withExport(std::move(request), { options.exportFolder, exportFormatFromName(options.exportFormat) });
}

void showOutcome(const Context& context, const RunOutcome& outcome)
{
    const Run& run = outcome.run;
    nlohmann::ordered_json json = runJson(run);
    json["layers"] = nlohmann::ordered_json::array();
    for (const LayerResult& layer : run.layers)
        json["layers"].push_back(layerJson(layer));
    json["texts"] = nlohmann::ordered_json::array();
    for (const TextResult& text : run.texts)
        json["texts"].push_back(textJson(text));
    if (!run.exports.empty())
        json["export"] = exportJson(run.exports.back());
    if (!outcome.exportFailure.empty())
        json["error"] = { { "kind", "export" }, { "message", outcome.exportFailure } };
    context.result(json);
    context.print(layerTable(run.layers) + '\n' + runSummary(run));
}

// A run of the same request that came to its end already: there is nothing left to resume.
const Run* completedRun(const Session& session, const QuantizeRequest& request)
{
    const std::string asked = requestJson(request).dump();
    const auto found = std::ranges::find_if(
        session.runs, [&](const Run& run) { return run.status == RunStatus::Complete && run.requestJson == asked; });
    return found == session.runs.end() ? nullptr : &*found;
}

// The interrupted run to go on with; empty where there is none. A request that was not spelled out is the run's own.
std::optional<ResumePoint> pointToResume(const Context& context, const QuantizeOptions& options, const OpenModel& model,
                                         const Session& session, QuantizeRequest& request)
{
    const Run* const run = options.resume ? interruptedRun(session) : nullptr;
    if (!run)
        return std::nullopt;
    if (!options.anythingAsked)
        request = requestFromJson(run->requestJson);
    ResumePoint point = resumePoint(session, *run, request, model.layered().device().str());
    context.note("resuming " + run->id + " (" + run->name + "), " + std::to_string(point.layers.size())
                 + " layers had finished");
    return point;
}

RunOutcome runInSession(const Context& context, const QuantizeOptions& options, const OpenModel& model,
                        QuantizeRequest request)
{
    SessionRecorder recorder(options.session, model.description, programVersion());
    const std::optional<ResumePoint> resume = pointToResume(context, options, model, recorder.session(), request);
    if (options.resume && !resume) {
        if (const Run* const done = completedRun(recorder.session(), request))
            return { *done, {}, nullptr, {} };
        context.note("no run of this session was interrupted: starting a new one");
    }
    ConsoleObserver observer(context);
    return runIntoSession(model, request, recorder, observer, context.cancel, nullptr, resume ? &*resume : nullptr);
}

void quantizeModel(const Context& context, const QuantizeOptions& options)
{
    const QuantizeRequest request = makeRequest(options);
    if (options.resume && options.session.empty())
        throw InvalidRequest("--resume needs --session, the file the interrupted run is in");
    const std::shared_ptr<OpenModel> model = openModelOf(options.model, context);
    const RunOutcome outcome = [&] {
        if (!options.session.empty())
            return runInSession(context, options, *model, request);
        ConsoleObserver observer(context);
        return runQuantization(*model, request, observer, context.cancel);
    }();
    showOutcome(context, outcome);
    if (outcome.run.status == RunStatus::Cancelled)
        throw Cancelled();
    if (!outcome.exportFailure.empty())
        throw FailureReported(outcome.exportFailure);
}

void addExportOptions(CLI::App& command, QuantizeOptions& options)
{
    const std::string group = "Export";
    CLI::Option* const format = command
                                    .add_option("--format", options.exportFormat,
                                                "What the exported model is packed as; plain weights for safetensors")
                                    ->type_name(exportFormatNames())
                                    ->group(group);
    CLI::Option* const folder
        = command
              .add_option("--export", options.exportFolder,
                          "Write the quantized model to this new folder, for other programs to open, and read it back. "
                          "Scales are rounded to float16 before the weights are")
              ->type_name("DIR")
              ->needs(format)
              ->group(group);
    format->needs(folder);
}

// Whether the command line says what to do, and not only to which model and into which session.
bool asksForAnything(const CLI::App& command)
{
    const std::set<std::string> placing { "model", "--tokenizer", "--session", "--resume", "--help" };
    return std::ranges::any_of(command.get_options(), [&](const CLI::Option* option) {
        return option->count() > 0 && !placing.contains(option->get_name());
    });
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
    options->preset.add(*command);
    addExportOptions(*command, *options);
    command->add_option("--session", options->session, "Add the run to this session file, made if there is none")
        ->type_name("S.h5");
    command->add_flag("--resume", options->resume,
                      "Go on with the session's interrupted run of the same options, or of whatever it was given where "
                      "none are given here");
    command->add_option("--run-name", options->runName, "The run's name (made from its options)")->type_name("NAME");
    command->footer("Example: quantoscope-cli quantize demo --method gptq --bits 3 --group-size 32 "
                    "--calibration self --session demo.h5");
    command->callback([&context, command, options] {
        options->anythingAsked = asksForAnything(*command);
        context.action = [&context, command, options] {
            options->preset.apply(*command, options->quantizer);
            quantizeModel(context, *options);
        };
    });
}

} // namespace quantoscope::cli
