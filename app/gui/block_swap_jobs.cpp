#include "app/gui/block_swap_jobs.h"

#include "app/gui/workbench.h"
#include "widgets/block_swap_view.h"

#include <algorithm>

namespace quantoscope {

BlockSwapJobs::BlockSwapJobs(Workbench& workbench, BlockSwapView& view, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_view(view)
{
    connect(&view, &BlockSwapView::measurementRequested, this, &BlockSwapJobs::measure);
    connect(&view, &BlockSwapView::cancelRequested, this, [this] { m_workbench.cancel(m_job); });
    connect(&workbench.engine(), &Engine::jobEnded, this, &BlockSwapJobs::takeOutcome);
    connect(&workbench.engine(), &Engine::jobUpdated, this, [this](JobId id, const JobUpdate& update) {
        if (id == m_job && update.swaps)
            m_view.setSwaps(update.swaps);
    });
}

void BlockSwapJobs::measure(const QString& run, const QString& prompt)
{
    if (m_job != 0)
        return;
    if (!m_workbench.hasLoadedModel()) {
        m_view.setMessage(tr("This runs the model itself, which a saved session does not hold. Open its model: the bar "
                             "above does."));
        return;
    }
    const RunRecord* const record = m_workbench.store().run(run);
    const auto text = std::ranges::find(record->texts, prompt.toStdString(),
                                        [](const TextResultPtr& each) { return each->prompt; });
    if (text == record->texts.end())
        return;
    m_view.setMessage(m_workbench.isRunInProgress() ? tr("A run is in progress: the blocks are measured after it.")
                                                    : tr("The quantized model is made again from its codes…"));
    m_job = m_workbench.engine().swapBlocks(m_workbench.store().snapshot(), run, **text);
    m_view.setMeasuring(true);
}

void BlockSwapJobs::takeOutcome(const JobOutcome& outcome)
{
    if (m_job == 0 || outcome.id != m_job)
        return;
    m_job = 0;
    m_view.setMeasuring(false);
    if (outcome.swaps)
        m_view.setSwaps(outcome.swaps);
    else if (outcome.ending == JobEnding::Failed)
        m_view.setMessage(tr("The blocks cannot be measured: %1").arg(outcome.error.detail));
    else
        m_view.setMessage({});
}

} // namespace quantoscope
