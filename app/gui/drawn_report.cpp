#include "app/gui/drawn_report.h"

namespace quantoscope {

ReportDrawing::ReportDrawing(const ResultsStore& store, DrawnReport empty) : m_report(std::move(empty)), m_sheet(store)
{
    m_report.contents.requireKnownSections();
    QStringList runs;
    for (const std::string& run : m_report.contents.runs)
        runs.append(QString::fromStdString(run));
    if (runs.isEmpty())
        for (const RunRecord& run : store.runs())
            runs.append(run.id());
    m_plans = standardFigures(store, runs);
    std::erase_if(m_plans, [this](const FigurePlan& plan) { return !m_report.contents.has(plan.section); });
}

bool ReportDrawing::drawNext()
{
    if (m_drawn >= figureCount())
        return false;
    const FigurePlan& plan = m_plans[static_cast<std::size_t>(m_drawn++)];
    if (m_report.format == ReportFormat::Html)
        m_report.figures.push_back(reportFigure(plan, m_sheet));
    else if (ExportablePlot& plot = plan.draw(m_sheet); !plot.isEmpty())
        m_report.pictures.push_back(paperPicture(plot, plan.caption));
    return true;
}

void writeReport(const DrawnReport& report, const Session& session, const CancellationToken& cancel,
                 const std::function<void(double)>& written)
{
    if (report.format == ReportFormat::Pdf) {
        writePdfReport(report.file, reportText(session, report.contents), report.pictures, cancel, written);
        return;
    }
    const std::string html = htmlReport(session, report.contents, report.figures);
    cancel.throwIfCancelled();
    writeTextFile(report.file.toStdString(), html);
}

} // namespace quantoscope
