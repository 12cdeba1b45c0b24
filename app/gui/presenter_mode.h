// The window as a class or an audience sees it: large type, docks and toolbars away, what is spoken of in the light.
#pragma once

#include <QByteArray>
#include <QObject>

class QDockWidget;
class QLabel;
class QMainWindow;
class QTabWidget;

namespace quantoscope {

class LessonRunner;
class TargetFrame;

/// While it is on, PageDown and PageUp, which clickers send, go through the steps of the lesson under way, or through
/// the views where there is none; Esc leaves it and puts everything back.
class PresenterMode : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PresenterMode(QMainWindow& window, QTabWidget& views, LessonRunner& runner, TargetFrame& frame,
                  QObject* parent = nullptr);
    ~PresenterMode() override;

    bool isOn() const { return m_on; }
    void setOn(bool on);

Q_SIGNALS:
    void changed(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter();
    void leave();
    void makeCard();
    void showStep();
    void go(int steps);

    QMainWindow& m_window;
    QTabWidget& m_views;
    LessonRunner& m_runner;
    TargetFrame& m_frame;
    bool m_on = false;
    QByteArray m_layout; ///< of docks and toolbars, as it was
    Qt::WindowStates m_state;
    QDockWidget* m_card = nullptr; ///< the step's text below the views
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace quantoscope
