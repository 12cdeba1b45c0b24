// What the tests of views that ask about one layer share: a window with a model, and the wait for an answer.
#pragma once

#include "app/gui/main_window.h"

#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace quantoscope {

class LayerQuestions;
class LayerQuestionView;

class LayerViewTest : public QObject
{
    Q_OBJECT

protected:
    /// `view` is the one of the window that is tested.
    explicit LayerViewTest(MainWindow::View view) : m_shown(view) { }

    MainWindow& window() { return *m_window; }
    QString fileInFolder(const QString& name) const { return m_folder->filePath(name); }
    /// The view of the window, and who answers it.
    virtual LayerQuestionView& viewOf(MainWindow& window) const = 0;
    virtual const LayerQuestions& questions() const = 0;
    /// Whether what is shown answers what is asked now.
    virtual bool isAnswered() const = 0;

    /// The model, and the view with an answer. Fails the test if that does not come.
    void openView();
    /// False if no answer came in time.
    bool waitForAnswer();
    /// What the copied command says with --json, run as a person would paste it.
    QJsonObject answerOfCommand();
    /// Every control of the view has a name for screen readers.
    void checkNames();

    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatIsMissing();

private:
    MainWindow::View m_shown;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace quantoscope
