#include "app/gui/what_if_jobs.h"

#include "app/gui/workbench.h"
#include "core/pipeline/question_commands.h"
#include "widgets/what_if_view.h"

namespace quantoscope {

namespace {

constexpr std::chrono::milliseconds kNoPause(0);
constexpr std::chrono::milliseconds kLimit(100);
constexpr std::chrono::milliseconds kRest(200);

} // namespace

WhatIfJobs::WhatIfJobs(Workbench& workbench, RunForm& form, WhatIfView& view, QObject* parent)
    : LayerQuestions(workbench, form, view, kNoPause, parent), m_whatIf(view)
{
    for (const auto& [timer, interval] : { std::pair(&m_limit, kLimit), std::pair(&m_rest, kRest) }) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
    }
    connect(&m_limit, &QTimer::timeout, this, &WhatIfJobs::stopLate);
    connect(&m_rest, &QTimer::timeout, this, [this] { sendWith(true); });
    connect(&view, &WhatIfView::runRequested, this,
            [this](const WhatIfRequest& request) { prepareRun(request.method, request.options); });
}

QString WhatIfJobs::words(Said what) const
{
    switch (what) {
    case Said::NeedsModel:
        return tr("This view works on the weights of the model itself, which a saved session does not hold. "
                  "Open its model: the bar above does.");
    case Said::RunFirst:
        return tr("A run is in progress: the answer comes after it.");
    case Said::Failed:
        return tr("This cannot be answered: %1");
    case Said::Cancelled:
        return tr("Cancelled. The next change of layer or settings starts again.");
    }
    return {};
}

QString WhatIfJobs::command() const
{
    return commandOf(m_asked, whatIfCommand);
}

bool WhatIfJobs::takeQuestion()
{
    Question now = questionOf(m_whatIf.request());
    now.request.outputs = m_whatIf.wantsOutputs();
    if (m_asked == now)
        return false;
    m_goesOn = job() != 0 && gathersForNext(now);
    m_asked = std::move(now);
    m_rest.stop();
    return true;
}

void WhatIfJobs::pursue()
{
    if (job() == 0) {
        sendWith(false);
        return;
    }
    m_waiting = true;
    if (!m_goesOn && !m_limit.isActive())
        workbench().cancel(job());
}

// Inputs that are being gathered serve the next question too, if that needs them as well.
bool WhatIfJobs::gathersForNext(const Question& next) const
{
    return m_gathered && m_asked && next.request.method == "gptq" && next.request.layer == m_asked->request.layer
        && next.calibration == m_asked->calibration && next.model == m_asked->model;
}

void WhatIfJobs::sendWith(bool outputs)
{
    m_waiting = false;
    m_outputs = outputs;
    m_gathered.reset();
    start(send());
    if (outputs)
        m_limit.stop(); // what takes longer gives way at once
    else
        m_limit.start();
    m_whatIf.setNote({});
}

JobId WhatIfJobs::send()
{
    WhatIfRequest request = m_asked->request;
    request.outputs = m_outputs;
    return workbench().engine().answerWhatIf(request, m_asked->calibration);
}

void WhatIfJobs::stopLate()
{
    if (m_waiting && job() != 0 && !gathersForNext(*m_asked))
        workbench().cancel(job());
}

void WhatIfJobs::showNothing(const QString& why)
{
    m_waiting = false;
    m_rest.stop();
    m_whatIf.setNote({});
    LayerQuestions::showNothing(why);
}

void WhatIfJobs::beSlow()
{
    const bool isRunFirst = workbench().isRunInProgress();
    if (m_gathered)
        m_whatIf.setProgress(*m_gathered);
    if (m_whatIf.isEmpty())
        m_whatIf.setMessage(isRunFirst ? words(Said::RunFirst) : tr("The layer's inputs are gathered…"));
    else if (isRunFirst)
        m_whatIf.setNote(words(Said::RunFirst));
}

void WhatIfJobs::takeUpdate(const JobUpdate& update)
{
    if (update.progress)
        m_gathered = update.progress->fraction;
    LayerQuestions::takeUpdate(update);
}

void WhatIfJobs::showAnswer(const JobOutcome& outcome)
{
    m_whatIf.setNote({});
    m_whatIf.setAnswer(outcome.whatIf);
}

void WhatIfJobs::takeEnd(const JobOutcome& outcome)
{
    endJob();
    patience().stop();
    m_limit.stop();
    m_gathered.reset();
    m_whatIf.setProgress(-1);
    if (outcome.ending == JobEnding::Finished) {
        m_whatIf.setMessage({});
        showAnswer(outcome);
    }
    if (m_waiting)
        sendWith(false);
    else if (outcome.ending != JobEnding::Finished)
        takeFailure(outcome);
    else if (outcome.whatIf->outputsToCome && m_asked->request.outputs)
        m_rest.start();
    Q_EMIT answered();
}

// The figures of the weights stay where only those of the outputs are missing.
void WhatIfJobs::takeFailure(const JobOutcome& outcome)
{
    if (outcome.ending == JobEnding::Cancelled) {
        m_whatIf.setNote(words(Said::Cancelled));
        if (m_whatIf.isEmpty())
            m_whatIf.setMessage(words(Said::Cancelled));
        return;
    }
    const QString why = words(Said::Failed).arg(outcome.error.detail);
    if (m_outputs) {
        m_whatIf.setNote(why);
        return;
    }
    m_whatIf.clear();
    m_whatIf.setMessage(why);
}

} // namespace quantoscope
