#include "core/pipeline/pause_point.h"

namespace quantoscope {
namespace {

// From its making to its end nobody works.
class Standstill
{
public:
    Standstill(RunObserver& observer, RunProgress& progress, double& stopwatch)
        : m_observer(observer), m_progress(progress), m_stopwatch(stopwatch)
    {
        m_observer.pauseChanged(true);
    }
    ~Standstill()
    {
        const auto stood = std::chrono::steady_clock::now() - m_start;
        m_progress.leaveOut(stood);
        m_stopwatch -= std::chrono::duration<double>(stood).count();
        m_observer.pauseChanged(false);
    }
    Standstill(const Standstill&) = delete;
    Standstill& operator=(const Standstill&) = delete;

private:
    RunObserver& m_observer;
    RunProgress& m_progress;
    double& m_stopwatch;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace

void PausePoint::pass(double& stopwatch)
{
    if (!m_pause.isPaused())
        return;
    const Standstill standstill(m_observer, m_progress, stopwatch);
    m_pause.waitWhilePaused(m_cancel);
}

} // namespace quantoscope
