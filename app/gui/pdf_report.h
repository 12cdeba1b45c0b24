// The report as a PDF: pages of text, a page for each figure, and pages for each run.
#pragma once

#include "core/base/cancellation.h"
#include "core/reports/report.h"
#include "widgets/exportable_plot.h"

#include <QImage>

#include <functional>

namespace quantoscope {

/// A figure as a page of a PDF has it.
struct PaperPicture
{
    QString title;
    QString caption;
    QImage image;
};

/// Drawn as large as a page holds it. In the GUI thread.
PaperPicture paperPicture(ExportablePlot& plot, const QString& caption);

/// Writes beside `file` and renames, in any thread. `written` hears of shares between 0 and 1. Throws StorageError and
/// Cancelled.
void writePdfReport(const QString& file, const ReportText& text, const std::vector<PaperPicture>& pictures,
                    const CancellationToken& cancel, const std::function<void(double)>& written);

} // namespace quantoscope
