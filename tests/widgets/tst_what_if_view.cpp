// The what-if view on made-up answers: no model, no engine.
#include "widgets/results_store.h"
#include "widgets/selection.h"
#include "widgets/what_if_controls.h"
#include "widgets/what_if_text.h"
#include "widgets/what_if_view.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QTest>

#include <cmath>

using namespace quantoscope;

namespace {

std::shared_ptr<WhatIfAnswer> answerOf(int bits, double mse)
{
    auto answer = std::make_shared<WhatIfAnswer>();
    answer->request = { .layer = "layer", .options = { { "bits", std::to_string(bits) }, { "group-size", "32" } } };
    answer->config = "rtn-" + std::to_string(bits) + "b-g32";
    answer->outFeatures = answer->inFeatures = 4;
    answer->range = { 0, 0, 4, 4 };
    answer->figures.weightMse = mse;
    answer->figures.weightSqnrDb = -10 * std::log10(mse);
    answer->figures.bits = bits + 0.5;
    answer->figures.histogramEdges = { -1, 0, 1 };
    answer->figures.histogramOriginal = { 9, 7 };
    answer->figures.histogramQuantized = { 16, 0 };
    answer->tile.range = { 0, 0, 4, 4 };
    answer->tile.original = { 4, 4, std::vector<float>(16, 0.5F) };
    answer->tile.quantized = { 4, 4, std::vector<float>(16, 0.25F) };
    answer->tile.grid.codes = { 4, 4, std::vector<std::int32_t>(16, 3) };
    answer->tile.grid.scales = { 4, 1, std::vector<float>(4, 0.25F) };
    answer->tile.grid.zeros = { 4, 1, std::vector<float>(4, 2) };
    answer->tile.grid.groupIndex = { 0, 0, 0, 0 };
    answer->tile.grid.maxCode = (1 << bits) - 1;
    return answer;
}

} // namespace

class TestWhatIfView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsSayWhatTheyAreSetTo();
    void aChangeBeginsOnceForEachControl();
    void comparesWithWhatWasBefore();
    void aPartIsNotComparedWithTheWhole();
    void changesSayWhichWayIsBetter();
    void showsNothingWithoutAnAnswer();
    void survivesAnAnswerWithoutNumbers();
    void paintsOnPaper();
};

void TestWhatIfView::controlsSayWhatTheyAreSetTo()
{
    WhatIfControls controls;
    WhatIfRequest request { .layer = {},
                            .method = "gptq",
                            .options = { { "bits", "2" },
                                         { "granularity", "group" },
                                         { "group-size", "64" },
                                         { "symmetric", "true" },
                                         { "scale-shrink", "0.75" },
                                         { "damping", "0.1" } },
                            .firstRow = 7,
                            .firstColumn = 9 };
    QSignalSpy changed(&controls, &WhatIfControls::requestChanged);
    controls.setRequest(request);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(controls.request(), request);
    request.options["group-size"] = "100"; // between two stops
    controls.setRequest(request);
    QCOMPARE(controls.request().options.at("group-size"), std::string("128"));
    controls.findChild<QComboBox*>(QStringLiteral("whatIfGranularity"))->setCurrentIndex(1);
    QVERIFY(!controls.request().options.contains("group-size"));
    controls.findChild<QComboBox*>(QStringLiteral("whatIfMethod"))->setCurrentIndex(0);
    QVERIFY(!controls.request().options.contains("damping"));
    controls.setLayerShape(16, 40);
    QCOMPARE(controls.request().firstRow, std::int64_t(0));
    QCOMPARE(controls.request().firstColumn, std::int64_t(8));
}

void TestWhatIfView::aChangeBeginsOnceForEachControl()
{
    WhatIfControls controls;
    QSignalSpy began(&controls, &WhatIfControls::changeBegan);
    auto* const bits = controls.findChild<QSlider*>(QStringLiteral("whatIfBits"));
    bits->setValue(7);
    bits->setValue(6);
    QCOMPARE(began.count(), 1);
    controls.findChild<QSlider*>(QStringLiteral("whatIfShrink"))->setValue(50);
    QCOMPARE(began.count(), 2);
    bits->setValue(5);
    QCOMPARE(began.count(), 3);
    QTest::mousePress(bits, Qt::LeftButton, {}, bits->rect().center()); // taken up anew
    const int before = static_cast<int>(began.count());
    bits->setValue(8);
    QCOMPARE(began.count(), before + 1);
}

void TestWhatIfView::comparesWithWhatWasBefore()
{
    ResultsStore store;
    Selection selection;
    WhatIfView view(store, selection);
    view.setAnswer(answerOf(4, 0.001));
    QVERIFY(!view.before());
    view.findChild<QSlider*>(QStringLiteral("whatIfBits"))->setValue(3);
    view.setAnswer(answerOf(3, 0.01));
    view.findChild<QSlider*>(QStringLiteral("whatIfBits"))->setValue(2);
    view.setAnswer(answerOf(2, 0.1));
    QVERIFY(view.before());
    QCOMPARE(view.before()->config, std::string("rtn-4b-g32")); // where the slider began to move
    const auto* const table = view.findChild<QTableWidget*>(QStringLiteral("whatIfFigures"));
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("10"));
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("30"));
    QCOMPARE(table->item(2, 0)->text(), QStringLiteral("−20 ✗"));
    QCOMPARE(table->item(2, 1)->text(), QStringLiteral("×100 ✗"));
    QVERIFY(table->item(2, 2)->text().isEmpty()); // output errors were not measured
    QCOMPARE(table->item(2, 4)->text(), QStringLiteral("−2 ✓"));
    QVERIFY(
        view.findChild<QLabel*>(QStringLiteral("whatIfSentence"))->text().startsWith(QStringLiteral("Bits 4 → 2:")));
    const TableTwin twin = view.tableTwin();
    QCOMPARE(twin.headers, (QStringList { QStringLiteral("name"), QStringLiteral("now"), QStringLiteral("before") }));
    QCOMPARE(twin.rows.front(), (QStringList { QStringLiteral("bits"), QStringLiteral("2"), QStringLiteral("4") }));
    QVERIFY(view.valuesText().contains(QStringLiteral("weight_mse\t0.1\t0.001")));
}

void TestWhatIfView::aPartIsNotComparedWithTheWhole()
{
    const auto whole = answerOf(3, 0.01);
    const auto part = answerOf(3, 0.02);
    part->range = { 0, 0, 2, 4 };
    part->nearest = part->figures;
    QVERIFY(!areComparable(*part, *whole));
    QVERIFY(whatIfScope(*part).contains(QStringLiteral("2 × 4")));
    QVERIFY(whatIfScope(*part).contains(QStringLiteral("only")));
    QCOMPARE(whatIfTable(*part, whole.get()).headers.size(), 3); // with RTN's, without those before
    const auto other = answerOf(3, 0.01);
    other->request.layer = "another";
    QVERIFY(!areComparable(*other, *whole));
}

void TestWhatIfView::changesSayWhichWayIsBetter()
{
    const auto& figures = whatIfFigures();
    const auto sqnr = std::find_if(figures.begin(), figures.end(),
                                   [](const auto& each) { return each.key == QLatin1String("weight_sqnr_db"); });
    const auto mse = std::find_if(figures.begin(), figures.end(),
                                  [](const auto& each) { return each.key == QLatin1String("weight_mse"); });
    QCOMPARE(whatIfVerdict(*sqnr, 20, 10), QStringLiteral("better"));
    QCOMPARE(whatIfVerdict(*mse, 20, 10), QStringLiteral("worse"));
    QCOMPARE(whatIfChange(*mse, 0.5, 2), QStringLiteral("×0.250 ✓"));
    QCOMPARE(whatIfChange(*mse, 0.5, 0), QStringLiteral("+0.500 ✗")); // nothing times nothing
    QCOMPARE(whatIfChange(*mse, 2, 2), QStringLiteral("the same"));
    QVERIFY(whatIfChange(*mse, 2, std::nullopt).isEmpty());
}

void TestWhatIfView::showsNothingWithoutAnAnswer()
{
    ResultsStore store;
    Selection selection;
    WhatIfView view(store, selection);
    QVERIFY(view.isEmpty());
    QVERIFY(view.tableTwin().rows.empty());
    QVERIFY(!view.findChild<QPushButton*>(QStringLiteral("whatIfRun"))->isEnabled());
    view.setMessage(QStringLiteral("why"));
    QCOMPARE(view.description(), QStringLiteral("why"));
    view.setAnswer(answerOf(4, 0.001));
    view.setAnswer(nullptr);
    QVERIFY(view.isEmpty());
}

void TestWhatIfView::survivesAnAnswerWithoutNumbers()
{
    ResultsStore store;
    Selection selection;
    WhatIfView view(store, selection);
    const auto broken = answerOf(4, 0.001);
    broken->figures = {};
    broken->figures.fallback = "left in full precision";
    broken->figures.warnings.push_back({ "non_finite_weight", { { "count", "3" } } });
    broken->tile.grid = {};
    broken->tile.original.values[0] = std::nanf("");
    view.resize(640, 480);
    view.setAnswer(broken);
    QVERIFY(!view.grab().isNull());
    QVERIFY(view.description().contains(QStringLiteral("left in full precision")));
}

void TestWhatIfView::paintsOnPaper()
{
    ResultsStore store;
    Selection selection;
    WhatIfView view(store, selection);
    view.setAnswer(answerOf(3, 0.01));
    QImage image(view.exportSize(), QImage::Format_RGB32);
    image.fill(Qt::black);
    view.paintOnPaper(image, view.exportSize(), 1);
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
}

QTEST_MAIN(TestWhatIfView)
#include "tst_what_if_view.moc"
