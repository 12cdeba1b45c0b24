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
    std::string format;
    ReportContents contents; ///< its runs: those of the session argument
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

std::string joined(const std::vector<std::string>& texts)
{
    std::string list;
    for (const std::string& text : texts)
        list += (list.empty() ? "" : ",") + text;
    return list;
}

std::vector<std::string> batchArguments(const ReportOptions& options, const ReportContents& contents)
{
    std::vector<std::string> arguments { "--session", options.session.file };
    const auto add = [&arguments](const char* flag, const std::string& value) {
        if (!value.empty())
            arguments.insert(arguments.end(), { flag, value });
    };
    if (!options.session.runs.empty())
        add("--runs", joined(contents.runs));
    add("--report", options.out);
    add("--report-format", options.format);
    if (!contents.title.empty())
        arguments.push_back("--title=" + contents.title); // whatever it begins with
    add("--panels", joined(contents.sections));
    if (contents.notes)
        arguments.push_back("--notes=" + *contents.notes);
    add("--plots", options.plots);
    return arguments;
}

// Everything that is drawn goes to the workbench in one start. False where there is no workbench to ask.
bool drawWithWorkbench(const Context& context, const ReportOptions& options, const ReportContents& contents)
{
    const std::optional<std::filesystem::path> program = workbenchProgram();
    if (!program)
        return false;
    const int status = runWorkbench(*program, batchArguments(options, contents));
    if (status != 0)
        context.warn(program->string() + " --batch ended with status " + std::to_string(status));
    return status == 0;
}

// What is drawn, or else what goes without drawing.
void writeFiles(const Context& context, const ReportOptions& options, const Session& session,
                const ReportContents& contents)
{
    const bool isPdf = reportFormatOf(options.format, options.out) == ReportFormat::Pdf;
    if ((options.out.empty() && options.plots.empty()) || drawWithWorkbench(context, options, contents))
        return;
    if (!options.out.empty() && !isPdf) {
        context.note("no quantoscope beside this program: the report has its tables but no figures");
        writeTextFile(options.out, htmlReport(session, contents, {}));
    }
    if (isPdf || !options.plots.empty())
        throw Error(
            "PDF and plots are drawn by the workbench, and there is no working quantoscope beside this program");
}

void writeReport(const Context& context, const ReportOptions& options)
{
    if (options.out.empty() && options.csv.empty() && options.plots.empty())
        throw InvalidRequest("report needs --out, --csv or --plots");
    const Session session = readSession(options.session.file);
    ReportContents contents = options.contents;
    contents.requireKnownSections();
    contents.runs = idsOf(findRuns(session, options.session.runs));
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (!options.csv.empty())
        json["csv"] = writeCsv(options.csv, session, contents.runs);
    writeFiles(context, options, session, contents);
    if (!options.out.empty())
        json["out"] = options.out;
    if (!options.plots.empty())
        json["plots"] = options.plots;
    json["runs"] = contents.runs;
    context.result(json);
    if (!options.out.empty())
        context.print("report of " + std::to_string(contents.runs.size()) + " runs in " + options.out + '\n');
}

void addContents(CLI::App& command, ReportOptions& options)
{
    std::vector<std::string> keys;
    for (const ReportSection& section : reportSections())
        keys.emplace_back(section.key);
    command.add_option("--title", options.contents.title, "Its heading (Quantization report)")->type_name("T");
    command.add_option("--panels", options.contents.sections, "What it holds, of " + joined(keys) + " (all)")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("P,Q");
    command.add_option("--notes", options.contents.notes, "Notes in place of those that the session keeps")
        ->type_name("TEXT");
}

} // namespace

void addReportCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand("report", "One self-contained HTML (or PDF) file, CSV, and plots");
    const auto options = std::make_shared<ReportOptions>();
    addSessionArgument(*command, options->session);
    command->add_option("--out", options->out, "The report")->type_name("F.html|F.pdf");
    command->add_option("--format", options->format, "What it is written as (as the file's suffix says)")
        ->check(CLI::IsMember({ "html", "pdf" }))
        ->type_name("html|pdf");
    addContents(*command, *options);
    command->add_option("--csv", options->csv, "Write runs.csv and layers.csv to this folder")->type_name("DIR");
    command->add_option("--plots", options->plots, "Draw the standard figures into this folder")->type_name("DIR");
    command->footer(
        "Example: quantoscope-cli report demo.h5 --out report.html --panels runs,error-map,texts --csv out");
    command->callback(
        [&context, options] { context.action = [&context, options] { writeReport(context, *options); }; });
}

} // namespace quantoscope::cli
