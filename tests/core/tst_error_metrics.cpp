// Errors from the Gram matrix against errors from the activations themselves.
#include "core/base/errors.h"
#include "core/quantization/error_metrics.h"
#include "tests/core/checks/sample_layers.h"

#include <ATen/ATen.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace quantoscope;
using checks::statisticsOf;

namespace {

bool near(std::optional<double> ours, double expected, double tolerance = 1e-6)
{
    return ours && std::fabs(*ours - expected) <= tolerance * std::fabs(expected);
}

} // namespace

class TestErrorMetrics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithActivations_data();
    void agreesWithActivations();
    void perfectLayer();
    void zeroLayer();
    void notANumber();
    void mapCoversEveryWeight();
    void histogramByHand();
    void histogramOfOneValue();
    void histogramAgreesWithPlainLoop();
    void cancelled();
};

void TestErrorMetrics::agreesWithActivations_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("1x1") << 1 << 1;
    QTest::newRow("small") << 7 << 11;
    QTest::newRow("several column blocks") << 40 << 600;
    QTest::newRow("several row blocks") << 2100 << 20;
}

void TestErrorMetrics::agreesWithActivations()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    at::manual_seed(1);
    const at::Tensor weight = at::randn({ rows, columns });
    const at::Tensor quantized = weight + at::randn({ rows, columns }) * 0.01;
    const at::Tensor inputs = at::randn({ 300, columns }, at::kDouble);
    const at::Tensor others = at::randn({ 100, columns }, at::kDouble) * 3;
    LayerResult result;
    measureErrors(result, weight, quantized, statisticsOf(inputs), statisticsOf(others));

    const at::Tensor delta = (quantized - weight).to(at::kDouble);
    const at::Tensor outputs = inputs.mm(weight.to(at::kDouble).t());
    const at::Tensor errors = inputs.mm(delta.t());
    const double relative = errors.square().sum().item<double>() / outputs.square().sum().item<double>();
    QVERIFY(near(result.relativeOutputError, relative));
    QVERIFY(near(relativeOutputError(weight, quantized, statisticsOf(inputs).gram), relative));
    QVERIFY(near(result.outputSqnrDb, -10 * std::log10(relative)));
    QVERIFY(near(result.outputMse, errors.square().mean().item<double>()));
    QVERIFY(near(result.weightMse, delta.square().mean().item<double>(), 1e-5));
    QVERIFY(near(result.maxAbsError, delta.abs().max().item<double>()));
    const double signal = weight.to(at::kDouble).square().sum().item<double>();
    QVERIFY(near(result.weightSqnrDb, 10 * std::log10(signal / delta.square().sum().item<double>()), 1e-5));
    const at::Tensor otherErrors = others.mm(delta.t());
    const at::Tensor otherOutputs = others.mm(weight.to(at::kDouble).t());
    QVERIFY(near(result.holdoutRelativeOutputError,
                 otherErrors.square().sum().item<double>() / otherOutputs.square().sum().item<double>()));

    const at::Tensor perRow = errors.square().mean(0);
    const at::Tensor perColumn = delta.square().sum(0) * inputs.square().mean(0);
    QCOMPARE(result.rowError.size(), static_cast<std::size_t>(rows));
    QCOMPARE(result.columnError.size(), static_cast<std::size_t>(columns));
    for (int row = 0; row < rows; ++row)
        QVERIFY(near(static_cast<double>(result.rowError[static_cast<std::size_t>(row)]), perRow[row].item<double>(),
                     1e-5));
    for (int column = 0; column < columns; ++column)
        QVERIFY(near(static_cast<double>(result.columnError[static_cast<std::size_t>(column)]),
                     perColumn[column].item<double>(), 1e-5));
}

void TestErrorMetrics::perfectLayer()
{
    const at::Tensor weight = at::ones({ 3, 4 });
    LayerResult result;
    measureErrors(result, weight, weight, statisticsOf(at::ones({ 5, 4 })), {});
    QCOMPARE(*result.relativeOutputError, 0.0);
    QCOMPARE(*result.weightMse, 0.0);
    QVERIFY(!result.outputSqnrDb && !result.weightSqnrDb); // infinite
    QVERIFY(!result.holdoutRelativeOutputError);
}

void TestErrorMetrics::zeroLayer()
{
    const at::Tensor weight = at::zeros({ 3, 4 });
    LayerResult result;
    measureErrors(result, weight, weight, statisticsOf(at::ones({ 5, 4 })), {});
    QCOMPARE(*result.relativeOutputError, 0.0);
    LayerResult wrong;
    measureErrors(wrong, weight, at::ones({ 3, 4 }), statisticsOf(at::ones({ 5, 4 })), {});
    QVERIFY(!wrong.relativeOutputError); // a share of nothing
    QCOMPARE(*wrong.outputMse, 16.0);
    LayerResult unmeasured;
    measureErrors(unmeasured, at::empty({ 0, 4 }), at::empty({ 0, 4 }), {}, {});
    QVERIFY(!unmeasured.weightMse);
}

void TestErrorMetrics::notANumber()
{
    at::Tensor weight = at::ones({ 2, 2 });
    weight[0][0] = std::numeric_limits<float>::quiet_NaN();
    LayerResult result;
    measureErrors(result, weight, weight, statisticsOf(at::ones({ 5, 2 })), {});
    QVERIFY(!result.weightMse && !result.relativeOutputError && !result.maxAbsError);
    QCOMPARE(std::accumulate(result.histogramOriginal.begin(), result.histogramOriginal.end(), std::uint64_t(0)), 3U);
}

void TestErrorMetrics::mapCoversEveryWeight()
{
    const at::Tensor weight = at::zeros({ 300, 3 });
    at::Tensor quantized = weight.clone();
    quantized[299][2] = -6;
    LayerResult result;
    measureErrors(result, weight, quantized, {}, {});
    QCOMPARE(result.errorMap.rows, 256);
    QCOMPARE(result.errorMap.columns, 3);
    // cell 255 holds rows 298 and 299
    QCOMPARE(result.errorMap.at(255, 2), 3.F);
    QCOMPARE(std::accumulate(result.errorMap.values.begin(), result.errorMap.values.end(), 0.F), 3.F);
}

void TestErrorMetrics::histogramByHand()
{
    const Histogram histogram = weightHistogram(at::tensor({ 0.F, 0.F, 0.4F, 0.5F, 1.F }), 2);
    QCOMPARE(histogram.edges, (std::vector<double> { 0, 0.5, 1 }));
    QCOMPARE(histogram.counts, (std::vector<std::uint64_t> { 3, 2 }));
    QCOMPARE(countInBins(at::tensor({ -5.F, 9.F, NAN, 0.6F }), histogram.edges), (std::vector<std::uint64_t> { 1, 2 }));
}

void TestErrorMetrics::histogramOfOneValue()
{
    const Histogram histogram = weightHistogram(at::full({ 3, 3 }, -2.F), 4);
    QVERIFY(histogram.edges.front() < -2 && histogram.edges.back() > -2);
    QCOMPARE(std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::uint64_t(0)), 9U);
    QVERIFY(weightHistogram(at::full({ 2 }, NAN)).edges.empty());
    QVERIFY(weightHistogram(at::empty({ 0 })).edges.empty());
}

void TestErrorMetrics::histogramAgreesWithPlainLoop()
{
    at::manual_seed(2);
    const at::Tensor weight = at::randn({ 500, 333 });
    const Histogram histogram = weightHistogram(weight);
    QCOMPARE(histogram.counts.size(), std::size_t(512));
    std::vector<std::uint64_t> counts(512, 0);
    const auto* values = weight.data_ptr<float>();
    for (std::int64_t i = 0; i < weight.numel(); ++i) {
        const auto after
            = std::upper_bound(histogram.edges.begin(), histogram.edges.end(), static_cast<double>(values[i]));
        const auto bin = std::min<std::ptrdiff_t>(after - histogram.edges.begin() - 1, 511);
        ++counts[static_cast<std::size_t>(bin)];
    }
    QCOMPARE(histogram.counts, counts);
}

void TestErrorMetrics::cancelled()
{
    const CancellationToken token;
    token.cancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, rowEnergies(at::ones({ 3, 3 }), at::ones({ 3, 3 }), token));
}

QTEST_GUILESS_MAIN(TestErrorMetrics)
#include "tst_error_metrics.moc"
