// How much of a run is done and how long the rest will take.
#pragma once

#include "core/pipeline/run_observer.h"

#include <array>
#include <chrono>

namespace quantoscope {

/// What a run spends its time on. Each kind has its own measured speed.
enum class Work
{
    Sampling,
    Planning,
    Forward,
    Solving,
    Evaluation,
    Text,
    Consistency
};

/// Work is planned in multiply-adds. The time that is left is what is planned and not done, at the speed measured for
/// its kind so far; kinds not met yet count at the speed of the run as a whole. Reports at most every 50 ms, and never
/// a smaller share than before.
class RunProgress
{
public:
    explicit RunProgress(RunObserver& observer) : m_observer(observer) { }

    void plan(Work work, double units) { at(work).planned += units; }
    /// Starts (or resumes) the clock of `work`.
    void begin(Work work);
    /// `units` of the work begun last are done.
    void advance(double units);
    /// Nobody worked for that long: it tells nothing of the speed.
    void leaveOut(std::chrono::steady_clock::duration time)
    {
        m_started += time;
        m_counted += time;
    }
    /// Reports the whole run as done.
    void finish();

private:
    using Clock = std::chrono::steady_clock;
    struct Account
    {
        double planned = 0;
        double done = 0;
        double seconds = 0;
    };

    Account& at(Work work) { return m_accounts[static_cast<std::size_t>(work)]; }
    double secondsLeft() const;
    void report();

    RunObserver& m_observer;
    std::array<Account, 7> m_accounts;
    Work m_current = Work::Sampling;
    Clock::time_point m_started = Clock::now();
    Clock::time_point m_counted = Clock::now();
    Clock::time_point m_reported; ///< the epoch: nothing reported yet
    double m_fraction = 0;
};

} // namespace quantoscope
