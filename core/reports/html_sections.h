// The sections of the HTML report, each a piece of markup.
#pragma once

#include "core/reports/comparison.h"
#include "core/reports/report.h"

#include <string>
#include <vector>

namespace quantoscope {

/// The model and the session as a list of facts.
std::string modelSection(const Session& session);
/// One table with a row for each run and one for the original model.
std::string runsSection(const Session& session, const std::vector<const Run*>& runs);
/// Configuration, warnings, exports, notes and command line of each run ("settings"), and its layers ("layers"), as far
/// as chosen. Bars share one logarithmic scale over `runs`.
std::vector<std::string> runSections(const Session& session, const std::vector<const Run*>& runs,
                                     const ReportContents& contents);
/// Original and quantized text of each prompt, the first token that differs marked.
std::string textsSection(const std::vector<const Run*>& runs);
/// The tables of the experiments that have finished runs among these; empty without.
std::string experimentsSection(const Session& session, const std::vector<const Run*>& runs);
std::string figuresSection(const std::vector<ReportFigure>& figures);

} // namespace quantoscope
