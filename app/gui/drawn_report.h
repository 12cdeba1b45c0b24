// A report in two steps: the GUI thread draws its figures one at a time, any thread writes the file.
#pragma once

#include "app/gui/figures.h"
#include "app/gui/pdf_report.h"
#include "core/reports/report.h"

#include <functional>

namespace quantoscope {

/// All that the file is written from but the session.
struct DrawnReport
{
    QString file;
    ReportFormat format = ReportFormat::Html;
    ReportContents contents;
    std::vector<ReportFigure> figures {}; ///< of HTML
    std::vector<PaperPicture> pictures {}; ///< of PDF
};

/// Draws what a report's contents name. Lives in the GUI thread.
class ReportDrawing
{
public:
    /// The store outlives it. Throws InvalidRequest for a section that there is not.
    ReportDrawing(const ResultsStore& store, DrawnReport empty);

    int figureCount() const { return static_cast<int>(m_plans.size()); }
    int drawnCount() const { return m_drawn; }
    /// The next figure; false if there is none left.
    bool drawNext();
    /// What was drawn so far.
    const DrawnReport& report() const { return m_report; }

private:
    DrawnReport m_report;
    FigureSheet m_sheet;
    std::vector<FigurePlan> m_plans;
    int m_drawn = 0;
};

/// Writes beside `file` and renames. `written` hears of shares between 0 and 1. Throws StorageError and Cancelled.
void writeReport(const DrawnReport& report, const Session& session, const CancellationToken& cancel,
                 const std::function<void(double)>& written);

} // namespace quantoscope
