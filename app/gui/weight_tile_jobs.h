// Has the tile view's windows cut on the device thread: the newest one, as soon as the one before is done.
#pragma once

#include "app/gui/job.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace quantoscope {

class WeightTileView;
class Workbench;

class WeightTileJobs : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    WeightTileJobs(Workbench& workbench, WeightTileView& view, QObject* parent = nullptr);

    /// True if nothing is being cut.
    bool isIdle() const { return m_job == 0; }

private:
    void ask();
    void showNothing(const QString& why);
    void takeOutcome(const JobOutcome& outcome);

    Workbench& m_workbench;
    WeightTileView& m_view;
    QTimer m_patience; ///< before a job counts as slow enough to speak of
    std::optional<WeightTileRequest> m_asked; ///< the last; empty: nothing
    std::string m_model; ///< its fingerprint
    JobId m_job = 0; ///< that is cutting; 0: none
    bool m_waiting = false; ///< there is a newer request
};

} // namespace quantoscope
