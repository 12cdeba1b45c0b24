// Properties that hold for every layer and every option, on random ones.
#include "core/calibration/input_statistics_accumulator.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/textbook_obq.h"

#include <ATen/ATen.h>

#include <QTest>

#include <rapidcheck.h>

using namespace quantoscope;

namespace {

using Values = std::map<std::string, std::string>;

struct Layer
{
    at::Tensor weight;
    at::Tensor inputs; ///< float64
    InputStatistics statistics;
};

Layer randomLayer(std::int64_t mostRows, std::int64_t mostColumns)
{
    const auto rows = *rc::gen::inRange<std::int64_t>(1, mostRows + 1);
    const auto columns = *rc::gen::inRange<std::int64_t>(1, mostColumns + 1);
    at::manual_seed(*rc::gen::arbitrary<std::uint32_t>());
    const double spread = *rc::gen::element(0.0, 0.3, 1.0);
    const at::Tensor shared = at::randn({ 2 * columns + 8, 3 }).mm(at::randn({ 3, columns }));
    const at::Tensor inputs
        = (shared + at::randn({ 2 * columns + 8, columns })) * at::randn({ columns }).mul(spread).exp();
    Layer layer { at::randn({ rows, columns }) * *rc::gen::element(1e-3F, 1.0F, 50.0F), inputs.to(at::kDouble), {} };
    InputStatisticsAccumulator accumulator;
    accumulator.add(layer.inputs);
    layer.statistics = accumulator.finish();
    return layer;
}

// Options of any grid that leaves codes within a range.
Values randomGrid()
{
    Values values { { "bits", std::to_string(*rc::gen::inRange(2, 9)) },
                    { "grid", *rc::gen::element<std::string>("minmax", "absmax", "zeropoint", "truncated") },
                    { "granularity", *rc::gen::element<std::string>("tensor", "channel", "group") } };
    if (values["granularity"] == "group")
        values["group-size"] = std::to_string(*rc::gen::inRange(1, 70));
    if (values["grid"] == "minmax")
        values["symmetric"] = *rc::gen::element<std::string>("true", "false");
    return values;
}

std::string randomMethod()
{
    return *rc::gen::element<std::string>("rtn", "obq", "gptq");
}

QuantizedWeight solve(const std::string& method, const Values& values, const Layer& layer)
{
    return makeWeightQuantizer(QuantizerConfig(method, values))->quantize(layer.weight, layer.statistics, {});
}

at::Tensor perWeight(const QuantizedWeight& result, const at::Tensor& values)
{
    return values.numel() == 1 ? values : values.index_select(1, result.groupIndex.to(at::kLong));
}

} // namespace

class TestSolverProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesStayWithinTheirRange();
    void roundingErrsByAStepAtMost();
    void quantizingADequantizedWeightChangesNothing();
    void permutationsAreUndone();
    void errorFromTheGramMatrixIsThatOfTheOutputs();
    void blockedObqIsTheTextbooks();
    void keptChannelsAreExact();
};

void TestSolverProperties::codesStayWithinTheirRange()
{
    const bool held = rc::check("codes within range", [] {
        const Layer layer = randomLayer(12, 80);
        const QuantizedWeight result = solve(randomMethod(), randomGrid(), layer);
        RC_ASSERT(result.codes.ge(result.minCode).all().item<bool>());
        RC_ASSERT(result.codes.le(result.maxCode).all().item<bool>());
        RC_ASSERT(result.dequantize().isfinite().all().item<bool>());
    });
    QVERIFY(held);
}

void TestSolverProperties::roundingErrsByAStepAtMost()
{
    const bool held = rc::check("half a step inside the grid, a whole one where weights are cut", [] {
        const Layer layer = randomLayer(12, 80);
        const Values values = randomGrid();
        const QuantizedWeight result = solve("rtn", values, layer);
        const at::Tensor scales = perWeight(result, result.scales);
        const at::Tensor error = (result.dequantize() - layer.weight).abs();
        const at::Tensor inside = result.codes.gt(result.minCode).logical_and(result.codes.lt(result.maxCode));
        const float steps = values.at("grid") == "truncated" ? 1.0F : 0.5F;
        const at::Tensor allowed = scales * steps * 1.0001F + layer.weight.abs() * 1e-6F;
        RC_ASSERT(error.le(allowed).logical_or(inside.logical_not()).all().item<bool>());
    });
    QVERIFY(held);
}

void TestSolverProperties::quantizingADequantizedWeightChangesNothing()
{
    const bool held = rc::check("idempotent on the same grid", [] {
        Layer layer = randomLayer(12, 80);
        const double step = *rc::gen::element(0.125, 0.5, 0.03);
        const Values values { { "grid", "step" }, { "step", std::to_string(step) } };
        const std::string method = randomMethod();
        const QuantizedWeight once = solve(method, values, layer);
        layer.weight = once.dequantize();
        // Weights on the grid leave no error that a solver could spread.
        RC_ASSERT(solve(method, values, layer).codes.equal(once.codes));
    });
    QVERIFY(held);
}

void TestSolverProperties::permutationsAreUndone()
{
    const bool held = rc::check("codes stand in the checkpoint's order", [] {
        const Layer layer = randomLayer(8, 60);
        const auto order = at::randperm(layer.weight.size(1));
        // GPTQ in order of energy and OBQ with its own order do not care how the columns stood.
        const std::string method = *rc::gen::element<std::string>("obq", "gptq");
        Values values { { "granularity", "channel" }, { "precision", "float64" } };
        if (method == "gptq")
            values["act-order"] = "true";
        Layer shuffled { layer.weight.index_select(1, order), layer.inputs.index_select(1, order), {} };
        InputStatisticsAccumulator accumulator;
        accumulator.add(shuffled.inputs);
        shuffled.statistics = accumulator.finish();
        const at::Tensor straight = solve(method, values, layer).dequantize().index_select(1, order);
        const at::Tensor same = solve(method, values, shuffled).dequantize().eq(straight);
        RC_ASSERT(same.to(at::kDouble).mean().item<double>() > 0.97); // sums in another order may round otherwise
    });
    QVERIFY(held);
}

void TestSolverProperties::errorFromTheGramMatrixIsThatOfTheOutputs()
{
    const bool held = rc::check("tr(dW H dWt) is the mean squared output error", [] {
        const Layer layer = randomLayer(12, 60);
        Values values = randomGrid();
        const QuantizedWeight result = solve(randomMethod(), values, layer);
        const at::Tensor delta = (result.dequantize() - layer.weight).to(at::kDouble);
        const double byGram = rowEnergies(delta, layer.statistics.gram).sum().item<double>();
        const double byOutputs
            = at::mm(layer.inputs, delta.t()).square().sum().item<double>() / static_cast<double>(layer.inputs.size(0));
        RC_ASSERT(std::abs(byGram - byOutputs) <= 1e-9 * byOutputs);
    });
    QVERIFY(held);
}

void TestSolverProperties::blockedObqIsTheTextbooks()
{
    const bool held = rc::check("order and codes of blocked OBQ", [] {
        const auto columns = *rc::gen::inRange<std::int64_t>(8, 257);
        at::manual_seed(*rc::gen::arbitrary<std::uint32_t>());
        const at::Tensor weight = at::randn({ *rc::gen::inRange<std::int64_t>(1, 4), columns });
        const at::Tensor inputs
            = at::randn({ 2 * columns, columns }, at::kDouble) * at::randn({ columns }, at::kDouble).mul(0.5).exp();
        InputStatisticsAccumulator accumulator;
        accumulator.add(inputs);
        const InputStatistics statistics = accumulator.finish();
        Values values { { "bits", std::to_string(*rc::gen::inRange(2, 9)) },
                        { "granularity", *rc::gen::element<std::string>("channel", "group") },
                        { "precision", "float64" } };
        if (values["granularity"] == "group")
            values["group-size"] = "32";
        const QuantizerConfig config("obq", values);
        const auto plain = checks::textbookObq(weight, statistics.gram, config.grid());
        const QuantizedWeight result = makeWeightQuantizer(config)->quantize(weight, statistics, {});
        RC_ASSERT(result.order.equal(plain.order));
        RC_ASSERT(result.codes.equal(plain.codes));
    });
    QVERIFY(held);
}

void TestSolverProperties::keptChannelsAreExact()
{
    const bool held = rc::check("kept channels come back to the bit", [] {
        const Layer layer = randomLayer(10, 50);
        Values values = randomGrid();
        values["keep-channels"] = std::to_string(*rc::gen::inRange(1, 101));
        values["keep-by"] = *rc::gen::element<std::string>("activation", "weight", "random");
        const QuantizedWeight result = solve(randomMethod(), values, layer);
        const at::Tensor back = result.dequantize().index_select(1, result.keptColumns);
        RC_ASSERT(back.equal(layer.weight.index_select(1, result.keptColumns)));
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestSolverProperties)
#include "tst_solver_properties.moc"
