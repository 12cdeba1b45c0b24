// AWQ on single layers: against the authors' results, against the textbook's loops, and on layers that break naive
// searches. And AWQ's scales before other methods.
#include "core/base/errors.h"
#include "core/quantization/awq_clip.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/golden_awq.h"
#include "tests/core/checks/golden_set.h"
#include "tests/core/checks/sample_layers.h"
#include "tests/core/checks/textbook_awq.h"
#include "tests/core/odd_layer_rows.h"

#include <ATen/ATen.h>

#include <QTest>

#include <algorithm>
#include <limits>

using namespace quantoscope;
using checks::gaussian;
using checks::outputError;
using checks::solve;
using checks::Values;
using checks::warns;

namespace {

/// Inputs with a few channels much larger than the others, as layers see them.
at::Tensor layerInputs(std::int64_t tokens, std::int64_t columns, std::uint64_t seed)
{
    at::manual_seed(seed);
    const at::Tensor shared = at::randn({ tokens, 3 }).mm(at::randn({ 3, columns }));
    at::Tensor sizes = at::randn({ columns }).mul(0.8).exp();
    sizes.slice(0, 0, columns, 16).mul_(12);
    return (shared * 0.5 + at::randn({ tokens, columns })) * sizes;
}

InputStatistics statisticsOf(const at::Tensor& inputs)
{
    InputStatistics statistics = checks::statisticsOf(inputs);
    statistics.sample = inputs;
    return statistics;
}

double largestRelative(const at::Tensor& ours, const at::Tensor& expected)
{
    return ((ours - expected) / expected).abs().max().item<double>();
}

} // namespace

class TestAwq : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reference();
    void textbook_data();
    void textbook();
    void lossIsTheOutputError();
    void searchIsNeverWorseThanRounding();
    void clippingLowersWhatItMinimises();
    void codesAreThoseOfTheScaledWeight();
    void scalesBeforeOtherMethods();
    void oddLayers_data();
    void oddLayers();
    void raggedGroups();
    void badValuesLeaveTheLayerAlone();
    void noInputsFallBackToRounding();
    void cancelled();
};

void TestAwq::reference()
{
    const auto folder = checks::goldenFolder(QUANTOSCOPE_SHARED_DEFAULT);
    if (folder.empty())
        QSKIP("the reference vectors are not there (QUANTOSCOPE_SHARED)");
    checks::GoldenAwq golden(folder);
    std::vector<checks::AwqOutcome> outcomes;
    for (const std::string& id : golden.ids()) {
        outcomes.push_back(golden.run(id));
        const checks::AwqOutcome& outcome = outcomes.back();
        QVERIFY2(outcome.sameExponent, id.c_str());
        QVERIFY2(outcome.lossDifference <= 1e-4, id.c_str());
        QVERIFY2(outcome.scaleDifference <= 1e-5 && outcome.meanDifference <= 1e-5, id.c_str());
        QVERIFY2(outcome.clipSame >= 0.99, id.c_str());
        QVERIFY2(outcome.outputErrorDifference <= 0.005, id.c_str());
    }
    QVERIFY(outcomes.size() > 30);
    qInfo("%s", checks::summary(outcomes).c_str());
}

void TestAwq::textbook_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<Values>("values");
    QTest::newRow("channel") << 24 << 48 << Values { { "granularity", "channel" }, { "bits", "3" } };
    QTest::newRow("groups") << 40 << 96 << Values { { "group-size", "32" } };
    QTest::newRow("two bits") << 16 << 64 << Values { { "group-size", "16" }, { "bits", "2" } };
    QTest::newRow("one row") << 1 << 32 << Values { { "group-size", "32" } };
}

void TestAwq::textbook()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(Values, values);
    values["objective"] = "output";
    const at::Tensor weight = gaussian(rows, columns, 1);
    const at::Tensor inputs = layerInputs(300, columns, 2);
    const QuantizedWeight result = solve("awq", values, weight, statisticsOf(inputs));
    const checks::TextbookAwq plain = checks::textbookAwq(weight, inputs, QuantizerConfig("awq", values).grid());
    QVERIFY(largestRelative(result.scaleLosses, plain.losses) < 1e-3);
    QVERIFY(largestRelative(result.inputScales, plain.scales) < 1e-5);
    // Weights on a tie between two codes may fall either way in float32 and float64.
    const double sameLimits
        = ((result.clip - plain.limits) / plain.limits).abs().lt(1e-5).to(at::kDouble).mean().item<double>();
    QVERIFY2(sameLimits >= 0.95, QByteArray::number(sameLimits));
    const auto energy = [&](const at::Tensor& dequantized) {
        return (at::mm(inputs.to(at::kDouble), (dequantized.to(at::kDouble) - weight).t()))
            .square()
            .sum()
            .item<double>();
    };
    const double ratio = energy(result.dequantize()) / energy(plain.dequantized);
    QVERIFY2(std::fabs(ratio - 1) < 0.02, QByteArray::number(ratio));
}

void TestAwq::lossIsTheOutputError()
{
    const at::Tensor weight = gaussian(20, 64, 3);
    const at::Tensor inputs = layerInputs(200, 64, 4);
    const QuantizedWeight result
        = solve("awq", { { "group-size", "32" }, { "clip", "false" } }, weight, statisticsOf(inputs));
    QCOMPARE(result.scaleLosses.numel(), 21);
    const at::Tensor change = at::mm(inputs.to(at::kDouble), (result.dequantize() - weight).to(at::kDouble).t());
    const double loss = result.scaleLosses.min().item<double>();
    QVERIFY(std::fabs(change.square().mean().item<double>() / loss - 1) < 1e-4);
}

void TestAwq::searchIsNeverWorseThanRounding()
{
    const at::Tensor weight = gaussian(48, 128, 5);
    const InputStatistics statistics = statisticsOf(layerInputs(400, 128, 6));
    for (const char* bits : { "2", "3", "4" }) {
        for (const char* duo : { "false", "true" }) {
            Values values { { "bits", bits }, { "group-size", "32" }, { "grid", "awq" } };
            const double rounded = outputError(solve("rtn", values, weight, statistics), weight, statistics);
            values.merge(Values { { "duo-scaling", duo }, { "clip", "false" } });
            const double scaled = outputError(solve("awq", values, weight, statistics), weight, statistics);
            QVERIFY2(scaled < 0.8 * rounded, bits); // a few channels are much larger than the others
        }
    }
    // Where all inputs are alike there is nothing to gain: no scaling must be among the candidates.
    const InputStatistics even = statisticsOf(gaussian(400, 128, 7));
    const Values grid { { "bits", "3" }, { "grid", "awq" }, { "group-size", "32" } };
    Values duo = grid;
    duo.merge(Values { { "duo-scaling", "true" }, { "clip", "false" } });
    QVERIFY(outputError(solve("awq", duo, weight, even), weight, even)
            <= outputError(solve("rtn", grid, weight, even), weight, even) * (1 + 1e-9));
}

void TestAwq::clippingLowersWhatItMinimises()
{
    const at::Tensor weight = gaussian(30, 64, 8).pow(3);
    const InputStatistics statistics = statisticsOf(layerInputs(300, 64, 9));
    const GridSpec spec({ .bits = 3, .groupSize = 32, .rule = GridRule::Awq });
    const at::Tensor limits = clipLimits(weight, statistics, spec, false, {});
    QCOMPARE(limits.sizes().vec(), (std::vector<std::int64_t> { 30, 2 }));
    const auto rounded = [&](const at::Tensor& values) {
        return makeWeightQuantizer(
                   QuantizerConfig("rtn", { { "bits", "3" }, { "group-size", "32" }, { "grid", "awq" } }))
            ->quantize(values, {}, {})
            .dequantize();
    };
    const at::Tensor before = rounded(weight) - weight;
    const at::Tensor after = rounded(clipped(weight, limits, spec)) - weight;
    int lower = 0;
    for (std::int64_t begin = 0; begin < 64; begin += 32) {
        const at::Tensor gram = statistics.gram.slice(0, begin, begin + 32).slice(1, begin, begin + 32);
        const auto errors
            = [&](const at::Tensor& change) { return rowEnergies(change.slice(1, begin, begin + 32), gram); };
        QVERIFY(errors(after).le(errors(before) * (1 + 1e-6)).all().item<bool>());
        lower += errors(after).lt(errors(before) * 0.99).sum().item<int>();
    }
    QVERIFY2(lower > 20, QByteArray::number(lower));
    QVERIFY(!clipLimits(weight, statistics, GridSpec({ .granularity = Granularity::Tensor }), false, {}).defined());
}

void TestAwq::codesAreThoseOfTheScaledWeight()
{
    const at::Tensor weight = gaussian(12, 64, 10);
    const InputStatistics statistics = statisticsOf(layerInputs(300, 64, 11));
    const QuantizedWeight result = solve("awq", { { "clip", "false" }, { "group-size", "32" } }, weight, statistics);
    QVERIFY(*result.bestRatio > 0 && *result.bestRatio <= 1);
    const QuantizedWeight rounded
        = solve("rtn", { { "grid", "awq" }, { "group-size", "32" } }, weight * result.inputScales, statistics);
    QVERIFY(result.codes.equal(rounded.codes));
    QVERIFY(result.dequantizeScaled().equal(rounded.dequantize()));
    QVERIFY(at::allclose(result.dequantize() * result.inputScales, rounded.dequantize(), 1e-5, 1e-7));
}

void TestAwq::scalesBeforeOtherMethods()
{
    const at::Tensor weight = gaussian(40, 128, 12);
    const InputStatistics statistics = statisticsOf(layerInputs(600, 128, 13));
    const Values grid { { "bits", "3" }, { "group-size", "32" } };
    Values scaled = grid;
    scaled["pre-scale"] = "awq";
    const double rounded = outputError(solve("rtn", grid, weight, statistics), weight, statistics);
    QVERIFY(outputError(solve("rtn", scaled, weight, statistics), weight, statistics) < 0.8 * rounded);
    const QuantizedWeight both = solve("gptq", scaled, weight, statistics);
    QVERIFY(both.inputScales.defined() && both.scaleLosses.numel() == 21);
    QVERIFY(outputError(both, weight, statistics) < 0.5 * rounded);
    // The solver works on the scaled problem: its loss is the same figure in both spaces, up to damping.
    const at::Tensor change = both.dequantize() - weight;
    const double energy = rowEnergies(change, statistics.gram).sum().item<double>() * 600;
    QVERIFY(*both.solverLoss >= energy * (1 - 1e-4) && *both.solverLoss < energy * 1.3);
}

void TestAwq::oddLayers_data()
{
    testing::addOddLayers();
}

void TestAwq::oddLayers()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(float, fill);
    const at::Tensor weight = at::full({ rows, columns }, fill);
    at::Tensor inputs = layerInputs(50, columns, 16);
    inputs.select(1, 0).zero_(); // a dead channel
    for (const char* granularity : { "tensor", "channel", "group" }) {
        for (const char* objective : { "gram", "output" }) {
            const QuantizedWeight result = solve("awq", { { "granularity", granularity }, { "objective", objective } },
                                                 weight, statisticsOf(inputs));
            QVERIFY(result.isQuantized());
            QVERIFY(result.dequantize().isfinite().all().item<bool>());
            QVERIFY(result.inputScales.gt(0).all().item<bool>());
            QCOMPARE(warns(result, "all_zero_weight"), fill == 0);
        }
    }
}

void TestAwq::raggedGroups()
{
    const at::Tensor weight = gaussian(10, 50, 17);
    const InputStatistics statistics = statisticsOf(layerInputs(200, 50, 18));
    const QuantizedWeight result
        = solve("awq", { { "group-size", "16" }, { "duo-scaling", "true" } }, weight, statistics);
    QVERIFY(warns(result, "ragged_group"));
    QCOMPARE(result.clip.size(1), 4);
    QVERIFY(outputError(result, weight, statistics) < 0.05);
}

void TestAwq::badValuesLeaveTheLayerAlone()
{
    at::Tensor weight = gaussian(4, 8, 21);
    at::Tensor inputs = layerInputs(50, 8, 22);
    inputs[7][3] = std::numeric_limits<float>::infinity();
    for (const char* method : { "awq", "gptq" }) {
        const Values values = QByteArray(method) == "awq" ? Values() : Values { { "pre-scale", "awq" } };
        const QuantizedWeight badInput = solve(method, values, weight, statisticsOf(inputs));
        QVERIFY(warns(badInput, "non_finite_input"));
        QVERIFY(badInput.dequantize().equal(weight));
        at::Tensor nan = weight.clone();
        nan[1][2] = std::numeric_limits<float>::quiet_NaN();
        const QuantizedWeight badWeight = solve(method, values, nan, statisticsOf(layerInputs(50, 8, 22)));
        QVERIFY(warns(badWeight, "non_finite_weight") && !badWeight.isQuantized());
    }
}

void TestAwq::noInputsFallBackToRounding()
{
    const at::Tensor weight = gaussian(4, 8, 23);
    const QuantizedWeight result = solve("awq", {}, weight, {});
    QVERIFY(!result.fallback.empty() && warns(result, "few_tokens"));
    QVERIFY(result.codes.equal(solve("rtn", { { "grid", "awq" } }, weight, {}).codes));
    QVERIFY(!solve("rtn", { { "pre-scale", "awq" } }, weight, {}).fallback.empty());
}

void TestAwq::cancelled()
{
    const CancellationToken token;
    token.cancel();
    const InputStatistics statistics = statisticsOf(layerInputs(50, 8, 24));
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, makeWeightQuantizer(QuantizerConfig("awq", {}))->quantize(gaussian(4, 8, 25), statistics, token));
}

QTEST_GUILESS_MAIN(TestAwq)
#include "tst_awq.moc"
