// The window as a class or an audience sees it: large type, docks and toolbars away, what is spoken of in the light.
#pragma once

#include <QByteArray>
#include <QObject>

class QDockWidget;
class QLabel;
class QLayout;
class QMainWindow;
class QTabWidget;
class QToolButton;

namespace quantoscope {

class LessonRunner;
class TargetFrame;

/// While it is on, the keys that clickers send go through the steps of the lesson under way, or through the views where
/// there is none: PageDown on, PageUp back, F5 to the first. Esc leaves it and puts everything back.
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
    void handoutRequested();
    void linkActivated(const QString& link);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter();
    void leave();
    void makeCard();
    QLayout* makeHeading();
    QToolButton* addButton(QLayout& row, const QString& name, const QString& text, const QString& help);
    void showStep();
    void showState();
    void go(int steps);
    void goToFirst();

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
    QLabel* m_status = nullptr; ///< what the lesson waits for
    QWidget* m_tasks = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_next = nullptr;
};

} // namespace quantoscope
