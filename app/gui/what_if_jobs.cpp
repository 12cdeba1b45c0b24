#include "app/gui/what_if_jobs.h"

#include "app/gui/run_form.h"
#include "app/gui/workbench.h"
#include "widgets/what_if_view.h"

#include <chrono>

namespace quantoscope {

namespace {

constexpr std::chrono::milliseconds kPatience(250);
constexpr std::chrono::milliseconds kLimit(100);
constexpr std::chrono::milliseconds kRest(200);

} // namespace

WhatIfJobs::WhatIfJobs(Workbench& workbench, RunForm& form, WhatIfView& view, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_form(form), m_view(view)
{
    for (const auto& [timer, interval] :
         { std::pair(&m_patience, kPatience), std::pair(&m_limit, kLimit), std::pair(&m_rest, kRest) }) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
    }
    connect(&m_patience, &QTimer::timeout, this, &WhatIfJobs::beSlow);
    connect(&m_limit, &QTimer::timeout, this, &WhatIfJobs::stopLate);
    connect(&m_rest, &QTimer::timeout, this, [this] { send(true); });
    connect(&view, &WhatIfView::requestChanged, this, &WhatIfJobs::ask);
    connect(&view, &WhatIfView::visibilityChanged, this, [this](bool visible) {
        if (visible)
            ask();
    });
    connect(&view, &WhatIfView::cancelRequested, this, [this] { m_workbench.cancel(m_job); });
    connect(&view, &WhatIfView::runRequested, this, &WhatIfJobs::prepareRun);
    connect(&workbench, &Workbench::stateChanged, this, &WhatIfJobs::ask);
    connect(&form, &RunForm::changed, this, &WhatIfJobs::ask);
    connect(&workbench.engine(), &Engine::jobUpdated, this, &WhatIfJobs::takeUpdate);
    connect(&workbench.engine(), &Engine::jobEnded, this, &WhatIfJobs::takeOutcome);
}

WhatIfJobs::Question WhatIfJobs::question() const
{
    Question question { m_view.request(), m_form.calibration(), m_workbench.store().model().fingerprint };
    question.request.outputs = m_view.wantsOutputs();
    return question;
}

void WhatIfJobs::ask()
{
    if (!m_view.isVisible())
        return;
    if (!m_workbench.hasLoadedModel()) {
        showNothing(m_workbench.store().hasModel()
                        ? tr("This view works on the weights of the model itself, which a saved session does not hold. "
                             "Open its model: the bar above does.")
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
    const bool goesOn = m_job != 0 && gathersForNext(now);
    m_asked = std::move(now);
    m_rest.stop();
    if (m_job == 0) {
        send(false);
        return;
    }
    m_waiting = true;
    if (!goesOn && !m_limit.isActive())
        m_workbench.cancel(m_job);
}

// Inputs that are being gathered serve the next question too, if that needs them as well.
bool WhatIfJobs::gathersForNext(const Question& next) const
{
    return m_gathered && m_asked && next.request.method == "gptq" && next.request.layer == m_asked->request.layer
        && next.calibration == m_asked->calibration && next.model == m_asked->model;
}

void WhatIfJobs::send(bool outputs)
{
    m_waiting = false;
    m_outputs = outputs;
    m_gathered.reset();
    WhatIfRequest request = m_asked->request;
    request.outputs = outputs;
    m_job = m_workbench.engine().answerWhatIf(request, m_asked->calibration);
    m_patience.start();
    if (outputs)
        m_limit.stop(); // what takes longer gives way at once
    else
        m_limit.start();
    m_view.setNote({});
}

void WhatIfJobs::stopLate()
{
    if (m_waiting && m_job != 0 && !gathersForNext(*m_asked))
        m_workbench.cancel(m_job);
}

void WhatIfJobs::showNothing(const QString& why)
{
    m_asked.reset();
    m_waiting = false;
    m_rest.stop();
    m_patience.stop();
    if (m_job != 0)
        m_workbench.cancel(std::exchange(m_job, 0));
    m_view.setProgress(-1);
    m_view.setNote({});
    m_view.setMessage(why);
    m_view.setAnswer(nullptr);
}

void WhatIfJobs::beSlow()
{
    if (m_gathered)
        m_view.setProgress(*m_gathered);
    const QString why = m_workbench.isRunInProgress() ? tr("A run is in progress: the answer comes after it.")
                                                      : tr("The layer's inputs are gathered…");
    if (m_view.isEmpty())
        m_view.setMessage(why);
    else if (m_workbench.isRunInProgress())
        m_view.setNote(why);
}

void WhatIfJobs::takeUpdate(JobId id, const JobUpdate& update)
{
    if (id != m_job || !update.progress)
        return;
    m_gathered = update.progress->fraction;
    if (!m_patience.isActive())
        m_view.setProgress(*m_gathered);
}

void WhatIfJobs::takeOutcome(const JobOutcome& outcome)
{
    if (m_job == 0 || outcome.id != m_job)
        return;
    m_job = 0;
    m_patience.stop();
    m_limit.stop();
    m_gathered.reset();
    m_view.setProgress(-1);
    if (outcome.ending == JobEnding::Finished) {
        m_view.setMessage({});
        m_view.setNote({});
        m_view.setAnswer(outcome.whatIf);
    }
    if (m_waiting) {
        send(false);
        return;
    }
    if (outcome.ending == JobEnding::Finished && outcome.whatIf->outputsToCome && m_asked->request.outputs) {
        m_rest.start();
    } else if (outcome.ending == JobEnding::Failed) {
        const QString why = tr("This cannot be answered: %1").arg(outcome.error.detail);
        if (m_outputs) {
            m_view.setNote(why); // the figures of the weights stay
        } else {
            m_view.setAnswer(nullptr);
            m_view.setMessage(why);
        }
    } else if (outcome.ending == JobEnding::Cancelled) {
        m_view.setNote(tr("Cancelled. The next change of layer or settings starts again."));
        if (m_view.isEmpty())
            m_view.setMessage(tr("Cancelled. The next change of layer or settings starts again."));
    }
}

void WhatIfJobs::prepareRun(const WhatIfRequest& request)
{
    RunSettings settings = m_form.settings();
    settings.name.clear();
    settings.method = request.method;
    settings.options = request.options;
    m_form.setSettings(settings);
    Q_EMIT runPrepared();
}

} // namespace quantoscope
