// CSV after RFC 4180, UTF-8, numbers exact and in the C locale, empty where not measured.
#include "core/base/utf8.h"
#include "core/reports/config_text.h"
#include "core/reports/number_text.h"
#include "core/reports/report.h"
#include "core/results/metric.h"
#include "core/results/run_metric.h"
#include "core/results/warnings.h"

#include <algorithm>
#include <set>

namespace quantoscope {
namespace {

class CsvTable
{
public:
    CsvTable& cell(std::string_view text)
    {
        m_text += m_startOfRow ? "" : ",";
        m_text += quoted(validUtf8(text));
        m_startOfRow = false;
        return *this;
    }
    CsvTable& cell(const std::optional<double>& value) { return cell(value ? exactNumber(*value) : std::string()); }
    CsvTable& cell(std::int64_t value) { return cell(std::to_string(value)); }
    void endRow()
    {
        m_text += "\r\n";
        m_startOfRow = true;
    }
    std::string text() && { return std::move(m_text); }

private:
    static std::string quoted(const std::string& text)
    {
        if (text.find_first_of(",\"\r\n") == std::string::npos)
            return text;
        std::string quoted = "\"";
        for (const char c : text)
            quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
        return quoted + '"';
    }

    std::string m_text;
    bool m_startOfRow = true;
};

std::string sentences(const std::vector<Warning>& warnings)
{
    std::string text;
    for (const Warning& warning : warnings)
        text.append(text.empty() ? "" : " ").append(describeWarning(warning));
    return text;
}

std::set<std::string> configKeys(const Session& session)
{
    std::set<std::string> keys;
    for (const Run& run : session.runs) {
        for (const auto& [key, value] : configEntries(run.configJson))
            keys.insert(key);
    }
    return keys;
}

void addRunMetrics(CsvTable& table, const Run& run)
{
    for (const RunMetricDescription& metric : runMetrics()) {
        table.cell(metric.value(run));
        if (metric.standardError)
            table.cell(metric.standardError(run));
        if (metric.original)
            table.cell(metric.original(run));
    }
}

void addRunMetricNames(CsvTable& table)
{
    for (const RunMetricDescription& metric : runMetrics()) {
        const std::string key(metric.key);
        table.cell(key);
        if (metric.standardError)
            table.cell(key + "_standard_error");
        if (metric.original)
            table.cell(key + "_original");
    }
}

bool isWanted(const std::vector<std::string>& runIds, const Run& run)
{
    return runIds.empty() || std::ranges::find(runIds, run.id) != runIds.end();
}

} // namespace

std::string runsCsv(const Session& session)
{
    const std::set<std::string> keys = configKeys(session);
    CsvTable table;
    table.cell("run").cell("name").cell("status").cell("method");
    for (const std::string& key : keys)
        table.cell(key);
    addRunMetricNames(table);
    table.cell("layers").cell("device").cell("started").cell("warnings").cell("command_line").endRow();
    for (const Run& run : session.runs) {
        table.cell(run.id).cell(run.name).cell(runStatusName(run.status)).cell(run.method);
        const auto entries = configEntries(run.configJson);
        for (const std::string& key : keys) {
            const auto found = std::ranges::find(entries, key, &std::pair<std::string, std::string>::first);
            table.cell(found == entries.end() ? std::string() : found->second);
        }
        addRunMetrics(table, run);
        table.cell(static_cast<std::int64_t>(run.layers.size())).cell(run.device).cell(run.started);
        table.cell(sentences(run.warnings)).cell(run.commandLine).endRow();
    }
    return std::move(table).text();
}

std::string layersCsv(const Session& session, const std::vector<std::string>& runIds)
{
    CsvTable table;
    table.cell("run").cell("layer").cell("block").cell("kind").cell("out_features").cell("in_features");
    for (const MetricDescription& metric : layerMetrics())
        table.cell(metric.key);
    table.cell("bits_per_weight").cell("tokens").cell("damping").cell("dead_channels").cell("fallback");
    table.cell("warnings").endRow();
    for (const Run& run : session.runs) {
        if (!isWanted(runIds, run))
            continue;
        for (const LayerResult& layer : run.layers) {
            table.cell(run.id).cell(layer.name).cell(layer.block).cell(layer.kind);
            table.cell(layer.outFeatures).cell(layer.inFeatures);
            for (const MetricDescription& metric : layerMetrics())
                table.cell(metric.value(layer));
            table.cell(std::optional(layer.bits)).cell(layer.tokens).cell(layer.damping).cell(layer.deadChannels);
            table.cell(layer.fallback).cell(sentences(layer.warnings)).endRow();
        }
    }
    return std::move(table).text();
}

std::string histogramCsv(const Session& session, const std::string& layer, const std::vector<std::string>& runIds)
{
    CsvTable table;
    table.cell("run").cell("from").cell("to").cell("original").cell("quantized").endRow();
    for (const Run& run : session.runs) {
        const auto found = std::ranges::find(run.layers, layer, &LayerResult::name);
        if (!isWanted(runIds, run) || found == run.layers.end())
            continue;
        const std::size_t bins = std::min(found->histogramOriginal.size(), found->histogramQuantized.size());
        for (std::size_t i = 0; i < bins && i + 1 < found->histogramEdges.size(); ++i) {
            table.cell(run.id).cell(std::optional(found->histogramEdges[i]));
            table.cell(std::optional(found->histogramEdges[i + 1]));
            table.cell(std::to_string(found->histogramOriginal[i]));
            table.cell(std::to_string(found->histogramQuantized[i])).endRow();
        }
    }
    return std::move(table).text();
}

} // namespace quantoscope
