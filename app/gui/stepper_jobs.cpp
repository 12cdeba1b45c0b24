#include "app/gui/stepper_jobs.h"

#include "app/gui/run_form.h"
#include "app/gui/workbench.h"
#include "widgets/stepper_view.h"

#include <chrono>

namespace quantoscope {

namespace {

constexpr std::chrono::milliseconds kPause(120);
constexpr std::chrono::milliseconds kPatience(250);

} // namespace

StepperJobs::StepperJobs(Workbench& workbench, const RunForm& form, StepperView& view, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_form(form), m_view(view)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    const auto later = [this] { m_pause.start(); };
    connect(&m_pause, &QTimer::timeout, this, &StepperJobs::ask);
    connect(&view, &StepperView::requestChanged, this, later);
    connect(&view, &StepperView::visibilityChanged, this, [this](bool visible) {
        if (visible)
            ask();
    });
    connect(&workbench, &Workbench::stateChanged, this, later);
    connect(&form, &RunForm::changed, this, later);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_view.setProgress(m_done);
        if (m_view.isEmpty())
            m_view.setMessage(m_workbench.isRunInProgress()
                                  ? tr("A run is in progress: the stepper's turn comes after it.")
                                  : tr("The layer's inputs are gathered…"));
    });
    connect(&workbench.engine(), &Engine::jobUpdated, this, &StepperJobs::takeUpdate);
    connect(&workbench.engine(), &Engine::jobEnded, this, &StepperJobs::takeOutcome);
}

StepperJobs::Question StepperJobs::question() const
{
    return { m_view.request(), m_form.calibration(), m_workbench.store().model().fingerprint };
}

void StepperJobs::ask()
{
    if (!m_view.isVisible())
        return;
    if (!m_workbench.hasLoadedModel()) {
        showNothing(m_workbench.store().hasModel()
                        ? tr("The stepper works on the weights and inputs of the model itself, which a saved session "
                             "does not hold. Open its model: the bar above does.")
                        : QString());
        return;
    }
    if (m_view.request().layer.empty()) {
        showNothing({});
        return;
    }
    Question now = question();
    if (m_asked == now)
        return;
    if (m_job != 0)
        m_workbench.cancel(std::exchange(m_job, 0));
    m_asked = std::move(now);
    m_done = 0;
    m_job = m_workbench.engine().showSteps(m_asked->request, m_asked->calibration);
    m_patience.start();
}

void StepperJobs::showNothing(const QString& why)
{
    if (m_job != 0)
        m_workbench.cancel(std::exchange(m_job, 0));
    m_patience.stop();
    m_asked.reset();
    m_view.setProgress(-1);
    m_view.setMessage(why);
    m_view.setTile(nullptr);
}

void StepperJobs::takeUpdate(JobId id, const JobUpdate& update)
{
    if (id != m_job || !update.progress)
        return;
    m_done = update.progress->fraction;
    if (!m_patience.isActive())
        m_view.setProgress(m_done);
}

void StepperJobs::takeOutcome(const JobOutcome& outcome)
{
    if (outcome.id != m_job || m_job == 0)
        return;
    m_job = 0;
    m_patience.stop();
    m_view.setProgress(-1);
    switch (outcome.ending) {
    case JobEnding::Finished:
        m_view.setMessage({});
        m_view.setTile(outcome.tile);
        return;
    case JobEnding::Failed:
        m_view.setTile(nullptr);
        m_view.setMessage(tr("The steps of this layer cannot be shown: %1").arg(outcome.error.detail));
        return;
    case JobEnding::Cancelled:
        m_view.setTile(nullptr);
        m_view.setMessage(tr("Cancelled. The next change of layer, tile or grid starts again."));
        return;
    }
}

} // namespace quantoscope
