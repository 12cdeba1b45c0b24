// Has the weights of the marked range counted: of the newest one, once the count before is done.
#pragma once

#include "app/gui/engine.h"

#include <QObject>

#include <optional>

namespace quantoscope {

class RangeChannelsView;
class Workbench;

class RangeJobs : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    RangeJobs(Workbench& workbench, RangeChannelsView& view, QObject* parent = nullptr);

private:
    void ask();
    void takeOutcome(const JobOutcome& outcome);

    Workbench& m_workbench;
    RangeChannelsView& m_view;
    std::optional<WeightRangeRequest> m_asked; ///< the last
    JobId m_job = 0;
};

} // namespace quantoscope
