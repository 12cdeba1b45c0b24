#include "app/gui/range_jobs.h"

#include "app/gui/workbench.h"
#include "widgets/range_channels_view.h"

namespace quantoscope {

RangeJobs::RangeJobs(Workbench& workbench, RangeChannelsView& view, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_view(view)
{
    connect(&view, &RangeChannelsView::requestChanged, this, &RangeJobs::ask);
    connect(&workbench, &Workbench::stateChanged, this, &RangeJobs::ask);
    connect(&workbench.engine(), &Engine::jobEnded, this, &RangeJobs::takeOutcome);
}

void RangeJobs::ask()
{
    const std::optional<WeightRangeRequest> now = m_view.request();
    if (!now) {
        m_asked.reset();
        return;
    }
    if (!m_workbench.hasLoadedModel()) {
        m_asked.reset();
        m_view.setMessage(tr("Which channels these are is read from the weights of the model itself, which a saved "
                             "session does not hold. Open its model: the bar above does."));
        return;
    }
    if (m_asked == now)
        return;
    m_asked = now;
    if (m_job != 0)
        return; // counted next
    if (m_workbench.isRunInProgress())
        m_view.setMessage(tr("A run is in progress: the weights are counted after it."));
    m_job = m_workbench.engine().countWeights(*m_asked);
}

void RangeJobs::takeOutcome(const JobOutcome& outcome)
{
    if (m_job == 0 || outcome.id != m_job)
        return;
    m_job = 0;
    if (!m_asked)
        return;
    if (outcome.ending == JobEnding::Failed)
        m_view.setMessage(tr("The weights cannot be counted: %1").arg(outcome.error.detail));
    else if (outcome.counted && outcome.counted->request == *m_asked)
        m_view.setAnswer(outcome.counted);
    else
        m_job = m_workbench.engine().countWeights(*m_asked);
}

} // namespace quantoscope
