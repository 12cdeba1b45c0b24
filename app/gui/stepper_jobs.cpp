#include "app/gui/stepper_jobs.h"

#include "app/gui/workbench.h"
#include "core/pipeline/question_commands.h"
#include "widgets/stepper_view.h"

namespace quantoscope {

namespace {

constexpr std::chrono::milliseconds kPause(120);

} // namespace

StepperJobs::StepperJobs(Workbench& workbench, RunForm& form, StepperView& view, QObject* parent)
    : LayerQuestions(workbench, form, view, kPause, parent), m_stepper(view)
{
}

QString StepperJobs::words(Said what) const
{
    switch (what) {
    case Said::NeedsModel:
        return tr("The stepper works on the weights and inputs of the model itself, which a saved session "
                  "does not hold. Open its model: the bar above does.");
    case Said::RunFirst:
        return tr("A run is in progress: the stepper's turn comes after it.");
    case Said::Failed:
        return tr("The steps of this layer cannot be shown: %1");
    case Said::Cancelled:
        return tr("Cancelled. The next change of layer, tile or grid starts again.");
    }
    return {};
}

QString StepperJobs::command() const
{
    return commandOf(m_asked, stepsCommand);
}

bool StepperJobs::takeQuestion()
{
    auto now = questionOf(m_stepper.request());
    if (m_asked == now)
        return false;
    m_asked = std::move(now);
    return true;
}

JobId StepperJobs::send()
{
    return workbench().engine().showSteps(m_asked->request, m_asked->calibration);
}

void StepperJobs::showAnswer(const JobOutcome& outcome)
{
    m_stepper.setTile(outcome.tile);
}

} // namespace quantoscope
