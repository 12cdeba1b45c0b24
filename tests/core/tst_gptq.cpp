// GPTQ: against the authors' results, against the textbook's loop, and on layers that break naive solvers.
#include "core/base/errors.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/gptq_solver.h"
#include "tests/core/checks/golden_quantization.h"
#include "tests/core/checks/golden_set.h"
#include "tests/core/checks/sample_layers.h"
#include "tests/core/checks/textbook.h"
#include "tests/core/odd_layer_rows.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <QTest>

#include <algorithm>
#include <limits>

using namespace quantoscope;
using checks::gaussian;
using checks::layerInputs;
using checks::statisticsOf;
using checks::Values;
using checks::warns;

namespace {

QuantizedWeight solve(const Values& values, const at::Tensor& weight, const InputStatistics& statistics)
{
    return checks::solve("gptq", values, weight, statistics);
}

double energy(const at::Tensor& matrix, const at::Tensor& gram)
{
    return rowEnergies(matrix, gram).sum().item<double>();
}

} // namespace

class TestGptq : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reference();
    void textbook_data();
    void textbook();
    void lossIsTheDampedOutputError();
    void heavyDampingIsRoundToNearest();
    void beatsRoundToNearest();
    void stackedRowsSolveAlike();
    void threadsDoNotMatter();
    void oddLayers_data();
    void oddLayers();
    void singularHessianRaisesDamping();
    void deadChannelsComeBackAsZero();
    void badValuesLeaveTheLayerAlone();
    void noInputsFallBackToRounding();
    void cancelStopsTheSolve();
};

void TestGptq::reference()
{
    const auto folder = checks::goldenFolder(QUANTOSCOPE_SHARED_DEFAULT);
    if (folder.empty())
        QSKIP("the reference vectors are not there (QUANTOSCOPE_SHARED)");
    checks::GoldenQuantization golden(folder);
    std::vector<checks::GoldenOutcome> outcomes;
    for (const std::string& id : golden.ids("gptq")) {
        outcomes.push_back(golden.run(id));
        const checks::GoldenOutcome& outcome = outcomes.back();
        QVERIFY2(outcome.codesSame >= 0.995, id.c_str());
        QVERIFY2(outcome.outputErrorDifference <= 0.005, id.c_str());
        QVERIFY2(outcome.lossDifference <= 0.005, id.c_str());
        QVERIFY2(outcome.groupIndexSame, id.c_str());
    }
    qInfo("%s", checks::summary("gptq", outcomes).c_str());
    const auto identical = std::ranges::count(outcomes, 1.0, &checks::GoldenOutcome::codesSame);
    QVERIFY(!outcomes.empty());
    QVERIFY2(static_cast<double>(identical) >= 0.9 * static_cast<double>(outcomes.size()),
             "cases with every code equal");
}

void TestGptq::textbook_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<Values>("values");
    const Values none;
    QTest::newRow("one weight") << 1 << 1 << none;
    QTest::newRow("one row") << 1 << 40 << none;
    QTest::newRow("one column") << 40 << 1 << none;
    QTest::newRow("wider than a tile") << 131 << 70 << Values { { "granularity", "channel" }, { "bits", "3" } };
    QTest::newRow("several panels") << 9 << 300 << Values { { "bits", "2" } };
    QTest::newRow("groups inside a block") << 20 << 160 << Values { { "group-size", "32" } };
    QTest::newRow("ragged last group") << 20 << 100 << Values { { "group-size", "32" }, { "block-size", "48" } };
    QTest::newRow("groups across blocks") << 20 << 150 << Values { { "group-size", "50" }, { "block-size", "32" } };
    QTest::newRow("block of one column") << 5 << 33 << Values { { "group-size", "8" }, { "block-size", "1" } };
    QTest::newRow("activation order") << 20 << 160 << Values { { "group-size", "32" }, { "act-order", "true" } };
    QTest::newRow("activation order, static groups")
        << 20 << 100 << Values { { "group-size", "32" }, { "act-order", "true" }, { "static-groups", "true" } };
    QTest::newRow("fresh groups") << 20 << 160 << Values { { "group-size", "24" }, { "fresh-groups", "true" } };
    QTest::newRow("symmetric") << 20 << 64 << Values { { "group-size", "32" }, { "symmetric", "true" } };
}

void TestGptq::textbook()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(Values, values);
    const at::Tensor weight = gaussian(rows, columns, 1);
    const at::Tensor inputs = layerInputs(2 * columns + 16, columns, 2).to(at::kDouble);
    const QuantizerConfig config("gptq", values);
    const checks::TextbookResult plain = checks::textbookGptq(weight, inputs, config.grid(),
                                                              { .damping = config.real("damping"),
                                                                .blockSize = config.integer("block-size"),
                                                                .actOrder = config.flag("act-order"),
                                                                .staticGroups = config.flag("static-groups"),
                                                                .freshGroups = config.flag("fresh-groups") });
    for (const char* precision : { "float64", "float32" }) {
        values["precision"] = precision;
        const QuantizedWeight result = solve(values, weight, statisticsOf(inputs));
        const double same = result.codes.eq(plain.codes).to(at::kDouble).mean().item<double>();
        QVERIFY2(same >= (values["precision"] == "float64" ? 1.0 : 0.99), QByteArray::number(same));
        const double loss = result.solverLoss.value_or(-1);
        const double tolerance = values["precision"] == "float64" ? 1e-5 : 0.02;
        QVERIFY2(std::fabs(loss - plain.loss) <= tolerance * plain.loss + 1e-12, QByteArray::number(loss / plain.loss));
    }
}

void TestGptq::lossIsTheDampedOutputError()
{
    const at::Tensor weight = gaussian(30, 96, 5);
    const InputStatistics statistics = statisticsOf(layerInputs(400, 96, 6));
    const QuantizedWeight result = solve({ { "group-size", "32" }, { "bits", "3" } }, weight, statistics);
    const at::Tensor delta = result.dequantize() - weight;
    const double expected
        = 400 * (energy(delta, statistics.gram) + result.damping * delta.to(at::kDouble).square().sum().item<double>());
    QVERIFY2(std::fabs(*result.solverLoss / expected - 1) < 1e-4, QByteArray::number(*result.solverLoss / expected));
    QVERIFY(std::fabs(result.rowLosses.sum().item<double>() - *result.solverLoss) < 1e-9 * expected);
}

void TestGptq::heavyDampingIsRoundToNearest()
{
    const at::Tensor weight = gaussian(12, 64, 7);
    const InputStatistics statistics = statisticsOf(layerInputs(200, 64, 8).clamp(-3, 3));
    const Values grid { { "granularity", "channel" } };
    Values damped = grid;
    damped["damping"] = "1000";
    const QuantizedWeight rounded = makeWeightQuantizer(QuantizerConfig("rtn", grid))->quantize(weight, {}, {});
    const QuantizedWeight result = solve(damped, weight, statistics);
    QVERIFY(result.codes.eq(rounded.codes).to(at::kDouble).mean().item<double>() > 0.97);
    QVERIFY(result.scales.equal(rounded.scales));
}

void TestGptq::beatsRoundToNearest()
{
    const at::Tensor weight = gaussian(64, 128, 9);
    const InputStatistics statistics = statisticsOf(layerInputs(600, 128, 10));
    for (const char* bits : { "2", "3", "4", "8" }) {
        const Values grid { { "bits", bits }, { "group-size", "32" } };
        const auto rounded = makeWeightQuantizer(QuantizerConfig("rtn", grid))->quantize(weight, {}, {});
        const double ours = relativeOutputError(weight, solve(grid, weight, statistics).dequantize(), statistics.gram);
        const double naive = relativeOutputError(weight, rounded.dequantize(), statistics.gram);
        QVERIFY2(ours < 0.8 * naive, bits);
    }
}

void TestGptq::stackedRowsSolveAlike()
{
    const at::Tensor first = gaussian(17, 80, 11);
    const at::Tensor second = gaussian(70, 80, 12);
    const InputStatistics statistics = statisticsOf(layerInputs(300, 80, 13));
    const Values values { { "group-size", "32" }, { "act-order", "true" } };
    const QuantizedWeight together = solve(values, at::cat({ first, second }), statistics);
    const QuantizedWeight alone = solve(values, second, statistics);
    const double same = together.codes.slice(0, 17, 87).eq(alone.codes).to(at::kDouble).mean().item<double>();
    QVERIFY2(same > 0.999, QByteArray::number(same)); // products of other shapes may round otherwise
    const double losses = together.rowLosses.slice(0, 17, 87).sum().item<double>();
    QVERIFY(std::fabs(losses / *alone.solverLoss - 1) < 1e-2);
}

void TestGptq::threadsDoNotMatter()
{
    const at::Tensor weight = gaussian(150, 64, 14);
    const InputStatistics statistics = statisticsOf(layerInputs(300, 64, 15));
    const int threads = at::get_num_threads();
    const Values values { { "granularity", "channel" }, { "scale-search", "mse" } };
    const QuantizedWeight many = solve(values, weight, statistics);
    at::set_num_threads(1);
    const QuantizedWeight one = solve(values, weight, statistics);
    at::set_num_threads(threads);
    QVERIFY(many.codes.equal(one.codes));
    QCOMPARE(*many.solverLoss, *one.solverLoss);
}

void TestGptq::oddLayers_data()
{
    testing::addOddLayers();
}

void TestGptq::oddLayers()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(float, fill);
    const at::Tensor weight = at::full({ rows, columns }, fill);
    const InputStatistics statistics = statisticsOf(layerInputs(50, columns, 16));
    for (const char* granularity : { "tensor", "channel", "group" }) {
        const QuantizedWeight result = solve({ { "granularity", granularity } }, weight, statistics);
        const at::Tensor back = result.dequantize();
        QVERIFY(back.isfinite().all().item<bool>());
        QVERIFY((back - weight).abs().max().item<float>() <= std::fabs(fill));
        QVERIFY(result.codes.ge(result.minCode).all().item<bool>()
                && result.codes.le(result.maxCode).all().item<bool>());
        QCOMPARE(warns(result, "all_zero_weight"), fill == 0);
        QCOMPARE(warns(result, "group_clamped"), QByteArray(granularity) == "group");
    }
}

void TestGptq::singularHessianRaisesDamping()
{
    const at::Tensor weight = gaussian(4, 20, 17);
    const at::Tensor inputs = gaussian(30, 1, 18).expand({ 30, 20 }).contiguous(); // rank one
    const QuantizedWeight result = solve({ { "damping", "0" } }, weight, statisticsOf(inputs));
    QVERIFY(warns(result, "damping_raised"));
    QVERIFY(result.damping > 0);
    QVERIFY(result.dequantize().isfinite().all().item<bool>());
    const QuantizedWeight few = solve({}, weight, statisticsOf(inputs.slice(0, 0, 3)));
    QVERIFY(warns(few, "few_tokens"));
    QVERIFY(!warns(few, "damping_raised"));
}

void TestGptq::deadChannelsComeBackAsZero()
{
    at::Tensor inputs = layerInputs(100, 40, 19);
    inputs.slice(1, 3, 9).zero_();
    const at::Tensor weight = gaussian(6, 40, 20);
    const QuantizedWeight result = solve({ { "group-size", "16" } }, weight, statisticsOf(inputs));
    QCOMPARE(result.deadChannels, 6);
    QVERIFY(warns(result, "dead_channels"));
    QVERIFY(result.dequantize().slice(1, 3, 9).eq(0).all().item<bool>());
    const QuantizedWeight allDead = solve({}, weight, statisticsOf(at::zeros({ 10, 40 })));
    QCOMPARE(allDead.deadChannels, 40);
    QVERIFY(allDead.dequantize().eq(0).all().item<bool>());
}

void TestGptq::badValuesLeaveTheLayerAlone()
{
    at::Tensor weight = gaussian(4, 8, 21);
    at::Tensor inputs = layerInputs(50, 8, 22);
    inputs[7][3] = std::numeric_limits<float>::infinity();
    const QuantizedWeight badInput = solve({}, weight, statisticsOf(inputs));
    QVERIFY(warns(badInput, "non_finite_input"));
    QVERIFY(!badInput.isQuantized() && !badInput.fallback.empty());
    QVERIFY(badInput.dequantize().equal(weight));
    weight[1][2] = std::numeric_limits<float>::quiet_NaN();
    const QuantizedWeight badWeight = solve({}, weight, statisticsOf(layerInputs(50, 8, 22)));
    QVERIFY(warns(badWeight, "non_finite_weight"));
    QCOMPARE(badWeight.warnings.front().parameters.at("count"), std::string("1"));
    QVERIFY(warns(solve({}, at::empty({ 0, 8 }), {}), "layer_skipped"));
}

void TestGptq::noInputsFallBackToRounding()
{
    const at::Tensor weight = gaussian(4, 8, 23);
    const QuantizedWeight result = solve({}, weight, {});
    QVERIFY(!result.fallback.empty());
    QVERIFY(result.codes.equal(makeWeightQuantizer(QuantizerConfig("rtn", {}))->quantize(weight, {}, {}).codes));
}

void TestGptq::cancelStopsTheSolve()
{
    const at::Tensor weight = gaussian(40, 600, 24);
    const InputStatistics statistics = statisticsOf(layerInputs(700, 600, 25));
    const auto quantizer = makeWeightQuantizer(QuantizerConfig("gptq", {}));
    const CancellationToken before;
    before.cancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, quantizer->quantize(weight, statistics, before));
    const CancellationToken during;
    double reached = 0;
    QVERIFY_THROWS_EXCEPTION(Cancelled, quantizer->quantize(weight, statistics, during, [&](double share) {
        reached = share;
        if (share > 0.4)
            during.cancel();
    }));
    QVERIFY(reached > 0.4 && reached < 0.8);
}

QTEST_GUILESS_MAIN(TestGptq)
#include "tst_gptq.moc"
