// Has the questions of a view of the selected layer answered on the device thread: stepper, what-if and salience.
#pragma once

#include "app/gui/job.h"
#include "core/pipeline/run_settings.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <utility>

namespace quantoscope {

class LayerQuestionView;
class RunForm;
class Workbench;

/// What an answer depends on.
template <typename Request>
struct LayerQuestion
{
    Request request;
    RunSettings calibration; ///< nothing else of them
    std::string model; ///< fingerprint

    bool operator==(const LayerQuestion&) const = default;
};

/// Asks a moment after the last change, while the view is seen; a newer question takes the place of the one before.
class LayerQuestions : public QObject
{
    Q_OBJECT

public:
    /// True if nothing is being answered and nothing is about to be.
    virtual bool isIdle() const { return m_job == 0 && !m_pause.isActive(); }
    /// The command line that answers the question asked last; empty if none was.
    virtual QString command() const = 0;

Q_SIGNALS:
    /// An answer is shown, or why there is none.
    void answered();
    /// The run form has settings that the view shows.
    void runPrepared();

protected:
    enum class Said
    {
        NeedsModel, ///< a session is open without its model
        RunFirst, ///< a run is in progress
        Failed, ///< %1: why
        Cancelled
    };

    /// All outlive it. The calibration is that of `form`, cut short. `pause`: for more changes to come.
    LayerQuestions(Workbench& workbench, RunForm& form, LayerQuestionView& view, std::chrono::milliseconds pause,
                   QObject* parent);

    // What a view asks
    virtual QString words(Said what) const = 0;
    /// Takes the question as it is now; false if it is the one taken last.
    virtual bool takeQuestion() = 0;
    virtual void forgetQuestion() = 0;
    /// Has the question taken last answered.
    virtual JobId send() = 0;
    virtual void showAnswer(const JobOutcome& outcome) = 0;

    // When it asks
    virtual void changed();
    virtual void pursue();
    virtual void takeUpdate(const JobUpdate& update);
    virtual void takeEnd(const JobOutcome& outcome);
    virtual void beSlow();

    void ask();
    virtual void showNothing(const QString& why);
    void start(JobId job);
    void cancelJob();
    template <typename Request>
    LayerQuestion<Request> questionOf(Request request) const
    {
        return { std::move(request), calibration(), modelFingerprint() };
    }
    /// Fills in the run form.
    void prepareRun(const std::string& method, const std::map<std::string, std::string>& options);

    /// The same, of `make`, one of core/pipeline/question_commands.h.
    template <typename Request>
    QString commandOf(const std::optional<LayerQuestion<Request>>& asked,
                      std::string (*make)(const ModelDescription&, const Request&, const RunSettings&)) const
    {
        return asked ? QString::fromStdString(make(openModel(), asked->request, asked->calibration)) : QString();
    }

    Workbench& workbench() const { return m_workbench; }
    LayerQuestionView& view() const { return m_view; }
    JobId job() const { return m_job; } ///< that is answering; 0: none
    void endJob() { m_job = 0; }
    QTimer& patience() { return m_patience; }

private:
    RunSettings calibration() const;
    std::string modelFingerprint() const;
    const ModelDescription& openModel() const;

    Workbench& m_workbench;
    RunForm& m_form;
    LayerQuestionView& m_view;
    QTimer m_pause;
    QTimer m_patience; ///< before an answer counts as slow enough to speak of
    JobId m_job = 0;
    double m_done = 0;
};

} // namespace quantoscope
