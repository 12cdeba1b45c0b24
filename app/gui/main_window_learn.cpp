// The Learn menu: lessons and their dock, experiments, presenter mode and the tour.
#include "app/gui/main_window.h"

#include "app/gui/command_palette.h"
#include "app/gui/experiment_jobs.h"
#include "app/gui/experiment_page.h"
#include "app/gui/file_dialogs.h"
#include "app/gui/glossary_dialog.h"
#include "app/gui/guided_tour.h"
#include "app/gui/lesson_controls.h"
#include "app/gui/lesson_handout.h"
#include "app/gui/lesson_library.h"
#include "app/gui/lesson_panel.h"
#include "app/gui/lesson_progress.h"
#include "app/gui/lesson_runner.h"
#include "app/gui/lesson_texts.h"
#include "app/gui/messages.h"
#include "app/gui/presenter_mode.h"
#include "app/gui/target_frame.h"
#include "app/gui/welcome_page.h"
#include "core/base/errors.h"
#include "core/results/experiment.h"
#include "widgets/number_format.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabWidget>

#include <memory>

namespace quantoscope {

namespace {

constexpr int kMessageMs = 6000;

QString actionName(const Lesson& lesson)
{
    return QStringLiteral("lesson-") + QString::fromStdString(lesson.id);
}

} // namespace

void MainWindow::createLessons()
{
    m_lessons = new LessonRunner(*this, this);
    auto* const panel = new LessonPanel(*m_lessons);
    m_lessonDock = addDock(Qt::LeftDockWidgetArea, QStringLiteral("lessonDock"), tr("Lesson"), panel);
    tabifyDockWidget(findChild<QDockWidget*>(QStringLiteral("modelDock")), m_lessonDock);
    m_lessonDock->setFeatures(m_lessonDock->features() & ~QDockWidget::DockWidgetClosable); // it goes with its lesson
    m_lessonDock->toggleViewAction()->setVisible(false);
    m_lessonDock->hide();
    m_targetFrame = new TargetFrame(*this);
    m_presenter = new PresenterMode(*this, *m_tabs, *m_lessons, *m_targetFrame, this);
    m_tour = new GuidedTour(*this, *m_targetFrame);

    connect(panel, &LessonPanel::linkActivated, this, [this](const QString& link) { followLessonLink(*this, link); });
    connect(m_lessons, &LessonRunner::stepChanged, this, &MainWindow::pointAtStep);
    connect(m_lessons, &LessonRunner::stepPassed, this, &MainWindow::updateLearnMenu);
    connect(m_lessons, &LessonRunner::stopped, this, [this] {
        m_targetFrame->setTargets({});
        m_lessonDock->hide();
        updateLearnMenu();
    });
    connect(m_presenter, &PresenterMode::changed, this, [this](bool on) {
        action("presenter")->setChecked(on);
        if (!on && m_lessons->isActive())
            showLessonDock();
    });
    connect(m_tour, &GuidedTour::ended, this, [this] { m_welcome->setTourOffered(false); });
    connect(m_welcome, &WelcomePage::tourRequested, this, [this] { action("tour")->trigger(); });
    connect(m_welcome, &WelcomePage::demonstrationRequested, this, [this] { startLesson(shippedDemonstration()); });
    connect(m_presenter, &PresenterMode::handoutRequested, this, &MainWindow::handoutDialog);
    connect(m_presenter, &PresenterMode::linkActivated, this,
            [this](const QString& link) { followLessonLink(*this, link); });
    m_welcome->setTourOffered(!isTourSeen());
}

void MainWindow::createLearnMenu()
{
    QMenu* const menu = menuBar()->addMenu(tr("&Learn"));
    menu->setObjectName(QStringLiteral("learnMenu"));
    makeAction(QStringLiteral("tour"), tr("&Tour of the window"), {}, [this] {
        m_lessons->stop();
        m_tour->start();
    });
    menu->addAction(action("tour"));
    menu->addAction(action("glossary"));
    menu->addSeparator();
    menu->addAction(makeAction(actionName(shippedDemonstration()), lessonText(shippedDemonstration().title), {},
                               [this] { startLesson(shippedDemonstration()); }));
    QMenu* const lessons = menu->addMenu(tr("&Lessons"));
    QMenu* const experiments = menu->addMenu(tr("&Experiments"));
    for (const Lesson& lesson : shippedLessons()) {
        QAction* const start
            = makeAction(actionName(lesson), lessonText(lesson.title), {}, [this, &lesson] { startLesson(lesson); });
        start->setProperty(kCommandKind, tr("Lesson"));
        lessons->addAction(start);
    }
    for (const ExperimentDescription& experiment : quantoscope::experiments()) {
        const QString key = QString::fromUtf8(experiment.key.data(), static_cast<qsizetype>(experiment.key.size()));
        QAction* const show = makeAction(QStringLiteral("experiment-") + key, coreText(experiment.title), {},
                                         [this, key] { showExperiment(key); });
        show->setProperty(kCommandKind, tr("Experiment"));
        experiments->addAction(show);
    }
    makeAction(QStringLiteral("openLesson"), tr("&Open lesson file…"), {}, [this] { openLessonDialog(); });
    makeAction(QStringLiteral("handout"), tr("Save &hand-out…"), {}, [this] { handoutDialog(); });
    makeAction(QStringLiteral("endLesson"), tr("E&nd lesson"), {}, [this] { m_lessons->stop(); });
    menu->addSeparator();
    for (const char* each : { "openLesson", "handout", "endLesson" })
        menu->addAction(action(each));
    updateLearnMenu();
}

void MainWindow::createPresenterAction()
{
    QAction* const presenter
        = makeAction(QStringLiteral("presenter"), tr("Pre&senter mode"), { QKeySequence(Qt::SHIFT | Qt::Key_F11) }, {});
    presenter->setCheckable(true);
    connect(presenter, &QAction::toggled, this, [this](bool on) {
        if (on)
            showPanels(); // so that what is put away is the layout that comes back
        m_presenter->setOn(on);
    });
}

bool MainWindow::isPresenting() const
{
    return m_presenter->isOn();
}

void MainWindow::setPresenting(bool on)
{
    action("presenter")->setChecked(on);
}

// How far each lesson has come stands behind its title.
void MainWindow::updateLearnMenu()
{
    for (const Lesson& lesson : shippedLessons()) {
        const auto passed = passedSteps(QString::fromStdString(lesson.id)).size();
        const auto steps = static_cast<qsizetype>(lesson.steps.size());
        const QString title = lessonText(lesson.title);
        QString text = title;
        if (passed >= steps)
            text = QStringLiteral("%1  ✓").arg(title);
        else if (passed > 0)
            text = tr("%1  (%2 of %3)", "a lesson's title, steps passed, all steps").arg(title).arg(passed).arg(steps);
        action(qPrintable(actionName(lesson)))->setText(text);
    }
    const bool isActive = m_lessons->isActive();
    action("handout")->setEnabled(isActive);
    action("endLesson")->setEnabled(isActive);
}

void MainWindow::connectExperiments()
{
    m_experimentJobs = new ExperimentJobs(m_workbench, *m_experiment, this);
    connect(m_experiment, &ExperimentPage::startRequested, this, [this] {
        if (m_experiment->choice().trainFile.isEmpty())
            m_experimentJobs->start();
        else // the trained model takes the place of the open session
            whenNothingIsLost([this] { m_experimentJobs->start(); });
    });
    connect(m_experiment, &ExperimentPage::openModelRequested, this, &MainWindow::openModelFolderDialog);
    connect(m_experiment, &ExperimentPage::explanationRequested, this,
            [this](const QString& entry) { GlossaryDialog::show(*this, entry); });
    connect(m_experimentJobs, &ExperimentJobs::pageWanted, this, [this] { showView(View::Experiment); });
    connect(m_experimentJobs, &ExperimentJobs::ended, this, [this] { showView(View::Experiment); });
}

void MainWindow::showExperiment(const QString& key)
{
    m_lessons->stop();
    m_experiment->setExperiment(key);
    if (m_workbench.store().hasModel()) {
        showView(View::Experiment);
        return;
    }
    const auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = connect(&m_workbench, &Workbench::modelOpened, this, [this, connection] {
        disconnect(*connection);
        showView(View::Experiment); // after takeModel(), which was connected before
    });
    open(QStringLiteral("demo"));
}

void MainWindow::startLesson(const Lesson& lesson)
{
    m_tour->finish();
    if (!m_presenter->isOn())
        showPanels();
    m_lessons->start(lesson);
    showLessonDock();
    updateLearnMenu();
}

void MainWindow::showLessonDock()
{
    if (m_presenter->isOn())
        return;
    m_lessonDock->show();
    m_lessonDock->raise();
}

void MainWindow::pointAtStep()
{
    QStringList targets;
    for (const std::string& target : m_lessons->step().targets)
        targets.append(QString::fromStdString(target));
    if (!m_presenter->isOn())
        for (const QString& target : targets)
            revealTarget(*this, target, m_lessonDock);
    m_targetFrame->setTargets(targets);
}

void MainWindow::openLesson(const QString& file)
{
    try {
        startLesson(openLessonFile(file));
    } catch (const Error&) {
        showLessonFailure(this, file, errorFromCurrentException());
    }
}

void MainWindow::openLessonDialog()
{
    const QString file = askForFile(this, tr("Open lesson file"), tr("Lessons (*.json);;All files (*)"));
    if (!file.isEmpty())
        openLesson(file);
}

void MainWindow::handoutDialog()
{
    const QString file
        = askWhereToSave(this, tr("Save hand-out"), QString::fromStdString(m_lessons->lesson().id), tr("PDF (*.pdf)"));
    if (!file.isEmpty())
        saveHandout(file);
}

void MainWindow::saveHandout(const QString& file)
{
    try {
        writeHandout(m_lessons->lesson(), file);
        statusBar()->showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(file)), kMessageMs);
    } catch (const Error&) {
        showFailure(this, JobKind::Export, file, errorFromCurrentException());
    }
}

} // namespace quantoscope
