// Writes the session's report: draws one figure a turn of the event loop, then hands the writing to the I/O thread.
#pragma once

#include "app/gui/figures.h"

#include <QObject>

namespace quantoscope {

class Workbench;

class ReportWriter : public QObject
{
    Q_OBJECT

public:
    /// Deletes itself when it is done; the workbench says how it ended.
    static void write(Workbench& workbench, const QString& file);

private:
    ReportWriter(Workbench& workbench, QString file);
    void drawNext();

    Workbench& m_workbench;
    QString m_file;
    QStringList m_runs;
    FigureSheet m_sheet;
    std::vector<FigurePlan> m_plans;
    std::vector<ReportFigure> m_figures;
};

} // namespace quantoscope
