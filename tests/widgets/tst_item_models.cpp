#include "sample_results.h"

#include "core/results/metric.h"
#include "widgets/layer_results_model.h"
#include "widgets/layer_tree_model.h"
#include "widgets/log_model.h"
#include "widgets/log_view.h"
#include "widgets/results_store.h"
#include "widgets/runs_model.h"
#include "widgets/runs_view.h"
#include "widgets/selection.h"
#include "widgets/table_dialog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace quantoscope;
using namespace quantoscope::testing;

using Tester = QAbstractItemModelTester;
constexpr auto kFatal = Tester::FailureReportingMode::QtTest;

namespace {

const QString kRun1 = QStringLiteral("run-1");
const QString kRun2 = QStringLiteral("run-2");

QString text(const QAbstractItemModel& model, int row, int column, const QModelIndex& parent = {})
{
    return model.index(row, column, parent).data().toString();
}

} // namespace

class TestItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storeKeepsWhatComesIn()
    {
        ResultsStore store;
        QSignalSpy finished(&store, &ResultsStore::layerFinished);
        store.setModel(sampleModel(2));
        Run run = sampleRun("run-1", 0);
        run.texts.clear();
        store.addRun(run);
        store.addRun(run); // the same id again
        QCOMPARE(store.runs().size(), 1U);
        store.addLayer(kRun1, std::make_shared<LayerResult>(sampleLayer(0, "q", 0.5)));
        store.addLayer(kRun1, std::make_shared<LayerResult>(sampleLayer(0, "q", 0.25))); // solved again: replaces
        store.addLayer(QStringLiteral("unknown"), std::make_shared<LayerResult>(sampleLayer(0, "o", 0.5)));
        QCOMPARE(finished.size(), 2);
        QCOMPARE(store.run(kRun1)->layers.size(), 1U);
        QCOMPARE(*store.run(kRun1)->layer(QStringLiteral("blocks.0.q"))->relativeOutputError, 0.25);
        QVERIFY(!store.run(kRun1)->layer(QStringLiteral("blocks.0.o")));
        store.addText(kRun1, std::make_shared<TextResult>(sampleText("p")));
        QCOMPARE(store.tokenText(2), QStringLiteral(" cat")); // learned from the text
        QCOMPARE(store.tokenText(99), QStringLiteral("#99"));
        store.setVocabulary({ "zero", "one" });
        QCOMPARE(store.tokenText(1), QStringLiteral("one"));

        run.status = RunStatus::Cancelled;
        store.updateRun(run);
        const Session session = store.snapshot().toSession();
        QCOMPARE(session.runs.size(), 1U);
        QVERIFY(session.runs[0].status == RunStatus::Cancelled);
        QCOMPARE(session.runs[0].layers.size(), 1U); // kept by updateRun
        QCOMPARE(session.runs[0].texts.size(), 1U);
        QCOMPARE(session.model.layers.size(), 9U);
    }

    void coloursStayWithTheirRuns()
    {
        ResultsStore store;
        store.setSession(sampleSession(1, 3));
        store.removeRun(kRun1);
        QCOMPARE(store.runs().front().colourIndex, 1);
        store.addRun(sampleRun("run-9", 1));
        QCOMPARE(store.runs().back().colourIndex, 3); // never that of a run still shown
    }

    void layerTree()
    {
        ResultsStore store;
        Selection selection;
        LayerTreeModel model(store, selection);
        const Tester tester(&model, kFatal);
        QCOMPARE(model.rowCount(), 0);
        store.setSession(sampleSession(2, 1));
        selection.setRuns({ kRun1 });

        const QModelIndex root = model.index(0, 0);
        QCOMPARE(text(model, 0, 0), QStringLiteral("tiny"));
        QCOMPARE(model.rowCount(root), 3); // two blocks and the head
        QCOMPARE(text(model, 1, 0, root), QStringLiteral("block 1"));
        QCOMPARE(text(model, 2, 0, root), QStringLiteral("head"));
        const QModelIndex block = model.index(1, 0, root);
        QCOMPARE(model.rowCount(block), 4);
        QCOMPARE(text(model, 3, LayerTreeModel::NameColumn, block), QStringLiteral("down"));
        QCOMPARE(text(model, 3, LayerTreeModel::ShapeColumn, block), QStringLiteral("4 × 3"));
        // Block 1 holds 0.016, 0.032, 0.064, 0.128: mean 0.06. The head was not quantized.
        QCOMPARE(text(model, 3, LayerTreeModel::MetricColumn, block), QStringLiteral("0.1280"));
        QCOMPARE(text(model, 1, LayerTreeModel::MetricColumn, root), QStringLiteral("0.06000"));
        QVERIFY(text(model, 2, LayerTreeModel::MetricColumn, root).isEmpty());
        // Bars are linear from 0 to the largest value.
        const auto bar = [&](int b, int row) {
            return model.index(row, LayerTreeModel::MetricColumn, model.index(b, 0, root))
                .data(LayerTreeModel::BarFractionRole)
                .toDouble();
        };
        QCOMPARE(bar(1, 3), 1.0);
        QVERIFY(std::abs(bar(0, 0) - 1 / 128.0) < 1e-12);

        selection.setMetric(QStringLiteral("output_sqnr_db"));
        QCOMPARE(text(model, 0, LayerTreeModel::MetricColumn, model.index(0, 0, root)), QStringLiteral("30"));
        QCOMPARE(model.indexOfLayer(QStringLiteral("blocks.1.up")).data().toString(), QStringLiteral("up"));
        QVERIFY(!model.indexOfLayer(QStringLiteral("blocks.9.up")).isValid());
    }

    void layerTreeFollowsARun()
    {
        ResultsStore store;
        Selection selection;
        LayerTreeModel model(store, selection);
        const Tester tester(&model, kFatal);
        store.setModel(sampleModel(1));
        store.addRun(sampleRun("run-1", 0));
        selection.setRuns({ kRun1 });
        const QModelIndex block = model.index(0, 0, model.index(0, 0));
        QVERIFY(text(model, 0, LayerTreeModel::MetricColumn, block).isEmpty());
        store.addLayer(kRun1, std::make_shared<LayerResult>(sampleLayer(0, "q", 0.5)));
        QTRY_COMPARE(text(model, 0, LayerTreeModel::MetricColumn, block), QStringLiteral("0.5000"));
    }

    void layerTreeFilter_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("blocks");
        QTest::addColumn<int>("layersOfFirst");
        QTest::addRow("nothing typed") << QString() << 4 << 4; // three blocks and the head
        QTest::addRow("by kind") << QStringLiteral("down") << 3 << 1;
        QTest::addRow("by block and kind") << QStringLiteral("block 2 UP") << 1 << 1;
        QTest::addRow("by full name") << QStringLiteral("blocks.1.") << 1 << 4;
        QTest::addRow("nothing found") << QStringLiteral("xyz") << 0 << 0;
    }
    void layerTreeFilter()
    {
        QFETCH(const QString, words);
        QFETCH(const int, blocks);
        QFETCH(const int, layersOfFirst);
        ResultsStore store;
        Selection selection;
        LayerTreeModel model(store, selection);
        LayerTreeFilter filter;
        filter.setSourceModel(&model);
        const Tester tester(&filter, kFatal);
        store.setModel(sampleModel(3));
        filter.setWords(words);
        const QModelIndex root = filter.index(0, 0);
        QCOMPARE(filter.rowCount(root), blocks);
        QCOMPARE(filter.rowCount(filter.index(0, 0, root)), layersOfFirst);
    }

    void meanOfARunUnderWayIsMarked()
    {
        ResultsStore store;
        Selection selection;
        const RunsModel model(store, selection);
        Session session = sampleSession(1, 2);
        session.runs[1].status = RunStatus::Running;
        store.setSession(session);
        const auto mean = [&](int row, int role) { return model.index(row, RunsModel::ErrorColumn).data(role); };
        QVERIFY(!mean(0, Qt::FontRole).isValid());
        QVERIFY(mean(1, Qt::FontRole).value<QFont>().italic());
        QVERIFY(mean(1, Qt::AccessibleTextRole).toString().contains(QStringLiteral("4 layer(s) finished so far")));
    }

    void runs()
    {
        ResultsStore store;
        Selection selection;
        RunsModel model(store, selection);
        const Tester tester(&model, kFatal);
        store.setSession(sampleSession(1, 1));
        store.addRun(sampleRun("run-2", 0));
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex second = model.index(1, RunsModel::NameColumn);
        QCOMPARE(second.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));

        QVERIFY(model.setData(second, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(selection.runs(), QStringList { kRun2 });
        QCOMPARE(text(model, 1, RunsModel::LetterColumn), QStringLiteral("A"));
        QVERIFY(text(model, 0, RunsModel::LetterColumn).isEmpty());
        selection.setRuns({ kRun1, kRun2 });
        QCOMPARE(text(model, 0, RunsModel::LetterColumn), QStringLiteral("A"));
        QCOMPARE(text(model, 1, RunsModel::LetterColumn), QStringLiteral("B"));

        QCOMPARE(text(model, 0, RunsModel::StatusColumn), QStringLiteral("complete"));
        QCOMPARE(text(model, 0, RunsModel::BitsColumn), QStringLiteral("2.500"));
        QCOMPARE(text(model, 0, RunsModel::PerplexityColumn), QStringLiteral("12.50"));
        QCOMPARE(text(model, 0, RunsModel::KlColumn), QStringLiteral("0.1250"));
        // Mean of 0.001, 0.002, 0.004, 0.008.
        QCOMPARE(text(model, 0, RunsModel::ErrorColumn), QStringLiteral("0.003750"));
        QCOMPARE(text(model, 1, RunsModel::ErrorColumn), QStringLiteral("—")); // no layer yet

        QSignalSpy renamed(&store, &ResultsStore::runRenamed);
        QVERIFY(model.setData(second, QStringLiteral("  better name "), Qt::EditRole));
        QCOMPARE(second.data().toString(), QStringLiteral("better name"));
        QVERIFY(!model.setData(second, QStringLiteral("   "), Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, RunsModel::BitsColumn), QStringLiteral("x"), Qt::EditRole));
        QCOMPARE(renamed.size(), 1);

        store.removeRun(kRun1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(RunsModel::RunIdRole).toString(), kRun2);
    }

    void tickingInTheViewShowsTheRun()
    {
        ResultsStore store;
        Selection selection;
        RunsView view(store, selection);
        store.setSession(sampleSession(1, 2));
        view.resize(500, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.tree().setCurrentIndex(view.model().index(0, 0));
        QTest::keyClick(&view.tree(), Qt::Key_Space);
        QCOMPARE(selection.runs(), QStringList { kRun1 });
        QTest::keyClick(&view.tree(), Qt::Key_Space);
        QVERIFY(selection.runs().isEmpty());
        QCOMPARE(view.currentRun(), kRun1);
    }

    void layerResults()
    {
        ResultsStore store;
        LayerResultsModel model(store);
        const Tester tester(&model, kFatal);
        store.setSession(sampleSession(2, 1));
        QCOMPARE(model.rowCount(), 0);
        model.setRun(kRun1);
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.columnCount(), LayerResultsModel::FirstMetricColumn + int(layerMetrics().size()));
        const int row = model.rowOfLayer(QStringLiteral("blocks.1.q"));
        QCOMPARE(row, 4);
        QCOMPARE(text(model, row, LayerResultsModel::BlockColumn), QStringLiteral("1"));
        QCOMPARE(text(model, row, LayerResultsModel::KindColumn), QStringLiteral("q"));
        QCOMPARE(text(model, row, LayerResultsModel::ShapeColumn), QStringLiteral("4 × 3"));
        QCOMPARE(text(model, row, LayerResultsModel::BitsColumn), QStringLiteral("2.500"));
        QCOMPARE(text(model, row, LayerResultsModel::FirstMetricColumn), QStringLiteral("0.01600"));
        const QModelIndex error = model.index(row, LayerResultsModel::FirstMetricColumn);
        QCOMPARE(error.data(LayerResultsModel::SortRole).toDouble(), 0.016);
        // A metric that was not measured is a dash, not a zero.
        QCOMPARE(text(model, row, LayerResultsModel::FirstMetricColumn + 1), QStringLiteral("—"));
        QVERIFY(
            !model.index(row, LayerResultsModel::FirstMetricColumn + 1).data(LayerResultsModel::SortRole).isValid());

        LayerResult warned = sampleLayer(-1, "head", 0.5);
        warned.warnings.push_back({ "dead_channels", { { "count", "3" } } });
        store.addLayer(kRun1, std::make_shared<LayerResult>(warned));
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(text(model, 8, LayerResultsModel::BlockColumn), QStringLiteral("—"));
        QCOMPARE(text(model, 8, LayerResultsModel::WarningsColumn), QStringLiteral("1"));
        QVERIFY(model.index(8, LayerResultsModel::WarningsColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .startsWith(QStringLiteral("3 input channels")));
        QCOMPARE(
            model.index(8, LayerResultsModel::FirstMetricColumn).data(LayerResultsModel::BarFractionRole).toDouble(),
            1.0);
        store.removeRun(kRun1);
        QCOMPARE(model.rowCount(), 0);
    }

    void log()
    {
        LogModel model;
        const Tester tester(&model, kFatal);
        LogView view(model);
        QCOMPARE(view.table().model()->rowCount(), 0);
        const QDateTime time(QDate(2024, 5, 6), QTime(7, 8, 9, 10));
        model.append({ time, LogSeverity::Debug, QStringLiteral("io"), QStringLiteral("hidden at first") });
        model.append({ time, LogSeverity::Info, QStringLiteral("pipeline"), QStringLiteral("block 1") });
        model.append({ time, LogSeverity::Error, QStringLiteral("formats"), QStringLiteral("cut short") });
        QCOMPARE(view.table().model()->rowCount(), 2);
        QCOMPARE(view.text(),
                 QStringLiteral("07:08:09.010\tInfo\tpipeline\tblock 1\n"
                                "07:08:09.010\t✖ Error\tformats\tcut short\n"));
        LogFilter filter;
        filter.setSourceModel(&model);
        const Tester filterTester(&filter, kFatal);
        filter.setLowestSeverity(LogSeverity::Debug);
        QCOMPARE(filter.rowCount(), 3);
        filter.setText(QStringLiteral("BLOCK"));
        QCOMPARE(filter.rowCount(), 1);
        model.clear();
        QCOMPARE(filter.rowCount(), 0);
    }

    void logForgetsTheOldest()
    {
        LogModel model;
        for (int i = 0; i < LogModel::kCapacity + 2; ++i)
            model.append({ {}, LogSeverity::Info, {}, QString::number(i) });
        QCOMPARE(model.rowCount(), LogModel::kCapacity);
        QCOMPARE(model.line(0).message, QStringLiteral("2"));
    }

    void tableTwin()
    {
        TableTwinModel model({ { QStringLiteral("a"), QStringLiteral("b") },
                               { { QStringLiteral("1"), QStringLiteral("2") }, { QStringLiteral("3") } } });
        const Tester tester(&model, kFatal);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, 1), QStringLiteral("2"));
        QCOMPARE(text(model, 1, 1), QString()); // a short row is no crash
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("b"));
    }
};

QTEST_MAIN(TestItemModels)
#include "tst_item_models.moc"
