// Takes a person through a lesson: which step it is at, what of it is reached, and what the window does meanwhile.
#pragma once

#include "app/gui/lesson_actions.h"
#include "app/gui/lesson_checks.h"
#include "core/lessons/lesson.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace quantoscope {

class LessonRunner : public QObject
{
    Q_OBJECT

public:
    /// `window` outlives it.
    explicit LessonRunner(MainWindow& window, QObject* parent = nullptr);
    ~LessonRunner() override;

    /// Begins where the lesson was left, or anew if it was finished.
    void start(const Lesson& lesson);
    void stop();

    bool isActive() const { return m_lesson.has_value(); }
    const Lesson& lesson() const { return *m_lesson; } ///< while it is active, as all below
    int stepIndex() const { return m_step; }
    int steps() const { return static_cast<int>(m_lesson->steps.size()); }
    const LessonStep& step() const { return m_lesson->steps[static_cast<std::size_t>(m_step)]; }
    const QSet<int>& passed() const { return m_passed; }
    bool isPassed() const { return m_passed.contains(m_step); }

    /// Of the step's checks. What was met once stays met until the step is left.
    const std::vector<CheckResult>& checks() const { return m_checks; }
    bool isQuizRight() const;
    int answer() const { return m_answer; } ///< -1: none chosen
    int hintsShown() const { return m_hints; }
    bool canHint() const { return m_hints < static_cast<int>(step().hints.size()); }
    bool canSolve() const { return !step().solve.empty(); }
    /// What the window is waiting for, for people.
    QString status() const { return m_actions.waitingFor(); }
    bool isBusy() const { return !m_actions.isDone(); }

    void next(); ///< after the last step the lesson ends
    void back();
    void goTo(int step);
    void giveAnswer(int answer);
    void showHint();
    /// Does what the hints say.
    void solve();

Q_SIGNALS:
    void started();
    void stepChanged();
    void stateChanged(); ///< checks, quiz, hints or status
    void stepPassed(int step);
    void stopped();
    void looked(); ///< at the checks; what they found is known

private:
    void enterStep(int step);
    void evaluate();

    MainWindow& m_window;
    LessonActions m_actions;
    QTimer m_timer;
    std::optional<Lesson> m_lesson;
    int m_step = 0;
    QSet<int> m_passed;
    std::vector<CheckResult> m_checks;
    std::vector<bool> m_seenMet; ///< at the last look: a check counts once it was met twice in a row
    int m_answer = -1;
    int m_hints = 0;
};

} // namespace quantoscope
