// What a step of a lesson asks for: its checks, with what was found, and its quiz.
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace quantoscope {

class LessonRunner;

/// For the lesson's dock, and for the card that an audience reads, which leaves out what was found.
class LessonTasks : public QWidget
{
    Q_OBJECT

public:
    enum class Detail
    {
        Full,
        Brief
    };

    /// `runner` outlives it. `prefix`: of the object names of its parts: PREFIXCheck0, PREFIXQuestion, PREFIXAnswer0,
    /// PREFIXVerdict.
    LessonTasks(LessonRunner& runner, const QString& prefix, Detail detail, QWidget* parent = nullptr);
    ~LessonTasks() override;

    bool isEmpty() const; ///< the step asks for nothing

Q_SIGNALS:
    void linkActivated(const QString& link);

private:
    QLabel* addText(const QString& name);
    void showStep();
    void showQuiz();
    void showState();

    LessonRunner& m_runner;
    QString m_prefix;
    Detail m_detail;
    QVBoxLayout* m_rows;
    std::vector<QLabel*> m_checks;
    QButtonGroup* m_answers = nullptr;
    QLabel* m_verdict = nullptr;
};

} // namespace quantoscope
