// quantoscope-cli: parses the command line, runs one command, and turns its ending into an exit status.
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "core/base/errors.h"
#include "core/base/program_version.h"
#include "core/pipeline/device.h"
#include "core/pipeline/plain_failure.h"
#include "core/pipeline/versions.h"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

enum ExitStatus
{
    Done = 0,
    WorkFailed = 1,
    WrongUsage = 2,
    BadInputFile = 3,
    Interrupted = 130
};

std::string versionText()
{
    std::string text = "quantoscope-cli " + programVersion();
    if (const std::string revision = programRevision(); !revision.empty())
        text += " (" + revision + ')';
    for (const auto& [name, version] : libraryVersions())
        text += '\n' + name + ' ' + version;
    if (blasIsReference())
        text += "\nThis is the reference BLAS, many times slower than OpenBLAS: install libopenblas0-pthread.";
    return text;
}

void addGlobalOptions(CLI::App& app, GlobalOptions& options)
{
    app.add_flag("--json", options.json, "Exactly one JSON object on stdout; everything else goes to stderr");
    app.add_option("--device", options.device, "auto, cpu, cuda or cuda:N (auto: CUDA where it is usable)")
        ->type_name("D");
    app.add_option("--resident", options.resident,
                   "What of a model is in the memory of a device other than the CPU: model, block (one at a time), or "
                   "auto (all of it if there is room)")
        ->type_name("WHAT");
    app.add_option("--threads", options.threads, "Threads of the computation (all cores)")
        ->check(CLI::Range(1, 4096))
        ->type_name("N");
    app.add_flag("--quiet", options.quiet, "No progress and no notes");
    app.add_option("--log-level", options.logLevel, "debug, info, warning or error (warning)")->type_name("L");
    app.set_version_flag("--version", versionText, "Versions, those of libtorch, BLAS, HDF5 and CUDA among them");
}

void addCommands(CLI::App& app, Context& context)
{
    addInfoCommand(app, context);
    addFootprintCommand(app, context);
    addTokenizeCommand(app, context);
    addGenerateCommand(app, context);
    addPerplexityCommand(app, context);
    addLogitsCommand(app, context);
    addLayerCommand(app, context);
    addQuantizeCommand(app, context);
    addSweepCommand(app, context);
    addExperimentCommand(app, context);
    addShowCommand(app, context);
    addCompareCommand(app, context);
    addBlocksCommand(app, context);
    addWhatIfCommand(app, context);
    addStepsCommand(app, context);
    addSalienceCommand(app, context);
    addReportCommand(app, context);
    addPlotCommand(app, context);
    addExcerptCommand(app, context);
    addAccuracyCommand(app, context);
    addFinetuneCommand(app, context);
    addConsistencyCommand(app, context);
    app.require_subcommand(1);
    for (CLI::App* command : app.get_subcommands({}))
        command->fallthrough(); // global options may follow the command
}

void prepare(const Context& context)
{
    setLogLevel(logLevelFromName(context.options.logLevel));
    setLogSink([](LogLevel level, std::string_view room, std::string_view message) {
        const std::string_view name = logLevelName(level);
        std::fprintf(stderr, "%.*s: %.*s: %.*s\n", static_cast<int>(name.size()), name.data(),
                     static_cast<int>(room.size()), room.data(), static_cast<int>(message.size()), message.data());
    });
    setThreadCount(context.options.threads > 0 ? context.options.threads : usableThreads());
    cancelOnInterrupt(context.cancel);
}

ExitStatus report(const Context& context, ExitStatus status, const char* kind, const std::string& message)
{
    context.warn("quantoscope-cli: " + message);
    context.result({ { "error", { { "kind", kind }, { "message", message } } } });
    return status;
}

ExitStatus reportBadFile(const Context& context, const InputFileError& error)
{
    context.warn(std::string("quantoscope-cli: ") + error.what());
    context.result({ { "error",
                       { { "kind", "input_file" },
                         { "message", error.what() },
                         { "file", error.file() },
                         { "expected", error.expected() },
                         { "found", error.found() } } } });
    return BadInputFile;
}

// The one place where exceptions become exit statuses.
ExitStatus runAction(const Context& context)
{
    try {
        withPlainFailures([&context] {
            prepare(context);
            context.action();
        });
        return Done;
    } catch (const Cancelled&) {
        context.warn("quantoscope-cli: cancelled");
        return Interrupted;
    } catch (const FailureReported& error) {
        context.warn(std::string("quantoscope-cli: ") + error.what());
        return WorkFailed;
    } catch (const InputFileError& error) {
        return reportBadFile(context, error);
    } catch (const InvalidRequest& error) {
        return report(context, WrongUsage, "usage", error.what());
    } catch (const OutOfMemory& error) {
        return report(context, WorkFailed, "memory", error.what());
    } catch (const std::exception& error) {
        return report(context, WorkFailed, "failure", error.what());
    }
}

int runProgram(int argc, char** argv)
{
    CLI::App app("Quantize transformer language models and look at what it does to them.", "quantoscope-cli");
    Context context;
    addGlobalOptions(app, context.options);
    addCommands(app, context);
    app.footer("MODEL is a Hugging Face style folder, a GGUF file, a llama2.c checkpoint, or the word demo for the "
               "built-in model.\n"
               "Exit status: 0 done, 1 the work failed, 2 wrong usage, 3 an input file is malformed or unsupported,\n"
               "130 cancelled by Ctrl-C.\n\n"
               "Example: quantoscope-cli quantize demo --method gptq --bits 3 --group-size 32 --session demo.h5");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : WrongUsage;
    }
    return runAction(context);
}

} // namespace
} // namespace quantoscope::cli

int main(int argc, char** argv)
{
    return quantoscope::cli::runProgram(argc, argv);
}
