// Has the salience view's questions answered on the device thread, a moment after the last change.
#pragma once

#include "app/gui/job.h"
#include "core/pipeline/run_settings.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace quantoscope {

class RunForm;
class SalienceView;
class Workbench;

class SalienceJobs : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. The calibration is that of `form`, cut short.
    SalienceJobs(Workbench& workbench, RunForm& form, SalienceView& view, QObject* parent = nullptr);

    /// True if nothing is being answered and nothing is about to be.
    bool isIdle() const { return m_job == 0 && !m_pause.isActive(); }

Q_SIGNALS:
    /// The run form has the settings of a way to quantize that the view shows.
    void runPrepared();

private:
    /// What an answer depends on.
    struct Question
    {
        SalienceRequest request;
        RunSettings calibration; ///< nothing else of them
        std::string model; ///< fingerprint

        bool operator==(const Question&) const = default;
    };

    Question question() const;
    void ask();
    void showNothing(const QString& why);
    void takeUpdate(JobId id, const JobUpdate& update);
    void takeOutcome(const JobOutcome& outcome);
    void prepareRun(const SalienceVariant& variant);

    Workbench& m_workbench;
    RunForm& m_form;
    SalienceView& m_view;
    QTimer m_pause; ///< after a change, for more of them to come
    QTimer m_patience; ///< before a job counts as slow enough to speak of
    std::optional<Question> m_asked; ///< the last; empty: nothing
    JobId m_job = 0; ///< of that question; 0: it has ended
    double m_done = 0;
};

} // namespace quantoscope
