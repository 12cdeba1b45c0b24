// The stepper's view on a made-up tile: no model, no engine.
#include "widgets/empty_hint.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"
#include "widgets/stepper_controls.h"
#include "widgets/stepper_text.h"
#include "widgets/stepper_view.h"

#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <cmath>

using namespace quantoscope;

namespace {

constexpr std::int64_t kRows = 2;
constexpr std::int64_t kColumns = 8;

StepperFrame frameOf(StepKind kind, std::int64_t step, double error)
{
    StepperFrame frame;
    frame.kind = kind;
    frame.weights = { kRows, kColumns, std::vector<float>(kRows * kColumns, 0.5F) };
    frame.fixed.assign(kRows * kColumns, 0);
    for (std::int64_t row = 0; row < kRows; ++row)
        for (std::int64_t column = 0; column < step; ++column)
            frame.fixed[static_cast<std::size_t>(row * kColumns + column)] = 1;
    frame.step = step;
    frame.fixedShare = static_cast<double>(step) / kColumns;
    frame.outputError = error;
    return frame;
}

StepperTrace columnTrace(const char* method)
{
    StepperTrace trace;
    trace.method = method;
    trace.config = std::string(method) + "-3b";
    trace.original = { kRows, kColumns, std::vector<float>(kRows * kColumns, 0.25F) };
    trace.frames.push_back(frameOf(StepKind::Start, 0, 0));
    for (std::int64_t step = 1; step <= kColumns; ++step) {
        StepperFrame frame = frameOf(StepKind::ColumnRounded, step, 0.01 * static_cast<double>(step));
        frame.chosen.assign(kRows, static_cast<std::int32_t>(step - 1));
        frame.before.assign(kRows, 0.25F);
        frame.codes.assign(kRows, 1);
        frame.group = 0;
        frame.startsGroup = step == 1;
        frame.blockBegin = step <= 4 ? 0 : 4;
        frame.blockEnd = step <= 4 ? 4 : 8;
        trace.frames.push_back(frame);
        if (trace.method == "gptq" && step == 4) {
            StepperFrame update = frameOf(StepKind::RestUpdated, 4, 0.03);
            update.blockEnd = 4;
            trace.frames.push_back(update);
        }
    }
    if (trace.method == "gptq")
        trace.factor = { kColumns, kColumns, std::vector<float>(kColumns * kColumns, 0.125F) };
    return trace;
}

StepperTrace obqTrace()
{
    StepperTrace trace;
    trace.method = "obq";
    trace.config = "obq-3b";
    trace.original = { kRows, kColumns, std::vector<float>(kRows * kColumns, 0.25F) };
    trace.frames.push_back(frameOf(StepKind::Start, 0, 0));
    StepperFrame frame = frameOf(StepKind::WeightsRounded, 1, 0.01);
    frame.chosen = { 3, 5 };
    frame.before = { 0.25F, 0.25F };
    frame.codes = { 1, 2 };
    frame.costs = { kRows, kColumns, std::vector<float>(kRows * kColumns, 0.001F) };
    frame.costs.values[0] = std::nanf("");
    frame.outsideGrid = { 0, 1 };
    frame.pinned = { 0, 0 };
    frame.inverses.assign(kRows, { kColumns, kColumns, std::vector<float>(kColumns * kColumns, 1.0F) });
    trace.frames.push_back(frame);
    return trace;
}

StepperTrace awqTrace()
{
    StepperTrace trace = columnTrace("awq");
    trace.magnitudes.assign(kColumns, 2.0F);
    trace.candidateErrors = { 0.04, 0.02, 0.03 };
    trace.candidateExponents = { 0.0, 0.5, 1.0 };
    trace.bestCandidate = 1;
    StepperFrame tried = frameOf(StepKind::ScalesTried, 0, 0.02);
    tried.exponent = 0.5;
    tried.scales.assign(kColumns, 1.5F);
    trace.frames.insert(trace.frames.begin() + 1, tried);
    return trace;
}

std::shared_ptr<const StepperTile> sampleTile()
{
    auto tile = std::make_shared<StepperTile>();
    tile->layer = "model.layers.0.self_attn.q_proj";
    tile->range = { 4, 16, kRows, kColumns };
    tile->tokens = 100;
    tile->traces = { columnTrace("rtn"), obqTrace(), columnTrace("gptq"), awqTrace() };
    return tile;
}

struct Window
{
    ResultsStore store;
    Selection selection;
    StepperView view { store, selection };

    Window()
    {
        view.resize(700, 520);
        view.show();
        view.setTile(sampleTile());
    }
};

} // namespace

class TestStepperView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutATile();
    void saysWhatEachStepDoes();
    void stepsStopAtTheEnds();
    void keepsThePlaceWhereOnlyNumbersChange();
    void everyMethodIsDrawn();
    void hasATableTwin();
    void limitsTheTileToTheLayer();
};

void TestStepperView::isEmptyWithoutATile()
{
    Window window;
    QVERIFY(!window.view.isEmpty());
    window.view.setMessage(QStringLiteral("why"));
    window.view.setTile(nullptr);
    QVERIFY(window.view.isEmpty());
    const auto* const hint = window.view.findChild<EmptyHint*>();
    QVERIFY(!hint->isHidden());
    QCOMPARE(hint->text(), QStringLiteral("why"));
    QCOMPARE(window.view.frames(), 0);
    window.view.play();
    QVERIFY(!window.view.isPlaying());
    QVERIFY(window.view.tableTwin().rows.empty());
}

void TestStepperView::saysWhatEachStepDoes()
{
    const auto tile = sampleTile();
    const StepperTrace& gptq = *tile->trace("gptq");
    QVERIFY(stepSentence(*tile, gptq, 1, 0).contains(QStringLiteral("Column 16 is rounded")));
    QVERIFY(stepSentence(*tile, gptq, 1, 0).contains(QStringLiteral("0.125")));
    QVERIFY(stepSentence(*tile, gptq, 5, 0).contains(QStringLiteral("lazy update")));
    QVERIFY(stepSentence(*tile, gptq, 9, 0).contains(QStringLiteral("0.08")));
    const StepperTrace& obq = *tile->trace("obq");
    QVERIFY(stepSentence(*tile, obq, 1, 0).contains(QStringLiteral("Row 4 takes column 19, the cheapest")));
    QVERIFY(stepSentence(*tile, obq, 1, 1).contains(QStringLiteral("outside its grid")));
    const StepperTrace& awq = *tile->trace("awq");
    QVERIFY(stepSentence(*tile, awq, 1, 0).contains(QStringLiteral("Exponent 0.5")));
    QCOMPARE(tile->trace("gptq-plus"), nullptr);
}

void TestStepperView::stepsStopAtTheEnds()
{
    Window window;
    QSignalSpy changed(&window.view, &StepperView::frameChanged);
    window.view.setFrame(-5);
    QCOMPARE(window.view.frame(), 0);
    QCOMPARE(changed.size(), 0);
    window.view.setFrame(1000);
    QCOMPARE(window.view.frame(), window.view.frames() - 1);
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(&window.view, Qt::Key_Right);
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(&window.view, Qt::Key_Left);
    QCOMPARE(window.view.frame(), window.view.frames() - 2);
}

void TestStepperView::keepsThePlaceWhereOnlyNumbersChange()
{
    Window window;
    window.view.setFrame(4);
    window.view.setTile(sampleTile());
    QCOMPARE(window.view.frame(), 4);
    auto other = std::make_shared<StepperTile>(*sampleTile());
    other->range.firstColumn = 24;
    window.view.setTile(other);
    QCOMPARE(window.view.frame(), 0);
}

void TestStepperView::everyMethodIsDrawn()
{
    Window window;
    for (const char* method : { "rtn", "obq", "gptq", "awq" }) {
        window.view.controls().setMethod(QString::fromLatin1(method));
        QCOMPARE(window.view.trace()->method, std::string(method));
        QImage before;
        for (int frame = 0; frame < window.view.frames(); ++frame) {
            window.view.setFrame(frame);
            QTRY_VERIFY(window.view.grab().toImage() != before); // the plot is drawn in a later turn
            before = window.view.grab().toImage();
        }
        QVERIFY(window.view.title().contains(QString::fromLatin1(method)));
    }
    QImage paper(900, 560, QImage::Format_RGB32);
    window.view.paintOnPaper(paper, paper.size(), 1);
    QCOMPARE(paper.pixelColor(2, 2), QColor(Qt::white));
}

void TestStepperView::hasATableTwin()
{
    Window window;
    window.view.controls().setMethod(QStringLiteral("obq"));
    window.view.setFrame(1);
    const TableTwin table = window.view.tableTwin();
    QCOMPARE(table.rows.size(), std::size_t(kRows * kColumns));
    QCOMPARE(table.headers.size(), 8);
    QCOMPARE(table.rows.front(),
             (QStringList { QStringLiteral("4"), QStringLiteral("16"), QStringLiteral("0.25"), QStringLiteral("0.5"),
                            QStringLiteral("0"), QStringLiteral("0.25"), QStringLiteral("1"), QString() }));
}

void TestStepperView::limitsTheTileToTheLayer()
{
    StepperControls controls;
    QSignalSpy changed(&controls, &StepperControls::requestChanged);
    controls.setLayerShape(20, 40);
    auto* const first = controls.findChild<QSpinBox*>(QStringLiteral("stepperFirstColumn"));
    QCOMPARE(first->maximum(), 40 - 32);
    controls.findChild<QSpinBox*>(QStringLiteral("stepperColumns"))->setValue(8);
    QCOMPARE(first->maximum(), 32);
    QCOMPARE(changed.size(), 1);
    StepperRequest request = controls.request();
    request.range.firstColumn = 8;
    request.bits = 4;
    controls.setRequest(request);
    QCOMPARE(controls.request(), request);
    QCOMPARE(changed.size(), 2);
}

QTEST_MAIN(TestStepperView)
#include "tst_stepper_view.moc"
