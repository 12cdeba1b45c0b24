// What the real window does with runs that have ended, one way or another: goes on with interrupted ones, and exports
// complete ones as models for other programs.
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "tests/app/gui_test_support.h"
#include "widgets/elided_label.h"
#include "widgets/job_panel.h"
#include "widgets/runs_view.h"
#include "widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kRunLimitMs = 240'000;

RunSettings longRun()
{
    RunSettings settings = smallRun();
    settings.samples = 48;
    settings.sequenceLength = 256;
    settings.evaluate = false;
    return settings;
}

/// Empty if both runs have the same codes in every layer.
QString difference(const RunRecord& a, const RunRecord& b)
{
    if (a.layers.size() != b.layers.size())
        return QStringLiteral("%1 and %2 layers").arg(a.layers.size()).arg(b.layers.size());
    for (const auto& layer : a.layers) {
        const QString name = QString::fromStdString(layer->name);
        const LayerResult* const other = b.layer(name);
        if (!other || layer->codes->codes.values != other->codes->codes.values
            || layer->codes->scales.values != other->codes->scales.values
            || layer->codes->zeros.values != other->codes->zeros.values)
            return name;
    }
    return {};
}

} // namespace

class TestFinishedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void cancelledRunGoesOn();
    void runClosedWhilePausedGoesOn();
    void runOfACrashedWindowGoesOn();
    void exportsAModel();
    void saysWhyAFormatDoesNotFit();
    void aFolderThatCannotBeMadeIsAMessage();

private:
    std::unique_ptr<MainWindow> makeWindow(const char* autosave)
    {
        auto window = std::make_unique<MainWindow>(m_folder->filePath(QLatin1String(autosave)));
        window->show();
        return window;
    }
    bool openModel(MainWindow& window)
    {
        window.open(testModel());
        return QTest::qWaitFor([&] { return window.workbench().hasLoadedModel(); }, kLoadLimitMs);
    }
    static bool runToTheEnd(MainWindow& window, const RunSettings& settings)
    {
        QSignalSpy ended(&window.workbench(), &Workbench::runEnded);
        window.runForm().setSettings(settings);
        window.startRun();
        return QTest::qWaitFor([&] { return ended.count() == 1 && window.workbench().isIdle(); }, kRunLimitMs);
    }
    static bool startAndWaitForLayers(MainWindow& window, std::size_t layers)
    {
        window.runForm().setSettings(longRun());
        window.startRun();
        const ResultsStore& store = window.workbench().store();
        return QTest::qWaitFor([&] { return !store.runs().empty() && store.runs()[0].layers.size() >= layers; },
                               kRunLimitMs);
    }
    /// The job panel says that the run is paused, and not only about to be.
    static bool stands(MainWindow& window)
    {
        const auto labels = window.findChild<JobPanel*>()->findChildren<ElidedLabel*>();
        return std::ranges::any_of(
            labels, [](const ElidedLabel* label) { return label->text().startsWith(QLatin1String("Paused after")); });
    }
    /// Opens the session in a new window, its model too, chooses the run and presses the key of Resume.
    void resumeAndCompare(const QString& session, const RunRecord& whole);
    static void chooseFirstRun(MainWindow& window)
    {
        auto* const runs = window.findChild<RunsView*>();
        runs->tree().setCurrentIndex(runs->tree().model()->index(0, 0));
    }
    static QWidget* exportDialog(MainWindow& window)
    {
        chooseFirstRun(window);
        window.findChild<QAction*>(QStringLiteral("exportModel"))->trigger();
        return window.findChild<QWidget*>(QStringLiteral("exportModelDialog"));
    }
    static void choose(QWidget& dialog, const char* format, const QString& folder)
    {
        auto* const box = dialog.findChild<QComboBox*>(QStringLiteral("exportFormat"));
        box->setCurrentIndex(box->findData(QLatin1String(format)));
        dialog.findChild<QLineEdit*>(QStringLiteral("exportFolder"))->setText(folder);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

#define NEEDS_MODEL()                                                                                                  \
    if (testModel().isEmpty())                                                                                         \
    QSKIP("neither the built-in model nor the reference data is here")

void TestFinishedRuns::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_finished_runs"));
    applyTheme(ThemeMode::Light);
}

void TestFinishedRuns::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFinishedRuns::resumeAndCompare(const QString& session, const RunRecord& whole)
{
    const auto window = makeWindow("autosave-resumed");
    Workbench& workbench = window->workbench();
    window->open(session);
    QTRY_COMPARE_WITH_TIMEOUT(workbench.store().runs().size(), std::size_t(1), kLoadLimitMs);
    const std::size_t kept = workbench.store().runs()[0].layers.size();
    QVERIFY2(kept >= 3, qPrintable(QString::number(kept)));
    QVERIFY(kept < whole.layers.size());
    QCOMPARE(workbench.store().runs()[0].header.status, RunStatus::Cancelled);

    chooseFirstRun(*window);
    auto* const resume = window->findChild<QAction*>(QStringLiteral("resumeRun"));
    QVERIFY(!resume->isEnabled()); // the session came without its model
    auto* const button = window->findChild<QPushButton*>(QStringLiteral("messageBarButton"));
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workbench.hasLoadedModel(), kLoadLimitMs);
    QTRY_VERIFY(resume->isEnabled());

    QSignalSpy ended(&workbench, &Workbench::runEnded);
    QTest::keyClick(window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(ended.count() == 1 && workbench.isIdle(), kRunLimitMs);
    QCOMPARE(workbench.store().runs().size(), std::size_t(1));
    const RunRecord& run = workbench.store().runs()[0];
    QCOMPARE(run.header.status, RunStatus::Complete);
    QCOMPARE(run.header.warnings.front().code, std::string("run_resumed"));
    QCOMPARE(run.header.warnings.front().parameters.at("layers"), std::to_string(kept));
    const QString differs = difference(whole, run);
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
    QVERIFY(!resume->isEnabled()); // there is nothing left to do
    window->saveTo(session);
    QTRY_VERIFY(!workbench.isModified());
}

void TestFinishedRuns::cancelledRunGoesOn()
{
    NEEDS_MODEL();
    const auto whole = makeWindow("autosave-whole");
    QVERIFY(openModel(*whole));
    QVERIFY(runToTheEnd(*whole, longRun()));

    const QString file = m_folder->filePath(QStringLiteral("cancelled.h5"));
    {
        const auto window = makeWindow("autosave-cancelled");
        QVERIFY(openModel(*window));
        QSignalSpy ended(&window->workbench(), &Workbench::runEnded);
        QVERIFY(startAndWaitForLayers(*window, 3));
        QTest::keyClick(window.get(), Qt::Key_Period, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 10'000);
        window->saveTo(file);
        QTRY_VERIFY(!window->workbench().isModified());
    }
    resumeAndCompare(file, whole->workbench().store().runs()[0]);
}

void TestFinishedRuns::runClosedWhilePausedGoesOn()
{
    NEEDS_MODEL();
    const auto whole = makeWindow("autosave-whole");
    QVERIFY(openModel(*whole));
    QVERIFY(runToTheEnd(*whole, longRun()));

    const QString file = m_folder->filePath(QStringLiteral("paused.h5"));
    {
        const auto window = makeWindow("autosave-paused");
        QVERIFY(openModel(*window));
        window->saveTo(file); // what finishes is kept here from now on
        QTRY_COMPARE(window->workbench().sessionFile(), file);
        QVERIFY(startAndWaitForLayers(*window, 3));
        QTest::keyClick(window.get(), Qt::Key_F6);
        QTRY_VERIFY_WITH_TIMEOUT(stands(*window), kRunLimitMs);
        QVERIFY(!window->close());
        QTRY_VERIFY(window->findChild<QPushButton*>(QStringLiteral("yes")));
        QTest::mouseClick(window->findChild<QPushButton*>(QStringLiteral("yes")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window->isVisible(), 10'000);
    }
    resumeAndCompare(file, whole->workbench().store().runs()[0]);
}

// Session and journal as a killed process leaves them: copied while the run goes on.
void TestFinishedRuns::runOfACrashedWindowGoesOn()
{
    NEEDS_MODEL();
    const auto window = makeWindow("autosave-crashed");
    QVERIFY(openModel(*window));
    const QString file = m_folder->filePath(QStringLiteral("session.h5"));
    window->saveTo(file);
    QTRY_COMPARE(window->workbench().sessionFile(), file); // whose journal the run is written to
    QSignalSpy ended(&window->workbench(), &Workbench::runEnded);
    QVERIFY(startAndWaitForLayers(*window, 4));
    const QString left = m_folder->filePath(QStringLiteral("left.h5"));
    const QDir journal(file + QStringLiteral(".journal"));
    QTRY_VERIFY(journal.entryList({ QStringLiteral("layer-*.h5") }, QDir::Files).size() >= 3);
    QVERIFY(QFile::copy(file, left));
    QVERIFY(QDir().mkdir(left + QStringLiteral(".journal")));
    for (const QString& each : journal.entryList(QDir::Files)) {
        if (!each.endsWith(QLatin1String(".part"))) // renamed meanwhile, or not
            QVERIFY(QFile::copy(journal.filePath(each), left + QStringLiteral(".journal/") + each));
    }
    QCOMPARE(ended.count(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(ended.count() == 1 && window->workbench().isIdle(), kRunLimitMs);
    resumeAndCompare(left, window->workbench().store().runs()[0]);
}

void TestFinishedRuns::exportsAModel()
{
    NEEDS_MODEL();
    const auto window = makeWindow("autosave");
    Workbench& workbench = window->workbench();
    QVERIFY(openModel(*window));
    RunSettings settings = smallRun();
    settings.options["scale-type"] = "float16";
    QVERIFY(runToTheEnd(*window, settings));
    const QString folder = m_folder->filePath(QStringLiteral("exported"));
    QWidget* const dialog = exportDialog(*window);
    QVERIFY(dialog);
    choose(*dialog, "gptq_v2", folder);
    auto* const button = dialog->findChild<QPushButton*>(QStringLiteral("exportNow"));
    QVERIFY(button->isEnabled());
    QSignalSpy exported(&workbench, &Workbench::exported);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, kRunLimitMs);
    QVERIFY(QFile::exists(folder + QStringLiteral("/config.json")));
    QVERIFY(QFile::exists(folder + QStringLiteral("/model.safetensors")));
    const Run& run = workbench.store().runs()[0].header;
    QCOMPARE(run.exports.size(), std::size_t(1));
    QCOMPARE(run.exports[0].layersCompared, static_cast<std::int64_t>(workbench.store().runs()[0].layers.size()));
    QCOMPARE(run.exports[0].layersDiffering, std::int64_t(0));
    QVERIFY(run.exports[0].sameText == true);
    QVERIFY(workbench.isModified());

    // The result is part of the session.
    const QString file = m_folder->filePath(QStringLiteral("exported.h5"));
    window->saveTo(file);
    QTRY_VERIFY(!workbench.isModified());
    const auto second = makeWindow("autosave-second");
    second->open(file);
    QTRY_COMPARE_WITH_TIMEOUT(second->workbench().store().runs().size(), std::size_t(1), kLoadLimitMs);
    QCOMPARE(second->workbench().store().runs()[0].header.exports.size(), std::size_t(1));
}

void TestFinishedRuns::saysWhyAFormatDoesNotFit()
{
    NEEDS_MODEL();
    const auto window = makeWindow("autosave");
    QVERIFY(openModel(*window));
    QVERIFY(runToTheEnd(*window, smallRun()));
    QWidget* const dialog = exportDialog(*window);
    QVERIFY(dialog);
    const auto* const reason = dialog->findChild<QLabel*>(QStringLiteral("exportReason"));
    const auto* const exportNow = dialog->findChild<QPushButton*>(QStringLiteral("exportNow"));
    auto* const setUp = dialog->findChild<QPushButton*>(QStringLiteral("setUpRun"));

    choose(*dialog, "awq", m_folder->filePath(QStringLiteral("new")));
    QVERIFY2(reason->text().contains(QLatin1String("4 bits, not 3")), qPrintable(reason->text()));
    QVERIFY(!exportNow->isEnabled());
    QVERIFY(!setUp->isVisible()); // no option of such a run would do

    choose(*dialog, "safetensors", m_folder->path());
    QVERIFY2(reason->text().contains(QLatin1String("not empty")), qPrintable(reason->text()));
    QVERIFY(!exportNow->isEnabled());
    choose(*dialog, "safetensors", m_folder->filePath(QStringLiteral("new")));
    QVERIFY(exportNow->isEnabled());

    choose(*dialog, "gptq", m_folder->filePath(QStringLiteral("new")));
    QVERIFY2(reason->text().contains(QLatin1String("scale-type float32")), qPrintable(reason->text()));
    QVERIFY(!exportNow->isEnabled());
    QVERIFY(setUp->isVisible());
    QTest::mouseClick(setUp, Qt::LeftButton);
    const RunSettings fitting = window->runForm().settings();
    QCOMPARE(fitting.options.at("scale-type"), std::string("float16"));
    QCOMPARE(fitting.options.at("zero-from-one"), std::string("true"));
    QCOMPARE(fitting.options.at("bits"), std::string("3"));
}

void TestFinishedRuns::aFolderThatCannotBeMadeIsAMessage()
{
    NEEDS_MODEL();
    const auto window = makeWindow("autosave");
    QVERIFY(openModel(*window));
    QVERIFY(runToTheEnd(*window, smallRun()));
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QWidget* const dialog = exportDialog(*window);
    QVERIFY(dialog);
    choose(*dialog, "safetensors", file.fileName() + QStringLiteral("/in-a-file"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("exportNow")), Qt::LeftButton);
    QMessageBox* box = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((box = window->findChild<QMessageBox*>(QStringLiteral("failureBox"))), kRunLimitMs);
    QVERIFY2(box->informativeText().contains(file.fileName()), qPrintable(box->informativeText()));
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(window->workbench().store().runs()[0].header.exports.empty());
    QCOMPARE(window->workbench().store().runs()[0].header.status, RunStatus::Complete);
}

QTEST_MAIN(TestFinishedRuns)

#include "tst_finished_runs.moc"
