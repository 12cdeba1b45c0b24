// Does what a lesson asks of the window, one action after the other: some have to wait for a model or a run.
#pragma once

#include "core/lessons/lesson.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <vector>

namespace quantoscope {

class MainWindow;
struct JobState;

class LessonActions : public QObject
{
    Q_OBJECT

public:
    /// `window` outlives it.
    explicit LessonActions(MainWindow& window, QObject* parent = nullptr);
    ~LessonActions() override;

    /// Takes the place of what was still to be done, and keeps its own.
    void performLasting(const std::vector<LessonAction>& actions);
    /// Takes the place of what was still to be done, but for what is lasting.
    void perform(const std::vector<LessonAction>& actions);
    void performAlso(const std::vector<LessonAction>& actions);
    void clear();

    bool isDone() const { return m_queue.empty(); }
    /// What it waits for, for people; empty: nothing that takes long.
    QString waitingFor() const;

Q_SIGNALS:
    void stateChanged(); ///< isDone() or waitingFor()

private:
    enum class Step
    {
        Done,
        Waits
    };

    void advance();
    Step openDemo(bool unlessAny);
    Step attempt(const OpenDemo& action);
    Step attempt(const OpenAny& action);
    Step attempt(const SelectLayer& action);
    Step attempt(const ShowView& action);
    Step attempt(const ShowPanel& action);
    Step attempt(const ShowMetric& action);
    Step attempt(const SetControl& action);
    Step attempt(const ConfigureRun& action);
    Step attempt(const StartRun& action);
    Step attempt(const ShowRuns& action);
    Step attempt(const StepTo& action);
    Step attempt(const Present& action);
    bool isRunKnown(const QString& name) const;

    MainWindow& m_window;
    std::deque<LessonAction> m_queue;
    std::size_t m_lasting = 0; ///< of these, at the front
    QTimer m_timer; ///< asks again while it waits
    QStringList m_jobs; ///< names of what is queued or under way
    bool m_opening = false; ///< the demo was asked for
    bool m_running = false; ///< the run at the front was asked for
};

} // namespace quantoscope
