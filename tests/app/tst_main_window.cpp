// The real main window, driven by mouse and keyboard through the whole job.
#include "app/gui/compare_bar.h"
#include "app/gui/main_window.h"
#include "app/gui/recent_files.h"
#include "app/gui/run_form.h"
#include "app/gui/welcome_page.h"
#include "core/pipeline/footprint_plan.h"
#include "core/pipeline/open_model.h"
#include "tests/app/gui_test_support.h"
#include "widgets/distribution_plot.h"
#include "widgets/error_map_plot.h"
#include "widgets/inspector.h"
#include "widgets/layer_results_model.h"
#include "widgets/layer_results_view.h"
#include "widgets/layer_tree_model.h"
#include "widgets/layer_tree_view.h"
#include "widgets/number_format.h"
#include "widgets/runs_view.h"
#include "widgets/text_compare_view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>
#include <QTreeWidget>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kRunLimitMs = 180'000;

// The message box of that name, once it is up; nullptr if it does not come.
QMessageBox* waitForBox(QWidget& window, const char* name)
{
    QMessageBox* box = nullptr;
    const bool found = QTest::qWaitFor([&] {
        box = window.findChild<QMessageBox*>(QLatin1String(name));
        return box && box->isVisible();
    });
    return found ? box : nullptr;
}

void clickIn(QMessageBox& box, const char* button)
{
    QTest::mouseClick(box.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
}

void type(QSpinBox& box, int value)
{
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, QString::number(value));
    QTest::keyClick(&box, Qt::Key_Tab);
}

// Longest time between two turns of the event loop while it lives.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start();
    }
    qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void startsWithAWelcome();
    void panelsHaveNamesSoThatTheLayoutCanBeRestored();
    void shortcutsAreUnique();
    void opensAModelAndShowsTreeAndDistribution();
    void footprintFollowsTheForm();
    void doesTheWholeJob();
    void cancelsARunWithinASecond();
    void asksBeforeClosingInARun();
    void opensADroppedFile();
    void aBadFileShowsADialogAndKeepsWhatIsOpen();
    void exportsEveryKind_data();
    void exportsEveryKind();
    void recoversWhatAWindowLeftBehind();
    void followsTheTheme();

private:
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("autosave")));
        window->show();
        return window;
    }
    bool openModel(MainWindow& window)
    {
        window.open(testModel());
        return QTest::qWaitFor([&] { return window.workbench().hasLoadedModel(); }, kLoadLimitMs);
    }
    bool runToTheEnd(MainWindow& window)
    {
        window.runForm().setSettings(smallRun());
        QSignalSpy ended(&window.workbench(), &Workbench::runEnded);
        window.startRun();
        return QTest::qWaitFor([&] { return ended.count() == 1 && window.workbench().isIdle(); }, kRunLimitMs);
    }
    // A run that is long enough to be interrupted; true once its first layer has come.
    bool startLongRun(MainWindow& window)
    {
        RunSettings settings = smallRun();
        settings.samples = 96;
        settings.sequenceLength = 256;
        window.runForm().setSettings(settings);
        window.startRun();
        return QTest::qWaitFor(
            [&] {
                return !window.workbench().store().runs().empty()
                    && !window.workbench().store().runs()[0].layers.empty();
            },
            kRunLimitMs);
    }
    void fillFormByHand(MainWindow& window);
    void clickCellOf(ErrorMapPlot& map, Selection& selection, const QString& layer);

    std::unique_ptr<QTemporaryDir> m_folder;
};

#define NEEDS_MODEL()                                                                                                  \
    if (testModel().isEmpty())                                                                                         \
    QSKIP("neither the built-in model nor the reference data is here")

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_main_window"));
    applyTheme(ThemeMode::Light);
}

void TestMainWindow::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestMainWindow::cleanup()
{
    m_folder.reset();
}

void TestMainWindow::startsWithAWelcome()
{
    const auto window = makeWindow();
    auto* welcome = window->findChild<WelcomePage*>();
    QVERIFY(welcome->isVisible());
    QVERIFY(welcome->findChild<QWidget*>(QStringLiteral("demoButton"))->isVisible());
    QVERIFY(!window->workbench().hasLoadedModel());
    QVERIFY(window->close());
}

void TestMainWindow::panelsHaveNamesSoThatTheLayoutCanBeRestored()
{
    const auto window = makeWindow();
    for (const QDockWidget* dock : window->findChildren<QDockWidget*>())
        QVERIFY2(!dock->objectName().isEmpty(), qPrintable(dock->windowTitle()));
    for (const QToolBar* bar : window->findChildren<QToolBar*>())
        QVERIFY2(!bar->objectName().isEmpty(), qPrintable(bar->windowTitle()));
}

void TestMainWindow::shortcutsAreUnique()
{
    const auto window = makeWindow();
    QHash<QString, QString> owners;
    for (const QAction* action : window->actions()) {
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key.toString()), qPrintable(key.toString() + QLatin1Char(' ') + action->text()));
            owners.insert(key.toString(), action->text());
        }
    }
    QVERIFY(owners.size() > 15);
}

void TestMainWindow::opensAModelAndShowsTreeAndDistribution()
{
    NEEDS_MODEL();
    const auto window = makeWindow();
    QVERIFY(openModel(*window));
    auto* tree = window->findChild<LayerTreeView*>();
    QVERIFY(tree->isVisible());
    const LayerTreeModel& layers = tree->model();
    QCOMPARE(layers.rowCount(), 1); // the model itself
    QVERIFY(layers.rowCount(layers.index(0, 0)) > 1);
    QCOMPARE(window->workbench().selection().layer(),
             QString::fromStdString(window->workbench().store().model().layers.front().name));
    auto* tabs = window->findChild<QTabWidget*>(QStringLiteral("views"));
    auto* distribution = tabs->currentWidget()->findChild<DistributionPlot*>();
    QVERIFY(distribution);
    QVERIFY(!distribution->isEmpty());
    QVERIFY(window->close());
}

void TestMainWindow::footprintFollowsTheForm()
{
    NEEDS_MODEL();
    const auto window = makeWindow();
    auto* footprint = window->findChild<QLabel*>(QStringLiteral("footprint"));
    QVERIFY(!footprint->isVisible()); // of which model?
    QVERIFY(openModel(*window));
    fillFormByHand(*window);
    QVERIFY(footprint->isVisible());

    const auto source = openSource(testModel().toStdString());
    FootprintRequest asked { QuantizerConfig("gptq", { { "bits", "3" }, { "group-size", "32" } }) };
    asked.dtype = parameterDtype(*source);
    const FootprintPlan three = planFootprint(outlineModel(*source), asked);
    const auto told = [&](const FootprintPlan& plan) {
        return footprint->text().contains(formatBytes(plan.beforeBytes))
            && footprint->text().contains(formatBytes(plan.afterBytes));
    };
    QTRY_VERIFY2(told(three), qPrintable(footprint->text()));
    type(*window->runForm().findChild<QSpinBox*>(QStringLiteral("bits")), 8);
    asked.config = QuantizerConfig("gptq", { { "bits", "8" }, { "group-size", "32" } });
    const FootprintPlan eight = planFootprint(outlineModel(*source), asked);
    QVERIFY(eight.afterBytes > three.afterBytes);
    QTRY_VERIFY2(told(eight), qPrintable(footprint->text()));
    QVERIFY2(footprint->text().contains(QStringLiteral("Time: roughly ")), qPrintable(footprint->text()));
    QVERIFY(window->close());
}

void TestMainWindow::fillFormByHand(MainWindow& window)
{
    RunForm& form = window.runForm();
    const auto spinBox = [&](const char* name) -> QSpinBox& { return *form.findChild<QSpinBox*>(QLatin1String(name)); };
    const auto choose = [&](const char* name, const char* value) {
        auto* box = form.findChild<QComboBox*>(QLatin1String(name));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData().toString() != QLatin1String(value); ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), QLatin1String(value));
    };
    choose("method", "gptq");
    type(spinBox("bits"), 3);
    choose("granularity", "group");
    type(spinBox("group-size"), 32);
    type(spinBox("samples"), 6);
    type(spinBox("sequenceLength"), 64);
    type(spinBox("newTokens"), 12);
    const RunSettings settings = form.settings();
    QCOMPARE(settings.method, std::string("gptq"));
    QCOMPARE(settings.options.at("bits"), std::string("3"));
    QCOMPARE(settings.options.at("group-size"), std::string("32"));
    QCOMPARE(settings.samples, 6);
}

// Moves the mouse over the map until the layer is under it, as a person would, then clicks.
void TestMainWindow::clickCellOf(ErrorMapPlot& map, Selection& selection, const QString& layer)
{
    auto* plot = map.findChild<QWidget*>(QStringLiteral("errorMap"));
    QVERIFY(plot);
    constexpr int step = 7;
    for (int y = 0; y < plot->height(); y += step) {
        for (int x = 0; x < plot->width(); x += step) {
            QTest::mouseMove(plot, { x, y });
            if (selection.hover() && selection.hover()->layer == layer) {
                QVERIFY(!selection.hover()->text.isEmpty());
                QTest::mouseClick(plot, Qt::LeftButton, {}, { x, y });
                return;
            }
        }
    }
    QFAIL("no cell of that layer was found under the mouse");
}

void TestMainWindow::doesTheWholeJob()
{
    NEEDS_MODEL();
    const auto window = makeWindow();
    Workbench& workbench = window->workbench();
    QVERIFY(openModel(*window));
    fillFormByHand(*window);

    std::vector<int> seen; // how many layers the error map could show, each time it changed
    connect(&workbench.store(), &ResultsStore::layerFinished, this, [&](const QString& run, const QString&) {
        seen.push_back(int(workbench.store().run(run)->layers.size()));
    });
    QSignalSpy ended(&workbench, &Workbench::runEnded);
    const StallMeter stalls;
    QTest::mouseClick(window->runForm().findChild<QPushButton*>(QStringLiteral("startButton")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(ended.count() == 1 && workbench.isIdle(), kRunLimitMs);
    qInfo("longest stall of the event loop in the run: %lld ms", stalls.longestMs());

    const auto layers = static_cast<int>(workbench.store().model().layers.size());
    QCOMPARE(workbench.store().runs().size(), std::size_t(1));
    const RunRecord& run = workbench.store().runs()[0];
    QCOMPARE(run.header.status, RunStatus::Complete);
    QVERIFY(static_cast<int>(run.layers.size()) >= layers - 1); // the head is left alone unless it is asked for
    for (std::size_t i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i], static_cast<int>(i) + 1); // one by one
    QVERIFY(run.header.perplexityAfter && run.header.klMean);

    // A click on a cell selects the layer in every view.
    auto* map = window->findChild<ErrorMapPlot*>();
    QVERIFY(map->isVisible());
    const QString layer = QString::fromStdString(run.layers.back()->name);
    QVERIFY(workbench.selection().layer() != layer);
    clickCellOf(*map, workbench.selection(), layer);
    QCOMPARE(workbench.selection().layer(), layer);
    auto* tree = window->findChild<LayerTreeView*>();
    QTRY_COMPARE(tree->tree().currentIndex().data(LayerTreeModel::LayerNameRole).toString(), layer);
    auto* inspector = window->findChild<Inspector*>();
    QTRY_VERIFY(inspector->tree().topLevelItemCount() > 1);
    for (const DistributionPlot* plot : window->findChildren<DistributionPlot*>())
        QVERIFY(plot->title().contains(layer) || plot->description().contains(layer));

    // The other views, by keyboard.
    auto* text = window->findChild<TextCompareView*>();
    QTest::keyClick(window.get(), Qt::Key_6, Qt::AltModifier);
    QTRY_VERIFY(text->isVisible());
    QCOMPARE(text->columns().size(), std::size_t(2)); // original and quantized
    QVERIFY(!text->plainText().isEmpty());
    QTest::keyClick(window.get(), Qt::Key_7, Qt::AltModifier);
    auto* table = window->findChild<LayerResultsView*>();
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model().rowCount(), static_cast<int>(run.layers.size()));

    // Saved, and opened again in another window, without the model: the same numbers.
    QVERIFY(window->isWindowModified());
    const QString file = m_folder->filePath(QStringLiteral("session.h5"));
    window->saveTo(file);
    QTRY_VERIFY(!workbench.isModified());
    QVERIFY(QFile::exists(file));
    const auto second = makeWindow();
    second->open(file);
    QTRY_COMPARE_WITH_TIMEOUT(second->workbench().store().runs().size(), std::size_t(1), kLoadLimitMs);
    const RunRecord& again = second->workbench().store().runs()[0];
    QVERIFY(!second->workbench().hasLoadedModel());
    QCOMPARE(again.header.perplexityAfter, run.header.perplexityAfter);
    QCOMPARE(again.header.klMean, run.header.klMean);
    QCOMPARE(again.layers.size(), run.layers.size());
    for (const auto& each : run.layers) {
        const LayerResult* same = again.layer(QString::fromStdString(each->name));
        QVERIFY(same);
        QCOMPARE(same->relativeOutputError, each->relativeOutputError);
        QCOMPARE(same->holdoutRelativeOutputError, each->holdoutRelativeOutputError);
        QCOMPARE(same->histogramQuantized, each->histogramQuantized);
    }
    QCOMPARE(again.texts.size(), run.texts.size());
    QCOMPARE(again.texts[0]->quantized.text, run.texts[0]->quantized.text);

    // A run needs the model, which one button brings back.
    auto* button = second->findChild<QPushButton*>(QStringLiteral("messageBarButton"));
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(second->workbench().hasLoadedModel(), kLoadLimitMs);
    QVERIFY(!button->isVisible());
    QCOMPARE(second->workbench().store().runs().size(), std::size_t(1));
    QVERIFY(second->close());
    QVERIFY(window->close());
}

void TestMainWindow::cancelsARunWithinASecond()
{
    NEEDS_MODEL();
    const auto window = makeWindow();
    Workbench& workbench = window->workbench();
    QVERIFY(openModel(*window));
    QVERIFY(startLongRun(*window));
    const auto* const footprint = window->findChild<QLabel*>(QStringLiteral("footprint"));
    const QString forecast = footprint->text();
    QSignalSpy ended(&workbench, &Workbench::runEnded);
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(window.get(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 10'000);
    QCOMPARE(footprint->text(), forecast); // nothing was calibrated that the next run could share
    qInfo("the run ended %lld ms after Cancel", clock.elapsed());

    const RunRecord& run = workbench.store().runs()[0];
    QCOMPARE(run.header.status, RunStatus::Cancelled);
    QVERIFY(!run.layers.empty());
    QVERIFY(run.layers.size() < workbench.store().model().layers.size());
    const QString file = m_folder->filePath(QStringLiteral("cancelled.h5"));
    window->saveTo(file);
    QTRY_VERIFY(!workbench.isModified());
    const auto second = makeWindow();
    second->open(file);
    QTRY_COMPARE_WITH_TIMEOUT(second->workbench().store().runs().size(), std::size_t(1), kLoadLimitMs);
    QCOMPARE(second->workbench().store().runs()[0].layers.size(), run.layers.size());
    QCOMPARE(second->workbench().store().runs()[0].header.status, RunStatus::Cancelled);

    // The next run is what the views show, not the one that came to no end.
    QVERIFY(startLongRun(*window));
    QTRY_COMPARE_WITH_TIMEOUT(workbench.store().runs().size(), std::size_t(2), kRunLimitMs);
    QCOMPARE(workbench.selection().runA().toStdString(), workbench.store().runs()[1].header.id);
    QCOMPARE(workbench.selection().runB().toStdString(), workbench.store().runs()[0].header.id);
    window->findChild<QAction*>(QStringLiteral("cancelRun"))->trigger(); // the other window has the keyboard
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, 10'000);
}

void TestMainWindow::asksBeforeClosingInARun()
{
    NEEDS_MODEL();
    const auto window = makeWindow();
    QVERIFY(openModel(*window));
    QVERIFY(startLongRun(*window));

    QVERIFY(!window->close());
    QMessageBox* box = waitForBox(*window, "closeQuestion");
    QVERIFY(box);
    clickIn(*box, "cancel");
    QTRY_VERIFY(!window->findChild<QMessageBox*>());
    QVERIFY(window->isVisible());
    QVERIFY(window->workbench().isRunInProgress());

    QElapsedTimer clock;
    clock.start();
    QVERIFY(!window->close());
    box = waitForBox(*window, "closeQuestion");
    QVERIFY(box);
    clickIn(*box, "yes");
    box = waitForBox(*window, "saveQuestion"); // the finished layers are worth asking for
    QVERIFY(box);
    clickIn(*box, "no");
    QTRY_VERIFY(!window->isVisible());
    qInfo("closed %lld ms after asking to", clock.elapsed());
    QVERIFY(window->workbench().engine().shutDown(std::chrono::seconds(5)));
    QVERIFY(window->workbench().autosave().leftBehind().isEmpty());
}

void TestMainWindow::opensADroppedFile()
{
    if (fileModel().isEmpty())
        QSKIP("the reference data is not here");
    const auto window = makeWindow();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(fileModel()) });
    QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(window->workbench().hasLoadedModel(), kLoadLimitMs);
    QCOMPARE(RecentFiles::paths(), QStringList { QFileInfo(fileModel()).absoluteFilePath() });
}

void TestMainWindow::aBadFileShowsADialogAndKeepsWhatIsOpen()
{
    NEEDS_MODEL();
    const auto window = makeWindow();
    QVERIFY(openModel(*window));
    const std::string fingerprint = window->workbench().store().model().fingerprint;
    QFile bad(m_folder->filePath(QStringLiteral("bad.safetensors")));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("\xff\xff\xff\xff\xff\xff\xff\x7fnonsense");
    bad.close();
    window->open(bad.fileName());
    QMessageBox* box = waitForBox(*window, "failureBox");
    QVERIFY(box);
    QVERIFY2(box->informativeText().contains(m_folder->path()), qPrintable(box->informativeText()));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!window->findChild<QMessageBox*>());
    QCOMPARE(window->workbench().store().model().fingerprint, fingerprint);
    QVERIFY(window->workbench().hasLoadedModel());
    QVERIFY(runToTheEnd(*window)); // and it still works
}

void TestMainWindow::exportsEveryKind_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    const std::pair<const char*, QByteArray> kinds[] = {
        { "png", QByteArray("\x89PNG") }, { "svg", QByteArray("<?xml") }, { "pdf", QByteArray("%PDF") }, { "csv", {} }
    };
    const std::pair<const char*, MainWindow::View> views[] = { { "error map", MainWindow::View::ErrorMap },
                                                               { "distribution", MainWindow::View::Distribution },
                                                               { "text", MainWindow::View::Text } };
    for (const auto& [viewName, view] : views)
        for (const auto& [suffix, start] : kinds)
            QTest::addRow("%s %s", viewName, suffix) << static_cast<int>(view) << QString::fromLatin1(suffix) << start;
    QTest::addRow("report") << -1 << QStringLiteral("html") << QByteArray("<!");
}

void TestMainWindow::exportsEveryKind()
{
    NEEDS_MODEL();
    QFETCH(int, view);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    static QTemporaryDir folder; // one run serves all rows
    static const QString session = folder.filePath(QStringLiteral("session.h5"));
    const auto window = makeWindow();
    if (!QFile::exists(session)) {
        QVERIFY(openModel(*window));
        QVERIFY(runToTheEnd(*window));
        window->saveTo(session);
        QTRY_VERIFY(window->workbench().isIdle());
    } else {
        window->open(session);
        QTRY_VERIFY_WITH_TIMEOUT(!window->workbench().store().runs().empty(), kLoadLimitMs);
    }
    const QString file = m_folder->filePath(QStringLiteral("figure.") + suffix);
    if (view < 0) {
        window->findChild<QAction*>(QStringLiteral("exportReport"))->trigger();
        auto& dialog = *window->findChild<QDialog*>(QStringLiteral("reportDialog"));
        dialog.findChild<QLineEdit*>(QStringLiteral("reportFile"))->setText(file);
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("writeReport")), Qt::LeftButton);
    } else {
        window->showView(static_cast<MainWindow::View>(view));
        window->exportViewTo(file);
    }
    QTRY_VERIFY(QFile::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.size() > 100);
    QVERIFY(bytes.startsWith(start));
    if (view < 0) {
        QVERIFY(!bytes.contains("src=\"http"));
        QVERIFY(bytes.contains("<svg") || bytes.contains("data:image/svg"));
    } else if (suffix != QLatin1String("csv")) {
        QFile origin(m_folder->filePath(QStringLiteral("figure.data.json")));
        QVERIFY(origin.open(QIODevice::ReadOnly));
        const QJsonObject facts = QJsonDocument::fromJson(origin.readAll()).object();
        const ResultsStore& store = window->workbench().store();
        QCOMPARE(facts[QStringLiteral("model")][QStringLiteral("fingerprint")].toString().toStdString(),
                 store.model().fingerprint);
        QCOMPARE(facts[QStringLiteral("runs")][0][QStringLiteral("command_line")].toString().toStdString(),
                 store.runs().front().header.commandLine);
        QVERIFY(facts[QStringLiteral("command")].toString().contains(session));
        QVERIFY(QFileInfo(m_folder->filePath(QStringLiteral("figure.data.csv"))).size() > 0);
    }
}

void TestMainWindow::recoversWhatAWindowLeftBehind()
{
    NEEDS_MODEL();
    std::size_t layers = 0;
    {
        const auto window = makeWindow();
        QVERIFY(openModel(*window));
        QVERIFY(runToTheEnd(*window));
        layers = window->workbench().store().runs()[0].layers.size();
    } // gone without being closed, as after a crash
    const auto window = makeWindow();
    auto* recover = window->findChild<QPushButton*>(QStringLiteral("recoverButton"));
    QVERIFY(recover);
    QTest::mouseClick(recover, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window->workbench().store().runs().size(), std::size_t(1), kLoadLimitMs);
    QCOMPARE(window->workbench().store().runs()[0].layers.size(), layers);
    QVERIFY(window->workbench().isModified());
    QVERIFY(window->workbench().sessionFile().isEmpty());
}

void TestMainWindow::followsTheTheme()
{
    const auto window = makeWindow();
    const QColor light = window->palette().color(QPalette::Window);
    applyTheme(ThemeMode::Dark);
    QTRY_VERIFY(isDark(window->palette()));
    QVERIFY(window->palette().color(QPalette::Window) != light);
    applyTheme(ThemeMode::Light);
    QTRY_VERIFY(!isDark(window->palette()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
