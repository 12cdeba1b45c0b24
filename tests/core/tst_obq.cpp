// OBQ: against the authors' results, against rank-one updates as in the textbook, and on layers that break naive
// solvers.
#include "core/base/errors.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/golden_quantization.h"
#include "tests/core/checks/golden_set.h"
#include "tests/core/checks/sample_layers.h"
#include "tests/core/checks/textbook_obq.h"
#include "tests/core/odd_layer_rows.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <limits>
#include <thread>

using namespace quantoscope;
using checks::gaussian;
using checks::statisticsOf;
using checks::Values;
using checks::warns;

namespace {

at::Tensor layerInputs(std::int64_t tokens, std::int64_t columns, std::uint64_t seed)
{
    return checks::layerInputs(tokens, columns, seed, 0.5); // below the spread at which OBQ warns
}

QuantizedWeight solve(const Values& values, const at::Tensor& weight, const InputStatistics& statistics)
{
    return checks::solve("obq", values, weight, statistics);
}

double shareEqual(const at::Tensor& a, const at::Tensor& b)
{
    return a.eq(b).to(at::kDouble).mean().item<double>();
}

} // namespace

class TestObq : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reference_data();
    void reference();
    void textbook_data();
    void textbook();
    void weightsOutsideTheGridGoFirst();
    void zerosStayZero();
    void rowBatchMovesZerosOnly();
    void leftToRightIsGptqsOrder();
    void beatsLeftToRightOnEvenChannels();
    void saysWhereChannelsAreUneven();
    void everyGridSolves_data();
    void everyGridSolves();
    void threadsDoNotMatter();
    void oddLayers_data();
    void oddLayers();
    void singularHessianRaisesDamping();
    void deadChannels();
    void badValuesLeaveTheLayerAlone();
    void cancelStopsWithinASecond();
};

void TestObq::reference_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("greedy") << QByteArray("obq");
    QTest::newRow("left to right on a fixed step") << QByteArray("obcgrid");
}

void TestObq::reference()
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
        const bool greedy = method == "obq";
        QVERIFY2(outcome.codesSame >= (greedy ? 0.995 : 1.0), id.c_str());
        QVERIFY2(outcome.outputErrorDifference <= 0.005, id.c_str());
        QVERIFY2(outcome.lossDifference <= 0.005, id.c_str());
        QVERIFY2(outcome.ordersSame >= 0.95, id.c_str());
    }
    QVERIFY(!outcomes.empty());
    qInfo("%s", checks::summary(method.toStdString(), outcomes).c_str());
}

void TestObq::textbook_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<Values>("values");
    const Values row { { "granularity", "channel" } };
    QTest::newRow("one weight") << 1 << 1 << row;
    QTest::newRow("one row") << 1 << 40 << row;
    QTest::newRow("one column") << 40 << 1 << row;
    QTest::newRow("8 columns") << 70 << 8 << row;
    QTest::newRow("a block exactly") << 9 << 64 << row;
    QTest::newRow("one more than a block") << 9 << 65 << row;
    QTest::newRow("several blocks") << 33 << 200 << Values { { "granularity", "channel" }, { "bits", "2" } };
    QTest::newRow("256 columns") << 5 << 256 << Values { { "granularity", "channel" }, { "bits", "3" } };
    QTest::newRow("symmetric") << 20 << 96 << Values { { "granularity", "channel" }, { "symmetric", "true" } };
    QTest::newRow("groups") << 20 << 130 << Values { { "group-size", "32" }, { "bits", "3" } };
    QTest::newRow("damped") << 20 << 100 << Values { { "granularity", "channel" }, { "damping", "0.1" } };
}

void TestObq::textbook()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(Values, values);
    const at::Tensor weight = gaussian(rows, columns, 1);
    const InputStatistics statistics = statisticsOf(layerInputs(2 * columns + 16, columns, 2).to(at::kDouble));
    const QuantizerConfig config("obq", values);
    at::Tensor hessian = statistics.gram.clone();
    hessian.diagonal().add_(config.real("damping") * hessian.diagonal().mean());
    const checks::ObqTextbookResult plain = checks::textbookObq(weight, hessian, config.grid());
    values["precision"] = "float64";
    const QuantizedWeight exact = solve(values, weight, statistics);
    QVERIFY(exact.order.equal(plain.order));
    QVERIFY(exact.codes.equal(plain.codes));
    QVERIFY2(std::fabs(*exact.solverLoss - plain.loss) <= 1e-9 * plain.loss + 1e-15,
             QByteArray::number(*exact.solverLoss / plain.loss));
    values["precision"] = "float32";
    const QuantizedWeight single = solve(values, weight, statistics);
    // The largest weight of a symmetric row lies on a tie, which float32 and float64 break differently.
    QVERIFY2(shareEqual(single.codes, plain.codes) >= (config.grid().symmetric() ? 0.9 : 0.98),
             QByteArray::number(shareEqual(single.codes, plain.codes)));
    QVERIFY2(std::fabs(*single.solverLoss / plain.loss - 1) <= 0.05 || plain.loss < 1e-12,
             QByteArray::number(*single.solverLoss / plain.loss));
}

void TestObq::weightsOutsideTheGridGoFirst()
{
    // The fourth weight's range is cut off by the search; its channel is so strong that by cost it would come last.
    at::Tensor weight = gaussian(1, 60, 3).mul(0.1);
    weight[0][4] = 1.0;
    at::Tensor inputs = layerInputs(200, 60, 4);
    inputs.select(1, 4).mul_(0.01);
    InputStatistics statistics = statisticsOf(inputs);
    const QuantizedWeight result
        = solve({ { "granularity", "channel" }, { "scale-search", "hessian" } }, weight, statistics);
    const double step = result.scales.item<double>();
    const double largest = (result.maxCode - result.zeros.item<double>()) * step;
    QVERIFY2(largest + step / 2 < 1.0, "the search was to leave the weight outside");
    QCOMPARE(result.order[0][0].item<int>(), 4);
}

void TestObq::zerosStayZero()
{
    at::Tensor weight = gaussian(40, 100, 5);
    weight.masked_fill_(gaussian(40, 100, 6).gt(0.8), 0);
    const InputStatistics statistics = statisticsOf(layerInputs(300, 100, 7).to(at::kDouble));
    const Values values { { "granularity", "channel" }, { "precision", "float64" } };
    const QuantizedWeight result = solve(values, weight, statistics);
    QVERIFY(result.dequantize().masked_select(weight.eq(0)).eq(0).all().item<bool>());
    const checks::ObqTextbookResult plain
        = checks::textbookObq(weight, statistics.gram, QuantizerConfig("obq", values).grid());
    QVERIFY(result.codes.equal(plain.codes));
    QVERIFY(result.order.equal(plain.order));
    QVERIFY(result.order.eq(-1).any().item<bool>());
}

void TestObq::rowBatchMovesZerosOnly()
{
    at::Tensor weight = gaussian(20, 50, 8);
    weight.masked_fill_(gaussian(20, 50, 9).gt(1), 0);
    const InputStatistics statistics = statisticsOf(layerInputs(200, 50, 10));
    const QuantizedWeight together = solve({ { "row-batch", "20" } }, weight, statistics);
    const QuantizedWeight alone = solve({ { "row-batch", "1" } }, weight, statistics);
    QVERIFY(together.codes.equal(alone.codes));
    QVERIFY(alone.order.eq(-1).sum(1).equal(weight.eq(0).sum(1)));
    QVERIFY(together.order.eq(-1).sum().item<int>() < alone.order.eq(-1).sum().item<int>());
}

void TestObq::leftToRightIsGptqsOrder()
{
    const at::Tensor weight = gaussian(30, 150, 11);
    const InputStatistics statistics = statisticsOf(layerInputs(400, 150, 12));
    const Values common { { "group-size", "32" }, { "precision", "float64" } };
    Values ours = common;
    ours.insert({ { "order", "left-to-right" }, { "damping", "0.01" } });
    Values gptq = common;
    gptq["static-groups"] = "true";
    const QuantizedWeight result = solve(ours, weight, statistics);
    const QuantizedWeight other = makeWeightQuantizer(QuantizerConfig("gptq", gptq))->quantize(weight, statistics, {});
    QVERIFY(result.codes.equal(other.codes));
    QVERIFY(std::fabs(*result.solverLoss * 400 / *other.solverLoss - 1) < 1e-9);
    QVERIFY(result.order[29].equal(at::arange(150, at::kInt)));
}

void TestObq::beatsLeftToRightOnEvenChannels()
{
    const at::Tensor weight = gaussian(64, 128, 13);
    const at::Tensor mixing = at::eye(128) + gaussian(128, 128, 14) * 0.1;
    const InputStatistics statistics = statisticsOf(gaussian(1000, 128, 15).mm(mixing));
    for (const char* bits : { "2", "3", "4" }) {
        const Values grid { { "bits", bits }, { "granularity", "channel" } };
        Values leftToRight = grid;
        leftToRight["order"] = "left-to-right";
        const auto rounded = makeWeightQuantizer(QuantizerConfig("rtn", grid))->quantize(weight, {}, {});
        const double naive = relativeOutputError(weight, rounded.dequantize(), statistics.gram);
        const double fixed
            = relativeOutputError(weight, solve(leftToRight, weight, statistics).dequantize(), statistics.gram);
        const QuantizedWeight result = solve(grid, weight, statistics);
        const double greedy = relativeOutputError(weight, result.dequantize(), statistics.gram);
        QVERIFY2(greedy < fixed && fixed < naive, bits);
        QVERIFY(!warns(result, "uneven_channels"));
    }
}

void TestObq::saysWhereChannelsAreUneven()
{
    const at::Tensor weight = gaussian(4, 64, 16);
    const at::Tensor sizes = gaussian(1, 64, 17).exp();
    QVERIFY(warns(solve({}, weight, statisticsOf(gaussian(300, 64, 18) * sizes)), "uneven_channels"));
}

void TestObq::everyGridSolves_data()
{
    QTest::addColumn<QByteArray>("grid");
    for (const char* grid : { "minmax", "awq", "absmax", "zeropoint", "truncated", "step" })
        QTest::newRow(grid) << QByteArray(grid);
}

void TestObq::everyGridSolves()
{
    QFETCH(QByteArray, grid);
    at::Tensor weight = gaussian(24, 80, 19) + 0.5;
    weight.select(1, 7).zero_();
    const InputStatistics statistics = statisticsOf(layerInputs(300, 80, 20));
    for (const char* granularity : { "tensor", "channel", "group" }) {
        Values values { { "granularity", granularity }, { "grid", grid.toStdString() } };
        if (grid == "step")
            values["step"] = "0.2";
        const auto rounded = makeWeightQuantizer(QuantizerConfig("rtn", values))->quantize(weight, {}, {});
        const QuantizedWeight result = solve(values, weight, statistics);
        QVERIFY(result.scales.equal(rounded.scales) && result.zeros.equal(rounded.zeros));
        QVERIFY(result.codes.ge(result.minCode).all().item<bool>()
                && result.codes.le(result.maxCode).all().item<bool>());
        const double ours = relativeOutputError(weight, result.dequantize(), statistics.gram);
        const double naive = relativeOutputError(weight, rounded.dequantize(), statistics.gram);
        QVERIFY2(ours < naive, qPrintable(QString("%1 against %2").arg(ours).arg(naive)));
        QVERIFY(std::get<0>(result.order.sort(1)).equal(at::arange(80, at::kInt).expand({ 24, 80 }))
                || result.order.eq(-1).any().item<bool>());
    }
}

void TestObq::threadsDoNotMatter()
{
    const at::Tensor weight = gaussian(21, 150, 21);
    const InputStatistics statistics = statisticsOf(layerInputs(300, 150, 22));
    const int threads = at::get_num_threads();
    const QuantizedWeight many = solve({}, weight, statistics);
    at::set_num_threads(1);
    const QuantizedWeight one = solve({}, weight, statistics);
    at::set_num_threads(threads);
    QVERIFY(many.codes.equal(one.codes) && many.order.equal(one.order));
    QCOMPARE(*many.solverLoss, *one.solverLoss);
}

void TestObq::oddLayers_data()
{
    testing::addOddLayers();
    QTest::newRow("huge") << 2 << 9 << 1e30F;
}

void TestObq::oddLayers()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(float, fill);
    const at::Tensor weight = at::full({ rows, columns }, fill);
    const InputStatistics statistics = statisticsOf(layerInputs(50, columns, 23));
    for (const char* order : { "greedy", "left-to-right" }) {
        const QuantizedWeight result = solve({ { "order", order } }, weight, statistics);
        const at::Tensor back = result.dequantize();
        QVERIFY(back.isfinite().all().item<bool>());
        QVERIFY((back - weight).abs().max().item<float>() <= std::fabs(fill));
        QCOMPARE(warns(result, "all_zero_weight"), fill == 0);
        QVERIFY(warns(result, "group_clamped"));
    }
}

void TestObq::singularHessianRaisesDamping()
{
    const at::Tensor weight = gaussian(4, 20, 24);
    const at::Tensor inputs = gaussian(30, 1, 25).expand({ 30, 20 }).contiguous(); // rank one
    for (const char* order : { "greedy", "left-to-right" }) {
        const QuantizedWeight result = solve({ { "order", order } }, weight, statisticsOf(inputs));
        QVERIFY(warns(result, "damping_raised"));
        QCOMPARE(result.damping, 0.5); // the authors add 1 to 2XᵀX/N
        QVERIFY(result.dequantize().isfinite().all().item<bool>());
    }
    // Inputs so large that the authors' step would never do.
    const QuantizedWeight large = solve({}, weight, statisticsOf(inputs * 1e9));
    QVERIFY(large.damping > 1e6);
    QVERIFY(large.dequantize().isfinite().all().item<bool>());
    QVERIFY(warns(solve({}, weight, statisticsOf(gaussian(7, 20, 26))), "few_tokens"));
}

void TestObq::deadChannels()
{
    at::Tensor inputs = layerInputs(100, 40, 27);
    inputs.slice(1, 3, 9).zero_();
    const at::Tensor weight = gaussian(6, 40, 28);
    const QuantizedWeight result = solve({}, weight, statisticsOf(inputs));
    QCOMPARE(result.deadChannels, 6);
    QVERIFY(warns(result, "dead_channels"));
    QVERIFY(result.dequantize().slice(1, 3, 9).eq(0).all().item<bool>());
    const QuantizedWeight damped = solve({ { "damping", "0.01" } }, weight, statisticsOf(inputs));
    QCOMPARE(damped.deadChannels, 6);
    QVERIFY(warns(damped, "dead_channels_damped"));
    QVERIFY(damped.dequantize().slice(1, 3, 9).ne(0).any().item<bool>());
    const QuantizedWeight allDead = solve({}, weight, statisticsOf(at::zeros({ 10, 40 })));
    QCOMPARE(allDead.deadChannels, 40);
    QVERIFY(allDead.dequantize().eq(0).all().item<bool>());
}

void TestObq::badValuesLeaveTheLayerAlone()
{
    at::Tensor weight = gaussian(4, 8, 29);
    at::Tensor inputs = layerInputs(50, 8, 30);
    inputs[7][3] = std::numeric_limits<float>::infinity();
    const QuantizedWeight badInput = solve({}, weight, statisticsOf(inputs));
    QVERIFY(warns(badInput, "non_finite_input"));
    QVERIFY(!badInput.isQuantized() && !badInput.fallback.empty());
    const QuantizedWeight without = solve({}, weight, {});
    QVERIFY(!without.fallback.empty());
    QVERIFY(without.codes.equal(makeWeightQuantizer(QuantizerConfig("rtn", {}))->quantize(weight, {}, {}).codes));
}

void TestObq::cancelStopsWithinASecond()
{
    using Clock = std::chrono::steady_clock;
    const at::Tensor weight = gaussian(3000, 512, 31); // minutes of work
    const InputStatistics statistics = statisticsOf(layerInputs(600, 512, 32));
    const auto quantizer = makeWeightQuantizer(QuantizerConfig("obq", {}));
    const CancellationToken token;
    std::atomic<double> reached = 0;
    Clock::time_point cancelled;
    std::thread impatient([&] {
        while (reached < 0.055)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        cancelled = Clock::now();
        token.cancel();
    });
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             quantizer->quantize(weight, statistics, token, [&](double share) { reached = share; }));
    const std::chrono::duration<double> needed = Clock::now() - cancelled;
    impatient.join();
    QVERIFY2(needed.count() < 1, QByteArray::number(needed.count()));
    QVERIFY(reached < 0.9);
}

QTEST_GUILESS_MAIN(TestObq)
#include "tst_obq.moc"
