// Tables of an experiment on the terminal and as JSON.
#pragma once

#include "core/results/experiment_tables.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace quantoscope::cli {

/// Titles, notes and aligned columns; long texts stay on one line.
std::string tablesText(const std::vector<ResultTable>& tables);
/// {key: {title, notes, rows: [{column: value}]}}; columns of one run are objects by the run's name.
nlohmann::ordered_json tablesJson(const std::vector<ResultTable>& tables);
/// The histogram of all parameters of each run that has one: {edges, original, runs: {name: counts}}; null without.
nlohmann::ordered_json histogramJson(const std::vector<RunParts>& runs);

/// The tables of `experiment` from the runs of a session.
std::vector<ResultTable> tablesOf(const ExperimentDescription& experiment, const Session& session);
std::vector<RunParts> partsOf(const ExperimentDescription& experiment, const Session& session);

} // namespace quantoscope::cli
