// Results as tables for the terminal.
#pragma once

#include "core/results/run.h"

#include <string>
#include <vector>

namespace quantoscope::cli {

/// One row a layer: errors on calibration, hold-out and with the errors before it, size, time, and a mark for warnings.
std::string layerTable(const std::vector<LayerResult>& layers);

/// One row a run: bits, mean errors, the model's figures.
std::string runTable(const std::vector<const Run*>& runs);

/// The run's figures in a few lines, its texts, and every warning once with its count.
std::string runSummary(const Run& run);

/// Each export of the run on a line: where to, and what reading it back showed.
std::string exportLines(const Run& run);

/// The plan of a run whose layers get bits of their own: one line a group of layers.
std::string bitPlanTable(const std::string& bitPlanJson);

} // namespace quantoscope::cli
