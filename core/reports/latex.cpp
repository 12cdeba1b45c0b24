#include "core/reports/comparison.h"
#include "core/reports/config_text.h"
#include "core/reports/number_text.h"
#include "core/reports/report.h"

namespace quantoscope {
namespace {

std::string escapeLatex(const std::string& text)
{
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '\\':
            escaped += "\\textbackslash{}";
            break;
        case '~':
            escaped += "\\textasciitilde{}";
            break;
        case '^':
            escaped += "\\textasciicircum{}";
            break;
        case '&':
        case '%':
        case '$':
        case '#':
        case '_':
        case '{':
        case '}':
            escaped += '\\';
            [[fallthrough]];
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string cellText(const ModelComparison& metric, std::size_t run)
{
    if (!metric.values[run])
        return "--";
    const RunQuantity quantity = metric.metric->quantity;
    const std::optional<double> error = metric.standardErrors[run];
    std::string text = escapeLatex(error ? textWithError(*metric.values[run], *error, quantity)
                                         : quantityText(metric.values[run], quantity));
    if (const std::size_t sign = text.find("\u00B1"); sign != std::string::npos)
        text.replace(sign, std::string_view("\u00B1").size(), "$\\pm$");
    return text;
}

} // namespace

std::string runsLatex(const Session& session, const std::vector<std::string>& runIds)
{
    const RunComparison comparison
        = compareRuns(session, findRuns(session, runIds), 0, *findLayerMetric("relative_output_error"));
    std::string latex = "% needs \\usepackage{booktabs}\n\\begin{tabular}{ll"
        + std::string(comparison.model.size(), 'r') + "}\n\\toprule\nRun & Configuration";
    for (const ModelComparison& metric : comparison.model)
        latex += " & " + escapeLatex(metric.metric->label);
    latex += " \\\\\n\\midrule\nOriginal &";
    for (const ModelComparison& metric : comparison.model) {
        latex += " & "
            + (metric.original ? escapeLatex(quantityText(metric.original, metric.metric->quantity))
                               : std::string("--"));
    }
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const Run& run = *comparison.runs[i];
        latex += " \\\\\n" + escapeLatex(run.name.empty() ? run.id : run.name) + " & "
            + escapeLatex(configSummary(run.configJson));
        for (const ModelComparison& metric : comparison.model)
            latex += " & " + cellText(metric, i);
    }
    return latex + " \\\\\n\\bottomrule\n\\end{tabular}\n";
}

} // namespace quantoscope
