// Round to nearest on whole matrices: against the references, and by hand where granularity and search matter.
#include "core/base/errors.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/golden_quantization.h"
#include "tests/core/checks/golden_set.h"

#include <ATen/ATen.h>

#include <QTest>

#include <algorithm>

using namespace quantoscope;

namespace {

using Values = std::map<std::string, std::string>;

QuantizedWeight rounded(const Values& values, const at::Tensor& weight, const InputStatistics& statistics = {})
{
    return makeWeightQuantizer(QuantizerConfig("rtn", values))->quantize(weight, statistics, {});
}

} // namespace

class TestRtn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reference_data();
    void reference();
    void granularities();
    void errorStaysWithinHalfAStep_data();
    void errorStaysWithinHalfAStep();
    void roundingTwiceChangesNothing();
    void fixedStepIsOneGrid();
    void searchesLowerWhatTheyMinimise();
    void storedBits();
    void badValuesLeaveTheLayerAlone();
    void cancelled();
};

void TestRtn::reference_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char* method : { "rtn", "awqrtn", "absmax", "zeropoint", "uint8trunc", "grid" })
        QTest::newRow(method) << QByteArray(method);
}

void TestRtn::reference()
{
    QFETCH(QByteArray, method);
    const auto folder = checks::goldenFolder(QUANTOSCOPE_SHARED_DEFAULT);
    if (folder.empty())
        QSKIP("the reference vectors are not there (QUANTOSCOPE_SHARED)");
    checks::GoldenQuantization golden(folder);
    std::vector<checks::GoldenOutcome> outcomes;
    for (const std::string& id : golden.ids(method.toStdString())) {
        outcomes.push_back(golden.run(id));
        const checks::GoldenOutcome& outcome = outcomes.back();
        const bool searched = golden.flags(id).find("--scale-search mse") != std::string::npos;
        QVERIFY2(searched ? outcome.rowsSame >= 0.99 : outcome.codesSame == 1, id.c_str());
        if (!searched && method.endsWith("rtn"))
            QVERIFY2(outcome.scalesSame == 1 && outcome.zerosSame == 1, id.c_str());
    }
    QVERIFY(!outcomes.empty());
    qInfo("%s", checks::summary(method.toStdString(), outcomes).c_str());
}

void TestRtn::granularities()
{
    const at::Tensor weight = at::tensor({ 0.F, 3.F, 0.F, 6.F, -1.F, 0.F, 0.F, 12.F, 1.F, 3.F }).reshape({ 2, 5 });
    const QuantizedWeight tensor = rounded({ { "bits", "2" }, { "granularity", "tensor" } }, weight);
    QCOMPARE(tensor.scales.sizes().vec(), (std::vector<std::int64_t> { 1, 1 }));
    QCOMPARE(tensor.scales.item<float>(), 13.F / 3);
    const QuantizedWeight channel = rounded({ { "bits", "2" }, { "granularity", "channel" } }, weight);
    QVERIFY(channel.scales.equal(at::tensor({ 7.F / 3, 4.F }).reshape({ 2, 1 })));
    const QuantizedWeight group = rounded({ { "bits", "2" }, { "group-size", "2" } }, weight);
    QVERIFY(group.scales.equal(at::tensor({ 1.F, 2.F, 1.F / 3, 2.F / 3, 4.F, 1.F }).reshape({ 2, 3 })));
    QVERIFY(group.groupIndex.equal(at::tensor({ 0, 0, 1, 1, 2 }, at::kInt)));
    QCOMPARE(group.warnings.size(), std::size_t(1));
    QCOMPARE(group.warnings.front().code, std::string("ragged_group"));
    QCOMPARE(group.warnings.front().parameters.at("last"), std::string("1"));
}

void TestRtn::errorStaysWithinHalfAStep_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<QByteArray>("grid");
    for (int bits = 2; bits <= 8; ++bits) {
        for (const char* grid : { "minmax", "absmax", "zeropoint", "truncated" })
            QTest::addRow("%s %d", grid, bits) << bits << QByteArray(grid);
    }
}

void TestRtn::errorStaysWithinHalfAStep()
{
    QFETCH(int, bits);
    QFETCH(QByteArray, grid);
    at::manual_seed(3);
    const at::Tensor weight = at::randn({ 33, 65 });
    const QuantizedWeight result = rounded(
        { { "bits", std::to_string(bits) }, { "grid", grid.toStdString() }, { "granularity", "channel" } }, weight);
    QVERIFY(result.codes.ge(result.minCode).all().item<bool>() && result.codes.le(result.maxCode).all().item<bool>());
    // A zero point rounds too and may push one end of the range half a step outside; cutting errs by a whole step.
    const float steps = grid == "truncated" || grid == "minmax" || grid == "zeropoint" ? 1.F : 0.5F;
    QVERIFY(((result.dequantize() - weight).abs() <= result.scales * (steps * 1.0001F)).all().item<bool>());
    const double typical
        = ((result.dequantize() - weight).abs() <= result.scales * 0.5001F).to(at::kDouble).mean().item<double>();
    QVERIFY2(grid == "truncated" || typical > 0.95, QByteArray::number(typical));
}

void TestRtn::roundingTwiceChangesNothing()
{
    at::manual_seed(4);
    const at::Tensor weight = at::randn({ 20, 64 });
    const Values values { { "grid", "step" }, { "step", "0.125" } };
    const at::Tensor once = rounded(values, weight).dequantize();
    QVERIFY(rounded(values, once).dequantize().equal(once));
}

void TestRtn::fixedStepIsOneGrid()
{
    // Codes -3 .. 4: eight levels, whatever bits and groups there are by default.
    const at::Tensor weight = at::arange(-3, 5, at::kFloat).mul_(0.5).view({ 2, 4 });
    const QuantizedWeight result = rounded({ { "grid", "step" }, { "step", "0.5" } }, weight);
    QVERIFY(result.warnings.empty());
    QCOMPARE(result.scales.sizes().vec(), (std::vector<std::int64_t> { 1, 1 }));
    QCOMPARE(result.bitsPerWeight(), 3 + 19.0 / 8);
    QVERIFY(result.dequantize().equal(weight));
}

void TestRtn::searchesLowerWhatTheyMinimise()
{
    at::manual_seed(5);
    const at::Tensor weight = at::randn({ 40, 96 }).pow(3);
    InputStatistics statistics {
        .gram = at::diag(at::randn({ 96 }).exp()), .meanAbs = {}, .maxAbs = {}, .sample = {}, .tokens = 1000
    };
    for (const char* granularity : { "tensor", "channel", "group" }) {
        Values values { { "bits", "3" }, { "granularity", granularity } };
        const at::Tensor plain = rounded(values, weight).dequantize();
        values["scale-search"] = "mse";
        const at::Tensor mse = rounded(values, weight).dequantize();
        const auto powered = [&](const at::Tensor& q) { return (q - weight).abs().pow(2.4).sum().item<double>(); };
        QVERIFY2(powered(mse) < 0.9 * powered(plain), granularity);
        values["scale-search"] = "hessian";
        const at::Tensor weighted = rounded(values, weight, statistics).dequantize();
        const double ours = relativeOutputError(weight, weighted, statistics.gram);
        QVERIFY2(ours < 0.9 * relativeOutputError(weight, plain, statistics.gram), granularity);
        QVERIFY2(ours <= relativeOutputError(weight, mse, statistics.gram), granularity);
    }
    const QuantizedWeight without = rounded({ { "scale-search", "hessian" } }, weight);
    QVERIFY(!without.fallback.empty());
}

void TestRtn::storedBits()
{
    const at::Tensor weight = at::ones({ 8, 128 });
    QCOMPARE(rounded({ { "group-size", "32" } }, weight).bitsPerWeight(), 4 + 20.0 / 32);
    QCOMPARE(rounded({ { "granularity", "channel" }, { "bits", "3" } }, weight).bitsPerWeight(), 3 + 19.0 / 128);
    QCOMPARE(rounded({ { "granularity", "tensor" } }, weight).bitsPerWeight(), 4 + 20.0 / 1024);
}

void TestRtn::badValuesLeaveTheLayerAlone()
{
    at::Tensor weight = at::ones({ 2, 3 });
    weight[0][1] = -INFINITY;
    const QuantizedWeight result = rounded({}, weight);
    QVERIFY(!result.isQuantized());
    QVERIFY(result.dequantize().equal(weight));
    QCOMPARE(result.warnings.front().code, std::string("non_finite_weight"));
    QVERIFY(result.toCodes().codes.empty());
}

void TestRtn::cancelled()
{
    const CancellationToken token;
    token.cancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             makeWeightQuantizer(QuantizerConfig("rtn", {}))->quantize(at::ones({ 4, 4 }), {}, token));
}

QTEST_GUILESS_MAIN(TestRtn)
#include "tst_rtn.moc"
