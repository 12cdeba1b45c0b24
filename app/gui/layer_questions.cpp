#include "app/gui/layer_questions.h"

#include "app/gui/run_form.h"
#include "app/gui/workbench.h"
#include "widgets/layer_question_view.h"

namespace quantoscope {

namespace {

constexpr std::chrono::milliseconds kPatience(250);

} // namespace

LayerQuestions::LayerQuestions(Workbench& workbench, RunForm& form, LayerQuestionView& view,
                               std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_form(form), m_view(view)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    const auto later = [this] { changed(); };
    connect(&m_pause, &QTimer::timeout, this, &LayerQuestions::ask);
    connect(&m_patience, &QTimer::timeout, this, [this] { beSlow(); });
    connect(&view, &LayerQuestionView::requestChanged, this, later);
    connect(&view, &LayerQuestionView::visibilityChanged, this, [this](bool visible) {
        if (visible)
            ask();
    });
    connect(&view, &LayerQuestionView::cancelRequested, this, [this] { m_workbench.cancel(m_job); });
    connect(&workbench, &Workbench::stateChanged, this, later);
    connect(&form, &RunForm::changed, this, later);
    connect(&workbench.engine(), &Engine::jobUpdated, this, [this](JobId id, const JobUpdate& update) {
        if (id == m_job && m_job != 0)
            takeUpdate(update);
    });
    connect(&workbench.engine(), &Engine::jobEnded, this, [this](const JobOutcome& outcome) {
        if (outcome.id == m_job && m_job != 0)
            takeEnd(outcome);
    });
}

RunSettings LayerQuestions::calibration() const
{
    return m_form.calibration();
}

std::string LayerQuestions::modelFingerprint() const
{
    return m_workbench.store().model().fingerprint;
}

const ModelDescription& LayerQuestions::openModel() const
{
    return m_workbench.store().model();
}

void LayerQuestions::changed()
{
    if (m_view.isVisible())
        m_pause.start();
}

void LayerQuestions::ask()
{
    m_pause.stop();
    if (!m_view.isVisible())
        return;
    if (!m_workbench.hasLoadedModel())
        showNothing(m_workbench.store().hasModel() ? words(Said::NeedsModel) : QString());
    else if (!m_view.hasLayer())
        showNothing({});
    else if (takeQuestion())
        pursue();
}

void LayerQuestions::pursue()
{
    cancelJob();
    start(send());
}

void LayerQuestions::start(JobId job)
{
    m_job = job;
    m_done = 0;
    m_patience.start();
}

void LayerQuestions::cancelJob()
{
    if (m_job != 0)
        m_workbench.cancel(std::exchange(m_job, 0));
}

void LayerQuestions::showNothing(const QString& why)
{
    cancelJob();
    m_patience.stop();
    forgetQuestion();
    m_view.setProgress(-1);
    m_view.clear();
    m_view.setMessage(why);
    Q_EMIT answered();
}

void LayerQuestions::beSlow()
{
    m_view.setProgress(m_done);
    if (m_view.isEmpty())
        m_view.setMessage(m_workbench.isRunInProgress() ? words(Said::RunFirst)
                                                        : tr("The layer's inputs are gathered…"));
}

void LayerQuestions::takeUpdate(const JobUpdate& update)
{
    if (!update.progress)
        return;
    m_done = update.progress->fraction;
    if (!m_patience.isActive())
        m_view.setProgress(m_done);
}

void LayerQuestions::takeEnd(const JobOutcome& outcome)
{
    m_job = 0;
    m_patience.stop();
    m_view.setProgress(-1);
    if (outcome.ending == JobEnding::Finished) {
        m_view.setMessage({});
        showAnswer(outcome);
    } else {
        m_view.clear();
        m_view.setMessage(outcome.ending == JobEnding::Failed ? words(Said::Failed).arg(outcome.error.detail)
                                                              : words(Said::Cancelled));
    }
    Q_EMIT answered();
}

void LayerQuestions::prepareRun(const std::string& method, const std::map<std::string, std::string>& options)
{
    RunSettings settings = m_form.settings();
    settings.name.clear();
    settings.method = method;
    settings.options = options;
    m_form.setSettings(settings);
    Q_EMIT runPrepared();
}

} // namespace quantoscope
