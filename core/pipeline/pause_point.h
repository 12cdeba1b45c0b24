// Where a run may be held up: between layers, between its stages, and between the pieces of its evaluation.
#pragma once

#include "core/base/pause.h"
#include "core/pipeline/run_progress.h"

namespace quantoscope {

class PausePoint
{
public:
    /// `cancel`, `observer` and `progress` outlive it.
    PausePoint(PauseToken pause, const CancellationToken& cancel, RunObserver& observer, RunProgress& progress)
        : m_pause(std::move(pause)), m_cancel(cancel), m_observer(observer), m_progress(progress)
    {
    }

    /// Waits while the token says so, and tells the observer. The time counts as no work: it is taken off `stopwatch`,
    /// a sum of seconds whose clock runs on meanwhile, and left out of the estimates of what is left. Throws Cancelled.
    void pass(double& stopwatch);
    /// The same where no clock runs.
    void pass()
    {
        double none = 0;
        pass(none);
    }

private:
    PauseToken m_pause;
    const CancellationToken& m_cancel;
    RunObserver& m_observer;
    RunProgress& m_progress;
};

} // namespace quantoscope
