// Sweeps, the queue, edits that can be undone, the command palette and copied commands.
#include "app/gui/command_palette.h"
#include "app/gui/main_window.h"
#include "app/gui/model_host.h"
#include "app/gui/plot_command.h"
#include "app/gui/run_form.h"
#include "app/gui/sweep_dialog.h"
#include "core/base/errors.h"
#include "sample_results.h"
#include "tests/app/gui_test_support.h"
#include "widgets/compare_view.h"
#include "widgets/pareto_plot.h"
#include "widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <cmath>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kRunLimitMs = 240'000;

QString id(int run)
{
    return QStringLiteral("run-%1").arg(run);
}

QStringList idsOf(const ResultsStore& store)
{
    QStringList ids;
    for (const RunRecord& run : store.runs())
        ids.append(run.id());
    return ids;
}

QStringList namesOf(const std::vector<RunSettings>& runs)
{
    QStringList names;
    for (const RunSettings& run : runs)
        names.append(QString::fromStdString(run.name));
    return names;
}

} // namespace

class TestRunManagement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void removalIsUndone();
    void renamingIsUndone();
    void notesStayWithTheRunAndAreUndone();
    void anotherSessionForgetsTheEdits();
    void queueIsReordered();
    void sweepVariesWhatIsTicked();
    void sweepKeepsTheFormsOtherOptions();
    void sweepVariesTheCalibrationSets();
    void forecastsComeFromTimedRuns();
    void paletteFindsAndTriggers();
    void plotCommandReadsBack();
    void sweepRunsInTheWindow();

private:
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("autosave")));
        window->show();
        return window;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRunManagement::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_run_management"));
    applyTheme(ThemeMode::Light);
}

void TestRunManagement::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRunManagement::removalIsUndone()
{
    Workbench workbench(m_folder->filePath(QStringLiteral("autosave")));
    workbench.store().setSession(sampleSession(1, 3));
    workbench.selection().setRuns({ id(2), id(1) });
    const QStringList before = idsOf(workbench.store());
    workbench.removeRun(id(2));
    QCOMPARE(workbench.store().runs().size(), 2U);
    QCOMPARE(workbench.selection().runs(), QStringList({ id(1) }));
    QVERIFY(workbench.isModified());
    workbench.undo();
    QCOMPARE(idsOf(workbench.store()), before);
    QCOMPARE(workbench.selection().runs(), QStringList({ id(2), id(1) }));
    QCOMPARE(workbench.store().run(id(2))->layers.size(), 4U);
    workbench.redo();
    QVERIFY(!workbench.store().run(id(2)));
}

void TestRunManagement::renamingIsUndone()
{
    Workbench workbench(m_folder->filePath(QStringLiteral("autosave")));
    workbench.store().setSession(sampleSession(1, 1));
    const QString before = workbench.store().run(id(1))->name();
    workbench.store().renameRun(id(1), QStringLiteral("best")); // as the list of runs does
    QCOMPARE(workbench.undoStack().count(), 1);
    workbench.undo();
    QCOMPARE(workbench.store().run(id(1))->name(), before);
    workbench.redo();
    QCOMPARE(workbench.store().run(id(1))->name(), QStringLiteral("best"));
    QCOMPARE(workbench.undoStack().count(), 1);
}

void TestRunManagement::notesStayWithTheRunAndAreUndone()
{
    const auto window = makeWindow();
    Workbench& workbench = window->workbench();
    workbench.store().setSession(sampleSession(1, 1));
    workbench.annotateRun(id(1), QStringLiteral("for the paper"));
    QCOMPARE(workbench.store().run(id(1))->header.notes, std::string("for the paper"));
    QCOMPARE(workbench.store().snapshot().toSession().runs[0].notes, std::string("for the paper"));
    auto* const undo = window->findChild<QAction*>(QStringLiteral("undo"));
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QVERIFY(workbench.store().run(id(1))->header.notes.empty());
    QVERIFY(!undo->isEnabled());
    workbench.discardChanges();
}

void TestRunManagement::anotherSessionForgetsTheEdits()
{
    if (testModel().isEmpty())
        QSKIP("neither the built-in model nor the reference data is here");
    const auto window = makeWindow();
    Workbench& workbench = window->workbench();
    workbench.store().setSession(sampleSession(1, 2));
    workbench.removeRun(id(1));
    workbench.discardChanges();
    workbench.openModel(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(workbench.hasLoadedModel(), kLoadLimitMs);
    QVERIFY(!workbench.undoStack().canUndo());
    QVERIFY(!workbench.isModified());
}

// Without a model every run fails as soon as it starts: the order of the failures is that of the queue.
void TestRunManagement::queueIsReordered()
{
    Workbench workbench(m_folder->filePath(QStringLiteral("autosave")));
    QStringList order;
    QObject::connect(&workbench, &Workbench::failed, this,
                     [&](JobKind, const QString& about, const JobError&) { order.append(about); });
    std::vector<JobState> jobs;
    QObject::connect(&workbench, &Workbench::jobsChanged, this,
                     [&](const std::vector<JobState>& states) { jobs = states; });
    std::vector<JobId> ids;
    for (const char* name : { "first", "second", "third" }) {
        RunSettings settings = smallRun();
        settings.name = name;
        ids.push_back(workbench.startRun(settings));
    }
    QVERIFY(!jobs[0].canMoveUp && jobs[0].canMoveDown && jobs[2].canMoveUp && !jobs[2].canMoveDown);
    workbench.moveInQueue(ids[2], -1);
    workbench.moveInQueue(ids[2], -1);
    workbench.moveInQueue(ids[2], -1); // is the first already
    workbench.moveInQueue(ids[0], 1);
    QCOMPARE(jobs[0].name, QStringLiteral("third"));
    QTRY_COMPARE(order.size(), 3);
    QCOMPARE(order, QStringList({ QStringLiteral("third"), QStringLiteral("second"), QStringLiteral("first") }));
}

void TestRunManagement::sweepVariesWhatIsTicked()
{
    ResultsStore store;
    store.setSession(sampleSession(2, 0));
    SweepDialog dialog(availableMethods(), smallRun(), store);
    QCOMPARE(dialog.chosenRuns().size(), 6U); // rtn and the form's gptq by 2, 3, 4 bits
    const auto box = [&](const char* name) { return dialog.findChild<QCheckBox*>(QLatin1String(name)); };
    box("bits-2")->click();
    box("bits-4")->click();
    box("group-channel")->click();
    const QStringList expected { QStringLiteral("rtn-3b-g32"), QStringLiteral("rtn-3b-channel"),
                                 QStringLiteral("gptq-3b-g32"), QStringLiteral("gptq-3b-channel") };
    QCOMPARE(namesOf(dialog.chosenRuns()), expected);

    auto* const rows = dialog.findChild<QTreeWidget*>(QStringLiteral("sweepRows"));
    rows->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(dialog.chosenRuns().size(), 3U);
    QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("sweepTotal"))->text().contains(QLatin1Char('3')));
    auto* const start = dialog.findChild<QPushButton*>(QStringLiteral("queueSweep"));
    QSignalSpy queued(&dialog, &SweepDialog::queueRequested);
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(queued.size(), 1);
    QCOMPARE(queued[0][0].value<std::vector<RunSettings>>().size(), 3U);
}

void TestRunManagement::sweepKeepsTheFormsOtherOptions()
{
    RunSettings base = smallRun();
    base.options["act-order"] = "true";
    base.samples = 17;
    const SweepRows rows = sweepRows(base, { { "rtn", "gptq" }, { 2 }, {} });
    QCOMPARE(rows.runs.size(), 2U);
    QVERIFY(!rows.runs[0].options.contains("act-order")); // rounding to nearest has no such option
    QCOMPARE(rows.runs[1].options.at("act-order"), std::string("true"));
    QCOMPARE(rows.runs[1].options.at("bits"), std::string("2"));
    for (const RunSettings& run : rows.runs) {
        QCOMPARE(run.options.at("group-size"), std::string("32")); // groups were not varied: the form's stay
        QCOMPARE(run.samples, 17);
    }
    QVERIFY_EXCEPTION_THROWN(sweepRows(base, {}), InvalidRequest);
}

void TestRunManagement::sweepVariesTheCalibrationSets()
{
    ResultsStore store;
    store.setSession(sampleSession(2, 0));
    RunSettings base = smallRun();
    base.seed = 5;
    SweepDialog dialog(availableMethods(), base, store);
    for (const char* bits : { "bits-2", "bits-4" })
        dialog.findChild<QCheckBox*>(QLatin1String(bits))->click();
    auto* const sets = dialog.findChild<QSpinBox*>(QStringLiteral("sweepSets"));
    sets->setFocus();
    QTest::keyClick(sets, Qt::Key_Up);
    const std::vector<RunSettings> runs = dialog.chosenRuns();
    const QStringList expected { QStringLiteral("rtn-3b-g32-s5"), QStringLiteral("gptq-3b-g32-s5"),
                                 QStringLiteral("rtn-3b-g32-s6"), QStringLiteral("gptq-3b-g32-s6") };
    QCOMPARE(namesOf(runs), expected); // those of one draw together, since they share its statistics
    QCOMPARE(runs[1].seed, std::uint64_t(5));
    QCOMPARE(runs[2].seed, std::uint64_t(6));
}

void TestRunManagement::forecastsComeFromTimedRuns()
{
    Session session = sampleSession(2, 1);
    session.model.contextLength = 64;
    Run& run = session.runs[0];
    run.configJson = R"({"method": "rtn", "bits": 4, "granularity": "channel"})";
    run.seconds = { 1, 2, 0 };
    ResultsStore store;
    store.setSession(std::move(session));
    const SweepForecast forecast(store);
    RunSettings settings = smallRun();
    settings.method = "rtn";
    settings.options = { { "bits", "4" }, { "granularity", "channel" } };
    settings.evaluate = false;
    settings.samples = 128;
    settings.sequenceLength = 0;
    const RunForecast known = forecast.forecast(settings, true);
    QVERIFY(known.isTimed);
    QVERIFY(std::abs(known.seconds - 3) < 1e-6);
    // Three weights in a row share a scale of 16 bits and a zero point of 4.
    QVERIFY(std::abs(known.bitsPerWeight - (4 + 20.0 / 3)) < 1e-9);
    QVERIFY(forecast.forecast(settings, false).seconds < 3); // statistics are there already
    settings.method = "gptq";
    const RunForecast rough = forecast.forecast(settings, true);
    QVERIFY(!rough.isTimed); // by the pace of the run that was timed
    QVERIFY(rough.seconds > 3); // it runs the blocks again
}

void TestRunManagement::paletteFindsAndTriggers()
{
    const auto window = makeWindow();
    window->findChild<QAction*>(QStringLiteral("palette"))->trigger();
    auto* const palette = window->findChild<CommandPalette*>();
    QVERIFY(palette);
    auto* const filter = palette->findChild<QLineEdit*>();
    QTest::keyClicks(filter, QStringLiteral("shortcuts keyb"));
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(window->findChild<QDialog*>(QStringLiteral("shortcutsDialog")));

    window->findChild<QAction*>(QStringLiteral("palette"))->trigger();
    QTRY_COMPARE(window->findChildren<CommandPalette*>().size(), 1); // the first one is gone
    auto* const second = window->findChild<CommandPalette*>()->findChild<QLineEdit*>();
    QTest::keyClicks(second, QStringLiteral("no such command"));
    QTest::keyClick(second, Qt::Key_Return); // triggers nothing
    const auto* const list = window->findChild<CommandPalette*>()->findChild<QTreeView*>();
    second->setText(QStringLiteral("theme dark")); // a choice of a menu below a menu is named with it
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Theme: Dark"));
}

void TestRunManagement::plotCommandReadsBack()
{
    const QString command = plotCommandLine({ .session = QStringLiteral("/tmp/it's here.h5"),
                                              .view = QStringLiteral("distribution"),
                                              .runs = { id(1), id(2) },
                                              .layer = QStringLiteral("blocks.0.q") });
    QVERIFY(command.startsWith(QStringLiteral("quantoscope-cli plot '/tmp/it'\\''s here.h5' --view distribution")));
    QVERIFY(command.contains(QStringLiteral("--runs run-1,run-2 --layer blocks.0.q --out distribution.svg")));
    QCOMPARE(plotCommandLine({ .session = QStringLiteral("s.h5"), .view = QStringLiteral("pareto"), .runs = {} },
                             { .widthMm = 85, .file = QStringLiteral("a b.png"), .dpi = 600 }),
             QStringLiteral("quantoscope-cli plot s.h5 --view pareto --width-mm 85 --dpi 600 --out 'a b.png'"));

    const auto window = makeWindow();
    window->workbench().store().setSession(sampleSession(1, 2));
    window->workbench().selection().setRuns({ id(1) });
    window->showView(MainWindow::View::Compare);
    window->findChild<QAction*>(QStringLiteral("copyPlotCommand"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("quantoscope-cli plot session.h5 --view pareto --metric perplexity "
                            "--against bits_per_weight --scale linear --out pareto.svg"));
}

void TestRunManagement::sweepRunsInTheWindow()
{
    if (testModel().isEmpty())
        QSKIP("neither the built-in model nor the reference data is here");
    const auto window = makeWindow();
    window->open(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(window->workbench().hasLoadedModel(), kLoadLimitMs);
    window->runForm().setSettings(smallRun());
    window->findChild<QAction*>(QStringLiteral("sweep"))->trigger();
    auto* const dialog = window->findChild<SweepDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QCheckBox*>(QStringLiteral("bits-4"))->click();
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("queueSweep")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window->workbench().store().runs().size() == 4 && window->workbench().isIdle(),
                             kRunLimitMs);
    for (const RunRecord& run : window->workbench().store().runs())
        QVERIFY(run.header.status == RunStatus::Complete);
    QCOMPARE(window->workbench().store().header().calibrations.size(), 1U); // one for all of them
    window->showView(MainWindow::View::Compare);
    auto* const compare = window->findChild<CompareView*>();
    QTRY_COMPARE(compare->plot().tableTwin().rows.size(), 4U);
    const QString file = m_folder->filePath(QStringLiteral("pareto.csv"));
    window->exportViewTo(file);
    QVERIFY(QFile::exists(file));
    window->workbench().discardChanges();
}

QTEST_MAIN(TestRunManagement)
#include "tst_run_management.moc"
