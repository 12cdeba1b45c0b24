// Where two metrics disagree: what is marked, told, read by keys and exported.
#include "sample_results.h"

#include "widgets/disagreement_plot.h"
#include "widgets/disagreement_view.h"
#include "widgets/plot_export.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"

#include <QComboBox>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <qcustomplot.h>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

/// A run whose first layers have these (weight MSE, relative output error).
Run runOf(const char* id, const std::vector<std::pair<double, double>>& errors)
{
    Run run = sampleRun(id, 1);
    for (std::size_t i = 0; i < errors.size(); ++i) {
        run.layers[i].weightMse = errors[i].first;
        run.layers[i].relativeOutputError = errors[i].second;
    }
    run.layers.resize(errors.size());
    return run;
}

// Of the four layers the first is better in both, the second worse in both, the others are better in one.
struct Bench
{
    ResultsStore store;
    Selection selection;

    Bench()
    {
        Session session = sampleSession(1, 0);
        session.runs = { runOf("run-1", { { 1e-4, 1e-3 }, { 4e-4, 4e-3 }, { 1e-4, 5e-3 }, { 3e-4, 1e-3 } }),
                         runOf("run-2", { { 2e-4, 2e-3 }, { 2e-4, 2e-3 }, { 2e-4, 2e-3 }, { 2e-4, 2e-3 } }) };
        store.setSession(std::move(session));
        selection.setRuns({ QStringLiteral("run-1"), QStringLiteral("run-2") });
    }
};

} // namespace

class TestDisagreement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksWhatDisagrees();
    void withoutABaselineNothingIsMarked();
    void layersWithoutErrorAreLeftOutAndToldOf();
    void readsByKeys();
    void clicksSelectAndHoverTells();
    void followsStoreAndMetric();
    void exportsItsNumbers();
};

void TestDisagreement::marksWhatDisagrees()
{
    Bench bench;
    const DisagreementPlot plot(bench.store, bench.selection);
    QCOMPARE(plot.points().size(), std::size_t(4));
    QVERIFY(!plot.points()[0].disagrees() && !plot.points()[1].disagrees());
    QVERIFY(plot.points()[2].disagrees() && plot.points()[3].disagrees());
    const QString text = plot.description();
    QVERIFY2(text.contains(plot.points()[2].layer) && text.contains(plot.points()[3].layer), qPrintable(text));
    QVERIFY(!text.contains(plot.points()[0].layer));
    QVERIFY(text.contains(bench.store.run(QStringLiteral("run-2"))->name()));
}

void TestDisagreement::withoutABaselineNothingIsMarked()
{
    Bench bench;
    DisagreementPlot plot(bench.store, bench.selection);
    bench.selection.setRuns({ QStringLiteral("run-1") });
    QTRY_VERIFY(!plot.points()[2].disagrees());
    QVERIFY(plot.description().contains(QStringLiteral("second run")));
    bench.selection.setRuns({});
    QTRY_VERIFY(plot.isEmpty());
    QVERIFY(!plot.description().isEmpty());
    QVERIFY(plot.tableTwin().rows.empty());
}

void TestDisagreement::layersWithoutErrorAreLeftOutAndToldOf()
{
    Bench bench;
    Session session = sampleSession(1, 0);
    session.runs = { runOf("run-1", { { 0, 0 }, { 1e-4, 1e-3 }, { std::nan(""), 1e-3 } }) };
    bench.store.setSession(std::move(session));
    bench.selection.setRuns({ QStringLiteral("run-1") });
    DisagreementPlot plot(bench.store, bench.selection);
    QCOMPARE(plot.points().size(), std::size_t(1));
    QVERIFY2(plot.description().contains(QStringLiteral("left out")), qPrintable(plot.description()));
    plot.resize(400, 300);
    QVERIFY(!plot.grab().isNull()); // one point is a range, too
}

void TestDisagreement::readsByKeys()
{
    Bench bench;
    DisagreementPlot plot(bench.store, bench.selection);
    plot.resize(500, 400);
    plot.show();
    plot.plot().setFocus();
    QSignalSpy moved(&plot, &DisagreementPlot::cursorMoved);
    QTest::keyClick(&plot.plot(), Qt::Key_Right);
    QVERIFY(plot.cursorSentence().contains(QStringLiteral("better")));
    QTest::keyClick(&plot.plot(), Qt::Key_Right, Qt::ControlModifier); // on to what is marked
    QVERIFY2(plot.cursorSentence().startsWith(plot.points()[2].layer), qPrintable(plot.cursorSentence()));
    QVERIFY(plot.cursorSentence().contains(QStringLiteral("disagree")));
    QCOMPARE(plot.plot().accessibleDescription(), plot.cursorSentence());
    QCOMPARE(moved.count(), 2);
    QTest::keyClick(&plot.plot(), Qt::Key_Return);
    QCOMPARE(bench.selection.layer(), plot.points()[2].layer);
    QTest::keyClick(&plot.plot(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&plot.plot(), Qt::Key_Right, Qt::ControlModifier); // there is no other
    QVERIFY(plot.cursorSentence().startsWith(plot.points()[3].layer));
    QTest::keyClick(&plot.plot(), Qt::Key_Escape);
    QVERIFY(plot.cursorSentence().isEmpty());
    QCOMPARE(plot.plot().accessibleDescription(), plot.description());
}

void TestDisagreement::clicksSelectAndHoverTells()
{
    Bench bench;
    DisagreementPlot plot(bench.store, bench.selection);
    plot.resize(500, 400);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.plot().replot();
    const DisagreementPoint& point = plot.points()[3];
    const QPoint place(qRound(plot.plot().xAxis->coordToPixel(point.weight)),
                       qRound(plot.plot().yAxis->coordToPixel(point.output)));
    QTest::mouseMove(&plot.plot(), place);
    QTRY_VERIFY(bench.selection.hover());
    QVERIFY(bench.selection.hover()->text.contains(point.layer));
    QTest::mouseClick(&plot.plot(), Qt::LeftButton, {}, place);
    QCOMPARE(bench.selection.layer(), point.layer);
}

void TestDisagreement::followsStoreAndMetric()
{
    Bench bench;
    DisagreementView view(bench.store, bench.selection);
    auto* const metric = view.findChild<QComboBox*>(QStringLiteral("disagreementMetric"));
    QCOMPARE(metric->currentData().toString(), QStringLiteral("relative_output_error"));
    QVERIFY(metric->findData(QStringLiteral("kl")) >= 0);
    QCOMPARE(metric->findData(QStringLiteral("weight_mse")), -1);
    view.plot().setMetric(QStringLiteral("weight_sqnr_db")); // for which more is better
    QCOMPARE(view.plot().metric(), QStringLiteral("relative_output_error"));
    view.plot().setMetric(QStringLiteral("kl"));
    QCOMPARE(metric->currentData().toString(), QStringLiteral("kl"));
    QVERIFY(view.plot().title().contains(QStringLiteral("KL")));
    view.plot().setMetric(QStringLiteral("relative_output_error"));
    bench.store.removeRun(QStringLiteral("run-2"));
    QTRY_VERIFY(!view.plot().points()[2].baselineWeight);
}

void TestDisagreement::exportsItsNumbers()
{
    Bench bench;
    DisagreementPlot plot(bench.store, bench.selection);
    const TableTwin table = plot.tableTwin();
    QCOMPARE(table.headers,
             QStringList({ QStringLiteral("layer"), QStringLiteral("weight_mse"),
                           QStringLiteral("relative_output_error"), QStringLiteral("baseline_weight_mse"),
                           QStringLiteral("baseline_relative_output_error"), QStringLiteral("disagrees") }));
    QCOMPARE(table.rows.size(), std::size_t(4));
    QCOMPARE(table.rows[2][2].toDouble(), 5e-3);
    QCOMPARE(table.rows[2][5], QStringLiteral("1"));
    QCOMPARE(table.rows[0][5], QStringLiteral("0"));
    const QTemporaryDir folder;
    for (const auto& [suffix, format] :
         { std::pair("svg", PlotFormat::Svg), std::pair("pdf", PlotFormat::Pdf), std::pair("csv", PlotFormat::Csv) }) {
        const QString file = folder.filePath(QLatin1String("plot.") + QLatin1String(suffix));
        QCOMPARE(exportPlot(plot, file, format), QString());
        QVERIFY(QFileInfo(file).size() > 200);
    }
}

QTEST_MAIN(TestDisagreement)
#include "tst_disagreement.moc"
