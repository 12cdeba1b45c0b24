// Has the salience view's questions answered, and shows the parts of an answer as they come.
#pragma once

#include "app/gui/layer_questions.h"

namespace quantoscope {

class SalienceView;

class SalienceJobs : public LayerQuestions
{
    Q_OBJECT

public:
    SalienceJobs(Workbench& workbench, RunForm& form, SalienceView& view, QObject* parent = nullptr);
    QString command() const override;

protected:
    QString words(Said what) const override;
    bool takeQuestion() override;
    void forgetQuestion() override { m_asked.reset(); }
    JobId send() override;
    void takeUpdate(const JobUpdate& update) override;
    void showAnswer(const JobOutcome& outcome) override;

private:
    SalienceView& m_salience;
    std::optional<LayerQuestion<SalienceRequest>> m_asked;
};

} // namespace quantoscope
