// The stepper in the real main window: opened, stepped by keyboard, and its numbers against the engine's own.
#include "core/pipeline/stepper.h"

#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "tests/app/gui_test_support.h"
#include "widgets/empty_hint.h"
#include "widgets/selection.h"
#include "widgets/stepper_controls.h"
#include "widgets/stepper_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kTileLimitMs = 30'000;

} // namespace

class TestStepperWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsTheEnginesNumbers();
    void isDrivenByKeyboard();
    void followsTheSelectionAndItsControls();
    void playsByItself();
    void saysWhatIsMissing();

private:
    void openStepper();
    bool waitForTile();
    StepperView& view() { return *m_window->findChild<StepperView*>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestStepperWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_stepper_window"));
    if (testModel().isEmpty())
        QSKIP("there is no model to open");
}

void TestStepperWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_folder->path());
    m_window->resize(1280, 800);
    m_window->show();
}

void TestStepperWindow::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestStepperWindow::openStepper()
{
    m_window->open(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kLoadLimitMs);
    m_window->showView(MainWindow::View::Stepper);
    QVERIFY(waitForTile());
}

bool TestStepperWindow::waitForTile()
{
    return QTest::qWaitFor(
        [this] {
            const StepperTile* const tile = view().tile();
            return tile && tile->layer == view().request().layer && tile->range == view().request().range
                && m_window->workbench().isIdle();
        },
        kTileLimitMs);
}

void TestStepperWindow::showsTheEnginesNumbers()
{
    openStepper();
    const auto& layers = m_window->workbench().store().model().layers;
    const QString layer = QString::fromStdString(layers.at(layers.size() / 2).name);
    m_window->workbench().selection().setLayer(layer);
    QVERIFY(waitForTile());

    const RunSettings settings = m_window->runForm().settings();
    const auto model = openModel(testModel().toStdString(), {}, "cpu");
    CalibrationCache cache;
    CalibrationRequest calibration { .source = settings.calibration,
                                     .samples = settings.samples,
                                     .sequenceLength = settings.sequenceLength,
                                     .seed = settings.seed };
    const StepperTile expected = traceLayerTile(*model, view().request(), calibration, cache, [](double) {}, {});
    const StepperTile& shown = *view().tile();
    QCOMPARE(shown.layer, layer.toStdString());
    QCOMPARE(shown.tokens, expected.tokens);
    QVERIFY(shown.tokens > 0);
    QCOMPARE(shown.traces.size(), std::size_t(4));
    for (std::size_t method = 0; method < 4; ++method) {
        const StepperTrace& trace = shown.traces[method];
        QCOMPARE(trace.frames.size(), expected.traces[method].frames.size());
        for (std::size_t i = 0; i < trace.frames.size(); ++i) {
            QCOMPARE(trace.frames[i].weights.values, expected.traces[method].frames[i].weights.values);
            QCOMPARE(trace.frames[i].outputError, expected.traces[method].frames[i].outputError);
        }
    }
}

void TestStepperWindow::isDrivenByKeyboard()
{
    openStepper();
    QCOMPARE(view().controls().method(), QStringLiteral("gptq"));
    auto* const plot = view().findChild<QWidget*>(QStringLiteral("stepper"));
    plot->setFocus();
    const int last = view().frames() - 1;
    QVERIFY(last > 32);
    auto* const sentence = view().findChild<QLabel*>(QStringLiteral("stepperSentence"));
    const QString start = sentence->text();
    QVERIFY(!start.isEmpty());
    QTest::keyClick(plot, Qt::Key_Right);
    QCOMPARE(view().frame(), 1);
    QVERIFY(sentence->text() != start);
    QCOMPARE(plot->accessibleDescription(), view().description());
    QVERIFY(plot->accessibleDescription().contains(sentence->text()));
    QTest::keyClick(plot, Qt::Key_End);
    QCOMPARE(view().frame(), last);
    QTest::keyClick(plot, Qt::Key_Right);
    QCOMPARE(view().frame(), last);
    QTest::keyClick(plot, Qt::Key_Left);
    QCOMPARE(view().frame(), last - 1);
    QTest::keyClick(plot, Qt::Key_Home);
    QCOMPARE(view().frame(), 0);
    QTest::keyClick(plot, Qt::Key_Space);
    QVERIFY(view().isPlaying());
    QTest::keyClick(plot, Qt::Key_Space);
    QVERIFY(!view().isPlaying());
    auto* const slider = view().findChild<QSlider*>(QStringLiteral("stepperSlider"));
    slider->setValue(5);
    QCOMPARE(view().frame(), 5);
    for (const QWidget* each : view().findChildren<QWidget*>())
        if (each->focusPolicy() != Qt::NoFocus && each->isVisible() && !qobject_cast<const QCheckBox*>(each)
            && !each->objectName().startsWith(QStringLiteral("qt_")))
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
}

void TestStepperWindow::followsTheSelectionAndItsControls()
{
    openStepper();
    const std::string config = view().trace()->config;
    view().findChild<QSpinBox*>(QStringLiteral("stepperBits"))->setValue(2);
    QTRY_VERIFY_WITH_TIMEOUT(view().trace() && view().trace()->config != config, kTileLimitMs);
    view().findChild<QSpinBox*>(QStringLiteral("stepperColumns"))->setValue(16);
    view().findChild<QSpinBox*>(QStringLiteral("stepperFirstColumn"))->setValue(8);
    QVERIFY(waitForTile());
    QCOMPARE(view().tile()->range, (TileRange { 0, 8, 8, 16 }));
    QCOMPARE(view().trace()->original.columns, std::int64_t(16));
    for (const char* method : { "rtn", "obq", "awq", "gptq" }) {
        view().controls().setMethod(QString::fromLatin1(method));
        QCOMPARE(view().trace()->method, std::string(method));
        for (int frame = 0; frame < view().frames(); ++frame) {
            view().setFrame(frame);
            QVERIFY(!view().sentence().isEmpty());
            QVERIFY(!view().sentence().contains(QLatin1Char('%')));
        }
        QCOMPARE(view().tableTwin().rows.size(), std::size_t(8 * 16));
    }
}

void TestStepperWindow::playsByItself()
{
    openStepper();
    view().findChild<QSlider*>(QStringLiteral("stepperSpeed"))->setValue(6);
    QTest::mouseClick(view().findChild<QToolButton*>(QStringLiteral("stepper-play")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(view().frame(), view().frames() - 1, 20'000);
    QTRY_VERIFY(!view().isPlaying());
    QTest::mouseClick(view().findChild<QToolButton*>(QStringLiteral("stepper-play")), Qt::LeftButton);
    QVERIFY(view().isPlaying()); // from the start again
    m_window->showView(MainWindow::View::Distribution);
    QVERIFY(!view().isPlaying());
}

void TestStepperWindow::saysWhatIsMissing()
{
    m_window->open(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kLoadLimitMs);
    const QString file = m_folder->filePath(QStringLiteral("session.h5"));
    m_window->saveTo(file);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workbench().sessionFile(), file, kLoadLimitMs);
    // Another window knows the session only.
    MainWindow other(m_folder->filePath(QStringLiteral("other")));
    other.show();
    m_window.reset();
    other.open(file);
    QTRY_VERIFY_WITH_TIMEOUT(other.workbench().store().hasModel(), kLoadLimitMs);
    other.showView(MainWindow::View::Stepper);
    auto* const stepper = other.findChild<StepperView*>();
    auto* const hint = stepper->findChild<EmptyHint*>();
    QTRY_VERIFY(hint->isVisible() && hint->text().contains(QStringLiteral("session")));
    QVERIFY(stepper->isEmpty());
    QVERIFY(!stepper->findChild<QToolButton*>(QStringLiteral("stepper-play"))->isEnabled());
}

QTEST_MAIN(TestStepperWindow)
#include "tst_stepper_window.moc"
