#include "core/reports/report_contents.h"

#include "core/base/errors.h"
#include "core/base/shell_quoting.h"
#include "core/base/translation.h"

#include <algorithm>

namespace quantoscope {
namespace {

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ",") + text;
    return all;
}

bool isPdfName(const std::filesystem::path& file)
{
    std::string suffix = file.extension().string();
    std::ranges::transform(suffix, suffix.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return suffix == ".pdf";
}

} // namespace

const std::vector<ReportSection>& reportSections()
{
    static const std::vector<ReportSection> sections {
        { "model", QUANTOSCOPE_TR("Model and session"),
          QUANTOSCOPE_TR("Architecture, size and fingerprint of the model, and where the results come from.") },
        { "notes", QUANTOSCOPE_TR("Notes"), QUANTOSCOPE_TR("What you wrote about the session.") },
        { "runs", QUANTOSCOPE_TR("Table of runs"),
          QUANTOSCOPE_TR("A row for each run, with all that was measured, beside the original model.") },
        { "experiments", QUANTOSCOPE_TR("Experiments"),
          QUANTOSCOPE_TR("The tables of the experiments that have runs here.") },
        { "error-map", QUANTOSCOPE_TR("Error map"),
          QUANTOSCOPE_TR("A figure: the error of every layer, blocks by projections, one panel for each run.") },
        { "pareto", QUANTOSCOPE_TR("Cost and worth"),
          QUANTOSCOPE_TR("A figure: bits per weight against perplexity, where two runs or more were measured.") },
        { "distributions", QUANTOSCOPE_TR("Distributions"),
          QUANTOSCOPE_TR("Figures: the weights of the three layers that suffer most, before and after.") },
        { "texts", QUANTOSCOPE_TR("Texts"),
          QUANTOSCOPE_TR("What the original and each quantized model write, the first difference marked.") },
        { "settings", QUANTOSCOPE_TR("Settings and warnings"),
          QUANTOSCOPE_TR("Of each run: options, calibration, versions, warnings, notes and its command line.") },
        { "layers", QUANTOSCOPE_TR("Tables of layers"),
          QUANTOSCOPE_TR("Of each run: a row for each layer with its errors and its time.") },
    };
    return sections;
}

ReportFormat reportFormatOf(std::string_view name, const std::filesystem::path& file)
{
    if (name.empty())
        return isPdfName(file) ? ReportFormat::Pdf : ReportFormat::Html;
    if (name != "html" && name != "pdf")
        throw InvalidRequest("the format of a report must be html or pdf, got \"" + std::string(name) + '"');
    return name == "pdf" ? ReportFormat::Pdf : ReportFormat::Html;
}

bool ReportContents::has(std::string_view section) const
{
    return sections.empty() || std::ranges::find(sections, section) != sections.end();
}

void ReportContents::requireKnownSections() const
{
    std::vector<std::string> known;
    for (const ReportSection& section : reportSections())
        known.emplace_back(section.key);
    for (const std::string& section : sections) {
        if (std::ranges::find(known, section) == known.end())
            throw InvalidRequest("a report has no panel \"" + section + "\", but " + joined(known));
    }
}

std::string reportCommandLine(const std::string& session, const std::string& file, ReportFormat format,
                              const ReportContents& contents)
{
    std::string command = "quantoscope-cli report " + shellQuoted(session);
    const auto add = [&command](const char* flag, const std::string& value) {
        command += std::string(" ") + flag + ' ' + shellQuoted(value);
    };
    if (!contents.runs.empty())
        add("--runs", joined(contents.runs));
    if (!contents.title.empty())
        command += ' ' + shellQuoted("--title=" + contents.title); // whatever it begins with
    if (!contents.sections.empty())
        add("--panels", joined(contents.sections));
    if (contents.notes)
        command += ' ' + shellQuoted("--notes=" + *contents.notes);
    if (reportFormatOf({}, file) != format)
        add("--format", format == ReportFormat::Pdf ? "pdf" : "html");
    add("--out", file);
    return command;
}

} // namespace quantoscope
