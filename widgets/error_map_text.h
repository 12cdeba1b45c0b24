// An error map in words and as a table.
#pragma once

#include "widgets/exportable_plot.h"
#include "widgets/results_store.h"

#include <QString>
#include <QStringList>

namespace quantoscope {

class ErrorGrid;
struct MetricDescription;

/// What the map shows, in a sentence, and for each run how many layers have a value and which is the worst. `runs` are
/// those of the grid's panels.
QString errorMapSentences(const ErrorGrid& grid, const ResultsStore& store, const QStringList& runs,
                          const MetricDescription& metric);

/// One row a layer: layer, block, kind, then a column for each run.
TableTwin errorMapTable(const ErrorGrid& grid, const ResultsStore& store, const QStringList& runs,
                        const MetricDescription& metric);

} // namespace quantoscope
