// Comparing runs: the front, the plot of it, the table of differences.
#include "sample_results.h"

#include "core/results/pareto.h"
#include "core/results/run_metric.h"
#include "widgets/compare_view.h"
#include "widgets/label_layout.h"
#include "widgets/latex_table.h"
#include "widgets/pareto_plot.h"
#include "widgets/pareto_points.h"
#include "widgets/plot_export.h"
#include "widgets/run_comparison_model.h"
#include "widgets/run_values.h"
#include "widgets/seed_groups.h"
#include "widgets/selection.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

Run runOf(const char* id, const char* method, double bits, double perplexity)
{
    Run run = sampleRun(id, 1);
    run.method = method;
    run.bitsPerWeight = bits;
    run.perplexityAfter = perplexity;
    run.perplexityStandardError = 0.1;
    run.perplexityBefore = 10;
    return run;
}

// gptq is better than rtn at equal bits; run-4 is dear and bad.
struct Bench
{
    ResultsStore store;
    Selection selection;

    Bench()
    {
        Session session = sampleSession(1, 0);
        session.runs = { runOf("run-1", "rtn", 3, 14), runOf("run-2", "gptq", 3, 12), runOf("run-3", "rtn", 4, 11),
                         runOf("run-4", "rtn", 5, 13) };
        store.setSession(std::move(session));
        selection.setRuns({ QStringLiteral("run-1") });
    }
};

/// What a run was asked for, as far as groups look at it.
std::string requestOf(const char* method, const std::string& name, int seed)
{
    const QJsonObject request { { "config", QJsonObject { { "method", method } } },
                                { "run_name", QString::fromStdString(name) },
                                { "sampler", QJsonObject { { "seed", seed } } },
                                { "calibration", QJsonObject { { "samples", 8 }, { "seed", seed } } } };
    return QJsonDocument(request).toJson().toStdString();
}

int columnOf(const char* key)
{
    const RunMetricDescription* const metric = findRunMetric(key);
    return RunComparisonModel::FirstMetricColumn + static_cast<int>(metric - runMetrics().data());
}

QStringList front(const ParetoPlot& plot)
{
    QStringList runs;
    for (const ParetoPoint& point : plot.points()) {
        if (point.isOnFront)
            runs.append(point.run);
    }
    return runs;
}

void showAt(QWidget& widget, const QSize& size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frontHoldsWhatNothingBetters()
    {
        const std::vector<TradeOff> points { { 3, 14 }, { 3, 12 }, { 5, 13 }, { 4, 11 }, { 4, 11 } };
        QCOMPARE(paretoFront(points, true), (std::vector<std::size_t> { 1, 3, 4 }));
        QCOMPARE(paretoFront(points, false), (std::vector<std::size_t> { 0 }));
        QVERIFY(paretoFront({}, true).empty());
        const std::vector<TradeOff> broken { { 3, std::nan("") }, { 4, 1 } };
        QCOMPARE(paretoFront(broken, true), (std::vector<std::size_t> { 1 }));
    }

    void labelsDoNotCoverEachOther()
    {
        std::vector<PointLabel> labels;
        for (int i = 0; i < 30; ++i)
            labels.push_back({ { 100.0 + 7 * (i % 5), 100.0 + 6 * (i / 5.0) }, { 60, 14 } });
        const QRectF bounds(0, 0, 300, 240);
        const auto places = placeLabels(labels, bounds, 8);
        int placed = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!places[i])
                continue;
            ++placed;
            QVERIFY(bounds.contains(*places[i]));
            for (const PointLabel& label : labels)
                QVERIFY(!places[i]->contains(label.point));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!places[j] || !places[i]->intersects(*places[j]));
        }
        QVERIFY(placed >= 2 && placed < 30);
        QCOMPARE(placeLabels({ { { 100, 100 }, { 60, 14 } } }, bounds, 8)[0]->left(), 108.0); // right of the point
    }

    void plotMarksTheFront()
    {
        Bench bench;
        ParetoPlot plot(bench.store, bench.selection);
        QCOMPARE(plot.points().size(), 4U);
        QCOMPARE(front(plot), QStringList({ QStringLiteral("run-2"), QStringLiteral("run-3") }));
        QVERIFY(plot.description().contains(QStringLiteral("name of run-2, name of run-3")));
        QVERIFY(!plot.isLogarithmic()); // 11 to 14 is no decade

        bench.store.addRun(runOf("run-5", "gptq", 2, 900));
        QTRY_COMPARE(plot.points().size(), 5U);
        QVERIFY(plot.isLogarithmic());
        QCOMPARE(front(plot).first(), QStringLiteral("run-5")); // the cheapest is always on it
        bench.store.removeRun(QStringLiteral("run-5"));
        QCOMPARE(plot.points().size(), 4U);

        plot.setWorth(QStringLiteral("mean_relative_output_error"));
        QCOMPARE(plot.points().size(), 4U);
        QVERIFY(plot.points()[0].worth > 0);
        plot.setCost(QStringLiteral("perplexity")); // no cost
        QCOMPARE(plot.cost(), QStringLiteral("bits_per_weight"));
        plot.setWorth(QStringLiteral("accuracy")); // measured by none
        QVERIFY(plot.isEmpty());
    }

    void clickAndKeysSelectRuns()
    {
        Bench bench;
        ParetoPlot plot(bench.store, bench.selection);
        showAt(plot, { 600, 400 });
        plot.plot().replot();
        const ParetoPoint third = plot.points()[2];
        const QPoint place(static_cast<int>(plot.plot().xAxis->coordToPixel(third.cost)),
                           static_cast<int>(plot.plot().yAxis->coordToPixel(third.worth)));
        QTest::mouseClick(&plot.plot(), Qt::LeftButton, {}, place);
        QCOMPARE(bench.selection.runA(), third.run);

        QSignalSpy moved(&plot, &ParetoPlot::cursorMoved);
        QTest::keyClick(&plot.plot(), Qt::Key_Right);
        QCOMPARE(moved.size(), 1);
        QVERIFY(plot.cursorSentence().contains(QStringLiteral("name of run-3"))); // begins at run A
        QTest::keyClick(&plot.plot(), Qt::Key_Right);
        QVERIFY(plot.cursorSentence().contains(QStringLiteral("name of run-4")));
        QCOMPARE(plot.plot().accessibleDescription(), plot.cursorSentence());
        QTest::keyClick(&plot.plot(), Qt::Key_Right); // the last stays the last
        QTest::keyClick(&plot.plot(), Qt::Key_Return);
        QCOMPARE(bench.selection.runA(), QStringLiteral("run-4"));
        QTest::keyClick(&plot.plot(), Qt::Key_Home);
        QVERIFY(plot.cursorSentence().contains(plot.points().front().label));
        QTest::keyClick(&plot.plot(), Qt::Key_End);
        QVERIFY(plot.cursorSentence().contains(plot.points().back().label));
        QTest::keyClick(&plot.plot(), Qt::Key_Escape);
        QVERIFY(plot.cursorSentence().isEmpty());
        QCOMPARE(plot.plot().accessibleDescription(), plot.description());
    }

    void coincidingMarksAreSeenAndReached()
    {
        Bench bench;
        bench.store.addRun(runOf("run-5", "gptq", 4, 11)); // as run-3
        ParetoPlot plot(bench.store, bench.selection);
        showAt(plot, { 600, 400 });
        plot.plot().replot();
        QCOMPARE(plot.points().size(), 5U);
        const auto there = std::ranges::find(plot.points(), QStringLiteral("run-3"), &ParetoPoint::run);
        const QPoint place(qRound(plot.plot().xAxis->coordToPixel(there->cost)),
                           qRound(plot.plot().yAxis->coordToPixel(there->worth)));
        QStringList reached;
        for (const int aside : { -6, 6 }) {
            QTest::mouseClick(&plot.plot(), Qt::LeftButton, {}, place + QPoint(aside, 0));
            reached.append(bench.selection.runA());
        }
        reached.sort();
        QCOMPARE(reached, QStringList({ QStringLiteral("run-3"), QStringLiteral("run-5") }));
        const QByteArray svg = plotSvg(plot);
        QVERIFY(svg.contains("Pareto front") && svg.contains("pale: another run is better"));
    }

    void paperKnowsNoCursorAndNoLetters()
    {
        Bench bench;
        ParetoPlot plot(bench.store, bench.selection);
        showAt(plot, { 600, 400 });
        const QByteArray before = plotSvg(plot);
        QVERIFY(!before.contains(">A name of") && before.contains(">name of"));
        QTest::keyClick(&plot.plot(), Qt::Key_Right);
        bench.selection.setRunA(QStringLiteral("run-4"));
        QCOMPARE(plotSvg(plot), before);
    }

    void plotIsExportedWithItsNumbers()
    {
        Bench bench;
        ParetoPlot plot(bench.store, bench.selection);
        const TableTwin table = plot.tableTwin();
        QCOMPARE(table.headers[4], QStringLiteral("perplexity"));
        QCOMPARE(table.rows.size(), 4U);
        QCOMPARE(table.rows[2],
                 QStringList({ QStringLiteral("run-3"), QStringLiteral("name of run-3"), QStringLiteral("rtn"),
                               QStringLiteral("4"), QStringLiteral("11"), QStringLiteral("0.1"), QStringLiteral("1"),
                               QStringLiteral("1") }));
        const QByteArray svg = plotSvg(plot);
        QVERIFY(svg.contains("name of run-2"));
        QVERIFY(svg.contains("original model"));
        const QImage image = plotImage(plot, { .size = { 300, 200 }, .dpi = 96 });
        QCOMPARE(image.size(), QSize(300, 200));
        QCOMPARE(image.pixelColor(299, 0), QColor(Qt::white)); // paper, whatever the theme
    }

    void latexTableMarksTheBest()
    {
        Bench bench;
        const RunComparisonModel model(bench.store, bench.selection);
        const QString table = latexTable(
            model, { RunComparisonModel::NameColumn, columnOf("bits_per_weight"), columnOf("perplexity") });
        const QStringList lines = table.split(QLatin1Char('\n'));
        QCOMPARE(lines[0], QStringLiteral("\\begin{tabular}{lrr}"));
        QCOMPARE(lines[4], QStringLiteral("Original model & --- & 10 \\\\"));
        QCOMPARE(lines[5], QStringLiteral("A name of run-1 & \\textbf{3} & 14 \\\\")); // the first of equals
        QCOMPARE(lines[7], QStringLiteral("name of run-3 & 4 & \\textbf{11} \\\\")); // not the original's 10
        QVERIFY(table.contains(QStringLiteral("Perplexity $\\downarrow$")));
        bench.store.renameRun(QStringLiteral("run-4"), QStringLiteral("50% a_b"));
        QVERIFY(latexTable(model, { RunComparisonModel::NameColumn }).contains(QStringLiteral("50\\% a\\_b")));
    }

    void tableShowsDifferencesToTheBaseline()
    {
        Bench bench;
        RunComparisonModel model(bench.store, bench.selection);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int column = columnOf("perplexity");
        QCOMPARE(model.rowCount(), 5); // the original first
        QCOMPARE(model.index(0, column).data().toString(), QStringLiteral("10"));
        QCOMPARE(model.index(2, column).data(RunComparisonModel::DifferenceRole).toString(), QStringLiteral("+2"));
        QCOMPARE(model.index(2, column).data(RunComparisonModel::VerdictRole).toInt(), -1);

        model.setBaseline(QStringLiteral("run-1"));
        QCOMPARE(model.index(2, column).data(RunComparisonModel::DifferenceRole).toString(), QStringLiteral("−2"));
        QCOMPARE(model.index(2, column).data(RunComparisonModel::VerdictRole).toInt(), 1);
        QVERIFY(model.index(1, column).data(RunComparisonModel::DifferenceRole).toString().isEmpty());
        // Which way is better is told in words, to those who rest on a heading and to those who hear it.
        const auto heading = [&](int role) { return model.headerData(column, Qt::Horizontal, role).toString(); };
        QVERIFY(heading(Qt::ToolTipRole).endsWith(QStringLiteral("\nLower is better.")));
        QCOMPARE(heading(Qt::AccessibleTextRole), heading(Qt::DisplayRole) + QStringLiteral(": Lower is better."));
        QVERIFY(model.index(2, column).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("better")));
        QVERIFY(model.hasValues(column));
        QVERIFY(!model.hasValues(columnOf("accuracy")));
        // What is less than the standard error is told and not judged.
        bench.store.addRun(runOf("run-6", "awq", 3, 13.95));
        const QModelIndex close = model.index(5, column);
        QCOMPARE(close.data(RunComparisonModel::VerdictRole).toInt(), 0);
        QVERIFY(close.data(RunComparisonModel::DifferenceRole).toString().startsWith(QChar(0x2212)));
        QVERIFY(close.data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("is less than the standard error")));
        bench.store.removeRun(QStringLiteral("run-6"));
        bench.store.removeRun(QStringLiteral("run-1")); // the baseline goes: back to the original
        QVERIFY(model.baseline().isEmpty());
        QCOMPARE(model.rowCount(), 4);
    }

    void partialMeansAreNotCompared()
    {
        Session session = sampleSession(1, 0);
        session.runs = { runOf("run-1", "rtn", 3, 14), runOf("run-2", "gptq", 3, 12) };
        session.runs[1].status = RunStatus::Running;
        session.runs[1].layers.resize(2);
        ResultsStore store;
        store.setSession(std::move(session));
        const Selection selection;
        RunComparisonModel model(store, selection);
        model.setBaseline(QStringLiteral("run-1"));
        const QModelIndex mean = model.index(2, columnOf("mean_relative_output_error"));
        QVERIFY(!mean.data().toString().isEmpty());
        QVERIFY(mean.data(RunComparisonModel::DifferenceRole).toString().isEmpty());
        QCOMPARE(mean.data(RunComparisonModel::VerdictRole).toInt(), 0);
        QVERIFY(mean.data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("2 layer(s) finished so far")));
        QVERIFY(mean.data(Qt::ForegroundRole).isValid());
        const RunMetricDescription* const bits = findRunMetric("bits_per_weight");
        const RunMetricDescription* const means = findRunMetric("mean_relative_output_error");
        QCOMPARE(gatherParetoPoints(store, selection, { bits, means, false, {} }).size(), 1U);
        QCOMPARE(gatherParetoPoints(store, selection, { bits, findRunMetric("perplexity"), false, {} }).size(), 2U);
        // What is no mean over layers is measured at the end, or is so far what it is.
        QVERIFY(!model.index(2, columnOf("perplexity")).data(RunComparisonModel::DifferenceRole).toString().isEmpty());
    }

    void viewLinksTableAndSelection()
    {
        Bench bench;
        CompareView view(bench.store, bench.selection);
        showAt(view, { 700, 500 });
        QVERIFY(view.table().isColumnHidden(columnOf("accuracy")));
        QVERIFY(!view.table().isColumnHidden(columnOf("perplexity")));
        QCOMPARE(view.table().currentIndex().data(RunComparisonModel::RunIdRole).toString(), QStringLiteral("run-1"));
        bench.selection.setRunA(QStringLiteral("run-3"));
        QCOMPARE(view.table().currentIndex().data(RunComparisonModel::RunIdRole).toString(), QStringLiteral("run-3"));
        QTest::keyClick(&view.table(), Qt::Key_Down);
        QCOMPARE(bench.selection.runA(), QStringLiteral("run-4"));

        auto* const baseline = view.findChild<QComboBox*>(QStringLiteral("baseline"));
        QCOMPARE(baseline->count(), 6);
        QCOMPARE(baseline->currentIndex(), 0); // run B, whichever it is
        QCOMPARE(view.model().baseline(), bench.selection.runB());
        bench.selection.setRunB(QStringLiteral("run-2"));
        QCOMPARE(view.model().baseline(), QStringLiteral("run-2"));
        QVERIFY(baseline->currentText().endsWith(bench.store.run(QStringLiteral("run-2"))->name()));
        view.setBaseline(QStringLiteral("run-2"));
        QCOMPARE(baseline->currentData().toString(), QStringLiteral("run-2"));
        bench.selection.setRunB(QStringLiteral("run-3"));
        QCOMPARE(view.model().baseline(), QStringLiteral("run-2")); // chosen by hand
        view.table().sortByColumn(columnOf("perplexity"), Qt::AscendingOrder);
        QCOMPARE(view.table().model()->index(1, 0).data(RunComparisonModel::RunIdRole).toString(),
                 QStringLiteral("run-3")); // after the original's 10
    }

    // Three draws of the samples for each of two configurations, far apart in perplexity and close in KL.
    void calibrationSetsAreGrouped()
    {
        Session session = sampleSession(1, 0);
        const auto add = [&](const char* name, int seed, double perplexity, double kl) {
            Run run = runOf(("run-" + std::to_string(session.runs.size() + 1)).c_str(), name, 3, perplexity);
            run.name = std::string(name) + "-3b-s" + std::to_string(seed);
            run.klMean = kl;
            run.requestJson = requestOf(name, run.name, seed);
            session.runs.push_back(run);
        };
        for (const auto& [seed, difference] : { std::pair(0, -1.0), std::pair(1, 0.0), std::pair(2, 1.0) }) {
            add("rtn", seed, 20 + difference, 0.5 + 0.1 * difference);
            add("gptq", seed, 12 + difference, 0.4 - 0.1 * difference);
        }
        session.runs.push_back(runOf("alone", "rtn", 4, 11)); // says nothing of what was asked for
        add("gptq", 1, 100, 3); // a draw that is there: no further calibration set
        add("obq", 0, 13, 0.2);
        add("obq", 0, 13, 0.2);
        ResultsStore store;
        store.setSession(std::move(session));
        Selection selection;
        const SeedGroups groups(store);
        QCOMPARE(groups.groups().size(), 2U);
        QCOMPARE(groups.members(QStringLiteral("run-4")),
                 QStringList({ QStringLiteral("run-2"), QStringLiteral("run-4"), QStringLiteral("run-6") }));
        for (const char* single : { "alone", "run-8", "run-9", "run-10" })
            QVERIFY2(groups.members(QLatin1String(single)).isEmpty(), single);
        QCOMPARE(groups.name(QStringLiteral("run-2")), QStringLiteral("gptq-3b · 3 calibration set(s)"));
        const Spread spread = groups.spread(QStringLiteral("run-2"), *findRunMetric("perplexity")).value();
        QVERIFY(std::abs(spread.mean - 12) < 1e-12 && std::abs(spread.deviation - 1) < 1e-12 && spread.runs == 3);

        CompareView view(store, selection);
        showAt(view, { 900, 600 });
        const RunComparisonModel& model = view.model();
        QCOMPARE(model.rowCount(), 7); // the original, two groups, runs by themselves
        view.setBaseline(QStringLiteral("run-1"));
        const auto cell = [&](const char* metric, int role) {
            return model.index(model.rowOfRun(QStringLiteral("run-6")), columnOf(metric)).data(role);
        };
        QCOMPARE(cell("perplexity", Qt::DisplayRole).toString(), QStringLiteral("12 ± 1"));
        QCOMPARE(cell("perplexity", RunComparisonModel::VerdictRole).toInt(), 1);
        QCOMPARE(cell("kl_mean", RunComparisonModel::VerdictRole).toInt(), 0);
        QCOMPARE(cell("kl_mean", RunComparisonModel::DifferenceRole).toString(), QStringLiteral("n. s."));
        QVERIFY(cell("kl_mean", Qt::AccessibleTextRole).toString().contains(QStringLiteral("not significant")));

        ParetoPlot& plot = view.plot();
        QCOMPARE(plot.points().size(), 6U);
        QVERIFY(!plot.description().contains(QStringLiteral("not significant")));
        plot.setWorth(QStringLiteral("kl_mean"));
        const auto rtn = std::ranges::find(plot.points(), QStringLiteral("run-1"), &ParetoPoint::run);
        QVERIFY(std::abs(rtn->standardError.value() - 0.1) < 1e-12 && rtn->runs == 3);
        QVERIFY(plot.description().contains(QStringLiteral("is not significant")));
        QCOMPARE(plot.tableTwin().rows.front().last(), QStringLiteral("3"));
        auto* const box = view.findChild<QCheckBox*>(QStringLiteral("groupSeeds"));
        QVERIFY(box->isVisible());
        box->click();
        QCOMPARE(model.rowCount(), 11);
        QVERIFY(plot.points().size() > 6);
        QCOMPARE(view.findChild<QComboBox*>(QStringLiteral("baseline"))->count(), 12);
    }

    void emptyViewSaysWhatIsMissing()
    {
        ResultsStore store;
        Selection selection;
        CompareView view(store, selection);
        view.setEmptyHint(QStringLiteral("nothing yet"));
        QVERIFY(view.plot().isEmpty());
        QCOMPARE(view.plot().description(), QStringLiteral("nothing yet"));
        QVERIFY(!exportPlot(view.plot(), QStringLiteral("/nowhere/x.png"), PlotFormat::Png).isEmpty());
    }
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
