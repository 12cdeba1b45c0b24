// A run's figures as the widgets show them.
#pragma once

#include "widgets/results_store.h"

#include <QString>

#include <optional>

namespace quantoscope {

struct RunMetricDescription;

/// The metric of a record, whose layers are kept apart from its header.
std::optional<double> runValue(const RunRecord& run, const RunMetricDescription& metric);
/// Whether there are layers still to come, or that never came: a mean over those there are is not to be compared.
bool isOfSomeLayers(const RunRecord& run);
/// Whether the metric is a mean over the run's layers.
bool isMeanOfLayers(const RunMetricDescription& metric);
/// "0.0123 over the 5 layers finished so far", of such a mean as it is shown.
QString ofLayersSoFar(const QString& shown, const RunRecord& run);
std::optional<double> runStandardError(const RunRecord& run, const RunMetricDescription& metric);
/// What the original model has, as any of the runs measured it; empty if none did or it means nothing there.
std::optional<double> originalValue(const ResultsStore& store, const RunMetricDescription& metric);

/// "12.34", "97.1 %", "3.41 MiB", "102 s"; an em dash for none.
QString formatRunValue(const RunMetricDescription& metric, const std::optional<double>& value);
/// The difference to a baseline with its sign: "+1.234", "−0.8 pp", "+3.41 MiB", "−12.0 s"; empty if one is
/// missing.
QString formatRunDifference(const RunMetricDescription& metric, const std::optional<double>& value,
                            const std::optional<double>& baseline);

/// For headers: the label, with its unit where figures stand without one ("KL divergence (nats)").
QString runTitle(const RunMetricDescription& metric);
/// For axes: the factor that values are multiplied by, and the title with the unit that fits ("Size (MiB)").
double runAxisFactor(const RunMetricDescription& metric);
QString runAxisTitle(const RunMetricDescription& metric);

} // namespace quantoscope
