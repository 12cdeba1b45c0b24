// What an experiment shows, as tables of plain values: one source for the window, the command line and reports.
#pragma once

#include "core/results/experiment.h"
#include "core/results/run.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace quantoscope {

/// A run whose layers and texts may lie elsewhere. What it points to outlives it.
struct RunParts
{
    const Run* run = nullptr; ///< its own layers and texts are not looked at
    std::vector<const LayerResult*> layers;
    std::vector<const TextResult*> texts;
};
RunParts partsOf(const Run& run);

/// The finished runs of an experiment among `all`, in their order; of runs with the same configuration the latest.
std::vector<RunParts> partsOfExperiment(const ExperimentDescription& experiment, const std::vector<RunParts>& all);

enum class CellKind
{
    Text,
    Integer,
    Number,
    Share, ///< 0..1, shown in percent
    Mebibytes, ///< bytes, shown in MiB
    Bytes ///< exactly
};

struct TableCell
{
    std::variant<std::monostate, std::string, std::int64_t, double> value {}; ///< monostate: not measured
    std::optional<double> standardError {};
    bool isOurs = false; ///< a text marked by QUANTOSCOPE_TR, not a name or a text of the user's
};

struct TableColumn
{
    std::string key; ///< of JSON and CSV: "median_error"
    const char* title = ""; ///< marked by QUANTOSCOPE_TR, and so below
    CellKind kind = CellKind::Text;
    std::string run {}; ///< name of the run that the column is about; empty: none in particular
    const char* glossary = ""; ///< entry that explains it
};

struct ResultTable
{
    std::string key; ///< "parameters"
    const char* title = "";
    std::vector<Warning> notes {}; ///< how it was measured: phrases of results/warnings.h
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
};

/// The tables of an experiment from its runs in their order. Columns that nothing fills are left out, and so are tables
/// without rows.
std::vector<ResultTable> experimentTables(const ExperimentDescription& experiment, const ModelDescription& model,
                                          const std::vector<RunParts>& runs);

// The tables by themselves.
ResultTable modelsTable(const std::vector<RunParts>& runs); ///< the original and each run: size, perplexity, loss, ...
ResultTable trainingTable(const TrainingRecord& training); ///< one row an epoch
ResultTable layerErrorTable(const std::vector<RunParts>& runs); ///< weight and accumulated output MSE by block and kind
ResultTable parametersTable(const Run& run); ///< of a run that rounds every parameter, with a row for their sum
ResultTable textsTable(const std::vector<RunParts>& runs); ///< each prompt's continuations and their perplexities

/// One cell in English and the C locale; empty if not measured.
std::string cellText(const TableColumn& column, const TableCell& cell);

} // namespace quantoscope
