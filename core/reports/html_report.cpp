#include "core/reports/config_text.h"
#include "core/reports/html_sections.h"
#include "core/reports/html_style.h"
#include "core/reports/html_text.h"
#include "core/reports/number_text.h"

#include <algorithm>
#include <iterator>

namespace quantoscope {
namespace {

std::string fact(std::string_view name, std::string_view value)
{
    return value.empty() ? std::string() : "<div>" + element("dt", name) + element("dd", value) + "</div>\n";
}

std::string count(std::int64_t value)
{
    return value > 0 ? std::to_string(value) : std::string();
}

std::vector<const Run*> chosenRuns(const Session& session, const std::vector<std::string>& runIds)
{
    std::vector<const Run*> runs;
    for (const Run& run : session.runs) {
        if (runIds.empty() || std::ranges::find(runIds, run.id) != runIds.end())
            runs.push_back(&run);
    }
    return runs;
}

} // namespace

std::string modelSection(const Session& session)
{
    const ModelDescription& model = session.model;
    std::string html = "<dl class=\"facts\">\n";
    html += fact("Architecture", model.architecture);
    html += fact("Parameters",
                 model.parameters > 0 ? shortNumber(static_cast<double>(model.parameters) / 1e6) + " million"
                                      : std::string());
    html += fact("Context length", count(model.contextLength));
    html += fact("Vocabulary", count(model.vocabularySize));
    html += fact("Linear layers", count(static_cast<std::int64_t>(model.layers.size())));
    html += fact("Fingerprint (SHA-256)", model.fingerprint);
    html += fact("Session", session.uuid);
    html += fact("Created", session.created);
    html += fact("Quantoscope", session.appVersion);
    return html + "</dl>\n";
}

std::string figuresSection(const std::vector<ReportFigure>& figures)
{
    if (figures.empty())
        return {};
    std::string html = "<section>\n<h2>Figures</h2>\n<div class=\"figures\">\n";
    for (const ReportFigure& figure : figures) {
        // Inside <img> an SVG runs no script and loads nothing.
        html += "<figure>\n" + element("h3", figure.title) + "\n<img alt=\"" + escapeHtml(figure.caption) + "\" src=\""
            + dataUri(figure.mediaType, figure.data) + "\">\n" + element("figcaption", figure.caption)
            + "\n</figure>\n";
    }
    return html + "</div>\n</section>\n";
}

ReportText reportText(const Session& session, const ReportContents& contents)
{
    contents.requireKnownSections();
    const std::vector<const Run*> runs = chosenRuns(session, contents.runs);
    ReportText text;
    text.title = contents.title.empty() ? "Quantization report" : contents.title;
    text.before = "<header>\n" + element("h1", text.title) + "\n<p class=\"faint\">" + escapeHtml(session.model.source)
        + "</p>\n";
    if (contents.has("model"))
        text.before += modelSection(session);
    const std::string& notes = contents.notes ? *contents.notes : session.notes;
    if (contents.has("notes") && !notes.empty())
        text.before += "<h2>Notes</h2>\n<p class=\"text\">" + escapeHtml(notes) + "</p>\n";
    text.before += "</header>\n";
    if (contents.has("runs"))
        text.before += runsSection(session, runs);
    if (contents.has("experiments"))
        text.before += experimentsSection(session, runs);
    if (contents.has("texts"))
        text.after.push_back(textsSection(runs));
    std::ranges::move(runSections(session, runs, contents), std::back_inserter(text.after));
    std::erase_if(text.after, [](const std::string& piece) { return piece.empty(); });
    return text;
}

std::string htmlReport(const Session& session, const ReportContents& contents, const std::vector<ReportFigure>& figures)
{
    const ReportText text = reportText(session, contents);
    std::string html = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    html += element("title", text.title + ": " + session.model.source) + "\n<style>" + kReportStyle
        + "</style>\n</head>\n<body>\n";
    html += text.before + figuresSection(figures);
    for (const std::string& piece : text.after)
        html += piece;
    return html + "</body>\n</html>\n";
}

} // namespace quantoscope
