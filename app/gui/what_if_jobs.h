// Has the what-if view's questions answered: the newest one, as soon as the one before is done.
#pragma once

#include "app/gui/layer_questions.h"

namespace quantoscope {

class WhatIfView;

/// Asks at once rather than after a pause, without output errors first where these take long: sliders are dragged.
class WhatIfJobs : public LayerQuestions
{
    Q_OBJECT

public:
    WhatIfJobs(Workbench& workbench, RunForm& form, WhatIfView& view, QObject* parent = nullptr);

    bool isIdle() const override { return LayerQuestions::isIdle() && !m_rest.isActive(); }
    QString command() const override;

protected:
    QString words(Said what) const override;
    bool takeQuestion() override;
    void forgetQuestion() override { m_asked.reset(); }
    JobId send() override;
    void showAnswer(const JobOutcome& outcome) override;
    void changed() override { ask(); }
    void pursue() override;
    void takeUpdate(const JobUpdate& update) override;
    void takeEnd(const JobOutcome& outcome) override;
    void beSlow() override;
    void showNothing(const QString& why) override;

private:
    using Question = LayerQuestion<WhatIfRequest>; ///< whether outputs are wanted, not whether they are measured now

    void sendWith(bool outputs);
    void stopLate();
    bool gathersForNext(const Question& next) const;
    void takeFailure(const JobOutcome& outcome);

    WhatIfView& m_whatIf;
    QTimer m_limit; ///< after which an answer that nobody waits for any more is given up
    QTimer m_rest; ///< of the sliders, before what takes longer is begun
    std::optional<Question> m_asked; ///< the last
    bool m_goesOn = false; ///< the job under way serves the question taken last, too
    bool m_outputs = false; ///< the job measures outputs whatever that takes
    bool m_waiting = false; ///< there is a newer question
    std::optional<double> m_gathered; ///< share of the inputs, while the job gathers them
};

} // namespace quantoscope
