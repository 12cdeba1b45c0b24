// LLM.int8: codes and outputs against the reference, the arithmetic against wide integers, outliers by hand.
#include "core/base/errors.h"
#include "core/models/int8_operator.h"
#include "core/pipeline/quantized_operator.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/golden_set.h"
#include "tests/core/checks/sample_layers.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <QTest>

#include <limits>

using namespace quantoscope;
using checks::gaussian;
using checks::statisticsOf;
using checks::Values;

namespace {

QuantizedWeight quantized(const Values& values, const at::Tensor& weight, const InputStatistics& statistics = {})
{
    return makeWeightQuantizer(QuantizerConfig("llm-int8", values))->quantize(weight, statistics, {});
}

std::shared_ptr<const LinearOperator> operatorFor(const QuantizedWeight& result, const at::Tensor& weight)
{
    return makeQuantizedOperator(result, weight, result.dequantize());
}

double largestDifference(const at::Tensor& ours, const at::Tensor& reference)
{
    return ((ours - reference).abs().max() / reference.abs().max()).item<double>();
}

} // namespace

class TestLlmInt8 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reference();
    void productsAreExact_data();
    void productsAreExact();
    void thresholdZeroHasNoOutliers();
    void outlierColumnsKeepTheirWeights();
    void outliersAreSeenAnewInEachCall();
    void zerosAndSingleTokens();
    void nonFiniteInputsShow();
    void badWeightIsLeftAlone();
    void onlyEightBits();
};

void TestLlmInt8::reference()
{
    const auto folder = checks::goldenFolder(QUANTOSCOPE_SHARED_DEFAULT);
    if (folder.empty())
        QSKIP("the reference vectors are not there (QUANTOSCOPE_SHARED)");
    checks::GoldenSet golden(folder);
    double worst = 0;
    const std::vector<std::string> ids = golden.ids("int8");
    QVERIFY(!ids.empty());
    for (const std::string& id : ids) {
        const auto& item = golden.item(id);
        const std::string layer = item.at("layer").get<std::string>();
        const double threshold = item.at("config").at("threshold").get<double>();
        const at::Tensor weight = golden.layerTensor(layer, "W");
        const at::Tensor inputs
            = golden.layerTensor(layer, "X").slice(0, 0, item.at("config").at("tokens").get<std::int64_t>());
        const Int8Inputs rounded = roundInputs(inputs, threshold);
        QVERIFY2(rounded.codes.equal(golden.tensor(id, "a_code")), id.c_str());
        QVERIFY2(rounded.largest.equal(golden.tensor(id, "a_absmax")), id.c_str());
        QVERIFY2(rounded.outlierColumns.to(at::kInt).equal(golden.tensor(id, "outlier_cols")), id.c_str());
        for (const char* kept : { "dequantized", "full" }) {
            const QuantizedWeight result
                = quantized({ { "threshold", std::to_string(threshold) }, { "outlier-weights", kept } }, weight,
                            statisticsOf(inputs));
            QVERIFY2(result.codes.equal(golden.tensor(id, "w_code").to(at::kInt)), id.c_str());
            // A row of zeros has codes of 0 and any scale: ours is 1.
            const at::Tensor largest = golden.tensor(id, "w_absmax");
            QVERIFY2(at::allclose(result.scales.select(1, 0) * 127, largest.masked_fill(largest.eq(0), 127), 1e-6),
                     id.c_str());
            const at::Tensor expected = golden.tensor(id, std::string(kept) == "full" ? "y_fp_outlier_weights" : "y");
            const double difference = largestDifference(operatorFor(result, weight)->apply(inputs), expected);
            worst = std::max(worst, difference);
            QVERIFY2(difference < 2e-6, (id + " " + std::to_string(difference)).c_str());
        }
    }
    qInfo("int8: %zu cases, every code equal; outputs within %.1g of the largest", ids.size(), worst);
}

void TestLlmInt8::productsAreExact_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<int>("inputs");
    QTest::newRow("one") << 1 << 1 << 1;
    QTest::newRow("odd") << 7 << 5 << 67;
    QTest::newRow("more than a part of outputs") << 9 << 35 << 64;
    QTest::newRow("more than a block of tokens") << 700 << 3 << 1000;
    QTest::newRow("sums past float's whole numbers") << 5 << 4 << 5000;
}

void TestLlmInt8::productsAreExact()
{
    QFETCH(int, tokens);
    QFETCH(int, outputs);
    QFETCH(int, inputs);
    at::manual_seed(1);
    // Whole numbers with a 127 in each row round to themselves.
    at::Tensor x = at::randint(90, 128, { tokens, inputs }).to(at::kFloat);
    at::Tensor w = at::randint(90, 128, { outputs, inputs }).to(at::kFloat);
    x.select(1, 0).fill_(127);
    w.select(1, 0).fill_(127);
    const QuantizedWeight result = quantized({ { "threshold", "0" } }, w);
    QVERIFY(result.codes.equal(w.to(at::kInt)));
    const at::Tensor exact = at::mm(x.to(at::kDouble), w.t().to(at::kDouble));
    const at::Tensor ours = operatorFor(result, w)->apply(x).to(at::kDouble);
    const double unit = 6.200124e-05 * 127 * 127;
    QVERIFY(((ours / unit - exact).abs() / exact).max().item<double>() < 3e-7);
}

void TestLlmInt8::thresholdZeroHasNoOutliers()
{
    const at::Tensor weight = gaussian(6, 40, 2);
    const at::Tensor inputs = gaussian(20, 40, 3) * 100;
    const QuantizedWeight result = quantized({ { "threshold", "0" } }, weight, statisticsOf(inputs));
    QVERIFY(!result.outlierColumns.defined() && !result.keptColumns.defined());
    QCOMPARE(roundInputs(inputs, 0).outlierColumns.numel(), 0);
}

void TestLlmInt8::outlierColumnsKeepTheirWeights()
{
    const at::Tensor weight = gaussian(8, 30, 4);
    at::Tensor inputs = gaussian(50, 30, 5).clamp(-3, 3);
    inputs[17][4] = -6;
    inputs[3][21] = 40;
    const InputStatistics statistics = statisticsOf(inputs);
    const at::Tensor columns = at::tensor({ 4, 21 }, at::kLong);
    const QuantizedWeight full = quantized({}, weight, statistics);
    QVERIFY(full.outlierColumns.equal(columns) && full.keptColumns.equal(columns));
    QVERIFY(full.dequantize().index_select(1, columns).equal(weight.index_select(1, columns)));
    QVERIFY(full.bitsPerWeight() > 8.5);
    const QuantizedWeight rounded = quantized({ { "outlier-weights", "dequantized" } }, weight, statistics);
    QVERIFY(rounded.outlierColumns.equal(columns) && !rounded.keptColumns.defined());

    const at::Tensor exact = at::linear(inputs, weight);
    const auto error = [&](const QuantizedWeight& result) {
        return (operatorFor(result, weight)->apply(inputs) - exact).square().sum().item<double>();
    };
    const double without = error(quantized({ { "threshold", "0" } }, weight, statistics));
    QVERIFY(error(full) < error(rounded));
    QVERIFY(error(rounded) < without);
}

void TestLlmInt8::outliersAreSeenAnewInEachCall()
{
    const at::Tensor weight = gaussian(8, 30, 6);
    const QuantizedWeight result = quantized({}, weight, statisticsOf(gaussian(50, 30, 7).clamp(-3, 3)));
    QVERIFY(!result.outlierColumns.defined());
    at::Tensor token = gaussian(1, 30, 8).clamp(-1, 1);
    token[0][11] = 1000;
    const at::Tensor exact = at::linear(token, weight);
    QVERIFY(largestDifference(operatorFor(result, weight)->apply(token), exact) < 1e-3);
}

void TestLlmInt8::zerosAndSingleTokens()
{
    at::Tensor weight = gaussian(5, 12, 9);
    weight[2].zero_();
    const QuantizedWeight result = quantized({}, weight);
    QVERIFY(result.codes[2].eq(0).all().item<bool>());
    QVERIFY(result.dequantize()[2].eq(0).all().item<bool>());
    const auto op = operatorFor(result, weight);
    QVERIFY(op->apply(at::zeros({ 3, 12 })).eq(0).all().item<bool>());
    QCOMPARE(op->apply(gaussian(24, 12, 10).view({ 2, 3, 4, 12 })).sizes().vec(),
             (std::vector<std::int64_t> { 2, 3, 4, 5 }));
    const QuantizedWeight zero = quantized({}, at::zeros({ 2, 3 }));
    QCOMPARE(zero.warnings.front().code, std::string("all_zero_weight"));
}

void TestLlmInt8::nonFiniteInputsShow()
{
    const at::Tensor weight = gaussian(5, 12, 11);
    const auto op = operatorFor(quantized({}, weight), weight);
    at::Tensor inputs = gaussian(3, 12, 12);
    inputs[1][5] = std::numeric_limits<float>::quiet_NaN();
    const at::Tensor output = op->apply(inputs);
    QVERIFY(output[1].isnan().all().item<bool>());
    QVERIFY(output[0].isfinite().all().item<bool>());
}

void TestLlmInt8::badWeightIsLeftAlone()
{
    at::Tensor weight = gaussian(3, 4, 13);
    weight[0][0] = std::numeric_limits<float>::infinity();
    const QuantizedWeight result = quantized({}, weight);
    QVERIFY(!result.isQuantized() && !result.int8Arithmetic);
    const at::Tensor inputs = gaussian(2, 4, 14);
    QVERIFY(operatorFor(result, weight)->apply(inputs).equal(at::linear(inputs, weight)));
}

void TestLlmInt8::onlyEightBits()
{
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, QuantizerConfig("llm-int8", { { "bits", "4" } }));
    const QuantizerConfig config("llm-int8", {});
    QCOMPARE(config.grid().bits(), 8);
    QCOMPARE(config.grid().granularity(), Granularity::Channel);
    QCOMPARE(config.shortName(), std::string("llm-int8-8b-channel"));
}

QTEST_GUILESS_MAIN(TestLlmInt8)
#include "tst_llm_int8.moc"
