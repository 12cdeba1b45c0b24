#include "app/cli/commands.h"
#include "app/cli/console_observer.h"
#include "app/cli/model_argument.h"
#include "app/cli/preset_option.h"
#include "app/cli/quantizer_options.h"
#include "app/cli/result_json.h"
#include "app/cli/result_tables.h"
#include "app/cli/run_options.h"
#include "core/base/program_version.h"
#include "core/pipeline/calibration_cache.h"
#include "core/pipeline/session_run.h"
#include "core/pipeline/sweep.h"
#include "core/results/metric.h"
#include "core/results/warnings.h"

namespace quantoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct SweepOptions
{
    ModelArgument model;
    QuantizerOptions quantizer;
    RunOptions run;
    PresetOption preset;
    SweepAxes axes;
    std::vector<std::uint64_t> seeds; ///< of calibration; empty: that of --seed
    std::string session;
};

struct SweepResult
{
    std::vector<Run> runs;
    std::vector<Warning> warnings;
    std::size_t planned = 0;
    std::size_t failed = 0;
    bool cancelled = false;
};

// One sweep: runs one after the other that share model, calibration and session.
class Sweep
{
public:
    Sweep(const Context& context, const OpenModel& model, const SweepOptions& options)
        : m_context(context), m_model(model), m_options(options)
    {
        if (!options.session.empty())
            m_recorder = std::make_unique<SessionRecorder>(options.session, model.description, programVersion());
    }

    SweepResult run(const SweepPlan& plan)
    {
        SweepResult result;
        const std::vector<QuantizeRequest> requests = requestsOf(plan);
        result.planned = requests.size();
        result.warnings = plan.warnings;
        for (const QuantizeRequest& request : requests) {
            const std::string place
                = std::to_string(result.runs.size() + 1) + '/' + std::to_string(result.planned) + ' ';
            const std::string name = request.runName.empty() ? request.config.shortName() : request.runName;
            result.runs.push_back(runOne(request, place + name + ": "));
            const RunStatus status = result.runs.back().status;
            result.failed += status == RunStatus::Failed ? 1 : 0;
            result.cancelled = status == RunStatus::Cancelled;
            if (result.cancelled)
                break;
        }
        return result;
    }

private:
    // Seeds outermost: the runs of one seed share its calibration.
    std::vector<QuantizeRequest> requestsOf(const SweepPlan& plan) const
    {
        std::vector<QuantizeRequest> requests;
        for (std::size_t i = 0; i < std::max<std::size_t>(1, m_options.seeds.size()); ++i) {
            for (const QuantizerConfig& config : plan.configs) {
                QuantizeRequest request = m_options.run.request(config);
                if (!m_options.seeds.empty()) {
                    request.calibration.seed = m_options.seeds[i];
                    request.runName = seededRunName(config.shortName(), m_options.seeds[i]);
                }
                requests.push_back(std::move(request));
            }
        }
        return requests;
    }

    // A run that fails leaves the others of the sweep alone. What fails before a run has started (a wrong file, too
    // little memory) would fail in every one of them, and ends the sweep.
    Run runOne(const QuantizeRequest& request, const std::string& prefix)
    {
        ConsoleObserver observer(m_context, prefix);
        try {
            return m_recorder ? runIntoSession(m_model, request, *m_recorder, observer, m_context.cancel, &m_shared).run
                              : runQuantization(m_model, request, observer, m_context.cancel, &m_shared).run;
        } catch (const Cancelled&) {
            throw;
        } catch (const std::exception& failure) {
            if (!observer.hasStarted())
                throw;
            m_context.warn("quantoscope-cli: " + prefix + failure.what());
            return failedRun(request, failure.what());
        }
    }

    Run failedRun(const QuantizeRequest& request, const std::string& failure) const
    {
        if (m_recorder && !m_recorder->session().runs.empty()
            && m_recorder->session().runs.back().status == RunStatus::Failed)
            return m_recorder->session().runs.back();
        Run run;
        run.name = request.runName.empty() ? request.config.shortName() : request.runName;
        run.method = request.config.method();
        run.configJson = request.config.toJson().dump();
        run.status = RunStatus::Failed;
        run.failure = failure;
        return run;
    }

    const Context& m_context;
    const OpenModel& m_model;
    const SweepOptions& m_options;
    std::unique_ptr<SessionRecorder> m_recorder;
    CalibrationCache m_shared;
};

void showResult(const Context& context, const SweepResult& result)
{
    Json json { { "planned", result.planned }, { "runs", Json::array() } };
    std::vector<const Run*> rows;
    for (const Run& run : result.runs) {
        rows.push_back(&run);
        Json entry = runJson(run);
        entry["layers"] = Json::array();
        for (const LayerResult& layer : run.layers)
            entry["layers"].push_back(layerJson(layer));
        json["runs"].push_back(std::move(entry));
    }
    json["warnings"] = warningsJson(result.warnings);
    context.result(json);
    context.print(runTable(rows));
    for (const Warning& warning : result.warnings)
        context.print("! " + describeWarning(warning) + '\n');
}

void sweepModel(const Context& context, const SweepOptions& options)
{
    SweepAxes axes = options.axes;
    axes.fixed = options.quantizer.given();
    if (axes.methods.empty() && options.preset.isGiven())
        axes.methods = { options.quantizer.method() };
    const SweepPlan plan = planSweep(axes);
    const std::shared_ptr<OpenModel> model = openModelOf(options.model, context);
    const SweepResult result = Sweep(context, *model, options).run(plan);
    showResult(context, result);
    if (result.cancelled)
        throw Cancelled();
    if (result.failed > 0)
        throw FailureReported(std::to_string(result.failed) + " of " + std::to_string(result.planned) + " runs failed");
}

template <typename Value>
void addAxis(CLI::App& command, const char* flag, std::vector<Value>& values, const char* help, const char* type)
{
    command.add_option(flag, values, help)->delimiter(',')->allow_extra_args(false)->type_name(type)->group("Sweep");
}

} // namespace

void addSweepCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand(
        "sweep", "Quantize with every combination of methods, bit widths and group sizes, on one calibration");
    const auto options = std::make_shared<SweepOptions>();
    addModelArgument(*command, options->model);
    addAxis(*command, "--methods", options->axes.methods, "Methods, joined by commas (the preset's)", "A,B");
    addAxis(*command, "--bits", options->axes.bits, "Bit widths (each method's default)", "N,M");
    addAxis(*command, "--group-sizes", options->axes.groups,
            "Group sizes; channel and tensor are possible too (each method's default)", "N,M");
    addAxis(*command, "--seeds", options->seeds,
            "Several calibration sets, each drawn by its seed, to see what depends on the draw (that of --seed)",
            "N,M");
    options->quantizer.addFixed(*command, { "bits", "granularity", "group-size" });
    options->run.add(*command);
    options->preset.add(*command);
    command->add_option("--session", options->session, "Add the runs to this session file, made if there is none")
        ->type_name("S.h5");
    command->footer("The runs share the calibration samples and the statistics of the original model. Options of the\n"
                    "quantizer, and what a preset says other than its method's defaults, go to every method that has\n"
                    "them. Ctrl-C keeps what has finished.\n\n"
                    "Example: quantoscope-cli sweep demo --methods rtn,gptq --bits 2,3,4 --group-sizes 32 "
                    "--session demo.h5");
    command->callback([&context, command, options] {
        context.action = [&context, command, options] {
            options->preset.apply(*command, options->quantizer);
            sweepModel(context, *options);
        };
    });
}

} // namespace quantoscope::cli
