#include "app/cli/commands.h"
#include "app/cli/result_json.h"
#include "app/cli/result_tables.h"
#include "app/cli/session_argument.h"
#include "app/cli/text_table.h"
#include "core/reports/comparison.h"
#include "core/results_io/session_file.h"

#include <algorithm>

namespace quantoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct CompareOptions
{
    SessionArgument session;
    std::string metric = "relative_output_error";
};

const MetricDescription& chosenMetric(const std::string& key)
{
    if (const MetricDescription* const metric = findLayerMetric(key))
        return *metric;
    std::string known;
    for (const MetricDescription& metric : layerMetrics())
        known += (known.empty() ? "" : ", ") + std::string(metric.key);
    throw InvalidRequest("metric must be one of " + known + ", got \"" + key + '"');
}

// The values of one layer by run id.
Json byRun(const RunComparison& comparison, const std::vector<std::optional<double>>& values)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < values.size(); ++i)
        json[comparison.runs[i]->id] = values[i] ? Json(*values[i]) : Json(nullptr);
    return json;
}

Json comparisonJson(const RunComparison& comparison)
{
    Json json { { "runs", Json::array() }, { "layers", Json::array() } };
    for (const Run* run : comparison.runs) {
        Json summary = runJson(*run);
        for (const MetricDescription& metric : layerMetrics()) {
            if (const std::optional<double> mean = meanOverLayers(*run, metric))
                summary["mean"][std::string(metric.key)] = *mean;
        }
        json["runs"].push_back(std::move(summary));
    }
    for (const LayerComparison& layer : comparison.layers) {
        json["layers"].push_back({ { "name", layer.name },
                                   { "block", layer.block },
                                   { "kind", layer.kind },
                                   { "metric", comparison.metric->key },
                                   { "values", byRun(comparison, layer.values) },
                                   { "differences", byRun(comparison, layer.differences) } });
    }
    return json;
}

// Values of the metric a run, and the ratio of each to the first.
std::string layersText(const RunComparison& comparison)
{
    std::vector<TextTable::Column> columns { { "layer", TextTable::Align::Left } };
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        columns.push_back({ comparison.runs[i]->id });
        if (i != comparison.baseline)
            columns.push_back({ "ratio" });
    }
    if (comparison.layers.empty())
        return {};
    TextTable table(std::move(columns));
    for (const LayerComparison& layer : comparison.layers) {
        const std::optional<double> base = layer.values[comparison.baseline];
        std::vector<std::string> cells { layer.name };
        for (std::size_t i = 0; i < layer.values.size(); ++i) {
            const std::optional<double> value = layer.values[i];
            cells.push_back(number(value, 3));
            if (i != comparison.baseline)
                cells.push_back(value && base && *base != 0 ? number(*value / *base, 3) : "–");
        }
        table.add(std::move(cells));
    }
    const std::string unit(comparison.metric->unit);
    return '\n' + std::string(comparison.metric->label) + (unit.empty() ? "" : ", " + unit) + '\n' + table.text();
}

std::string originalText(const std::vector<const Run*>& runs)
{
    const auto measured = std::ranges::find_if(
        runs, [](const Run* run) { return run->perplexityBefore.has_value() || run->accuracyBefore.has_value(); });
    if (measured == runs.end())
        return {};
    const Run& run = **measured;
    std::vector<std::string> figures;
    if (run.perplexityBefore)
        figures.push_back("perplexity " + numberWithError(run.perplexityBefore, run.perplexityStandardErrorBefore));
    if (run.accuracyBefore)
        figures.push_back("accuracy " + number(100 * *run.accuracyBefore, 4) + " %, loss " + number(run.lossBefore, 4));
    if (run.consistencyBefore)
        figures.push_back("consistency " + numberWithError(run.consistencyBefore, run.consistencyStandardErrorBefore));
    if (run.bytesBefore)
        figures.push_back(bytesText(*run.bytesBefore));
    std::string text = "original model: ";
    for (const std::string& figure : figures)
        text += (&figure == &figures.front() ? "" : ", ") + figure;
    return text + "\n\n";
}

void compare(const Context& context, const CompareOptions& options)
{
    const MetricDescription& metric = chosenMetric(options.metric);
    const Session session = readSession(options.session.file);
    const RunComparison comparison = compareRuns(session, findRuns(session, options.session.runs), 0, metric);
    context.result(comparisonJson(comparison));
    context.print(originalText(comparison.runs) + runTable(comparison.runs));
    for (const Run* run : comparison.runs) {
        if (!run->exports.empty())
            context.print('\n' + (run->name.empty() ? run->id : run->name) + '\n' + exportLines(*run));
    }
    // Many runs do not fit side by side; asking for some shows their layers.
    if (!options.session.runs.empty() || comparison.runs.size() <= 3)
        context.print(layersText(comparison));
}

} // namespace

void addCompareCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand("compare", "Table of a session's runs, and their layers side by side");
    const auto options = std::make_shared<CompareOptions>();
    addSessionArgument(*command, options->session);
    command->add_option("--metric", options->metric, "The layers' metric (relative_output_error)")->type_name("M");
    command->footer("Example: quantoscope-cli compare demo.h5 --runs run-0001,run-0002");
    command->callback([&context, options] { context.action = [&context, options] { compare(context, *options); }; });
}

} // namespace quantoscope::cli
