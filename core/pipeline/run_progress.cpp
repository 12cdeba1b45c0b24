#include "core/pipeline/run_progress.h"

#include <algorithm>

namespace quantoscope {
namespace {

constexpr std::chrono::milliseconds kReportInterval(50);
/// Multiply-adds a second before anything is measured: one core of an ordinary machine.
constexpr double kAssumedSpeed = 1e10;

double seconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

void RunProgress::begin(Work work)
{
    m_current = work;
    m_counted = Clock::now();
}

void RunProgress::advance(double units)
{
    const Clock::time_point now = Clock::now();
    Account& account = at(m_current);
    account.done += units;
    account.seconds += seconds(now - m_counted);
    m_counted = now;
    if (now - m_reported >= kReportInterval) {
        m_reported = now;
        report();
    }
}

void RunProgress::finish()
{
    m_fraction = 1;
    m_observer.progressed(1, 0);
}

double RunProgress::secondsLeft() const
{
    double done = 0;
    double spent = 0;
    for (const Account& account : m_accounts) {
        done += account.done;
        spent += account.seconds;
    }
    const double overallSpeed = done > 0 && spent > 0 ? done / spent : kAssumedSpeed;
    double left = 0;
    for (const Account& account : m_accounts) {
        const double speed = account.done > 0 && account.seconds > 0 ? account.done / account.seconds : overallSpeed;
        left += std::max(0.0, account.planned - account.done) / speed;
    }
    return left;
}

void RunProgress::report()
{
    const double left = secondsLeft();
    const double elapsed = seconds(Clock::now() - m_started);
    m_fraction = std::max(m_fraction, std::min(0.999, elapsed / std::max(elapsed + left, 1e-9)));
    m_observer.progressed(m_fraction, left);
}

} // namespace quantoscope
