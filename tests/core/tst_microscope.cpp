// The error microscope: its parts add up to what runs report, and its tokens are those that excite the channel.
#include "core/base/errors.h"
#include "core/pipeline/error_microscope.h"
#include "core/pipeline/layer_inputs.h"
#include "core/pipeline/quantize_run.h"
#include "core/pipeline/stepper.h"
#include "tests/core/tiny_model.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace quantoscope;

namespace {

constexpr double kTolerance = 1e-9;

double sumOf(const std::vector<MicroscopeShare>& shares)
{
    double sum = 0;
    for (const MicroscopeShare& share : shares)
        sum += share.share;
    return sum;
}

} // namespace

class TestMicroscope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void partsAddUp();
    void rowsAreThoseOfTheRun();
    void weightsOfAChosenRow();
    void tokensExciteTheChannel();
    void aLayerWithoutErrorHasNoParts();
    void wrongQuestionsAreRefused();

private:
    MicroscopeAnswer ask(const MicroscopeRequest& request)
    {
        return m_microscope.answer(*m_model, request, m_calibration, m_cache, [](double) {}, {});
    }
    MicroscopeRequest worst() const { return { m_layer->name, m_layer }; }

    QTemporaryDir m_folder;
    std::shared_ptr<OpenModel> m_model;
    CalibrationRequest m_calibration;
    CalibrationCache m_cache;
    ErrorMicroscope m_microscope;
    std::shared_ptr<const LayerResult> m_layer;
};

void TestMicroscope::initTestCase()
{
    const auto folder = std::filesystem::path(m_folder.path().toStdString()) / "tiny";
    testing::writeTinyLlama(folder, { .hidden = 32, .intermediate = 64, .vocabulary = 600 });
    m_model = openModel(folder.string(), {}, "cpu");
    m_calibration.samples = 12;
    m_calibration.sequenceLength = 32;
    QuantizeRequest request { QuantizerConfig("gptq", { { "bits", "2" }, { "group-size", "16" } }) };
    request.calibration = m_calibration;
    request.calibration.holdout = "0%"; // the microscope's own calibration holds none out
    request.evaluate = false;
    RunObserver nobody;
    const Run run = runQuantization(*m_model, request, nobody, {}).run;
    const auto worst = std::ranges::max_element(
        run.layers, {}, [](const LayerResult& layer) { return layer.relativeOutputError.value_or(0); });
    m_layer = std::make_shared<const LayerResult>(*worst);
}

void TestMicroscope::partsAddUp()
{
    const MicroscopeAnswer answer = ask(worst());
    QCOMPARE(answer.outFeatures, m_layer->outFeatures);
    QCOMPARE(answer.tokens, m_layer->tokens);
    QVERIFY2(std::abs(answer.error - m_layer->relativeOutputError.value()) < 1e-5 * answer.error,
             qPrintable(QStringLiteral("%1 of the run, %2 here").arg(*m_layer->relativeOutputError).arg(answer.error)));
    QVERIFY(std::ranges::is_sorted(answer.rows, std::ranges::greater(), &MicroscopeShare::share));
    if (static_cast<std::size_t>(answer.outFeatures) <= kMostMicroscopeEntries)
        QVERIFY(std::abs(sumOf(answer.rows) - 1) < kTolerance);
    if (static_cast<std::size_t>(answer.inFeatures) <= kMostMicroscopeEntries)
        QVERIFY(std::abs(sumOf(answer.columns) - 1) < kTolerance);
    QCOMPARE(answer.row, answer.rows.front().index);
    QCOMPARE(answer.column, answer.weights.front().column);
    double share = 0;
    for (const MicroscopeWeight& weight : answer.weights)
        share += weight.share;
    if (static_cast<std::size_t>(answer.inFeatures) <= kMostMicroscopeEntries)
        QVERIFY(std::abs(share - 1) < kTolerance);
}

void TestMicroscope::rowsAreThoseOfTheRun()
{
    const MicroscopeAnswer answer = ask(worst());
    double whole = 0;
    for (const float row : m_layer->rowError)
        whole += static_cast<double>(row);
    for (const MicroscopeShare& row : answer.rows) {
        const double ofRun = static_cast<double>(m_layer->rowError[static_cast<std::size_t>(row.index)]) / whole;
        QVERIFY2(std::abs(ofRun - row.share) < 1e-4, qPrintable(QString::number(row.index)));
    }
}

void TestMicroscope::weightsOfAChosenRow()
{
    MicroscopeRequest request = worst();
    request.row = 5;
    const MicroscopeAnswer answer = ask(request);
    QCOMPARE(answer.row, 5);
    const std::size_t linear = layerIndex(m_model->layered(), m_layer->name);
    const at::Tensor weight = m_model->layered().linear(linear)->weight();
    const InputStatistics inputs
        = layerStatistics(*m_model, m_layer->name, briefCalibration(m_calibration, m_model->layered().config()),
                          m_cache, [](double) {}, {});
    for (const MicroscopeWeight& each : answer.weights) {
        QCOMPARE(each.original, weight[5][each.column].item<float>());
        const QuantizedCodes& codes = *m_layer->codes;
        const std::int64_t group = codes.groupIndex[static_cast<std::size_t>(each.column)];
        const float value = (static_cast<float>(codes.codes.at(5, each.column)) - codes.zeros.at(5, group))
            * codes.scales.at(5, group);
        QCOMPARE(each.quantized, value);
        const double energy = inputs.gram.to(at::kDouble)[each.column][each.column].item<double>();
        QVERIFY(std::abs(each.inputRms - std::sqrt(energy)) < 1e-9 * std::sqrt(energy));
    }
}

void TestMicroscope::tokensExciteTheChannel()
{
    MicroscopeRequest request = worst();
    request.column = 3;
    const MicroscopeAnswer answer = ask(request);
    QCOMPARE(answer.column, 3);
    QCOMPARE(answer.excitedBy.size(), kMostMicroscopeTokens);
    const InputStatistics inputs
        = layerStatistics(*m_model, m_layer->name, briefCalibration(m_calibration, m_model->layered().config()),
                          m_cache, [](double) {}, {});
    QCOMPARE(std::abs(answer.excitedBy.front().input), inputs.maxAbs[3].item<float>());
    const CalibrationSamples& samples
        = m_cache.samples(*m_model, briefCalibration(m_calibration, m_model->layered().config()), [](double) {}, {});
    for (std::size_t i = 0; i < answer.excitedBy.size(); ++i) {
        const MicroscopeToken& token = answer.excitedBy[i];
        if (i > 0)
            QVERIFY(std::abs(token.input) <= std::abs(answer.excitedBy[i - 1].input));
        const auto id = samples.calibration[token.sequence][token.position].item<std::int64_t>();
        QCOMPARE(token.token, std::to_string(id)); // the tiny model has no tokenizer
        QCOMPARE(token.before.empty(), token.position == 0);
        QCOMPARE(token.after.empty(), token.position + 1 == samples.sequenceLength());
    }
}

void TestMicroscope::aLayerWithoutErrorHasNoParts()
{
    auto untouched = std::make_shared<LayerResult>(*m_layer);
    untouched->codes.reset(); // left in full precision
    untouched->weightMse = 0;
    const MicroscopeAnswer answer = ask({ m_layer->name, untouched });
    QCOMPARE(answer.error, 0.0);
    QCOMPARE(answer.row, -1);
    QVERIFY(answer.weights.empty() && answer.excitedBy.empty());
    for (const MicroscopeShare& row : answer.rows)
        QCOMPARE(row.share, 0.0);
}

void TestMicroscope::wrongQuestionsAreRefused()
{
    MicroscopeRequest request = worst();
    request.row = m_layer->outFeatures;
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, ask(request));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, ask({ "no such layer", m_layer }));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, ask({ m_layer->name, nullptr }));
    auto other = std::make_shared<LayerResult>(*m_layer);
    other->outFeatures += 1;
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, ask({ m_layer->name, other }));
    const CancellationToken cancel;
    cancel.cancel();
    ErrorMicroscope fresh;
    CalibrationCache cache;
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             fresh.answer(
                                 *m_model, worst(), m_calibration, cache, [](double) {}, cancel));
    QVERIFY(ask(worst()).row >= 0); // it still answers
}

QTEST_GUILESS_MAIN(TestMicroscope)
#include "tst_microscope.moc"
