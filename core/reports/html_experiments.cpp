#include "core/reports/html_sections.h"
#include "core/reports/html_text.h"
#include "core/results/experiment_tables.h"
#include "core/results/warnings.h"

namespace quantoscope {
namespace {

std::string row(const std::vector<std::string>& cells, const std::vector<TableColumn>& columns, const char* name)
{
    std::string html = "<tr>";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const char* const kind = columns[i].kind == CellKind::Text ? "" : " class=\"number\"";
        html += '<' + std::string(name) + kind + '>' + escapeHtml(cells[i]) + "</" + name + '>';
    }
    return html + "</tr>\n";
}

std::string tableMarkup(const ResultTable& table)
{
    std::vector<std::string> titles;
    for (const TableColumn& column : table.columns)
        titles.push_back(column.run.empty() ? column.title : column.run + ": " + column.title);
    std::string html = element("h4", table.title) + "\n<div class=\"wide\"><table>\n<thead>"
        + row(titles, table.columns, "th") + "</thead>\n<tbody>\n";
    for (const std::vector<TableCell>& cells : table.rows) {
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < cells.size(); ++i)
            texts.push_back(cellText(table.columns[i], cells[i]));
        html += row(texts, table.columns, "td");
    }
    html += "</tbody></table></div>\n";
    for (const Warning& note : table.notes)
        html += "<p class=\"faint\">" + escapeHtml(describeWarning(note)) + "</p>\n";
    return html;
}

} // namespace

std::string experimentsSection(const Session& session, const std::vector<const Run*>& runs)
{
    std::vector<RunParts> all;
    all.reserve(runs.size());
    for (const Run* const run : runs)
        all.push_back(partsOf(*run));
    std::string html;
    for (const ExperimentDescription& experiment : experiments()) {
        const std::vector<RunParts> parts = partsOfExperiment(experiment, all);
        if (parts.empty())
            continue;
        html += element("h3", experiment.title) + '\n' + element("p", experiment.summary) + '\n';
        for (const ResultTable& table : experimentTables(experiment, session.model, parts))
            html += tableMarkup(table);
    }
    return html.empty() ? html : "<section>\n<h2>Experiments</h2>\n" + html + "</section>\n";
}

} // namespace quantoscope
