// A run in words: what it changed, and what about it should be known.
#pragma once

#include "widgets/results_store.h"

#include <QStringList>

namespace quantoscope {

struct MetricDescription;

/// A few plain sentences, of what was measured only: size, perplexity, agreement with the original, scores, the worst
/// layer. Empty for a run that has no figure yet.
QString whatChanged(const ResultsStore& store, const RunRecord& run);

/// Warnings of the run, then of its layers, each kind once: "Damping was raised … (3 layers)"; fallbacks too.
QStringList gatheredWarnings(const RunRecord& run);

/// One line for each time the run was exported: where to, and what reading it back showed.
QStringList exportSentences(const Run& run);

/// The run's layers that have the metric, the worst first. Valid as long as the run.
std::vector<const LayerResult*> worstLayers(const RunRecord& run, const MetricDescription& metric);

} // namespace quantoscope
