#include "app/gui/guided_tour.h"
#include "app/gui/lesson_library.h"
#include "app/gui/lesson_progress.h"
#include "app/gui/lesson_runner.h"
#include "app/gui/main_window.h"
#include "tests/app/picture_support.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QTemporaryDir>

#include <functional>

namespace quantoscope {

namespace {

/// The window as it stands, in both sizes and themes.
void grabEach(MainWindow& window, const QString& folder, const QString& name)
{
    for (const auto& [size, sizeName] : kPictureSizes) {
        for (const auto& [theme, themeName] : kPictureThemes) {
            applyTheme(theme);
            window.resize(size);
            grab(window, folder, name + sizeName + themeName);
        }
    }
    applyTheme(ThemeMode::Light);
}

/// Waits until the step's own actions are done, and the first looks taken.
void waitForStep(LessonRunner& runner)
{
    waitUntil([&] { return !runner.isBusy(); });
    settle();
}

void solveStep(LessonRunner& runner)
{
    runner.solve();
    if (runner.step().quiz)
        runner.giveAnswer(static_cast<int>(runner.step().quiz->right));
    waitUntil([&] { return runner.isPassed() && !runner.isBusy(); });
}

void grabDemonstration(MainWindow& window, const QString& folder)
{
    LessonRunner& runner = window.lessons();
    window.startLesson(shippedDemonstration());
    window.showNormal();
    waitUntil([&] { return window.workbench().hasLoadedModel(); });
    for (int step = 0; step < runner.steps(); ++step) {
        runner.goTo(step);
        waitForStep(runner);
        solveStep(runner);
        grabEach(window, folder, QStringLiteral("demonstration-%1").arg(step + 1, 2, 10, QLatin1Char('0')));
    }
    runner.stop();
    grabEach(window, folder, QStringLiteral("presenter-view"));
    window.setPresenting(false);
}

void grabTour(MainWindow& window, const QString& folder)
{
    window.findChild<QAction*>(QStringLiteral("tour"))->trigger();
    for (int stop = 1; stop <= GuidedTour::stops(); ++stop) {
        settle();
        grabEach(window, folder, QStringLiteral("tour-%1").arg(stop));
        window.findChild<QAbstractButton*>(QStringLiteral("tourNext"))->click();
    }
}

/// A step in the middle before and after it is done, and a question.
void grabLesson(MainWindow& window, const Lesson& lesson, const QString& folder)
{
    LessonRunner& runner = window.lessons();
    window.startLesson(lesson);
    bool isFailureTaken = false;
    for (int step = 0; step < runner.steps(); ++step) {
        runner.goTo(step);
        waitForStep(runner);
        const QString name = QStringLiteral("lesson-%1-%2").arg(QString::fromStdString(lesson.id)).arg(step + 1);
        if (!runner.step().checks.empty() && step > 0 && !isFailureTaken) {
            isFailureTaken = true;
            runner.showHint();
            grabEach(window, folder, name + QStringLiteral("-asked"));
            solveStep(runner);
            grabEach(window, folder, name + QStringLiteral("-passed"));
        } else if (runner.step().quiz) {
            runner.giveAnswer(runner.step().quiz->right == 0 ? 1 : 0);
            grabEach(window, folder, name + QStringLiteral("-wrong"));
            solveStep(runner);
            grabEach(window, folder, name + QStringLiteral("-right"));
        } else {
            solveStep(runner);
        }
    }
    runner.stop();
    forgetLesson(QString::fromStdString(lesson.id));
}

void grabMenus(MainWindow& window, const QString& folder)
{
    auto* const learn = window.findChild<QMenu*>(QStringLiteral("learnMenu"));
    for (const auto& [theme, themeName] : kPictureThemes) {
        applyTheme(theme);
        learn->popup(window.mapToGlobal(QPoint(200, 20)));
        grab(*learn, folder, QStringLiteral("menu-learn") + themeName);
        learn->close();
        int number = 0;
        for (QMenu* const menu : learn->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) {
            menu->popup(window.mapToGlobal(QPoint(300, 60)));
            grab(*menu, folder, QStringLiteral("menu-learn-%1").arg(++number) + themeName);
            menu->close();
        }
    }
    applyTheme(ThemeMode::Light);
}

} // namespace

void takeLessonPictures(const QString& folder)
{
    const QTemporaryDir autosave;
    MainWindow window(autosave.path());
    window.resize(kPictureSizes.front().first);
    window.show();
    grabEach(window, folder, QStringLiteral("welcome"));
    grabDemonstration(window, folder);
    grabTour(window, folder);
    for (const Lesson& lesson : shippedLessons())
        grabLesson(window, lesson, folder);
    grabMenus(window, folder);
    window.workbench().discardChanges();
}

} // namespace quantoscope
