#include "core/reports/comparison.h"

#include "core/base/errors.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace quantoscope {
namespace {

using Values = std::vector<std::optional<double>>;

Values differencesTo(std::size_t baseline, const Values& values)
{
    Values differences;
    for (const std::optional<double>& value : values) {
        const bool both = value && values[baseline];
        differences.push_back(both ? std::optional(*value - *values[baseline]) : std::nullopt);
    }
    return differences;
}

std::string namesOfRuns(const Session& session)
{
    std::string names;
    for (const Run& run : session.runs)
        names += (names.empty() ? "" : ", ") + run.id + " (" + run.name + ")";
    return names;
}

const Run& findRun(const Session& session, const std::string& idOrName)
{
    auto found = std::ranges::find(session.runs, idOrName, &Run::id);
    if (found == session.runs.end())
        found = std::ranges::find(session.runs, idOrName, &Run::name);
    if (found == session.runs.end())
        throw InvalidRequest("the session has no run \"" + idOrName + "\"; it has " + namesOfRuns(session));
    return *found;
}

std::vector<ModelComparison> compareModelMetrics(const std::vector<const Run*>& runs, std::size_t baseline)
{
    std::vector<ModelComparison> comparisons;
    for (const RunMetricDescription& metric : runMetrics()) {
        ModelComparison comparison { &metric, std::nullopt, {}, {}, {} };
        for (const Run* run : runs) {
            comparison.values.push_back(metric.value(*run));
            comparison.standardErrors.push_back(metric.standardError ? metric.standardError(*run) : std::nullopt);
            if (metric.original && !comparison.original)
                comparison.original = metric.original(*run);
        }
        comparison.differences = differencesTo(baseline, comparison.values);
        if (std::ranges::any_of(comparison.values, &std::optional<double>::has_value))
            comparisons.push_back(std::move(comparison));
    }
    return comparisons;
}

/// The layers of all runs, each once: in the model's order, then as they were first met.
std::vector<LayerComparison> layersOf(const Session& session, const std::vector<const Run*>& runs)
{
    std::vector<LayerComparison> layers;
    std::unordered_map<std::string, std::size_t> places;
    for (const LayerDescription& layer : session.model.layers)
        places.emplace(layer.name, places.size());
    for (const Run* run : runs) {
        for (const LayerResult& layer : run->layers) {
            places.emplace(layer.name, places.size());
            if (std::ranges::find(layers, layer.name, &LayerComparison::name) == layers.end())
                layers.push_back({ layer.name, layer.block, layer.kind, Values(runs.size()), {} });
        }
    }
    std::ranges::sort(layers, {}, [&places](const LayerComparison& layer) { return places.at(layer.name); });
    return layers;
}

} // namespace

std::vector<const Run*> findRuns(const Session& session, const std::vector<std::string>& idsOrNames)
{
    if (session.runs.empty())
        throw InvalidRequest("the session has no runs");
    std::vector<const Run*> runs;
    runs.reserve(idsOrNames.size());
    for (const std::string& name : idsOrNames)
        runs.push_back(&findRun(session, name));
    if (runs.empty())
        std::ranges::transform(session.runs, std::back_inserter(runs), [](const Run& run) { return &run; });
    return runs;
}

RunComparison compareRuns(const Session& session, std::vector<const Run*> runs, std::size_t baseline,
                          const MetricDescription& layerMetric)
{
    if (baseline >= runs.size())
        throw InvalidRequest("the baseline must be one of the compared runs");
    RunComparison comparison;
    comparison.metric = &layerMetric;
    comparison.baseline = baseline;
    comparison.model = compareModelMetrics(runs, baseline);
    comparison.layers = layersOf(session, runs);
    for (LayerComparison& layer : comparison.layers) {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const auto found = std::ranges::find(runs[i]->layers, layer.name, &LayerResult::name);
            if (found != runs[i]->layers.end())
                layer.values[i] = layerMetric.value(*found);
        }
        layer.differences = differencesTo(baseline, layer.values);
    }
    comparison.runs = std::move(runs);
    return comparison;
}

} // namespace quantoscope
