// The report as a PDF: a page with the table of runs, then a page for each figure.
#pragma once

#include "app/gui/figures.h"

namespace quantoscope {

/// Writes beside `file` and renames. Throws StorageError.
void writePdfReport(const QString& file, const ResultsStore& store, const QStringList& runs,
                    const std::vector<FigurePlan>& plans, FigureSheet& sheet);

} // namespace quantoscope
