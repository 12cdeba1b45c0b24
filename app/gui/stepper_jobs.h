// Has the stepper's tiles made: for the layer selected, as its controls ask.
#pragma once

#include "app/gui/layer_questions.h"

namespace quantoscope {

class StepperView;

class StepperJobs : public LayerQuestions
{
    Q_OBJECT

public:
    StepperJobs(Workbench& workbench, RunForm& form, StepperView& view, QObject* parent = nullptr);
    QString command() const override;

protected:
    QString words(Said what) const override;
    bool takeQuestion() override;
    void forgetQuestion() override { m_asked.reset(); }
    JobId send() override;
    void showAnswer(const JobOutcome& outcome) override;

private:
    StepperView& m_stepper;
    std::optional<LayerQuestion<StepperRequest>> m_asked;
};

} // namespace quantoscope
