#include "app/gui/salience_jobs.h"

#include "app/gui/workbench.h"
#include "core/pipeline/question_commands.h"
#include "widgets/salience_view.h"

namespace quantoscope {

namespace {

constexpr std::chrono::milliseconds kPause(80);

} // namespace

SalienceJobs::SalienceJobs(Workbench& workbench, RunForm& form, SalienceView& view, QObject* parent)
    : LayerQuestions(workbench, form, view, kPause, parent), m_salience(view)
{
    connect(&view, &SalienceView::runRequested, this,
            [this](const SalienceVariant& variant) { prepareRun(variant.method, variant.options); });
}

QString SalienceJobs::words(Said what) const
{
    switch (what) {
    case Said::NeedsModel:
        return tr("Salient channels are told by the weights and inputs of the model itself, which a saved "
                  "session does not hold. Open its model: the bar above does.");
    case Said::RunFirst:
        return tr("A run is in progress: this view's turn comes after it.");
    case Said::Failed:
        return tr("The salience of this layer cannot be shown: %1");
    case Said::Cancelled:
        return tr("Cancelled. The next change of layer or settings starts again.");
    }
    return {};
}

QString SalienceJobs::command() const
{
    return commandOf(m_asked, salienceCommand);
}

bool SalienceJobs::takeQuestion()
{
    auto now = questionOf(m_salience.request());
    if (m_asked == now)
        return false;
    m_asked = std::move(now);
    return true;
}

JobId SalienceJobs::send()
{
    return workbench().engine().examineSalience(m_asked->request, m_asked->calibration);
}

void SalienceJobs::takeUpdate(const JobUpdate& update)
{
    LayerQuestions::takeUpdate(update);
    if (!update.salience)
        return;
    m_salience.setMessage({});
    m_salience.setAnswer(update.salience);
}

void SalienceJobs::showAnswer(const JobOutcome& outcome)
{
    m_salience.setAnswer(outcome.salience);
}

} // namespace quantoscope
