// The dock of a lesson: its text, what is asked for and what was found, hints, and the way on.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace quantoscope {

class LessonRunner;
class LessonTasks;

class LessonPanel : public QWidget
{
    Q_OBJECT

public:
    /// `runner` outlives it.
    explicit LessonPanel(LessonRunner& runner, QWidget* parent = nullptr);
    ~LessonPanel() override;

Q_SIGNALS:
    void linkActivated(const QString& link);

private:
    QLabel* addText(QVBoxLayout& layout, const char* name);
    QWidget* makeButtons();
    void showStep();
    void showState();
    void showHints();

    LessonRunner& m_runner;
    QLabel* m_title;
    QLabel* m_place; ///< "Step 2 of 6"
    QProgressBar* m_progress;
    QScrollArea* m_area;
    QLabel* m_text = nullptr;
    LessonTasks* m_tasks;
    QLabel* m_hints = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_hint;
    QPushButton* m_solve;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace quantoscope
