// GPTQ+: its steps never make anything worse, whatever they start from; against the textbook's sweep; against GPTQ; and
// on layers that break naive solvers.
#include <rapidcheck.h>

#include "core/base/errors.h"
#include "core/quantization/code_descent.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/sample_layers.h"
#include "tests/core/odd_layer_rows.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <limits>

using namespace quantoscope;
using checks::gaussian;
using checks::layerInputs;
using checks::outputError;
using checks::solve;
using checks::statisticsOf;
using checks::Values;
using checks::warns;

namespace {

/// Not worse in any row, to the rounding of the sums.
bool isNoWorse(const at::Tensor& after, const at::Tensor& before, double size)
{
    return (after <= before + 1e-11 * size).all().item<bool>();
}

/// One sweep as the definition has it: all rows at once, column by column, nothing skipped.
at::Tensor textbookSweep(const QuantizedWeight& start, const at::Tensor& target, const at::Tensor& hessian, int bits)
{
    const at::Tensor groups = start.groupIndex.to(at::kLong);
    const at::Tensor scale = start.scales.to(at::kDouble).index_select(1, groups);
    const at::Tensor zero = start.zeros.to(at::kDouble).index_select(1, groups);
    at::Tensor codes = start.codes.to(at::kDouble);
    for (std::int64_t j = 0; j < codes.size(1); ++j) {
        const at::Tensor weight = (codes - zero) * scale;
        const at::Tensor gradient = at::mv(weight - target.to(at::kDouble), hessian.select(1, j));
        const at::Tensor best = weight.select(1, j) - gradient / hessian[j][j];
        codes.select(1, j).copy_(
            at::clamp(at::round(best / scale.select(1, j)) + zero.select(1, j), 0, (1 << bits) - 1));
    }
    return codes.to(at::kInt);
}

} // namespace

class TestGptqPlus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsNeverMakeItWorse();
    void sweepAgreesWithTheTextbook();
    void sweepsEndAtRest();
    void refitFindsTheScale();
    void beatsGptq_data();
    void beatsGptq();
    void everyStepCanBeSwitchedOff();
    void startsWhereItIsTold();
    void startsByTheSpreadOfEnergies();
    void storedScalesAreHalf();
    void lossIsTheOutputError();
    void oddLayers_data();
    void oddLayers();
    void deadChannelsComeBackAsZero();
    void badValuesLeaveTheLayerAlone();
    void threadsDoNotMatter();
    void cancelStopsTheSolve();
};

void TestGptqPlus::stepsNeverMakeItWorse()
{
    const bool holds = rc::check("sweeps and refits are monotone under the matrix they minimise", [] {
        const int rows = *rc::gen::inRange(1, 9);
        const int columns = *rc::gen::inRange(1, 41);
        const int tokens = *rc::gen::inRange(1, 80); // often fewer than columns: H is singular then
        const auto seed = static_cast<std::uint64_t>(*rc::gen::inRange(0, 1 << 30));
        const auto method = *rc::gen::element<std::string>("rtn", "gptq");
        Values values { { "bits", *rc::gen::element<std::string>("2", "3", "4", "8") },
                        { "granularity", *rc::gen::element<std::string>("group", "channel", "tensor") },
                        { "grid",
                          *rc::gen::element<std::string>("minmax", "awq", "absmax", "zeropoint", "truncated") } };
        if (values["granularity"] == "group")
            values["group-size"] = std::to_string(*rc::gen::inRange(1, 17));
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 2));
        const at::Tensor weight = gaussian(rows, columns, seed);
        at::Tensor inputs = layerInputs(tokens, columns, seed + 1);
        if (*rc::gen::arbitrary<bool>())
            inputs.select(1, columns / 2).zero_();
        const InputStatistics statistics = statisticsOf(inputs);

        CodeDescent descent(weight, solve(method.c_str(), values, weight, statistics), statistics.gram, {});
        at::Tensor before = descent.rowErrors();
        const double size = rowEnergies(weight, statistics.gram).sum().item<double>() + before.max().item<double>();
        for (const int sweeps : steps) {
            if (sweeps == 1)
                descent.sweep();
            else
                descent.refitScales();
            const at::Tensor after = descent.rowErrors();
            RC_ASSERT(isNoWorse(after, before, size));
            before = after;
        }
        const QuantizedWeight result = descent.result();
        RC_ASSERT(result.codes.ge(result.minCode).all().item<bool>());
        RC_ASSERT(result.codes.le(result.maxCode).all().item<bool>());
        RC_ASSERT(result.scales.gt(0).all().item<bool>());
        const at::Tensor errors = rowEnergies(result.dequantize().to(at::kDouble) - weight, statistics.gram);
        RC_ASSERT(((errors - before).abs() <= 1e-5 * size).all().item<bool>()); // what is stored is what was weighed
    });
    QVERIFY(holds);
}

void TestGptqPlus::sweepAgreesWithTheTextbook()
{
    const at::Tensor weight = gaussian(20, 96, 1);
    const InputStatistics statistics = statisticsOf(layerInputs(300, 96, 2));
    for (const char* bits : { "2", "4" }) {
        const QuantizedWeight start = solve("gptq", { { "bits", bits }, { "group-size", "32" } }, weight, statistics);
        CodeDescent descent(weight, start, statistics.gram, {});
        const std::int64_t changed = descent.sweep();
        const at::Tensor codes = descent.result().codes;
        QCOMPARE(codes.ne(start.codes).sum().item<std::int64_t>(), changed);
        QVERIFY(changed > 0);
        QVERIFY(codes.equal(textbookSweep(start, weight, statistics.gram, std::atoi(bits))));
    }
}

void TestGptqPlus::sweepsEndAtRest()
{
    const at::Tensor weight = gaussian(10, 64, 3);
    const InputStatistics statistics = statisticsOf(layerInputs(300, 64, 4));
    CodeDescent descent(weight, solve("rtn", { { "bits", "3" }, { "group-size", "32" } }, weight, statistics),
                        statistics.gram, {});
    int sweeps = 0;
    while (descent.sweep() > 0)
        QVERIFY(++sweeps < 200);
    const at::Tensor codes = descent.result().codes;
    QCOMPARE(descent.sweep(), 0);
    QVERIFY(descent.result().codes.equal(codes));
}

void TestGptqPlus::refitFindsTheScale()
{
    // A weight that lies on a grid exactly, and codes with a scale that is off: the refit finds the right one at once.
    const InputStatistics statistics = statisticsOf(layerInputs(100, 32, 5));
    at::manual_seed(6);
    QuantizedWeight start = solve("rtn", { { "granularity", "channel" } }, gaussian(8, 32, 7), statistics);
    const at::Tensor weight = start.dequantize();
    const at::Tensor right = start.scales.clone();
    start.scales = start.scales * 1.3F;
    CodeDescent descent(weight, start, statistics.gram, {});
    descent.refitScales();
    QVERIFY(at::allclose(descent.result().scales, right, 1e-5, 0));
    QVERIFY(descent.rowErrors().max().item<double>() < 1e-9);
}

void TestGptqPlus::beatsGptq_data()
{
    QTest::addColumn<QByteArray>("recipe");
    QTest::addColumn<QByteArray>("bits");
    QTest::addColumn<double>("most");
    for (const char* recipe : { "basic", "recommended" }) {
        QTest::addRow("%s 4", recipe) << QByteArray(recipe) << QByteArray("4") << 0.95;
        QTest::addRow("%s 3", recipe) << QByteArray(recipe) << QByteArray("3") << 0.92;
        QTest::addRow("%s 2", recipe) << QByteArray(recipe) << QByteArray("2") << 0.8;
    }
}

void TestGptqPlus::beatsGptq()
{
    QFETCH(QByteArray, recipe);
    QFETCH(QByteArray, bits);
    QFETCH(double, most);
    const at::Tensor weight = gaussian(96, 160, 8);
    const at::Tensor inputs = layerInputs(2400, 160, 9);
    const InputStatistics calibration = statisticsOf(inputs.slice(0, 0, 1200));
    const InputStatistics holdout = statisticsOf(inputs.slice(0, 1200, 2400));
    Values values { { "bits", bits.toStdString() }, { "group-size", "32" }, { "act-order", "true" } };
    const double plain = outputError(solve("gptq", values, weight, calibration), weight, holdout);
    values["recipe"] = recipe.toStdString();
    const double ours = outputError(solve("gptq-plus", values, weight, calibration), weight, holdout);
    QVERIFY2(ours < most * plain, QByteArray::number(ours / plain));
    qInfo("%s at %s bits: %.3f of GPTQ with activation order, on hold-out", recipe.data(), bits.data(), ours / plain);
}

void TestGptqPlus::everyStepCanBeSwitchedOff()
{
    const at::Tensor weight = gaussian(24, 96, 10);
    const InputStatistics statistics = statisticsOf(layerInputs(500, 96, 11));
    const Values grid { { "bits", "3" }, { "group-size", "32" } };
    Values plain = grid;
    plain["act-order"] = "true";
    Values off = grid;
    off.merge(Values { { "scale-search", "none" }, { "sweeps", "0" }, { "refit", "0" }, { "half-scales", "false" } });
    const QuantizedWeight gptq = solve("gptq", plain, weight, statistics);
    const QuantizedWeight bare = solve("gptq-plus", off, weight, statistics);
    QVERIFY(bare.codes.equal(gptq.codes) && bare.scales.equal(gptq.scales));
    // Each step alone does better than none.
    for (const auto& [key, value] : Values { { "scale-search", "hessian" }, { "sweeps", "4" }, { "refit", "2" } }) {
        Values one = off;
        one[key] = value;
        QVERIFY2(outputError(solve("gptq-plus", one, weight, statistics), weight, statistics)
                     < outputError(gptq, weight, statistics),
                 key.c_str());
    }
}

void TestGptqPlus::storedScalesAreHalf()
{
    const at::Tensor weight = gaussian(24, 96, 12);
    const InputStatistics statistics = statisticsOf(layerInputs(500, 96, 13));
    for (const char* recipe : { "basic", "recommended" }) {
        const QuantizedWeight result = solve("gptq-plus", { { "recipe", recipe } }, weight, statistics);
        QVERIFY(result.scales.equal(result.scales.to(at::kHalf).to(at::kFloat)));
    }
    // A type asked for holds whatever the other options say, and zero points stay where it needs them.
    for (const char* type : { "float16", "float16-short" }) {
        const Values values { { "recipe", "recommended" },
                              { "half-scales", "false" },
                              { "scale-type", type },
                              { "group-size", "32" },
                              { "zero-from-one", "true" } };
        const QuantizedWeight result = solve("gptq-plus", values, weight.abs(), statistics);
        QVERIFY(result.scales.equal(result.scales.to(at::kHalf).to(at::kFloat)));
        const at::Tensor products = result.scales * 15;
        QCOMPARE(products.equal(products.to(at::kHalf).to(at::kFloat)), type == std::string_view("float16-short"));
        QVERIFY(result.zeros.ge(1).all().item<bool>());
    }
    // Where float16 has no such number the scale stays.
    const QuantizedWeight tiny = solve("gptq-plus", {}, weight * 1e-12, statistics);
    QVERIFY(tiny.scales.gt(0).all().item<bool>());
}

void TestGptqPlus::lossIsTheOutputError()
{
    const at::Tensor weight = gaussian(30, 96, 14);
    const InputStatistics statistics = statisticsOf(layerInputs(400, 96, 15));
    const QuantizedWeight result = solve("gptq-plus", { { "group-size", "32" } }, weight, statistics);
    const double expected = 400 * rowEnergies(result.dequantize() - weight, statistics.gram).sum().item<double>();
    QVERIFY2(std::fabs(*result.solverLoss / expected - 1) < 1e-4, QByteArray::number(*result.solverLoss / expected));
}

void TestGptqPlus::oddLayers_data()
{
    testing::addOddLayers();
}

void TestGptqPlus::oddLayers()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(float, fill);
    const at::Tensor weight = at::full({ rows, columns }, fill);
    const InputStatistics statistics = statisticsOf(layerInputs(50, columns, 16));
    for (const char* granularity : { "tensor", "channel", "group" }) {
        for (const char* recipe : { "basic", "recommended" }) {
            const QuantizedWeight result
                = solve("gptq-plus", { { "granularity", granularity }, { "recipe", recipe } }, weight, statistics);
            const at::Tensor back = result.dequantize();
            QVERIFY(back.isfinite().all().item<bool>());
            QVERIFY((back - weight).abs().max().item<float>() <= std::fabs(fill));
            QCOMPARE(warns(result, "all_zero_weight"), fill == 0);
        }
    }
}

void TestGptqPlus::deadChannelsComeBackAsZero()
{
    at::Tensor inputs = layerInputs(100, 40, 19);
    inputs.slice(1, 3, 9).zero_();
    const at::Tensor weight = gaussian(6, 40, 20);
    const QuantizedWeight result = solve("gptq-plus", { { "group-size", "16" } }, weight, statisticsOf(inputs));
    QCOMPARE(result.deadChannels, 6);
    QVERIFY(warns(result, "dead_channels"));
    QVERIFY(result.dequantize().slice(1, 3, 9).eq(0).all().item<bool>());
}

void TestGptqPlus::badValuesLeaveTheLayerAlone()
{
    at::Tensor weight = gaussian(4, 8, 21);
    at::Tensor inputs = layerInputs(50, 8, 22);
    inputs[7][3] = std::numeric_limits<float>::infinity();
    const QuantizedWeight badInput = solve("gptq-plus", {}, weight, statisticsOf(inputs));
    QVERIFY(warns(badInput, "non_finite_input") && badInput.dequantize().equal(weight));
    weight[1][2] = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(warns(solve("gptq-plus", {}, weight, statisticsOf(layerInputs(50, 8, 22))), "non_finite_weight"));
    QVERIFY(!solve("gptq-plus", {}, gaussian(4, 8, 23), {}).fallback.empty());
}

void TestGptqPlus::startsWhereItIsTold()
{
    const at::Tensor weight = gaussian(24, 48, 30);
    const InputStatistics statistics = statisticsOf(layerInputs(300, 48, 31));
    const Values grid { { "bits", "3" }, { "group-size", "16" }, { "scale-search", "hessian" }, { "damping", "0.01" } };
    Values bare = grid;
    bare.insert({ { "start", "obq" }, { "sweeps", "0" }, { "refit", "0" }, { "half-scales", "false" } });
    const QuantizedWeight obq = solve("obq", grid, weight, statistics);
    QVERIFY(solve("gptq-plus", bare, weight, statistics).codes.equal(obq.codes));
    Values whole = grid;
    whole.insert({ { "start", "obq" }, { "half-scales", "false" } });
    QVERIFY(outputError(solve("gptq-plus", whole, weight, statistics), weight, statistics)
            < outputError(obq, weight, statistics));
}

void TestGptqPlus::startsByTheSpreadOfEnergies()
{
    const at::Tensor weight = gaussian(16, 32, 32);
    const auto start = [&](const char* word, const InputStatistics& statistics) {
        return solve("gptq-plus", { { "bits", "3" }, { "group-size", "16" }, { "start", word } }, weight, statistics);
    };
    const InputStatistics even = statisticsOf(gaussian(400, 32, 33));
    QVERIFY(start("auto", even).codes.equal(start("obq", even).codes));
    QVERIFY(warns(start("auto", even), "started_from_obq"));
    const InputStatistics uneven = statisticsOf(layerInputs(400, 32, 34));
    QVERIFY(start("auto", uneven).codes.equal(start("gptq", uneven).codes));
    QVERIFY(!warns(start("auto", uneven), "started_from_obq"));
}

void TestGptqPlus::threadsDoNotMatter()
{
    const at::Tensor weight = gaussian(70, 64, 24);
    const InputStatistics statistics = statisticsOf(layerInputs(300, 64, 25));
    const int threads = at::get_num_threads();
    const QuantizedWeight many = solve("gptq-plus", { { "bits", "3" } }, weight, statistics);
    at::set_num_threads(1);
    const QuantizedWeight one = solve("gptq-plus", { { "bits", "3" } }, weight, statistics);
    at::set_num_threads(threads);
    const double same = many.codes.eq(one.codes).to(at::kDouble).mean().item<double>();
    QVERIFY2(same > 0.999, QByteArray::number(same)); // products of other shapes may round otherwise
}

void TestGptqPlus::cancelStopsTheSolve()
{
    const at::Tensor weight = gaussian(40, 300, 26);
    const InputStatistics statistics = statisticsOf(layerInputs(400, 300, 27));
    const auto quantizer = makeWeightQuantizer(QuantizerConfig("gptq-plus", {}));
    const CancellationToken during;
    double reached = 0;
    QVERIFY_THROWS_EXCEPTION(Cancelled, quantizer->quantize(weight, statistics, during, [&](double share) {
        QVERIFY(share >= reached);
        reached = share;
        if (share > 0.6)
            during.cancel();
    }));
    QVERIFY(reached > 0.6 && reached < 1);
}

QTEST_GUILESS_MAIN(TestGptqPlus)
#include "tst_gptq_plus.moc"
