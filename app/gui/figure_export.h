// A figure to files: the picture, the numbers of each panel, and what it takes to make it again.
#pragma once

#include <QString>

namespace quantoscope {

class PaperFigure;
class ResultsStore;

inline constexpr int kFigureDpi = 600;

/// Writes FIGURE.png (600 dpi), .svg or .pdf by the suffix; beside it FIGURE.a.csv, FIGURE.b.csv, … with the numbers of
/// each panel, and FIGURE.data.json with style, panels and the commands that draw them, versions, hashes and the
/// configuration of every run. An empty string, or a sentence that says what went wrong. `session` is the session's
/// file for the commands.
QString exportFigure(PaperFigure& figure, const ResultsStore& store, const QString& session, const QString& file);

} // namespace quantoscope
