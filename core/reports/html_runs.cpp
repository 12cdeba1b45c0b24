#include "core/reports/config_text.h"
#include "core/reports/html_sections.h"
#include "core/reports/html_text.h"
#include "core/reports/number_text.h"
#include "core/results/warnings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope {
namespace {

constexpr std::array<std::string_view, 5> kLayerColumns { "relative_output_error", "holdout_relative_output_error",
                                                          "accumulated_error", "output_sqnr_db", "weight_sqnr_db" };

std::string numberCell(const std::string& text)
{
    return "<td class=\"number\">" + escapeHtml(text) + "</td>";
}

std::string valueCell(std::optional<double> value, std::optional<double> error, RunQuantity quantity)
{
    return numberCell(value && error ? textWithError(*value, *error, quantity) : quantityText(value, quantity));
}

std::string originalRow(const RunComparison& comparison)
{
    std::string row = "<tr class=\"original\"><td>Original model</td><td></td><td></td><td></td>";
    for (const ModelComparison& metric : comparison.model)
        row += numberCell(quantityText(metric.original, metric.metric->quantity));
    return row + "</tr>\n";
}

std::string warningList(const std::vector<Warning>& warnings, const std::string& before = {})
{
    std::string items;
    for (const Warning& warning : warnings)
        items += "<li>" + escapeHtml(before + describeWarning(warning)) + "</li>\n";
    return items;
}

/// The logarithmic scale that the bars of all runs share.
class BarScale
{
public:
    explicit BarScale(const std::vector<const Run*>& runs, const MetricDescription& metric)
    {
        for (const Run* run : runs) {
            for (const LayerResult& layer : run->layers) {
                const std::optional<double> value = metric.value(layer);
                if (value && *value > 0 && std::isfinite(*value)) {
                    m_least = std::min(m_least, std::log10(*value));
                    m_most = std::max(m_most, std::log10(*value));
                }
            }
        }
    }
    /// Percent of the cell, at least 4 for the smallest value; 0 for what has no logarithm.
    double share(double value) const
    {
        if (!(value > 0) || !std::isfinite(value))
            return 0;
        return m_most > m_least ? 4 + 96 * (std::log10(value) - m_least) / (m_most - m_least) : 100;
    }

private:
    double m_least = HUGE_VAL;
    double m_most = -HUGE_VAL;
};

std::vector<const MetricDescription*> measuredColumns(const Run& run)
{
    std::vector<const MetricDescription*> columns;
    for (const std::string_view key : kLayerColumns) {
        const MetricDescription* metric = findLayerMetric(key);
        if (std::ranges::any_of(run.layers,
                                [metric](const LayerResult& layer) { return metric->value(layer).has_value(); }))
            columns.push_back(metric);
    }
    return columns;
}

std::string layerCell(const LayerResult& layer, const MetricDescription& metric, const BarScale& scale)
{
    const std::optional<double> value = metric.value(layer);
    const std::string text = value ? shortNumber(*value) : std::string();
    if (metric.key != kLayerColumns.front())
        return numberCell(text);
    return "<td class=\"number bar\" style=\"--share: " + shortNumber(value ? scale.share(*value) : 0, 3) + "%\">"
        + escapeHtml(text) + "</td>";
}

std::string layerTable(const Run& run, const BarScale& scale)
{
    const std::vector<const MetricDescription*> columns = measuredColumns(run);
    std::string html = "<div class=\"wide\"><table>\n<thead><tr><th>Layer</th><th class=\"number\">Shape</th>";
    for (const MetricDescription* metric : columns) {
        const std::string unit = *metric->unit ? std::string(", ") + metric->unit : std::string();
        html += "<th class=\"number\" title=\"" + escapeHtml(metric->help) + "\">" + escapeHtml(metric->label + unit)
            + "</th>";
    }
    html += "<th class=\"number\">Time, s</th></tr></thead>\n<tbody>\n";
    for (const LayerResult& layer : run.layers) {
        html += "<tr>" + element("td", layer.name)
            + numberCell(std::to_string(layer.outFeatures) + " \u00D7 " + std::to_string(layer.inFeatures));
        for (const MetricDescription* metric : columns)
            html += layerCell(layer, *metric, scale);
        html += numberCell(shortNumber(layer.seconds, 3)) + "</tr>\n";
    }
    return html + "</tbody>\n</table></div>\n";
}

std::string warningsOf(const Run& run)
{
    std::string items = warningList(run.warnings);
    for (const LayerResult& layer : run.layers) {
        if (!layer.fallback.empty())
            items
                += "<li>" + escapeHtml(layer.name + ": done instead of what was asked: " + layer.fallback) + "</li>\n";
        items += warningList(layer.warnings, layer.name + ": ");
    }
    return items.empty() ? items : "<h3>Warnings</h3>\n<ul class=\"warnings\">\n" + items + "</ul>\n";
}

std::string calibrationText(const Session& session, const Run& run)
{
    const auto found = std::ranges::find(session.calibrations, run.calibration, &Calibration::id);
    if (found == session.calibrations.end())
        return {};
    const std::string source = found->source == "self" ? "text sampled from the model itself" : found->source;
    return std::to_string(found->samples) + " samples of " + std::to_string(found->sequenceLength) + " tokens of "
        + source + ", seed " + std::to_string(found->seed) + ", hold-out " + found->holdout;
}

std::string runFacts(const Session& session, const Run& run)
{
    std::string html = "<dl class=\"facts\">\n";
    const auto fact = [&html](std::string_view name, std::string_view value) {
        if (!value.empty())
            html += "<div>" + element("dt", name) + element("dd", value) + "</div>\n";
    };
    fact("Method", run.method);
    for (const auto& [key, value] : configEntries(run.configJson))
        fact(key, value);
    fact("Calibration", calibrationText(session, run));
    fact("Device", run.device.empty() ? run.device : run.device + ", " + std::to_string(run.threads) + " threads");
    fact("Libraries", run.libraryVersions);
    fact("Started", run.started);
    fact("Finished", run.finished);
    return html + "</dl>\n";
}

std::string exportItem(const ExportResult& result)
{
    const std::int64_t same = result.layersCompared - result.layersDiffering;
    std::string text = result.format + " to " + result.folder + ", " + sizeText(static_cast<double>(result.bytes))
        + ". Read back: " + std::to_string(same) + " of " + std::to_string(result.layersCompared)
        + " layers equal the run's codes bit by bit";
    if (!result.firstDifference.empty())
        text += "; first difference: " + result.firstDifference;
    if (result.sameText)
        text += *result.sameText ? "; a prompt is continued as by the quantized model, token by token"
                                 : "; a prompt is continued otherwise than by the quantized model";
    return element("li", text + ".") + "\n";
}

std::string exportsOf(const Run& run)
{
    std::string items;
    for (const ExportResult& result : run.exports)
        items += exportItem(result);
    return items.empty() ? items : "<h3>Exports</h3>\n<ul>\n" + items + "</ul>\n";
}

std::string notesAndCommand(const Run& run)
{
    std::string html;
    if (!run.notes.empty())
        html += "<h3>Notes</h3>\n<p class=\"text\">" + escapeHtml(run.notes) + "</p>\n";
    if (!run.commandLine.empty())
        html += "<h3>Reproduce</h3>\n" + element("pre", run.commandLine) + "\n";
    return html;
}

std::string runSection(const Session& session, const Run& run, const BarScale& scale, const ReportContents& contents)
{
    std::string html = "<section>\n<h2>" + escapeHtml(run.name.empty() ? run.id : run.name) + " <span class=\"faint\">"
        + escapeHtml(run.id + ", " + runStatusName(run.status)) + "</span></h2>\n";
    if (!run.failure.empty())
        html += "<p>The run failed: " + escapeHtml(run.failure) + "</p>\n";
    const bool settings = contents.has("settings");
    if (settings)
        html += runFacts(session, run) + warningsOf(run);
    if (contents.has("layers") && !run.layers.empty())
        html += "<h3>Layers, in the order they finished</h3>\n" + layerTable(run, scale);
    if (settings)
        html += exportsOf(run) + notesAndCommand(run);
    return html + "</section>\n";
}

} // namespace

std::string runsSection(const Session& session, const std::vector<const Run*>& runs)
{
    if (runs.empty())
        return "<section>\n<h2>Runs</h2>\n<p>The session has no runs.</p>\n</section>\n";
    const RunComparison comparison = compareRuns(session, runs, 0, *findLayerMetric(kLayerColumns.front()));
    std::string html = "<section>\n<h2>Runs</h2>\n<div class=\"wide\"><table>\n<thead><tr><th>Run</th><th>Method</th>"
                       "<th>Configuration</th><th>Status</th>";
    for (const ModelComparison& metric : comparison.model) {
        html += "<th class=\"number\" title=\"" + escapeHtml(metric.metric->help) + "\">"
            + escapeHtml(metric.metric->label) + "</th>";
    }
    html += "</tr></thead>\n<tbody>\n" + originalRow(comparison);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run& run = *runs[i];
        html += "<tr>" + element("td", run.name.empty() ? run.id : run.name) + element("td", run.method)
            + element("td", configSummary(run.configJson)) + element("td", runStatusName(run.status));
        for (const ModelComparison& metric : comparison.model)
            html += valueCell(metric.values[i], metric.standardErrors[i], metric.metric->quantity);
        html += "</tr>\n";
    }
    return html + "</tbody>\n</table></div>\n</section>\n";
}

std::vector<std::string> runSections(const Session& session, const std::vector<const Run*>& runs,
                                     const ReportContents& contents)
{
    if (!contents.has("settings") && !contents.has("layers"))
        return {};
    const BarScale scale(runs, *findLayerMetric(kLayerColumns.front()));
    std::vector<std::string> sections;
    sections.reserve(runs.size());
    for (const Run* run : runs)
        sections.push_back(runSection(session, *run, scale, contents));
    return sections;
}

} // namespace quantoscope
