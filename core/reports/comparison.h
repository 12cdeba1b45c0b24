// Runs beside each other: the data of `compare`, of the Compare view and of the report's tables.
#pragma once

#include "core/results/metric.h"
#include "core/results/run_metric.h"

#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

/// One layer under each of the compared runs, in their order; empty where a run did not quantize or measure it.
struct LayerComparison
{
    std::string name;
    std::int64_t block = -1;
    std::string kind;
    std::vector<std::optional<double>> values;
    std::vector<std::optional<double>> differences; ///< value less that of the baseline
};

/// One metric of the whole model under each run.
struct ModelComparison
{
    const RunMetricDescription* metric = nullptr;
    std::optional<double> original; ///< of the first run that measured it
    std::vector<std::optional<double>> values;
    std::vector<std::optional<double>> standardErrors;
    std::vector<std::optional<double>> differences; ///< value less that of the baseline
};

struct RunComparison
{
    const MetricDescription* metric = nullptr; ///< of the layers
    std::vector<const Run*> runs; ///< into the session that was compared
    std::size_t baseline = 0; ///< index into runs
    std::vector<ModelComparison> model; ///< metrics that at least one run measured
    std::vector<LayerComparison> layers; ///< in the model's order, then those the model does not name
};

/// Runs by id or by name, in the order asked for; all runs for an empty list. Throws InvalidRequest for one that the
/// session does not have, naming those it has, and for a session without runs.
std::vector<const Run*> findRuns(const Session& session, const std::vector<std::string>& idsOrNames);

/// `baseline` is an index into `runs`. The result points into `session`, which must outlive it.
RunComparison compareRuns(const Session& session, std::vector<const Run*> runs, std::size_t baseline,
                          const MetricDescription& layerMetric);

} // namespace quantoscope
