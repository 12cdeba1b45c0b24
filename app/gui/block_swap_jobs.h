// Has the blocks of a run measured that the text view asks about.
#pragma once

#include "app/gui/engine.h"

#include <QObject>

namespace quantoscope {

class BlockSwapView;
class Workbench;

class BlockSwapJobs : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    BlockSwapJobs(Workbench& workbench, BlockSwapView& view, QObject* parent = nullptr);

private:
    void measure(const QString& run, const QString& prompt);
    void takeOutcome(const JobOutcome& outcome);

    Workbench& m_workbench;
    BlockSwapView& m_view;
    JobId m_job = 0;
};

} // namespace quantoscope
