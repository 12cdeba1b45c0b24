// CSV and self-contained HTML from results.
#pragma once

#include "core/reports/report_contents.h"
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

/// Pieces of markup, all text escaped, numbers in the C locale.
struct ReportText
{
    std::string title; ///< plain text
    std::string before; ///< headings and tables before the figures
    std::vector<std::string> after; ///< texts, then a piece for each run
};

/// Throws InvalidRequest for a section that there is not, here and below.
ReportText reportText(const Session& session, const ReportContents& contents);

/// One HTML file with no reference to anything outside it, figures embedded: those that the caller drew.
std::string htmlReport(const Session& session, const ReportContents& contents,
                       const std::vector<ReportFigure>& figures);

/// One row per run: configuration, model metrics.
std::string runsCsv(const Session& session);
/// One row per layer and run: every metric of layerMetrics(), then warnings. All runs if `runIds` is empty (here and
/// below).
std::string layersCsv(const Session& session, const std::vector<std::string>& runIds);
/// The histogram of one layer: edges, original, quantized of each run.
std::string histogramCsv(const Session& session, const std::string& layer, const std::vector<std::string>& runIds);

/// The table of runs as a booktabs tabular. Throws InvalidRequest for a run the session does not have, or if it has
/// none.
std::string runsLatex(const Session& session, const std::vector<std::string>& runIds);

/// Writes beside and renames. Throws StorageError.
void writeTextFile(const std::filesystem::path& file, const std::string& text);

} // namespace quantoscope
