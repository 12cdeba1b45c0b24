// Has the stepper's tiles made on the device thread: for the layer selected, as its controls ask.
#pragma once

#include "app/gui/job.h"
#include "core/pipeline/run_settings.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <utility>

namespace quantoscope {

class RunForm;
class StepperView;
class Workbench;

class StepperJobs : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. The calibration is that of `form`, cut short.
    StepperJobs(Workbench& workbench, const RunForm& form, StepperView& view, QObject* parent = nullptr);

private:
    /// What a tile depends on.
    struct Question
    {
        StepperRequest request;
        RunSettings calibration; ///< nothing else of them
        std::string model; ///< fingerprint

        bool operator==(const Question&) const = default;
    };

    Question question() const;
    void ask();
    void showNothing(const QString& why);
    void takeUpdate(JobId id, const JobUpdate& update);
    void takeOutcome(const JobOutcome& outcome);

    Workbench& m_workbench;
    const RunForm& m_form;
    StepperView& m_view;
    QTimer m_pause; ///< after a change, for more of them to come
    QTimer m_patience; ///< before a job counts as slow enough to speak of
    std::optional<Question> m_asked; ///< the last; empty: nothing
    JobId m_job = 0; ///< of that question; 0: it has ended
    double m_done = 0;
};

} // namespace quantoscope
