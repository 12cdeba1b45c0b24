// CSV and self-contained HTML from results.
#pragma once

#include "core/results/run.h"

#include <filesystem>
#include <string>
#include <vector>

namespace quantoscope {

/// A figure drawn elsewhere (by the workbench), to be embedded.
struct ReportFigure
{
    std::string title;
    std::string caption; ///< one sentence that says what it shows
    std::string mediaType; ///< "image/svg+xml" or "image/png"
    std::string data; ///< the file's bytes
};

/// One HTML file with no reference to anything outside it, all text escaped, figures embedded. Numbers in the C locale.
/// All runs if `runIds` is empty (here and below).
std::string htmlReport(const Session& session, const std::vector<std::string>& runIds,
                       const std::vector<ReportFigure>& figures);

/// One row per run: configuration, model metrics.
std::string runsCsv(const Session& session);
/// One row per layer and run: every metric of layerMetrics(), then warnings.
std::string layersCsv(const Session& session, const std::vector<std::string>& runIds);
/// The histogram of one layer: edges, original, quantized of each run.
std::string histogramCsv(const Session& session, const std::string& layer, const std::vector<std::string>& runIds);

/// The table of runs as a booktabs tabular. Throws InvalidRequest for a run the session does not have, or if it has
/// none.
std::string runsLatex(const Session& session, const std::vector<std::string>& runIds);

/// Writes beside and renames. Throws StorageError.
void writeTextFile(const std::filesystem::path& file, const std::string& text);

} // namespace quantoscope
