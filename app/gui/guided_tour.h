// The tour of the window for those who see it for the first time: a card beside each stop, with the rest in the shade.
#pragma once

#include "app/gui/lesson_actions.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace quantoscope {

class TargetFrame;

/// A child of the window, hidden until start(). Once it was finished or skipped it counts as seen for good.
class GuidedTour : public QFrame
{
    Q_OBJECT

public:
    /// `frame` outlives it.
    GuidedTour(MainWindow& window, TargetFrame& frame);
    ~GuidedTour() override;

    void start();
    /// Ends it, wherever it is.
    void finish();
    bool isUnderWay() const { return m_stop >= 0; }
    int stop() const { return m_stop; } ///< from 0; -1: not under way
    static int stops();

Q_SIGNALS:
    void ended();

protected:
    bool event(QEvent* event) override;

private:
    void goTo(int stop);
    void place();

    MainWindow& m_window;
    TargetFrame& m_frame;
    LessonActions m_actions;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    int m_stop = -1;
};

} // namespace quantoscope
