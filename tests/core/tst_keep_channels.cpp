// Channels kept in full precision or scaled, around several methods.
#include "core/base/errors.h"
#include "core/calibration/input_statistics_accumulator.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/packing.h"
#include "core/quantization/weight_quantizer.h"

#include <ATen/ATen.h>

#include <QTest>

#include <algorithm>

using namespace quantoscope;

namespace {

using Values = std::map<std::string, std::string>;

// Layers as AWQ finds them: a few channels carry most of the inputs' energy.
struct Layer
{
    at::Tensor weight;
    InputStatistics statistics;
};

Layer unevenLayer()
{
    at::manual_seed(1);
    const at::Tensor weight = at::randn({ 40, 100 });
    at::Tensor inputs = at::randn({ 400, 100 });
    inputs.slice(1, 60, 63).mul_(30);
    InputStatisticsAccumulator accumulator;
    accumulator.add(inputs);
    return { weight, accumulator.finish() };
}

QuantizedWeight solve(const std::string& method, Values values, const Layer& layer)
{
    values.insert({ { "bits", "3" }, { "group-size", "50" } });
    return makeWeightQuantizer(QuantizerConfig(method, values))->quantize(layer.weight, layer.statistics, {});
}

double error(const QuantizedWeight& result, const Layer& layer)
{
    return relativeOutputError(layer.weight, result.dequantize(), layer.statistics.gram);
}

} // namespace

class TestKeepChannels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keptChannelsAreExact_data();
    void keptChannelsAreExact();
    void activationsTellWhichMatter();
    void scalingHelpsWithoutFullPrecision();
    void countsAndShares();
    void othersAreRoundedAsBefore();
    void withoutInputsItSaysSo();
    void cannotBePacked();
    void nonsenseIsRefused();
};

void TestKeepChannels::keptChannelsAreExact_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("by");
    for (const char* method : { "rtn", "obq", "gptq" }) {
        for (const char* by : { "activation", "weight", "random" })
            QTest::addRow("%s by %s", method, by) << QByteArray(method) << QByteArray(by);
    }
}

void TestKeepChannels::keptChannelsAreExact()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, by);
    const Layer layer = unevenLayer();
    const QuantizedWeight result
        = solve(method.toStdString(), { { "keep-channels", "5%" }, { "keep-by", by.toStdString() } }, layer);
    QCOMPARE(result.keptColumns.numel(), 5);
    QVERIFY(result.dequantize()
                .index_select(1, result.keptColumns)
                .equal(layer.weight.index_select(1, result.keptColumns)));
    if (by == "activation")
        QVERIFY(result.keptColumns.eq(60).any().item<bool>() && result.keptColumns.eq(62).any().item<bool>());
    if (by == "weight")
        QVERIFY(result.keptColumns.eq(layer.weight.abs().mean(0).argmax()).any().item<bool>());
    QCOMPARE(result.bitsPerWeight(), 0.95 * 3 + 0.05 * 16 + 19.0 / 50);
}

void TestKeepChannels::activationsTellWhichMatter()
{
    const Layer layer = unevenLayer();
    for (const char* method : { "rtn", "gptq", "obq" }) {
        const double none = error(solve(method, {}, layer), layer);
        const double best = error(solve(method, { { "keep-channels", "3" } }, layer), layer);
        const double random = error(solve(method, { { "keep-channels", "3" }, { "keep-by", "random" } }, layer), layer);
        QVERIFY2(best < 0.5 * none, method);
        QVERIFY2(best < 0.5 * random, method);
    }
}

void TestKeepChannels::scalingHelpsWithoutFullPrecision()
{
    const Layer layer = unevenLayer();
    const double none = error(solve("rtn", {}, layer), layer);
    const QuantizedWeight doubled = solve("rtn", { { "keep-channels", "3" }, { "scale-salient", "2" } }, layer);
    QVERIFY(error(doubled, layer) < 0.7 * none);
    QVERIFY(!doubled.keptColumns.defined());
    at::Tensor scales = at::ones({ 100 });
    scales.slice(0, 60, 63).fill_(2);
    QVERIFY(doubled.inputScales.equal(scales));
    // By hand: round the scaled weight, then undo the scale.
    const QuantizedWeight plain
        = makeWeightQuantizer(QuantizerConfig("rtn", { { "bits", "3" }, { "group-size", "50" } }))
              ->quantize(layer.weight * scales, {}, {});
    QVERIFY(doubled.dequantize().equal(plain.dequantize() / scales));
    // A solver's Hessian is that of the divided inputs.
    QVERIFY(error(solve("gptq", { { "keep-channels", "3" }, { "scale-salient", "2" } }, layer), layer) < none);
}

void TestKeepChannels::countsAndShares()
{
    const Layer layer = unevenLayer();
    QCOMPARE(solve("rtn", { { "keep-channels", "0.1" } }, layer).keptColumns.numel(), 1);
    QCOMPARE(solve("rtn", { { "keep-channels", "1.9%" } }, layer).keptColumns.numel(), 1);
    const QuantizedWeight all = solve("rtn", { { "keep-channels", "100" } }, layer);
    QVERIFY(all.dequantize().equal(layer.weight));
    const QuantizedWeight first = solve("rtn", { { "keep-channels", "10" }, { "keep-by", "random" } }, layer);
    const QuantizedWeight second = solve("rtn", { { "keep-channels", "10" }, { "keep-by", "random" } }, layer);
    QVERIFY(first.keptColumns.equal(second.keptColumns));
    QVERIFY(!solve("rtn", { { "keep-channels", "0" } }, layer).keptColumns.defined());
}

void TestKeepChannels::othersAreRoundedAsBefore()
{
    const Layer layer = unevenLayer();
    QVERIFY(solve("rtn", { { "keep-channels", "5" } }, layer).codes.equal(solve("rtn", {}, layer).codes));
}

void TestKeepChannels::withoutInputsItSaysSo()
{
    Layer layer = unevenLayer();
    layer.statistics = {};
    const QuantizedWeight result = solve("rtn", { { "keep-channels", "5" } }, layer);
    QVERIFY(!result.keptColumns.defined());
    QCOMPARE(std::ranges::count(result.warnings, std::string("no_channels_kept"), &Warning::code), 1);
    QVERIFY(solve("rtn", { { "keep-channels", "5" }, { "keep-by", "weight" } }, layer).keptColumns.defined());
}

void TestKeepChannels::cannotBePacked()
{
    const Layer layer = unevenLayer();
    QVERIFY_THROWS_EXCEPTION(InvalidRequest,
                             packWeight(solve("rtn", { { "keep-channels", "5" } }, layer), 3, PackFormat::Gptq));
}

void TestKeepChannels::nonsenseIsRefused()
{
    for (const Values& values : { Values { { "keep-channels", "101%" } }, Values { { "keep-channels", "%" } },
                                  Values { { "keep-by", "random" } }, Values { { "scale-salient", "2" } },
                                  Values { { "keep-channels", "1" }, { "keep-by", "size" } } })
        QVERIFY_THROWS_EXCEPTION(InvalidRequest, QuantizerConfig("rtn", values));
}

QTEST_GUILESS_MAIN(TestKeepChannels)
#include "tst_keep_channels.moc"
