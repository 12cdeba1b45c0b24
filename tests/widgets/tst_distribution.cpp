// The distribution plot in its three shapes, driven by mouse and keyboard.
#include "plot_bench.h"

#include "widgets/distribution_plot.h"
#include "widgets/elided_label.h"
#include "widgets/level_ticks.h"
#include "widgets/sentences.h"

#include <QComboBox>
#include <QSignalSpy>

#include <cmath>
#include <random>

using namespace quantoscope;
using namespace quantoscope::testing;

class TestDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distributionIsEmptyWithoutALayer()
    {
        Bench bench;
        DistributionPlot plot(bench.store, bench.selection);
        QVERIFY(plot.isEmpty());
        QCOMPARE(plot.plot().graphCount(), 0);
        plot.setEmptyHint(QStringLiteral("choose one"));
        QCOMPARE(plot.description(), QStringLiteral("choose one"));
    }

    void distributionOverlaysRuns()
    {
        Bench bench;
        DistributionPlot plot(bench.store, bench.selection);
        bench.selection.setLayer(kLayer);
        showAt(plot, { 700, 500 });
        QCPGraph* original = plot.plot().graph(0);
        QCOMPARE(plot.plot().graphCount(), 3);
        QCOMPARE(plot.plot().legend->itemCount(), 3);
        QCOMPARE(original->name(), QStringLiteral("Original"));
        QCOMPARE(plot.plot().graph(1)->name(), QStringLiteral("A name of run-1"));
        QCOMPARE(plot.plot().xAxis->range().lower, -0.4);
        QCOMPARE(plot.plot().xAxis->range().upper, 0.4);
        QCOMPARE(original->data()->size(), 5); // four bins and the right edge
        QCOMPARE(original->data()->at(1)->value, 5.0);
        // An empty bin lies at the lower end of the logarithmic axis, and at 0 on the linear one.
        QCOMPARE(plot.plot().graph(1)->data()->at(0)->value, 0.5);
        QCOMPARE(plot.plot().yAxis->range().lower, 0.5);
        QSignalSpy changed(&plot, &DistributionPlot::logarithmicChanged);
        plot.setLogarithmic(false);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(plot.plot().graph(1)->data()->at(0)->value, 0.0);
        QCOMPARE(plot.plot().yAxis->range().lower, 0.0);
        bench.selection.setRuns({});
        QCOMPARE(plot.plot().graphCount(), 1); // the model's own histogram
    }

    // Names must not cover the curves: in the corner, above the axes, or, in a low plot, letters alone; in one
    // that has hardly room for curves, away.
    void namesOfManyRunsStandAbove()
    {
        Bench few(1, 2);
        Bench many(1, 7);
        many.selectAll();
        DistributionPlot plain(few.store, few.selection);
        DistributionPlot crowded(many.store, many.selection);
        few.selection.setLayer(kLayer);
        many.selection.setLayer(kLayer);
        showAt(plain, { 700, 500 });
        QVERIFY(plain.plot().legend->visible());
        QVERIFY(plain.plot().axisRect()->rect().contains(plain.plot().legend->rect()));
        showAt(crowded, { 700, 500 });
        QVERIFY(crowded.plot().legend->visible());
        QVERIFY(!crowded.plot().axisRect()->rect().intersects(crowded.plot().legend->rect()));
        QCOMPARE(crowded.minimumSizeHint().width(), plain.minimumSizeHint().width());
        crowded.setMinimumSize(100, 100); // as the window has it, where it stands below another plot
        showAt(crowded, { 700, 230 });
        QVERIFY(crowded.plot().legend->visible());
        QCOMPARE(crowded.plot().graph(1)->name(), QStringLiteral("A"));
        QVERIFY(!crowded.plot().axisRect()->rect().intersects(crowded.plot().legend->rect()));
        QVERIFY(!crowded.plot().yAxis->label().isEmpty());
        showAt(crowded, { 700, 160 });
        QVERIFY(!crowded.plot().legend->visible());
        const QList<QCPAxisRect*> rects = crowded.plot().axisRects();
        QVERIFY(rects[0]->height() > rects[1]->height());
        QVERIFY(rects[1]->bottom() < crowded.plot().height());
    }

    void titlesBreakWhereTheLanguageDoes()
    {
        QVERIFY(mayBreakAt(QStringLiteral("per bin"), 3));
        QVERIFY(!mayBreakAt(QStringLiteral("per bin"), 4));
        QVERIFY(mayBreakAt(QStringLiteral("每区间"), 1));
        QVERIFY(!mayBreakAt(QStringLiteral("bit数"), 3));
    }

    // Rows become thinner; where that is not enough, the last line says how many are not shown.
    void levelsWithoutRoomAreTold()
    {
        QCustomPlot plot;
        auto* const ticks = new LevelTicks(&plot, plot.axisRect());
        ticks->setRows(std::vector<LevelTicks::Row>(7));
        QCOMPARE(ticks->height(), 7 * LevelTicks::kRowHeight + 4); // where nobody has told the room
        ticks->setRoom(7 * LevelTicks::kRowHeight);
        QCOMPARE(ticks->height(), 7 * LevelTicks::kRowHeight + 4);
        ticks->setRoom(7 * LevelTicks::kLeastRowHeight);
        QCOMPARE(ticks->hiddenRows(), 0);
        QCOMPARE(ticks->height(), 7 * LevelTicks::kLeastRowHeight + 4);
        ticks->setRoom(5 * LevelTicks::kLeastRowHeight);
        QVERIFY(ticks->hiddenRows() > 2);
        ticks->setRest(QStringLiteral("more"));
        QVERIFY(ticks->height() <= 5 * LevelTicks::kLeastRowHeight + 4);
    }

    void distributionZoomsAndResets()
    {
        Bench bench;
        DistributionPlot plot(bench.store, bench.selection);
        bench.selection.setLayer(kLayer);
        showAt(plot, { 800, 500 });
        const QPointF centre = plot.plot().axisRect()->center();
        QWheelEvent wheel(centre, plot.plot().mapToGlobal(centre), {}, { 0, 120 }, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&plot.plot(), &wheel);
        QVERIFY(plot.plot().xAxis->range().size() < 0.75);
        QTest::keyClick(&plot.plot(), Qt::Key_Escape);
        QCOMPARE(plot.plot().xAxis->range().size(), 0.8);
        QTest::keyClick(&plot.plot(), Qt::Key_Plus);
        QCOMPARE(plot.plot().xAxis->range().size(), 0.64);
        QTest::keyClick(&plot.plot(), Qt::Key_Right);
        QCOMPARE(plot.plot().xAxis->range().center(), 0.064);
        QTest::mouseDClick(&plot.plot(), Qt::LeftButton, {}, centre.toPoint());
        QCOMPARE(plot.plot().xAxis->range().size(), 0.8);
        QTest::keyClick(&plot.plot(), Qt::Key_Minus); // not beyond the data
        QCOMPARE(plot.plot().xAxis->range().size(), 0.8);
    }

    void distributionTellsValuesUnderThePointer()
    {
        Bench bench;
        DistributionPlot plot(bench.store, bench.selection);
        bench.selection.setLayer(kLayer);
        showAt(plot, { 800, 500 });
        const QCPAxisRect* rect = plot.plot().axisRect();
        const QPoint point(qRound(plot.plot().xAxis->coordToPixel(-0.1)), rect->center().y());
        moveMouse(plot.plot(), point);
        QVERIFY(bench.selection.hover());
        QCOMPARE(bench.selection.hover()->layer, kLayer);
        QCOMPARE(bench.selection.hover()->text,
                 QStringLiteral("−0.2000 to 0   Original: 5   A name of run-1: 6   B name of run-2: 6"));
        moveMouse(plot.plot(), QPoint(2, 2));
        QVERIFY(!bench.selection.hover());
    }

    void distributionTableAndSentence()
    {
        Bench bench(2, 1);
        DistributionPlot plot(bench.store, bench.selection);
        bench.selection.setLayer(kLayer);
        const TableTwin table = plot.tableTwin();
        QCOMPARE(table.headers,
                 QStringList({ QStringLiteral("bin_low"), QStringLiteral("bin_high"), QStringLiteral("original"),
                               QStringLiteral("A name of run-1") }));
        QCOMPARE(table.rows.size(), 4U);
        QCOMPARE(
            table.rows[1],
            QStringList({ QStringLiteral("-0.2"), QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("6") }));
        QVERIFY(plot.description().contains(kLayer));
        QVERIFY(plot.description().contains(QStringLiteral("peaks near −0.1000")));
        QCOMPARE(plot.plot().accessibleDescription(), plot.description());
    }

    void distributionAsShares()
    {
        Bench bench(2, 1);
        DistributionPlot plot(bench.store, bench.selection);
        bench.selection.setLayer(kLayer);
        showAt(plot, { 800, 500 });
        auto* const shapes = plot.findChild<QComboBox*>(QStringLiteral("distributionShape"));
        QTest::keyClick(shapes, Qt::Key_Down);
        QCOMPARE(plot.shape(), DistributionShape::Cumulative);
        const auto shares = plot.plot().graph(0)->data();
        QCOMPARE(shares->size(), 5);
        QCOMPARE(shares->at(0)->value, 0.0);
        QCOMPARE(shares->at(4)->value, 1.0);
        for (int i = 1; i < shares->size(); ++i)
            QVERIFY(shares->at(i)->value >= shares->at(i - 1)->value);
        QVERIFY(plot.plot().yAxis->range().lower == 0 && plot.plot().yAxis->range().upper >= 1);
        const TableTwin table = plot.tableTwin();
        QCOMPARE(table.headers.front(), QStringLiteral("weight"));
        QCOMPARE(table.rows.back()[1].toDouble(), 1.0);
        QVERIFY(plot.title().contains(QStringLiteral("Cumulative")));
    }

    void distributionAgainstTheNormal()
    {
        Bench bench(2, 1);
        DistributionPlot plot(bench.store, bench.selection);
        bench.selection.setLayer(kLayer);
        plot.setShape(DistributionShape::Quantiles);
        QCOMPARE(plot.plot().graphCount(), 3); // the line a normal distribution would give is the last
        const auto points = plot.plot().graph(0)->data();
        const auto line = plot.plot().graph(2)->data();
        QVERIFY(!points->isEmpty() && line->size() == 2);
        QVERIFY(plot.description().contains(QStringLiteral("standard deviation")));
        plot.setShape(DistributionShape::Histogram);
        QCOMPARE(plot.plot().graphCount(), 2);
        QCOMPARE(plot.plot().xAxis->range().upper, 0.4);
    }

    void distributionCursors()
    {
        Bench bench(2, 1);
        DistributionPlot plot(bench.store, bench.selection);
        bench.selection.setLayer(kLayer);
        showAt(plot, { 800, 500 });
        const auto place = [&](double weight, Qt::Key key) {
            moveMouse(plot.plot(),
                      QPoint(qRound(plot.plot().xAxis->coordToPixel(weight)), plot.plot().axisRect()->center().y()));
            QTest::keyClick(&plot.plot(), key);
        };
        const auto* text = plot.findChild<ElidedLabel*>(QStringLiteral("distributionCursors"));
        QVERIFY(text->text().contains(QStringLiteral("keys 1 and 2")));
        place(-0.4, Qt::Key_1);
        QVERIFY2(text->text().startsWith(QStringLiteral("Cursor 1 at −0.")), qPrintable(text->text()));
        place(0.4, Qt::Key_2);
        QVERIFY2(text->text().contains(QStringLiteral("Original ")), qPrintable(text->text()));
        QTest::keyClick(&plot.plot(), Qt::Key_Escape);
        QVERIFY(text->text().contains(QStringLiteral("keys 1 and 2")));
    }

    // Of 10^6 weights drawn from a normal distribution all but the outermost quantiles lie on its line.
    void normalWeightsGiveAStraightLine()
    {
        std::mt19937_64 generator(5);
        std::normal_distribution<double> normal(0.1, 0.02);
        WeightCurve curve { .letter = {}, .name = {} };
        for (int i = 0; i <= 512; ++i)
            curve.edges.push_back(0.1 + 0.12 * (i - 256) / 256);
        curve.counts.resize(512);
        for (int i = 0; i < 1'000'000; ++i) {
            const auto bin = static_cast<int>((normal(generator) - curve.edges.front()) / 0.24 * 512);
            ++curve.counts[static_cast<std::size_t>(std::clamp(bin, 0, 511))];
        }
        const CurvePoints points = normalQuantiles(curve);
        for (qsizetype i = 0; i < points.keys.size(); ++i) {
            if (std::abs(points.keys[i]) < 3)
                QVERIFY(std::abs(points.values[i] - (0.1 + 0.02 * points.keys[i])) < 0.0005);
        }
        QVERIFY(std::abs(curve.mean() - 0.1) < 1e-4);
        QVERIFY(std::abs(curve.deviation() - 0.02) < 1e-4);
        QVERIFY(std::abs(curve.shareBelow(0.12) - 0.841345) < 2e-3);
    }

    void normalQuantilesAreThoseOfTheErrorFunction()
    {
        for (const double share : { 1e-9, 1e-4, 0.025, 0.5, 0.8413447460685429, 0.999 })
            QVERIFY(std::abs(std::erfc(-normalQuantile(share) / std::sqrt(2.0)) / 2 - share) <= 1e-12 + 1e-9 * share);
        QVERIFY(std::abs(normalQuantile(0.8413447460685429) - 1) < 1e-12);
    }
};

QTEST_MAIN(TestDistribution)
#include "tst_distribution.moc"
