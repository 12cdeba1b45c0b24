#include "app/gui/main_window.h"

#include "app/gui/device_choice.h"
#include "app/gui/file_dialogs.h"
#include "app/gui/icons.h"
#include "app/gui/message_bar.h"
#include "app/gui/messages.h"
#include "app/gui/model_host.h"
#include "app/gui/recent_files.h"
#include "app/gui/run_form.h"
#include "app/gui/settings.h"
#include "app/gui/sweep_plan.h"
#include "app/gui/text_figure.h"
#include "app/gui/welcome_page.h"
#include "core/base/errors.h"
#include "core/base/log.h"
#include "widgets/compare_view.h"
#include "widgets/disagreement_plot.h"
#include "widgets/disagreement_view.h"
#include "widgets/distribution_plot.h"
#include "widgets/error_map_plot.h"
#include "widgets/job_panel.h"
#include "widgets/layer_results_view.h"
#include "widgets/layer_tree_view.h"
#include "widgets/number_format.h"
#include "widgets/pareto_plot.h"
#include "widgets/runs_view.h"
#include "widgets/salience_view.h"
#include "widgets/stepper_view.h"
#include "widgets/text_compare_view.h"
#include "widgets/weight_tile_view.h"
#include "widgets/what_if_view.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace quantoscope {

namespace {

constexpr int kCloseLimitMs = 5000;
constexpr int kMessageMs = 6000;
const QString kDemo = QStringLiteral("demo");

} // namespace

MainWindow::MainWindow(const QString& autosaveFolder, QWidget* parent)
    : QMainWindow(parent), m_workbench(autosaveFolder)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    createViews();
    createDocks();
    createLessons();
    connectExperiments();
    createActions();
    createToolBars();
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createRunMenu();
    createCompareMenu();
    createLearnMenu();
    createHelpMenu();
    createStatusBar();
    connectWorkbench();
    m_errorMap->setColourMap(savedColourMap());
    updateIcons();
    fitRows();
    restoreLayout();
    updateWelcome();
    updateState();
}

MainWindow::~MainWindow()
{
    hide(); // while what the views show is still there: as they go out of sight they ask for it once more
}

void MainWindow::connectWorkbench()
{
    connect(&m_workbench, &Workbench::modelOpened, this, &MainWindow::takeModel);
    connect(&m_workbench, &Workbench::sessionOpened, this, &MainWindow::takeSession);
    connect(&m_workbench, &Workbench::runStarted, this, &MainWindow::takeRunStart);
    connect(&m_workbench, &Workbench::runEnded, this, &MainWindow::takeRunEnd);
    connect(&m_workbench, &Workbench::stateChanged, this, &MainWindow::updateState);
    connect(&m_workbench, &Workbench::jobsChanged, this, [this](const std::vector<JobState>& jobs) {
        if (!jobs.empty())
            showPanels();
        m_jobs->setJobs(jobs);
        m_runForm->setQueueing(m_workbench.isRunInProgress());
        updateActions();
    });
    connect(&m_workbench, &Workbench::failed, this, [this](JobKind kind, const QString& about, const JobError& error) {
        logMessage(LogLevel::Error, "ui", error.detail.toStdString());
        showFailure(this, kind, kind == JobKind::Quantize ? about : displayName(about), error);
    });
    connect(&m_workbench, &Workbench::opened, this, [this](const QString& path) {
        RecentFiles::add(path);
        fillRecentMenu();
    });
    const auto tell = [this](const QString& file) {
        statusBar()->showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(file)), kMessageMs);
    };
    connect(&m_workbench, &Workbench::sessionSaved, this, tell);
    connect(&m_workbench, &Workbench::exported, this, tell);

    connect(m_welcome, &WelcomePage::demoRequested, this, [this] { open(kDemo); });
    connect(m_welcome, &WelcomePage::demoSessionRequested, this, &MainWindow::openDemoSession);
    connect(m_welcome, &WelcomePage::openModelRequested, this, &MainWindow::openModelDialog);
    connect(m_welcome, &WelcomePage::openSessionRequested, this, &MainWindow::openSessionDialog);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::open);
    connect(m_welcome, &WelcomePage::recoverRequested, &m_workbench, &Workbench::recoverSession);
    connect(m_welcome, &WelcomePage::discardRecoverableRequested, this, [this](const QString& file) {
        Autosave::remove(file);
        updateWelcome();
    });
    connect(m_device, &DeviceChoice::chosen, this, &MainWindow::moveToDevice);
    connect(m_device, &DeviceChoice::listed, this, &MainWindow::showDevice);
    connect(m_runForm, &RunForm::startRequested, this, &MainWindow::startRun);
    connect(m_runForm, &RunForm::changed, this, &MainWindow::updateFootprint);
    connect(m_jobs, &JobPanel::cancelRequested, this,
            [this](qint64 id) { m_workbench.cancel(static_cast<JobId>(id)); });
    connect(m_jobs, &JobPanel::pauseRequested, &m_workbench, &Workbench::setRunsPaused);
    connect(m_jobs, &JobPanel::moveRequested, this,
            [this](qint64 id, int steps) { m_workbench.moveInQueue(static_cast<JobId>(id), steps); });
    connect(m_runs, &RunsView::removeRequested, this, &MainWindow::removeRun);
    connect(m_runs, &RunsView::annotateRequested, this, &MainWindow::annotateRun);
    connect(&m_workbench.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(m_runs->tree().selectionModel(), &QItemSelectionModel::currentChanged, this, &MainWindow::updateActions);
    connect(&m_workbench.selection(), &Selection::historyChanged, this, &MainWindow::updateActions);
}

// --- Runs ---------------------------------------------------------------------------------------------------------

void MainWindow::startRun()
{
    if (m_workbench.hasLoadedModel())
        m_workbench.startRun(m_runForm->settings());
    else if (m_workbench.store().hasModel())
        statusBar()->showMessage(tr("Open the model of this session first."), kMessageMs);
}

void MainWindow::cancelRun()
{
    m_workbench.cancel(m_workbench.engine().currentJob());
}

void MainWindow::takeRunStart(const QString& id)
{
    if (isPresenting()) // an audience is looking at something else
        return;
    const RunRecord* const run = m_workbench.store().run(id);
    if (run && run->header.experiment.empty()) // an experiment shows its own page
        showView(View::ErrorMap);
    m_jobsDock->raise();
}

void MainWindow::takeRunEnd(const QString& id, const QString& name, JobEnding ending)
{
    const RunRecord* run = m_workbench.store().run(id);
    const int layers = run ? static_cast<int>(run->layers.size()) : 0;
    switch (ending) {
    case JobEnding::Finished:
        statusBar()->showMessage(tr("%1 is complete.").arg(name), kMessageMs);
        break;
    case JobEnding::Cancelled:
        statusBar()->showMessage(tr("%1 was cancelled; %n finished layer(s) are kept.", nullptr, layers).arg(name),
                                 kMessageMs);
        break;
    case JobEnding::Failed:
        break;
    }
}

void MainWindow::updateFootprint()
{
    const ResultsStore& store = m_workbench.store();
    if (!store.hasModel())
        return;
    m_footprint.setModel(store.model());
    const RunSettings settings = m_runForm->settings();
    QStringList lines { m_footprint.text(settings) };
    try {
        // A run that came to no end may have no calibration to share.
        const bool isFirst = std::ranges::none_of(
            store.runs(), [](const RunRecord& run) { return run.header.status == RunStatus::Complete; });
        const RunForecast forecast = SweepForecast(store).forecast(settings, isFirst);
        const QString time = formatRoughDuration(forecast.seconds);
        lines.append(forecast.isTimed ? tr("Time: about %1").arg(time)
                                      : tr("Time: roughly %1; no run of this method was timed yet").arg(time));
    } catch (const InvalidRequest&) {
        // The line on memory has said why.
    }
    lines.removeAll(QString());
    m_runForm->setFootprint(lines.join(QLatin1Char('\n')));
}

void MainWindow::updateState()
{
    const ResultsStore& store = m_workbench.store();
    const bool loaded = m_workbench.hasLoadedModel();
    QString title = m_workbench.sessionFile().isEmpty()
        ? (store.hasModel() ? displayName(QString::fromStdString(store.model().source)) : QString())
        : QFileInfo(m_workbench.sessionFile()).fileName();
    setWindowTitle(title.isEmpty() ? tr("Quantoscope") : tr("%1[*] – Quantoscope").arg(title));
    setWindowModified(m_workbench.isModified());
    m_stateLabel->setText(store.runs().empty() ? QString()
                                               : tr("%n run(s)", nullptr, static_cast<int>(store.runs().size())));
    if (store.hasModel() && !loaded) {
        const QString source = QString::fromStdString(store.model().source);
        const bool known = source == kDemo || QFileInfo::exists(source);
        m_messageBar->showMessage(
            tr("These are saved results of %1. To start a run, its model has to be open.").arg(displayName(source)),
            known ? tr("Open the model") : tr("Locate model…"), [this, source, known] {
                if (known)
                    m_workbench.attachModel(source);
                else
                    locateModel();
            });
    } else {
        m_messageBar->hide();
    }
    updateFootprint();
    m_runForm->setStartEnabled(loaded, loaded ? QString() : tr("Open a model first."));
    updateActions();
}

// --- Saving and exporting -----------------------------------------------------------------------------------------

void MainWindow::save(const std::function<void()>& saved)
{
    if (m_workbench.sessionFile().isEmpty()) {
        saveAs(saved);
        return;
    }
    saveTo(m_workbench.sessionFile());
    if (saved)
        m_workbench.whenIdle([this, saved] {
            if (!m_workbench.isModified())
                saved();
        });
}

void MainWindow::saveAs(const std::function<void()>& saved)
{
    auto* dialog = new QFileDialog(this, tr("Save session"), lastFolder(), tr("Sessions (*.h5)"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("h5"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, saved](const QString& file) {
        rememberFolder(file);
        saveTo(file);
        if (saved)
            m_workbench.whenIdle([this, saved] {
                if (!m_workbench.isModified())
                    saved();
            });
    });
    dialog->open();
}

void MainWindow::saveTo(const QString& file)
{
    m_workbench.saveSession(file);
}

void MainWindow::resetView()
{
    if (m_workbench.selection().range()) { // one thing at a time
        m_workbench.selection().clearRange();
        return;
    }
    m_errorMap->resetView();
    m_distribution->resetView();
    m_errorMapDistribution->resetView();
    m_tileDistribution->resetView();
    m_tile->resetView();
    m_compare->plot().resetView();
    m_disagreement->plot().resetView();
}

void MainWindow::showView(View view)
{
    m_tabs->setCurrentIndex(static_cast<int>(view));
}

// --- Events -------------------------------------------------------------------------------------------------------

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fitRows();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    open(event->mimeData()->urls().constFirst().toLocalFile());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose || (!m_workbench.isModified() && m_workbench.isIdle())) {
        saveLayout();
        if (!m_workbench.isModified())
            m_workbench.autosave().discard();
        event->accept();
        return;
    }
    event->ignore();
    askBeforeClosing();
}

void MainWindow::askBeforeClosing()
{
    if (m_workbench.isRunInProgress()) {
        ask(this,
            { QStringLiteral("closeQuestion"),
              tr("A run is in progress."),
              tr("Cancel it and close? The layers that are finished are kept."),
              tr("Cancel and close"),
              {},
              tr("Keep running") },
            [this](Answer answer) {
                if (answer == Answer::Yes)
                    closeAfterCancelling();
            });
        return;
    }
    whenNothingIsLost([this] { closeAfterCancelling(); });
}

void MainWindow::closeAfterCancelling()
{
    statusBar()->showMessage(tr("Finishing…"));
    m_workbench.engine().cancelAll();
    // What does not end in time stays in its journal, and is offered when the program starts again.
    QTimer::singleShot(kCloseLimitMs, this, [this] {
        if (m_workbench.engine().isRunning()) {
            m_mayClose = true;
            close();
        }
    });
    m_workbench.whenIdle([this] { close(); });
}

} // namespace quantoscope
