#include "app/cli/commands.h"
#include "app/cli/session_argument.h"
#include "app/cli/workbench_process.h"
#include "core/reports/comparison.h"
#include "core/reports/report.h"
#include "core/results_io/session_file.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

struct ReportOptions
{
    SessionArgument session;
    std::string out;
    std::string csv;
    std::string plots;
};

std::vector<std::string> idsOf(const std::vector<const Run*>& runs)
{
    std::vector<std::string> ids;
    for (const Run* run : runs)
        ids.push_back(run->id);
    return ids;
}

std::vector<std::string> writeCsv(const std::filesystem::path& folder, const Session& session,
                                  const std::vector<std::string>& runs)
{
    std::filesystem::create_directories(folder);
    writeTextFile(folder / "runs.csv", runsCsv(session));
    writeTextFile(folder / "layers.csv", layersCsv(session, runs));
    return { (folder / "runs.csv").string(), (folder / "layers.csv").string() };
}

std::vector<std::string> batchArguments(const ReportOptions& options, const std::vector<std::string>& runs)
{
    std::vector<std::string> arguments { "--session", options.session.file };
    if (!options.session.runs.empty()) {
        std::string list;
        for (const std::string& run : runs)
            list += (list.empty() ? "" : ",") + run;
        arguments.insert(arguments.end(), { "--runs", list });
    }
    return arguments;
}

// Everything that is drawn goes to the workbench in one start. False where there is no workbench to ask.
bool drawWithWorkbench(const Context& context, const ReportOptions& options, const std::vector<std::string>& runs)
{
    const std::optional<std::filesystem::path> program = workbenchProgram();
    if (!program)
        return false;
    std::vector<std::string> arguments = batchArguments(options, runs);
    if (!options.out.empty())
        arguments.insert(arguments.end(), { "--report", options.out });
    if (!options.plots.empty())
        arguments.insert(arguments.end(), { "--plots", options.plots });
    const int status = runWorkbench(*program, arguments);
    if (status != 0)
        context.warn(program->string() + " --batch ended with status " + std::to_string(status));
    return status == 0;
}

void writeReport(const Context& context, const ReportOptions& options)
{
    if (options.out.empty() && options.csv.empty() && options.plots.empty())
        throw InvalidRequest("report needs --out, --csv or --plots");
    const Session session = readSession(options.session.file);
    const std::vector<std::string> runs = idsOf(findRuns(session, options.session.runs));
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (!options.csv.empty())
        json["csv"] = writeCsv(options.csv, session, runs);

    const bool isPdf = options.out.ends_with(".pdf");
    const bool drawn = (!options.out.empty() || !options.plots.empty()) && drawWithWorkbench(context, options, runs);
    if (!drawn && (isPdf || !options.plots.empty())) {
        if (!options.out.empty() && !isPdf)
            writeTextFile(options.out, htmlReport(session, runs, {}));
        throw Error(
            "PDF and plots are drawn by the workbench, and there is no working quantoscope beside this program");
    }
    if (!drawn && !options.out.empty()) {
        context.note("no quantoscope beside this program: the report has its tables but no figures");
        writeTextFile(options.out, htmlReport(session, runs, {}));
    }
    if (!options.out.empty())
        json["out"] = options.out;
    if (!options.plots.empty())
        json["plots"] = options.plots;
    json["runs"] = runs;
    context.result(json);
    if (!options.out.empty())
        context.print("report of " + std::to_string(runs.size()) + " runs in " + options.out + '\n');
}

} // namespace

void addReportCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand("report", "One self-contained HTML (or PDF) file, CSV, and plots");
    const auto options = std::make_shared<ReportOptions>();
    addSessionArgument(*command, options->session);
    command->add_option("--out", options->out, "The report")->type_name("F.html|F.pdf");
    command->add_option("--csv", options->csv, "Write runs.csv and layers.csv to this folder")->type_name("DIR");
    command->add_option("--plots", options->plots, "Draw the standard figures into this folder")->type_name("DIR");
    command->footer("Example: quantoscope-cli report demo.h5 --out report.html --csv out");
    command->callback(
        [&context, options] { context.action = [&context, options] { writeReport(context, *options); }; });
}

} // namespace quantoscope::cli
