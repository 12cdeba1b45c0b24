#include "app/gui/report_writer.h"

#include "app/gui/workbench.h"

#include <QTimer>

namespace quantoscope {

void ReportWriter::write(Workbench& workbench, const QString& file)
{
    (new ReportWriter(workbench, file))->drawNext();
}

ReportWriter::ReportWriter(Workbench& workbench, QString file)
    : QObject(&workbench), m_workbench(workbench), m_file(std::move(file)), m_sheet(workbench.store())
{
    for (const RunRecord& run : workbench.store().runs())
        m_runs.append(run.id());
    m_plans = standardFigures(workbench.store(), m_runs);
}

void ReportWriter::drawNext()
{
    if (m_figures.size() < m_plans.size()) {
        m_figures.push_back(reportFigure(m_plans[m_figures.size()], m_sheet));
        QTimer::singleShot(0, this, &ReportWriter::drawNext);
        return;
    }
    std::vector<std::string> runs;
    for (const QString& id : m_runs)
        runs.push_back(id.toStdString());
    m_workbench.exportFile(m_file, [file = m_file.toStdString(), runs, figures = m_figures](const Session& session) {
        writeTextFile(file, htmlReport(session, runs, figures));
    });
    deleteLater();
}

} // namespace quantoscope
