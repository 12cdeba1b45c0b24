// Metrics, warning phrases and text differences of the result structs.
#include "core/results/metric.h"
#include "core/results/run_metric.h"
#include "core/results/text_difference.h"
#include "core/results/warnings.h"

#include <QTest>
#include <set>

using namespace quantoscope;

namespace {

TextResult::Side spelled(const std::vector<std::string>& tokens, const std::vector<std::int64_t>& ids)
{
    TextResult::Side side;
    for (const std::string& token : tokens)
        side.text += token;
    side.tokens = tokens;
    side.tokenIds = ids;
    return side;
}

TextResult::Side unspelled(const std::string& text)
{
    TextResult::Side side;
    side.text = text;
    return side;
}

QString cut(const std::string& text, const TextRange& range)
{
    return QString::fromStdString(text.substr(range.begin, range.length));
}

} // namespace

class TestResults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void warningsAreSentences_data();
    void warningsAreSentences();
    void metricKeysAreUnique();
    void meanLeavesOutWhatWasNotMeasured();
    void runMetricsReadTheirField();
    void firstDifferingTokenIsFound_data();
    void firstDifferingTokenIsFound();
    void statusNamesComeBack();
};

void TestResults::warningsAreSentences_data()
{
    QTest::addColumn<Warning>("warning");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown code") << Warning { "made_up", {} } << QStringLiteral("made_up");
    QTest::newRow("missing parameter") << Warning { "dead_channels", {} }
                                       << QStringLiteral("{count} input channels were zero on every calibration token; "
                                                         "their weights were set to 0.");
    QTest::newRow("filled") << Warning { "layer_skipped", { { "reason", "it is tied {to} the head" } } }
                            << QStringLiteral("The layer was left in full precision: it is tied {to} the head.");
    QTest::newRow("more parameters than places")
        << Warning { "all_zero_weight", { { "count", "3" } } } << QStringLiteral("All weights of the layer are zero.");
    QTest::newRow("interrupted") << Warning { "run_interrupted", { { "layers", "7" } } }
                                 << QStringLiteral("The program ended before this run did; the 7 layers that had "
                                                   "finished were kept.");
}

void TestResults::warningsAreSentences()
{
    QFETCH(Warning, warning);
    QFETCH(QString, sentence);
    QCOMPARE(QString::fromStdString(describeWarning(warning)), sentence);
}

void TestResults::metricKeysAreUnique()
{
    std::set<std::string_view> keys;
    for (const MetricDescription& metric : layerMetrics()) {
        QVERIFY(keys.insert(metric.key).second);
        QCOMPARE(findLayerMetric(metric.key), &metric);
    }
    keys.clear();
    for (const RunMetricDescription& metric : runMetrics()) {
        QVERIFY(keys.insert(metric.key).second);
        QCOMPARE(findRunMetric(metric.key), &metric);
    }
    QCOMPARE(findLayerMetric("no such"), nullptr);
    QCOMPARE(findRunMetric("no such"), nullptr);
}

void TestResults::meanLeavesOutWhatWasNotMeasured()
{
    Run run;
    const MetricDescription& error = *findLayerMetric("relative_output_error");
    QVERIFY(!meanOverLayers(run, error));
    run.layers.resize(3);
    QVERIFY(!meanOverLayers(run, error));
    run.layers[0].relativeOutputError = 0.25;
    run.layers[2].relativeOutputError = 0.75;
    QCOMPARE(*meanOverLayers(run, error), 0.5);
}

void TestResults::runMetricsReadTheirField()
{
    Run run;
    for (const RunMetricDescription& metric : runMetrics())
        QVERIFY2(!metric.value(run), metric.label);
    run.perplexityBefore = 2;
    run.perplexityAfter = 3;
    run.perplexityStandardError = 0.5;
    run.seconds = { 1, 2, 4 };
    const RunMetricDescription& perplexity = *findRunMetric("perplexity");
    QCOMPARE(*perplexity.value(run), 3.0);
    QCOMPARE(*perplexity.standardError(run), 0.5);
    QCOMPARE(*perplexity.original(run), 2.0);
    QCOMPARE(*findRunMetric("seconds")->value(run), 7.0);
}

void TestResults::firstDifferingTokenIsFound_data()
{
    QTest::addColumn<TextResult::Side>("original");
    QTest::addColumn<TextResult::Side>("quantized");
    QTest::addColumn<bool>("differs");
    QTest::addColumn<QString>("originalToken");
    QTest::addColumn<QString>("quantizedToken");

    const auto side = spelled({ " a", " cat", " sat" }, { 1, 2, 3 });
    QTest::newRow("both empty") << TextResult::Side {} << TextResult::Side {} << false << QString() << QString();
    QTest::newRow("equal") << side << side << false << QString() << QString();
    QTest::newRow("second token") << side << spelled({ " a", " dog", " sat" }, { 1, 4, 3 }) << true
                                  << QStringLiteral(" cat") << QStringLiteral(" dog");
    QTest::newRow("first token") << side << spelled({ " the" }, { 5 }) << true << QStringLiteral(" a")
                                 << QStringLiteral(" the");
    QTest::newRow("one ends earlier") << side << spelled({ " a" }, { 1 }) << true << QStringLiteral(" cat")
                                      << QString();
    QTest::newRow("same text, other tokens") << side << spelled({ " a", " c", "at sat" }, { 1, 6, 7 }) << true
                                             << QStringLiteral(" cat") << QStringLiteral(" c");
    QTest::newRow("half a character") << spelled({ "x", "\xC3", "\xA9" }, { 1, 8, 9 })
                                      << spelled({ "x", "\xC3", "\xA8" }, { 1, 8, 10 }) << true << QStringLiteral("é")
                                      << QStringLiteral("è");
    QTest::newRow("no tokens kept") << unspelled("one two three") << unspelled("one tea three") << true
                                    << QStringLiteral("wo") << QStringLiteral("ea");
    QTest::newRow("no tokens kept, within a character")
        << unspelled("x\xC3\xA9 z") << unspelled("x\xC3\xA8 z") << true << QStringLiteral("é") << QStringLiteral("è");
}

void TestResults::firstDifferingTokenIsFound()
{
    QFETCH(TextResult::Side, original);
    QFETCH(TextResult::Side, quantized);
    QFETCH(bool, differs);
    const TextDifference difference = firstDifference({ {}, {}, original, quantized, {} });
    QCOMPARE(difference.differs, differs);
    QTEST(cut(original.text, difference.original), "originalToken");
    QTEST(cut(quantized.text, difference.quantized), "quantizedToken");
}

void TestResults::statusNamesComeBack()
{
    for (const RunStatus status : { RunStatus::Running, RunStatus::Complete, RunStatus::Cancelled, RunStatus::Failed })
        QVERIFY(runStatusFromName(runStatusName(status)) == status);
    QVERIFY(!runStatusFromName("finished"));
}

QTEST_GUILESS_MAIN(TestResults)
#include "tst_results.moc"
