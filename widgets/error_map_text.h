// An error map in words and as a table.
#pragma once

#include "widgets/exportable_plot.h"
#include "widgets/results_store.h"

#include <QString>

#include <optional>

namespace quantoscope {

class ErrorGrid;
class Selection;
struct MetricDescription;

/// "Relative output error", or "Relative output error as a multiple of rtn-3b": `baseline` is a run's id or empty.
QString errorMapSubject(const ResultsStore& store, const MetricDescription& metric, const QString& baseline);

/// One value of the map: with its unit, or "1.4 ×" of a multiple, or with its sign of a difference.
QString errorMapValue(const MetricDescription& metric, const std::optional<double>& value, const QString& baseline);

/// What the map shows, in a sentence, and for each run how many layers have a value and which is the worst. The grid's
/// panels are the selection's runs.
QString errorMapSentences(const ErrorGrid& grid, const ResultsStore& store, const Selection& selection,
                          const MetricDescription& metric, const QString& baseline = {});

/// One row a layer: layer, block, kind, then a column for each run.
TableTwin errorMapTable(const ErrorGrid& grid, const ResultsStore& store, const Selection& selection,
                        const MetricDescription& metric, const QString& baseline = {});

} // namespace quantoscope
