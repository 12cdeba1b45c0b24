#include "widgets/pareto_point.h"

#include "core/results/pareto.h"
#include "core/results/run_metric.h"
#include "widgets/results_store.h"
#include "widgets/run_values.h"
#include "widgets/seed_groups.h"
#include "widgets/selection.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

std::optional<ParetoPoint> pointOf(const RunRecord& run, const SeedGroups& groups, const ParetoQuestion& question)
{
    const bool hasMeans = isMeanOfLayers(*question.cost) || isMeanOfLayers(*question.worth);
    if (hasMeans && isOfSomeLayers(run))
        return std::nullopt; // beside means over all layers it would stand at a wrong place
    const std::optional<Spread> spread = question.grouped ? groups.spread(run.id(), *question.worth) : std::nullopt;
    if (spread && groups.representative(run.id()) != run.id())
        return std::nullopt;
    const std::optional<Spread> costs = spread ? groups.spread(run.id(), *question.cost) : std::nullopt;
    const std::optional<double> cost = costs ? costs->mean : runValue(run, *question.cost);
    const std::optional<double> worth = spread ? spread->mean : runValue(run, *question.worth);
    if (!cost || !worth || !std::isfinite(*cost) || !std::isfinite(*worth))
        return std::nullopt;
    const double factor = runAxisFactor(*question.worth);
    ParetoPoint point { .run = run.id(),
                        .label = spread ? groups.name(run.id()) : run.name(),
                        .method = QString::fromStdString(run.header.method),
                        .cost = *cost * runAxisFactor(*question.cost),
                        .worth = *worth * factor,
                        .runs = spread ? spread->runs : 1,
                        .colourIndex = run.colourIndex };
    const std::optional<double> error = spread ? spread->deviation : runStandardError(run, *question.worth);
    if (error && std::isfinite(*error))
        point.standardError = *error * factor;
    return point;
}

} // namespace

std::vector<ParetoPoint> gatherParetoPoints(const ResultsStore& store, const Selection& selection,
                                            const ParetoQuestion& question)
{
    std::vector<ParetoPoint> points;
    const SeedGroups groups(store);
    for (const RunRecord& run : store.runs()) {
        if (!question.shownRuns.isEmpty() && !question.shownRuns.contains(run.id()))
            continue;
        if (std::optional<ParetoPoint> point = pointOf(run, groups, question)) {
            point->letter = selection.letter(run.id());
            points.push_back(*std::move(point));
        }
    }
    std::ranges::stable_sort(points, {}, &ParetoPoint::cost);
    std::vector<TradeOff> tradeOffs;
    for (const ParetoPoint& point : points)
        tradeOffs.push_back({ point.cost, point.worth });
    for (const std::size_t i : paretoFront(tradeOffs, question.worth->lowerIsBetter))
        points[i].isOnFront = true;
    return points;
}

} // namespace quantoscope
