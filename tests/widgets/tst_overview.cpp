// A run in words and cards: what is said, and what is kept quiet about.
#include "sample_results.h"

#include "core/results/metric.h"
#include "widgets/overview_view.h"
#include "widgets/run_summary.h"
#include "widgets/selection.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

#include <limits>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

Run measuredRun()
{
    Run run = sampleRun("run-1", 2);
    run.bytesBefore = 4.0 * 1024 * 1024;
    run.bytesAfter = 1.0 * 1024 * 1024;
    run.top1Agreement = 0.75;
    return run;
}

ResultsStore* makeStore(Run run, QObject* parent)
{
    auto* const store = new ResultsStore(parent);
    Session session = sampleSession(2, 0);
    session.runs = { std::move(run) };
    store->setSession(std::move(session));
    return store;
}

QString shown(const OverviewView& view, const char* label)
{
    const auto* const found = view.findChild<QLabel*>(QLatin1String(label));
    return found ? found->text() : QString();
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void tellsWhatWasMeasured()
    {
        const QObject owner;
        const ResultsStore& store = *makeStore(measuredRun(), const_cast<QObject*>(&owner));
        const QString text = whatChanged(store, store.runs().front());
        QVERIFY2(text.contains("1.00\u00a0MiB instead of 4.00\u00a0MiB (25.0\u00a0%)"), qPrintable(text));
        QVERIFY2(text.contains("Perplexity rises from 10 to 12.50 (by 25.0\u00a0%)"), qPrintable(text));
        QVERIFY2(text.contains("At 75.0\u00a0% of the positions"), qPrintable(text));
        QVERIFY2(text.contains("0.1250 nats a token"), qPrintable(text));
        // The last layer has the largest error: 0.001 doubled seven times.
        QVERIFY2(text.contains("Worst hit is blocks.1.down"), qPrintable(text));
        QVERIFY2(text.contains("12.8\u00a0% of the output's energy"), qPrintable(text));
    }

    void isSilentAboutTheRest()
    {
        QObject owner;
        Run bare = sampleRun("run-1", 0);
        bare.perplexityBefore.reset();
        QCOMPARE(whatChanged(*makeStore(bare, &owner), makeStore(bare, &owner)->runs().front()), QString());
    }

    void worstLayersComeFirst()
    {
        QObject owner;
        Run run = sampleRun("run-1", 1);
        run.layers[1].relativeOutputError = std::numeric_limits<double>::quiet_NaN();
        run.layers[2].relativeOutputError.reset();
        const RunRecord& record = makeStore(run, &owner)->runs().front();
        const auto worst = worstLayers(record, *findLayerMetric("relative_output_error"));
        QCOMPARE(worst.size(), run.layers.size() - 1);
        QCOMPARE(worst[0]->name, run.layers[1].name); // not finite
        QCOMPARE(worst[1]->name, run.layers[3].name);
        const auto bySqnr = worstLayers(record, *findLayerMetric("output_sqnr_db"));
        QCOMPARE(bySqnr.front()->name, run.layers.back().name); // higher is better
    }

    void warningsOfAKindAreGathered()
    {
        QObject owner;
        Run run = sampleRun("run-1", 1);
        for (LayerResult& layer : run.layers)
            layer.warnings.push_back({ "dead_channels", { { "count", "2" } } });
        run.layers[0].fallback = "rounded to nearest";
        const QStringList lines = gatheredWarnings(makeStore(run, &owner)->runs().front());
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(QString::fromStdString(run.layers[0].name)), qPrintable(lines[0]));
        QVERIFY2(lines[0].contains(QString::number(run.layers.size() - 1)), qPrintable(lines[0]));
        QVERIFY2(lines[1].endsWith("rounded to nearest"), qPrintable(lines[1]));
    }

    void exportsTellWhatReadingBackShowed()
    {
        QObject owner;
        Run run = measuredRun();
        ExportResult result;
        result.format = "gptq";
        result.folder = "/somewhere";
        result.bytes = 1024;
        result.layersCompared = 8;
        result.sameText = true;
        run.exports.push_back(result);
        result.format = "gguf";
        result.layersDiffering = 3;
        result.firstDifference = "blocks.0.q: code [0, 1] is 3 instead of 2";
        result.sameText = false;
        run.exports.push_back(result);
        const ResultsStore& store = *makeStore(run, &owner);
        const QStringList lines = exportSentences(store.runs().front().header);
        QCOMPARE(lines.size(), 2);
        for (const char* part :
             { "Exported as gptq to /somewhere (1.00\u00a0KiB)", "8 layer(s) equal", "as the quantized" })
            QVERIFY2(lines[0].contains(QString::fromUtf8(part)), qPrintable(lines[0]));
        for (const char* part : { "3 of 8 layer(s) differ", "blocks.0.q: code [0, 1] is 3", "otherwise than" })
            QVERIFY2(lines[1].contains(QLatin1String(part)), qPrintable(lines[1]));

        Selection selection;
        selection.setRuns({ QStringLiteral("run-1") });
        const OverviewView view(store, selection);
        QTRY_COMPARE(shown(view, "exports"), lines.join(QLatin1Char('\n')));
    }

    void followsTheSelection()
    {
        QObject owner;
        const ResultsStore& store = *makeStore(measuredRun(), &owner);
        Selection selection;
        OverviewView view(store, selection);
        view.resize(700, 500);
        view.show();
        QVERIFY(shown(view, "whatChanged").isEmpty());
        selection.setRuns({ QStringLiteral("run-1") });
        QTRY_VERIFY(shown(view, "whatChanged").contains("Perplexity"));
        QCOMPARE(view.summary(), whatChanged(store, store.runs().front()));
        auto& table = *view.findChild<QTableWidget*>(QStringLiteral("worstLayers"));
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("blocks.1.down"));
        table.setCurrentCell(1, 0);
        QCOMPARE(selection.layer(), table.item(1, 0)->text());
    }

    void countsLayersBeyondTheThreshold()
    {
        QObject owner;
        const ResultsStore& store = *makeStore(measuredRun(), &owner);
        Selection selection;
        selection.setRuns({ QStringLiteral("run-1") });
        selection.setMetric(QStringLiteral("relative_output_error"));
        OverviewView view(store, selection);
        auto& edit = *view.findChild<QLineEdit*>(QStringLiteral("threshold"));
        QCOMPARE(view.threshold(), std::optional(0.05)); // 0.064 and 0.128 are beyond
        const auto counted = [&view](const QString& text) {
            const auto labels = view.findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().startsWith(text); });
        };
        QTRY_VERIFY(counted(QStringLiteral("2 of 8")));
        edit.setText(QStringLiteral("0.01"));
        QTRY_VERIFY(counted(QStringLiteral("4 of 8"))); // 0.016 and 0.032 too
        // Each metric keeps its own.
        selection.setMetric(QStringLiteral("weight_mse"));
        QCOMPARE(view.threshold(), std::nullopt);
        selection.setMetric(QStringLiteral("relative_output_error"));
        QCOMPARE(view.threshold(), std::optional(0.01));
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
