// The stepper in the real main window: opened, stepped by keyboard, and its numbers against the engine's own.
#include "core/pipeline/stepper.h"

#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "app/gui/stepper_jobs.h"
#include "tests/app/gui_test_support.h"
#include "tests/app/layer_view_test.h"
#include "widgets/selection.h"
#include "widgets/stepper_controls.h"
#include "widgets/stepper_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace quantoscope;

namespace {

constexpr int kTileLimitMs = 30'000;

} // namespace

class TestStepperWindow : public LayerViewTest
{
    Q_OBJECT

public:
    TestStepperWindow() : LayerViewTest(MainWindow::View::Stepper) { }

private Q_SLOTS:
    void showsTheEnginesNumbers();
    void isDrivenByKeyboard();
    void followsTheSelectionAndItsControls();
    void playsByItself();
    void itsCommandGivesTheSameNumbers();

private:
    LayerQuestionView& viewOf(MainWindow& window) const override { return *window.findChild<StepperView*>(); }
    const LayerQuestions& questions() const override { return *m_window->findChild<StepperJobs*>(); }
    bool isAnswered() const override;
    StepperView& view() const { return *m_window->findChild<StepperView*>(); }
};

bool TestStepperWindow::isAnswered() const
{
    const StepperTile* const tile = view().tile();
    return tile && tile->layer == view().request().layer && tile->range == view().request().range;
}

void TestStepperWindow::showsTheEnginesNumbers()
{
    openView();
    const auto& layers = m_window->workbench().store().model().layers;
    const QString layer = QString::fromStdString(layers.at(layers.size() / 2).name);
    m_window->workbench().selection().setLayer(layer);
    QVERIFY(waitForAnswer());

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
    openView();
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
    checkNames();
}

void TestStepperWindow::followsTheSelectionAndItsControls()
{
    openView();
    const std::string config = view().trace()->config;
    view().findChild<QSpinBox*>(QStringLiteral("stepperBits"))->setValue(2);
    QTRY_VERIFY_WITH_TIMEOUT(view().trace() && view().trace()->config != config, kTileLimitMs);
    view().findChild<QSpinBox*>(QStringLiteral("stepperColumns"))->setValue(16);
    view().findChild<QSpinBox*>(QStringLiteral("stepperFirstColumn"))->setValue(8);
    QVERIFY(waitForAnswer());
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

void TestStepperWindow::itsCommandGivesTheSameNumbers()
{
    openView();
    const StepperTile& shown = *view().tile();
    const QJsonArray traces = answerOfCommand().value(QLatin1String("traces")).toArray();
    QCOMPARE(traces.size(), qsizetype(shown.traces.size()));
    for (qsizetype i = 0; i < traces.size(); ++i) {
        const StepperTrace& trace = shown.traces[std::size_t(i)];
        const QJsonObject told = traces[i].toObject();
        QCOMPARE(told.value(QLatin1String("config")).toString(), QString::fromStdString(trace.config));
        const QJsonArray frames = told.value(QLatin1String("frames")).toArray();
        QCOMPARE(frames.size(), qsizetype(trace.frames.size()));
        const double error = frames.last().toObject().value(QLatin1String("output_error")).toDouble();
        QVERIFY(std::abs(error - trace.frames.back().outputError) <= 1e-5 * error);
    }
}

void TestStepperWindow::playsByItself()
{
    openView();
    view().findChild<QSlider*>(QStringLiteral("stepperSpeed"))->setValue(6);
    QTest::mouseClick(view().findChild<QToolButton*>(QStringLiteral("stepper-play")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(view().frame(), view().frames() - 1, 20'000);
    QTRY_VERIFY(!view().isPlaying());
    QTest::mouseClick(view().findChild<QToolButton*>(QStringLiteral("stepper-play")), Qt::LeftButton);
    QVERIFY(view().isPlaying()); // from the start again
    m_window->showView(MainWindow::View::Distribution);
    QVERIFY(!view().isPlaying());
}

QTEST_MAIN(TestStepperWindow)
#include "tst_stepper_window.moc"
