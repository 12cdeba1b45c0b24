// Runs held up between two layers, with the keyboard and with the job panel's buttons.
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "tests/app/gui_test_support.h"
#include "widgets/elided_label.h"
#include "widgets/theme.h"
#include "widgets/weight_tile_view.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kRunLimitMs = 240'000;
constexpr int kStandstillMs = 500;

QStringList jobTexts(MainWindow& window)
{
    QStringList texts;
    for (const ElidedLabel* label : window.findChild<JobPanel*>()->findChildren<ElidedLabel*>())
        texts.append(label->text());
    return texts;
}

bool anyStartsWith(const QStringList& texts, const char* words)
{
    return std::ranges::any_of(texts, [&](const QString& text) { return text.startsWith(QLatin1String(words)); });
}

/// The button of that name to a screen reader, if it is shown.
QPushButton* button(MainWindow& window, const QString& name)
{
    for (QPushButton* each : window.findChild<JobPanel*>()->findChildren<QPushButton*>()) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace

class TestPauseWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void standsStillAndGoesOn();
    void cancelledWhilePaused();

private:
    std::unique_ptr<MainWindow> openWindow(const char* autosave)
    {
        auto window = std::make_unique<MainWindow>(m_folder->filePath(QLatin1String(autosave)));
        window->show();
        window->open(testModel());
        if (!QTest::qWaitFor([&] { return window->workbench().hasLoadedModel(); }, kLoadLimitMs))
            return nullptr;
        return window;
    }
    /// Queues `runs` runs, waits for two layers, and presses Pause.
    static void startAndPause(MainWindow& window, int runs);

    std::unique_ptr<QTemporaryDir> m_folder;
};

#define NEEDS_MODEL()                                                                                                  \
    if (testModel().isEmpty())                                                                                         \
    QSKIP("neither the built-in model nor the reference data is here")

void TestPauseWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_pause_window"));
    applyTheme(ThemeMode::Light);
}

void TestPauseWindow::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPauseWindow::startAndPause(MainWindow& window, int runs)
{
    RunSettings settings = smallRun();
    settings.samples = 16;
    settings.name = "held";
    window.runForm().setSettings(settings);
    for (int i = 0; i < runs; ++i)
        window.startRun();
    const ResultsStore& store = window.workbench().store();
    QTRY_VERIFY_WITH_TIMEOUT(!store.runs().empty() && store.runs()[0].layers.size() >= 2, kRunLimitMs);
    QTest::keyClick(&window, Qt::Key_F6);
    QTRY_VERIFY2_WITH_TIMEOUT(anyStartsWith(jobTexts(window), "Paused after"),
                              qPrintable(jobTexts(window).join(QLatin1Char('\n'))), kRunLimitMs);
}

void TestPauseWindow::standsStillAndGoesOn()
{
    NEEDS_MODEL();
    const auto window = openWindow("autosave");
    QVERIFY(window);
    Workbench& workbench = window->workbench();
    const auto* const action = window->findChild<QAction*>(QStringLiteral("pauseRuns"));
    QVERIFY(!action->isEnabled()); // there is nothing to hold up
    startAndPause(*window, 2);
    if (QTest::currentTestFailed())
        return;

    QCOMPARE(action->text(), QStringLiteral("C&ontinue"));
    QVERIFY(jobTexts(*window).contains(QStringLiteral("Waiting, paused")));
    const std::size_t layers = workbench.store().runs()[0].layers.size();
    QVERIFY(layers < workbench.store().model().layers.size());
    QTest::qWait(kStandstillMs);
    QCOMPARE(workbench.store().runs()[0].layers.size(), layers);
    QCOMPARE(workbench.store().runs().size(), std::size_t(1)); // the other has not started

    QPushButton* const goOn = button(*window, QStringLiteral("Continue held"));
    QVERIFY(goOn);
    goOn->setFocus();
    QTest::keyClick(goOn, Qt::Key_Space);
    QVERIFY(!workbench.areRunsPaused());
    QTRY_VERIFY_WITH_TIMEOUT(workbench.isIdle(), kRunLimitMs);
    const std::vector<RunRecord>& runs = workbench.store().runs();
    QCOMPARE(runs.size(), std::size_t(2));
    for (std::size_t i = 0; i < runs[0].layers.size(); ++i) { // the second stood nowhere, and was asked for the same
        QCOMPARE(runs[0].layers[i]->name, runs[1].layers[i]->name);
        QVERIFY(runs[0].layers[i]->codes->codes.values == runs[1].layers[i]->codes->codes.values);
        QCOMPARE(runs[0].layers[i]->accumulatedError, runs[1].layers[i]->accumulatedError);
    }
    QCOMPARE(runs[0].header.klMean, runs[1].header.klMean);
    QVERIFY(!action->isEnabled());
}

void TestPauseWindow::cancelledWhilePaused()
{
    NEEDS_MODEL();
    const auto window = openWindow("autosave");
    QVERIFY(window);
    Workbench& workbench = window->workbench();
    startAndPause(*window, 2);
    if (QTest::currentTestFailed())
        return;
    QSignalSpy ended(&workbench, &Workbench::runEnded);
    QTest::keyClick(window.get(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 2'000);
    QCOMPARE(workbench.store().runs()[0].header.status, RunStatus::Cancelled);
    QVERIFY(workbench.areRunsPaused()); // the next one waits still, and may be let go on
    QTest::qWait(kStandstillMs);
    QCOMPARE(workbench.store().runs().size(), std::size_t(1));

    // A view is answered while runs wait.
    window->showView(MainWindow::View::Tile);
    const auto* const tile = window->findChild<WeightTileView*>();
    QTRY_VERIFY_WITH_TIMEOUT(tile->tile(), kLoadLimitMs);

    QTest::keyClick(window.get(), Qt::Key_F6);
    QTRY_COMPARE_WITH_TIMEOUT(workbench.store().runs().size(), std::size_t(2), kRunLimitMs);
    workbench.engine().cancelAll();
    QTRY_VERIFY_WITH_TIMEOUT(workbench.isIdle(), 10'000);
    QVERIFY(!workbench.areRunsPaused()); // nothing is left to hold up
}

QTEST_MAIN(TestPauseWindow)
#include "tst_pause_window.moc"
