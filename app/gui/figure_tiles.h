// Has the weights cut that panels of a reopened figure show: no session holds them, so they come with its model.
#pragma once

#include "app/gui/plot_command.h"
#include "app/gui/workbench.h"

#include <QObject>

#include <vector>

namespace quantoscope {

class PaperFigure;

class FigureTiles : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    FigureTiles(Workbench& workbench, PaperFigure& figure, QObject* parent = nullptr);

private:
    void ask();
    void takeOutcome(const JobOutcome& outcome);

    Workbench& m_workbench;
    PaperFigure& m_figure;
    PlotCommand m_asked; ///< what the job under way is for
    std::vector<PlotCommand> m_failed; ///< of this session, not asked for again
    JobId m_job = 0;
};

} // namespace quantoscope
