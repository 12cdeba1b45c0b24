// What salient channels are worth: every figure against the quantizers and measures of runs.
#include "core/base/errors.h"
#include "core/pipeline/layer_inputs.h"
#include "core/pipeline/layer_salience.h"
#include "core/pipeline/quantize_run.h"
#include "core/pipeline/stepper.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/tiny_model.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>

using namespace quantoscope;

namespace {

using Kind = SalienceVariant::Kind;

CalibrationRequest calibration()
{
    return { .source = "self", .samples = 8, .sequenceLength = 16, .seed = 0, .holdout = "0%" };
}

struct Case
{
    at::Tensor weight;
    InputStatistics inputs;
};

/// Even weights, and inputs of which columns 5 and 40 are far larger than the rest.
Case withSalientChannels()
{
    at::manual_seed(3);
    at::Tensor x = at::randn({ 256, 64 });
    x.select(1, 5).mul_(30);
    x.select(1, 40).mul_(20);
    Case made { at::randn({ 48, 64 }), {} };
    const at::Tensor wide = x.to(at::kDouble);
    made.inputs = { .gram = at::mm(wide.t(), wide) / 256,
                    .meanAbs = x.abs().mean(0),
                    .maxAbs = x.abs().amax(0),
                    .sample = x,
                    .tokens = 256 };
    return made;
}

SalienceRequest request()
{
    return { .layer = {}, .bits = 3, .groupSize = 32, .share = 3.2, .factor = 2, .threshold = 12 };
}

} // namespace

class TestSalience : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheChannelsThatMatter();
    void figuresAreThoseOfTheQuantizers();
    void theCurveIsAwqsSearch();
    void outlierColumnsByThreshold();
    void anotherThresholdKeepsTheRest();
    void answersInStages();
    void figuresAreThoseOfARun_data();
    void figuresAreThoseOfARun();
    void whatCannotBeStudiedIsRefused();
};

void TestSalience::keepsTheChannelsThatMatter()
{
    const Case made = withSalientChannels();
    SalienceStudy study(made.weight, made.inputs);
    double done = 0;
    const SalienceAnswer answer = study.answer(request(), [&](double share) { done = share; }, {});
    QVERIFY(done > 0.8);
    const std::vector<std::int32_t> salient { 5, 40 };
    QCOMPARE(answer.variant(Kind::KeptByInputs)->channels, salient);
    QCOMPARE(answer.variant(Kind::ScaledByInputs)->channels, salient);
    QCOMPARE(answer.variant(Kind::KeptByChance)->channels.size(), std::size_t(2));
    const auto errorOf = [&](Kind kind) { return answer.variant(kind)->relativeOutputError.value(); };
    QVERIFY(errorOf(Kind::KeptByInputs) < 0.5 * errorOf(Kind::Nearest));
    QVERIFY(errorOf(Kind::KeptByInputs) < 0.5 * errorOf(Kind::KeptByChance));
    QVERIFY(errorOf(Kind::ScaledByInputs) < errorOf(Kind::Nearest));
    QVERIFY(errorOf(Kind::AwqScales) < errorOf(Kind::Nearest));
    QVERIFY(errorOf(Kind::Int8) < errorOf(Kind::Nearest));
    QVERIFY(answer.variant(Kind::KeptByInputs)->bits > answer.variant(Kind::Nearest)->bits);
    QCOMPARE(answer.variant(Kind::ScaledByInputs)->bits, answer.variant(Kind::Nearest)->bits);
}

void TestSalience::figuresAreThoseOfTheQuantizers()
{
    const Case made = withSalientChannels();
    SalienceStudy study(made.weight, made.inputs);
    const SalienceAnswer answer = study.answer(request(), [](double) {}, {});
    QCOMPARE(answer.variants.size(), std::size_t(7));
    for (const SalienceVariant& variant : answer.variants) {
        if (variant.kind == Kind::Int8)
            continue; // measured by running: against a run below
        const QuantizedWeight weight = makeWeightQuantizer(QuantizerConfig(variant.method, variant.options))
                                           ->quantize(made.weight, made.inputs, {});
        LayerResult figures;
        measureErrors(figures, made.weight, weight.dequantize(), made.inputs, {});
        QCOMPARE(variant.relativeOutputError, figures.relativeOutputError);
        QCOMPARE(variant.outputSqnrDb, figures.outputSqnrDb);
        QCOMPARE(variant.bits, weight.bitsPerWeight());
        if (variant.kind == Kind::Nearest) {
            QCOMPARE(answer.outputError, figures.columnError);
            const at::Tensor delta = weight.dequantize() - made.weight;
            for (std::int64_t column = 0; column < 64; ++column)
                QCOMPARE(answer.weightError[static_cast<std::size_t>(column)],
                         delta.square().mean(0)[column].item<float>());
        }
    }
}

void TestSalience::theCurveIsAwqsSearch()
{
    const Case made = withSalientChannels();
    SalienceStudy study(made.weight, made.inputs);
    const SalienceAnswer answer = study.answer(request(), [](double) {}, {});
    QCOMPARE(answer.exponents.size(), std::size_t(21));
    QCOMPARE(answer.exponents.front(), 0.0);
    QCOMPARE(answer.exponents.back(), 1.0);
    const auto best = std::ranges::min_element(answer.exponentErrors) - answer.exponentErrors.begin();
    QVERIFY(answer.bestExponent.has_value());
    QCOMPARE(*answer.bestExponent, answer.exponents[static_cast<std::size_t>(best)]);
    QVERIFY(*answer.bestExponent > 0);
    const auto close
        = [](double a, double b) { return std::abs(a - b) <= 1e-5 * std::abs(b); }; // scales are divided out anew
    QVERIFY(close(answer.exponentErrors.front(), *answer.variant(Kind::Nearest)->relativeOutputError));
    QVERIFY(close(answer.exponentErrors[static_cast<std::size_t>(best)],
                  *answer.variant(Kind::AwqScales)->relativeOutputError));
}

void TestSalience::outlierColumnsByThreshold()
{
    const Case made = withSalientChannels();
    SalienceStudy study(made.weight, made.inputs);
    SalienceRequest asked = request();
    double before = 0;
    for (const double threshold : { 1.0, 6.0, 12.0, 1000.0, 0.0 }) {
        asked.threshold = threshold;
        const SalienceAnswer answer = study.answer(asked, [](double) {}, {});
        const SalienceVariant& int8 = *answer.variant(Kind::Int8);
        QCOMPARE(static_cast<std::int64_t>(int8.channels.size()), answer.outlierColumns(threshold));
        if (threshold == 12)
            QCOMPARE(int8.channels, (std::vector<std::int32_t> { 5, 40 }));
        if (threshold == 1000 || threshold == 0)
            QVERIFY(int8.channels.empty());
        if (threshold > 0)
            QVERIFY(*int8.relativeOutputError >= before * 0.9); // fewer columns spared, more error
        before = *int8.relativeOutputError;
    }
}

void TestSalience::anotherThresholdKeepsTheRest()
{
    const Case made = withSalientChannels();
    SalienceStudy study(made.weight, made.inputs);
    SalienceRequest asked = request();
    int steps = 0;
    const auto count = [&](double) { ++steps; };
    const SalienceAnswer first = study.answer(asked, count, {});
    QVERIFY(steps > 0);
    steps = 0;
    asked.threshold = 3;
    const SalienceAnswer second = study.answer(asked, count, {});
    QCOMPARE(steps, 0);
    QCOMPARE(second.exponentErrors, first.exponentErrors);
    QCOMPARE(second.request, asked);
    asked.bits = 4;
    const SalienceAnswer third = study.answer(asked, count, {});
    QVERIFY(steps > 0);
    QVERIFY(third.variant(Kind::Nearest)->relativeOutputError < first.variant(Kind::Nearest)->relativeOutputError);
}

// The inputs first, then ways one by one, then the curve; what has been told stays as it was told.
void TestSalience::answersInStages()
{
    const Case made = withSalientChannels();
    SalienceStudy study(made.weight, made.inputs);
    std::vector<SalienceAnswer> stages;
    std::vector<double> shares;
    const SalienceAnswer whole = study.answer(
        request(), [&](double share) { shares.push_back(share); }, {},
        [&](const SalienceAnswer& partial) { stages.push_back(partial); });
    QVERIFY(std::ranges::is_sorted(shares) && shares.back() < 1);
    QCOMPARE(stages.size(), std::size_t(1 + 5 + 1 + 21));
    QVERIFY(!whole.isPartial);
    QCOMPARE(stages.front().meanAbs, whole.meanAbs);
    QVERIFY(stages.front().variants.empty() && stages.front().exponents.empty());
    for (std::size_t i = 0; i < stages.size(); ++i) {
        QVERIFY(stages[i].isPartial);
        for (const SalienceVariant& variant : stages[i].variants)
            QCOMPARE(variant.relativeOutputError, whole.variant(variant.kind)->relativeOutputError);
        if (i > 0)
            QCOMPARE(stages[i].variants.size() + stages[i].exponents.size(),
                     stages[i - 1].variants.size() + stages[i - 1].exponents.size() + 1);
    }
    QVERIFY(!stages.back().variant(Kind::AwqScales)); // its scales are chosen once all have been tried
    QCOMPARE(stages.back().exponents, whole.exponents);
    QCOMPARE(stages.back().exponentErrors, whole.exponentErrors);

    const CancellationToken cancel;
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             SalienceStudy(made.weight, made.inputs)
                                 .answer(
                                     request(), [](double) {}, cancel,
                                     [&](const SalienceAnswer& partial) {
                                         if (partial.exponents.size() == 3)
                                             cancel.cancel();
                                     }));
}

void TestSalience::figuresAreThoseOfARun_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("kept by inputs") << static_cast<int>(Kind::KeptByInputs);
    QTest::newRow("kept by chance") << static_cast<int>(Kind::KeptByChance);
    QTest::newRow("int8") << static_cast<int>(Kind::Int8);
}

void TestSalience::figuresAreThoseOfARun()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.filePath(QStringLiteral("tiny")).toStdString());
    testing::writeTinyLlama(path);
    const auto model = openModel(path.string(), {}, "cpu");
    CalibrationCache cache;
    LayerSalience salience;
    SalienceRequest asked { .layer = {}, .bits = 3, .groupSize = 16, .share = 10, .factor = 2, .threshold = 1 };
    asked.layer = model->description.layers.front().name;
    const SalienceAnswer answer = salience.answer(*model, asked, calibration(), cache, [](double) {}, {});
    const SalienceVariant& variant = *answer.variant(static_cast<Kind>(kind));

    QuantizeRequest run { QuantizerConfig(variant.method, variant.options), calibration() };
    run.evaluate = false;
    RunObserver observer;
    const RunOutcome outcome = runQuantization(*model, run, observer, {});
    const auto layer = std::ranges::find(outcome.run.layers, asked.layer, &LayerResult::name);
    QVERIFY(layer != outcome.run.layers.end());
    QVERIFY(variant.relativeOutputError.has_value());
    QCOMPARE(variant.relativeOutputError, layer->relativeOutputError);
    QCOMPARE(variant.bits, layer->bits);
    QCOMPARE(variant.channels, variant.kind == Kind::Int8 ? layer->outlierColumns : layer->keptChannels);
    QCOMPARE(answer.tokens, layer->tokens);
}

void TestSalience::whatCannotBeStudiedIsRefused()
{
    const Case made = withSalientChannels();
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, SalienceStudy(made.weight, InputStatistics()));
    InputStatistics broken = made.inputs;
    broken.finite = false;
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, SalienceStudy(made.weight, broken));
    SalienceStudy study(made.weight, made.inputs);
    SalienceRequest asked = request();
    asked.share = 101;
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, study.answer(asked, [](double) {}, {}));
    const CancellationToken cancelled;
    cancelled.cancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             study.answer(
                                 request(), [](double) {}, cancelled));
}

QTEST_GUILESS_MAIN(TestSalience)
#include "tst_salience.moc"
