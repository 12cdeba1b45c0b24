// How models and sessions come into the window.
#include "app/gui/main_window.h"

#include "app/gui/file_dialogs.h"
#include "app/gui/messages.h"
#include "app/gui/recent_files.h"
#include "app/gui/run_form.h"
#include "app/gui/welcome_page.h"
#include "core/base/errors.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStatusBar>

#include <utility>

namespace quantoscope {

namespace {

constexpr int kMessageMs = 6000;
const QString kDemo = QStringLiteral("demo");

// The default run of the demo: small groups suit its narrow layers, 3 bits leave something to see, and its channels
// differ as much as those that made GPTQ's authors add the activation order.
RunSettings demoSettings(RunSettings settings)
{
    settings.method = "gptq";
    settings.options["bits"] = "3";
    settings.options["granularity"] = "group";
    settings.options["group-size"] = "32";
    settings.options["act-order"] = "true";
    settings.calibration = "demo";
    return settings;
}

} // namespace

QString MainWindow::displayName(const QString& path)
{
    return path == kDemo ? tr("Demo model") : QFileInfo(path).fileName();
}

void MainWindow::open(const QString& path)
{
    whenNothingIsLost([this, path] {
        if (path == kDemo)
            m_workbench.openModel(path);
        else
            m_workbench.openAny(path);
    });
}

void MainWindow::openDemoSession()
{
    whenNothingIsLost([this] {
        try {
            m_workbench.openDemoSession();
        } catch (const StorageError&) { // without its resources
            showFailure(this, JobKind::OpenSession, kDemo, errorFromCurrentException());
        }
    });
}

void MainWindow::openModelDialog()
{
    const QString model = askForModel(this, tr("Open model"));
    if (!model.isEmpty())
        open(model);
}

void MainWindow::openModelFolderDialog()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open model folder"), lastFolder());
    if (folder.isEmpty())
        return;
    rememberFolder(folder);
    open(folder);
}

void MainWindow::openSessionDialog()
{
    const QString file = askForFile(this, tr("Open session"), tr("Sessions (*.h5 *.h5.gz);;All files (*)"));
    if (!file.isEmpty())
        whenNothingIsLost([this, file] { m_workbench.openSession(file); });
}

void MainWindow::locateModel()
{
    const QString source = QString::fromStdString(m_workbench.store().model().source);
    const QString path = askForModel(this, tr("Locate %1").arg(displayName(source)));
    if (!path.isEmpty())
        m_workbench.attachModel(path);
}

void MainWindow::whenNothingIsLost(const std::function<void()>& action)
{
    if (m_workbench.isRunInProgress()) {
        ask(this,
            { QStringLiteral("cancelRunQuestion"),
              tr("A run is in progress."),
              tr("Cancel it? The layers that are finished are kept."),
              tr("Cancel the run"),
              {},
              tr("Keep running") },
            [this, action](Answer answer) {
                if (answer != Answer::Yes)
                    return;
                m_workbench.engine().cancelAll();
                m_workbench.whenIdle([this, action] { whenNothingIsLost(action); });
            });
    } else if (m_workbench.isModified()) {
        ask(this,
            { QStringLiteral("saveQuestion"), tr("The session has results that are not saved."),
              tr("Save them before going on?"), tr("&Save"), tr("&Discard"), tr("Go back") },
            [this, action](Answer answer) {
                if (answer == Answer::Yes) {
                    save(action);
                } else if (answer == Answer::No) {
                    m_workbench.discardChanges();
                    action();
                }
            });
    } else {
        action();
    }
}

void MainWindow::takeModel()
{
    m_pages->setCurrentIndex(1);
    showDevice();
    const ResultsStore& store = m_workbench.store();
    if (m_runForm->isUntouched() && store.model().source == "demo") {
        if (!m_settingsBeforeDemo)
            m_settingsBeforeDemo = m_runForm->settings();
        m_runForm->setSettings(demoSettings(*m_settingsBeforeDemo));
    } else if (m_runForm->isUntouched() && m_settingsBeforeDemo) {
        m_runForm->setSettings(*std::exchange(m_settingsBeforeDemo, std::nullopt)); // the demo's suit no other model
    }
    if (store.runs().empty()) {
        showView(View::Distribution);
        m_runDock->raise(); // the next step can only be a run
    }
    statusBar()->showMessage(tr("%1 is open.").arg(displayName(QString::fromStdString(store.model().source))),
                             kMessageMs);
}

void MainWindow::takeSession()
{
    m_pages->setCurrentIndex(1);
    showView(View::ErrorMap);
    m_inspectorDock->raise();
}

void MainWindow::updateWelcome()
{
    m_welcome->setRecentFiles(RecentFiles::paths());
    m_welcome->setRecoverable(m_workbench.autosave().leftBehind());
}

} // namespace quantoscope
