// Has the what-if view's questions answered on the device thread: the newest one, as soon as the one before is done.
#pragma once

#include "app/gui/job.h"
#include "core/pipeline/run_settings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace quantoscope {

class RunForm;
class WhatIfView;
class Workbench;

class WhatIfJobs : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. The calibration is that of `form`, cut short.
    WhatIfJobs(Workbench& workbench, RunForm& form, WhatIfView& view, QObject* parent = nullptr);

    /// True if nothing is being answered and nothing is about to be.
    bool isIdle() const { return m_job == 0 && !m_rest.isActive(); }

Q_SIGNALS:
    /// The run form has the view's settings.
    void runPrepared();

private:
    /// What an answer depends on, but for whether outputs are measured.
    struct Question
    {
        WhatIfRequest request;
        RunSettings calibration; ///< nothing else of them
        std::string model; ///< fingerprint

        bool operator==(const Question&) const = default;
    };

    Question question() const;
    void ask();
    void send(bool outputs);
    void stopLate();
    bool gathersForNext(const Question& next) const;
    void showNothing(const QString& why);
    void beSlow();
    void takeUpdate(JobId id, const JobUpdate& update);
    void takeOutcome(const JobOutcome& outcome);
    void prepareRun(const WhatIfRequest& request);

    Workbench& m_workbench;
    RunForm& m_form;
    WhatIfView& m_view;
    QTimer m_patience; ///< before an answer counts as slow enough to speak of
    QTimer m_limit; ///< after which an answer that nobody waits for any more is given up
    QTimer m_rest; ///< of the sliders, before what takes longer is begun
    std::optional<Question> m_asked; ///< the last
    JobId m_job = 0; ///< that is answering; 0: none
    bool m_outputs = false; ///< it measures outputs whatever that takes
    bool m_waiting = false; ///< there is a newer question
    std::optional<double> m_gathered; ///< share of the inputs, while the job gathers them
};

} // namespace quantoscope
