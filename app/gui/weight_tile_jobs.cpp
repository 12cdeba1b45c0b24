#include "app/gui/weight_tile_jobs.h"

#include "app/gui/workbench.h"
#include "widgets/weight_tile_view.h"

#include <chrono>
#include <utility>

namespace quantoscope {

namespace {

constexpr std::chrono::milliseconds kPatience(250);

} // namespace

WeightTileJobs::WeightTileJobs(Workbench& workbench, WeightTileView& view, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_view(view)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&view, &WeightTileView::requestChanged, this, &WeightTileJobs::ask);
    connect(&view, &WeightTileView::visibilityChanged, this, &WeightTileJobs::ask);
    connect(&workbench, &Workbench::stateChanged, this, &WeightTileJobs::ask);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_view.isEmpty())
            m_view.setMessage(m_workbench.isRunInProgress()
                                  ? tr("A run is in progress: the weights are shown after it.")
                                  : tr("The weights are read…"));
    });
    connect(&workbench.engine(), &Engine::jobEnded, this, &WeightTileJobs::takeOutcome);
}

void WeightTileJobs::ask()
{
    if (!m_view.isVisible())
        return;
    if (!m_workbench.hasLoadedModel()) {
        showNothing(m_workbench.store().hasModel()
                        ? tr("The weights are those of the model itself, which a saved session does not hold. Open its "
                             "model: the bar above does.")
                        : QString());
        return;
    }
    WeightTileRequest now = m_view.request();
    if (now.layer.empty()) {
        showNothing({});
        return;
    }
    const std::string& model = m_workbench.store().model().fingerprint;
    if (m_asked == now && m_model == model)
        return;
    m_asked = std::move(now);
    m_model = model;
    if (m_job != 0) {
        m_waiting = true; // what is being cut is shown first, so that a window that moves is followed
        return;
    }
    m_job = m_workbench.engine().cutTile(*m_asked);
    m_patience.start();
}

void WeightTileJobs::showNothing(const QString& why)
{
    if (m_job != 0)
        m_workbench.cancel(std::exchange(m_job, 0));
    m_patience.stop();
    m_asked.reset();
    m_waiting = false;
    m_view.setTile(nullptr);
    m_view.setMessage(why);
}

void WeightTileJobs::takeOutcome(const JobOutcome& outcome)
{
    if (m_job == 0 || outcome.id != m_job)
        return;
    m_job = 0;
    m_patience.stop();
    const bool isNewest = !std::exchange(m_waiting, false);
    if (!isNewest) {
        m_job = m_workbench.engine().cutTile(*m_asked);
        m_patience.start();
    }
    if (outcome.ending == JobEnding::Finished && outcome.weights->request.layer == m_asked->layer) {
        m_view.setMessage({});
        m_view.setTile(outcome.weights);
    } else if (outcome.ending == JobEnding::Failed && isNewest) {
        m_view.setTile(nullptr);
        m_view.setMessage(tr("The weights cannot be shown: %1").arg(outcome.error.detail));
    }
}

} // namespace quantoscope
