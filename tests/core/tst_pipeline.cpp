// The main job on a tiny LLaMA with random weights: what is reported is compared with what a slow, obvious second
// computation finds.
#include "core/pipeline/before_after_texts.h"
#include "core/pipeline/calibration_samples.h"
#include "core/pipeline/layer_plan.h"
#include "core/pipeline/stacked_solve.h"
#include "core/results/metric.h"
#include "core/results/warnings.h"
#include "tests/core/nearly.h"
#include "tests/core/run_recorder.h"
#include "tests/core/tiny_model.h"

#include <ATen/ATen.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <set>

using namespace quantoscope;
using testing::nearly;

namespace {

std::map<std::string, std::string> options(int bits, const char* groupSize = "16")
{
    return { { "bits", std::to_string(bits) }, { "granularity", "group" }, { "group-size", groupSize } };
}

QuantizeRequest request(const std::string& method, int bits)
{
    QuantizeRequest request { QuantizerConfig(method, options(bits)) };
    request.calibration.samples = 40;
    request.calibration.sequenceLength = 32;
    return request;
}

double mean(const Run& run, const char* metric)
{
    return meanOverLayers(run, *findLayerMetric(metric)).value_or(std::numeric_limits<double>::quiet_NaN());
}

// Inputs of one layer over whole sequences, kept in full: what the job itself never does.
at::Tensor capturedInputs(const LanguageModel& model, const at::Tensor& ids, std::size_t layer)
{
    std::vector<at::Tensor> inputs;
    at::Tensor hidden = model.embed(ids);
    const std::int64_t block = model.linears()[layer].block;
    for (std::int64_t b = 0; b <= block; ++b) {
        hidden = model.runBlock(b, hidden, [&](std::size_t linear, const at::Tensor& input) {
            if (linear == layer)
                inputs.push_back(input.reshape({ -1, input.size(-1) }).clone());
        });
    }
    return at::cat(inputs).to(at::kDouble);
}

double squaredSum(const at::Tensor& tensor)
{
    return tensor.to(at::kDouble).square().sum().item<double>();
}

} // namespace

class TestPipeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void quantizedSourceIsSaid();
    void eightBitsChangeLittle();
    void gptqLosesLessThanRoundingAtThreeBits();
    void reportedErrorsAreThoseOfCapturedInputs();
    void layersOfOneInputShareTheirStatistics();
    void accumulatedErrorBeginsWithoutEarlierErrors();
    void trueSequentialSolvesWithQuantizedInputs();
    void obqKeepsEachRowsOrder();
    void int8RunsInTheModel();
    void keptChannelsAreReported();
    void layersAreReportedInOrder();
    void progressNeverGoesBack();
    void equalRequestsGiveEqualCodes();
    void cancelKeepsFinishedLayers();
    void cancelWhileSamplingIsNoFailure();
    void layerPatterns_data();
    void layerPatterns();
    void headIsQuantizedOnlyWhenAskedFor();
    void stackedRowsEqualLayersAlone();
    void nanStaysWithItsLayer();

private:
    RunOutcome run(const QuantizeRequest& request)
    {
        testing::RunRecorder recorder;
        return runQuantization(*m_model, request, recorder, {});
    }

    QTemporaryDir m_folder;
    std::shared_ptr<OpenModel> m_model;
};

void TestPipeline::initTestCase()
{
    const std::filesystem::path folder = m_folder.filePath("tiny").toStdString();
    testing::writeTinyLlama(folder);
    m_model = openModel(folder.string(), {}, "cpu");
    QCOMPARE(m_model->description.layers.size(), m_model->model->linears().size());
}

void TestPipeline::quantizedSourceIsSaid()
{
    const auto warningOf = [](const RunOutcome& outcome) {
        const auto& warnings = outcome.run.warnings;
        const auto found = std::ranges::find(warnings, std::string("source_quantized"), &Warning::code);
        return found == warnings.end() ? std::string() : describeWarning(*found);
    };
    QuantizeRequest asked = request("rtn", 4);
    asked.evaluate = false;
    asked.layerGlob = "*.0.*";
    QCOMPARE(warningOf(run(asked)), std::string());
    OpenModel rounded = *m_model;
    for (LayerDescription& layer : rounded.description.layers)
        layer.storedAs = layer.kind == "v" ? "Q6_K" : "Q4_K";
    testing::RunRecorder recorder;
    const std::string warning = warningOf(runQuantization(rounded, asked, recorder, {}));
    QVERIFY2(warning.find(" 7 of these layers quantized (Q4_K, Q6_K)") != std::string::npos, warning.c_str());
}

void TestPipeline::eightBitsChangeLittle()
{
    const RunOutcome outcome = run(request("rtn", 8));
    QCOMPARE(outcome.run.status, RunStatus::Complete);
    QVERIFY(mean(outcome.run, "relative_output_error") < 1e-4);
    QVERIFY(nearly(*outcome.run.perplexityBefore, *outcome.run.perplexityAfter, 0.01));
    QVERIFY(*outcome.run.klMean >= 0 && *outcome.run.klMean < 1e-3);
    QVERIFY(outcome.run.texts.empty()); // no tokenizer
}

void TestPipeline::gptqLosesLessThanRoundingAtThreeBits()
{
    const RunOutcome rounded = run(request("rtn", 3));
    QuantizeRequest gptq = request("gptq", 3);
    gptq.inputs = SolverInputs::Original;
    const RunOutcome solved = run(gptq);
    QVERIFY(mean(solved.run, "relative_output_error") < mean(rounded.run, "relative_output_error"));
    QVERIFY(mean(rounded.run, "relative_output_error") > mean(run(request("rtn", 4)).run, "relative_output_error"));
}

void TestPipeline::reportedErrorsAreThoseOfCapturedInputs()
{
    const QuantizeRequest asked = request("rtn", 3);
    const RunOutcome outcome = run(asked);
    const CalibrationSamples samples = collectSamples(*m_model, asked.calibration, {}, {});
    QCOMPARE(samples.sha256, outcome.calibration.sha256);
    for (std::size_t i = 0; i < outcome.run.layers.size(); ++i) {
        const LayerResult& layer = outcome.run.layers[i];
        const auto& linears = m_model->model->linears();
        const auto index
            = static_cast<std::size_t>(std::ranges::find(linears, layer.name, &LinearInfo::name) - linears.begin());
        const at::Tensor weight = m_model->model->linear(index)->weight().to(at::kDouble);
        const at::Tensor change = outcome.quantized->linear(index)->weight().to(at::kDouble) - weight;
        const auto error = [&](const at::Tensor& ids) {
            const at::Tensor inputs = capturedInputs(*m_model->model, ids, index);
            return squaredSum(at::matmul(inputs, change.t())) / squaredSum(at::matmul(inputs, weight.t()));
        };
        QVERIFY2(nearly(*layer.relativeOutputError, error(samples.calibration), 1e-3), layer.name.c_str());
        QVERIFY2(nearly(*layer.holdoutRelativeOutputError, error(samples.holdout), 1e-3), layer.name.c_str());
    }
}

void TestPipeline::layersOfOneInputShareTheirStatistics()
{
    const QuantizeRequest asked = request("gptq", 4);
    const RunOutcome outcome = run(asked);
    const CalibrationSamples samples = collectSamples(*m_model, asked.calibration, {}, {});
    const auto& linears = m_model->model->linears();
    for (const CalibrationLayer& layer : outcome.calibration.layers) {
        const auto index
            = static_cast<std::size_t>(std::ranges::find(linears, layer.name, &LinearInfo::name) - linears.begin());
        const at::Tensor inputs = capturedInputs(*m_model->model, samples.calibration, index);
        const at::Tensor meanSquare = inputs.square().mean(0);
        const at::Tensor meanAbs = inputs.abs().mean(0);
        QCOMPARE(layer.diagH.size(), static_cast<std::size_t>(linears[index].inFeatures));
        for (std::size_t j = 0; j < layer.diagH.size(); ++j) {
            const auto column = static_cast<std::int64_t>(j);
            QVERIFY(nearly(static_cast<double>(layer.diagH[j]), meanSquare[column].item<double>(), 1e-4));
            QVERIFY(nearly(static_cast<double>(layer.meanAbs[j]), meanAbs[column].item<double>(), 1e-4));
        }
    }
    const LayerPlan plan = planLayers(linears, "*", false);
    QCOMPARE(plan.groups.size(), std::size_t(8)); // qkv, o, gate and up, down in each of two blocks
    QCOMPARE(plan.layers, std::size_t(14));
}

void TestPipeline::accumulatedErrorBeginsWithoutEarlierErrors()
{
    QuantizeRequest asked = request("rtn", 3);
    asked.calibration.samples = 2; // one of them held out: both errors are of the same tokens
    const RunOutcome outcome = run(asked);
    const LayerResult& first = outcome.run.layers.front();
    QVERIFY(nearly(*first.accumulatedError, *first.relativeOutputError, 1e-3));
    QVERIFY(nearly(*first.accumulatedOutputMse, *first.outputMse, 1e-3));
    const LayerResult& last = outcome.run.layers.back();
    QVERIFY(*last.accumulatedError > *last.relativeOutputError);
    QVERIFY(*last.accumulatedOutputMse > *last.outputMse);
}

void TestPipeline::trueSequentialSolvesWithQuantizedInputs()
{
    std::map<std::string, std::string> values = options(2);
    QuantizeRequest whole { QuantizerConfig("gptq", values) };
    whole.calibration = request("gptq", 2).calibration;
    values["true-sequential"] = "true";
    QuantizeRequest inner { QuantizerConfig("gptq", values) };
    inner.calibration = whole.calibration;
    const RunOutcome a = run(whole);
    const RunOutcome b = run(inner);
    // The first group of the first block sees the same inputs in both; the block's last one does not.
    QVERIFY(a.run.layers[0].codes->codes.values == b.run.layers[0].codes->codes.values);
    QVERIFY(a.run.layers[6].codes->codes.values != b.run.layers[6].codes->codes.values);
    QVERIFY(*b.run.layers.back().accumulatedError <= *a.run.layers.back().accumulatedError * 1.1);
}

void TestPipeline::obqKeepsEachRowsOrder()
{
    const RunOutcome outcome = run(request("obq", 3));
    QVERIFY(mean(outcome.run, "relative_output_error") < mean(run(request("rtn", 3)).run, "relative_output_error"));
    for (const LayerResult& layer : outcome.run.layers) {
        const auto in = static_cast<std::size_t>(layer.inFeatures);
        QCOMPARE(layer.order.size(), in * static_cast<std::size_t>(layer.outFeatures));
        const std::set<std::int32_t> columns(layer.order.begin(), layer.order.begin() + layer.inFeatures);
        QCOMPARE(columns.size(), in);
    }
}

void TestPipeline::int8RunsInTheModel()
{
    double withoutOutliers = 0;
    for (const char* threshold : { "0", "3.7" }) {
        QuantizeRequest asked = request("rtn", 8);
        asked.config = QuantizerConfig("llm-int8", { { "threshold", threshold } });
        const RunOutcome outcome = run(asked);
        QVERIFY(outcome.run.klMean && *outcome.run.klMean < 0.01);
        std::size_t outliers = 0;
        for (const LayerResult& layer : outcome.run.layers) {
            outliers += layer.outlierColumns.size();
            QCOMPARE(layer.keptChannels, layer.outlierColumns);
            QVERIFY(*layer.relativeOutputError > *layer.weightOnlyRelativeOutputError); // inputs are rounded too
            QVERIFY(*layer.relativeOutputError < 1e-3);
            QVERIFY(layer.holdoutRelativeOutputError && *layer.holdoutRelativeOutputError < 1e-3);
        }
        QCOMPARE(outliers == 0, threshold[0] == '0');
        if (outliers == 0)
            withoutOutliers = mean(outcome.run, "relative_output_error");
        else
            QVERIFY(mean(outcome.run, "relative_output_error") < withoutOutliers);
        // The model's own product is no product with the dequantized weight.
        const auto op = outcome.quantized->linear(0);
        const at::Tensor inputs = at::randn({ 9, op->inFeatures() });
        QVERIFY(!at::allclose(op->apply(inputs), at::linear(inputs, op->weight()), 1e-6, 1e-6));
        QVERIFY(at::allclose(op->apply(inputs), at::linear(inputs, op->weight()), 0.05, 0.05));
    }
}

void TestPipeline::keptChannelsAreReported()
{
    QuantizeRequest asked = request("gptq", 2);
    std::map<std::string, std::string> values = options(2);
    const double before = mean(run(asked).run, "relative_output_error");
    values["keep-channels"] = "10%";
    asked.config = QuantizerConfig("gptq", values);
    const RunOutcome outcome = run(asked);
    QVERIFY(mean(outcome.run, "relative_output_error") < before);
    for (const LayerResult& layer : outcome.run.layers) {
        QCOMPARE(layer.keptChannels.size(), static_cast<std::size_t>(layer.inFeatures / 10));
        QVERIFY(layer.bits > 3);
    }
}

void TestPipeline::layersAreReportedInOrder()
{
    testing::RunRecorder recorder;
    const RunOutcome outcome = runQuantization(*m_model, request("gptq", 4), recorder, {});
    QCOMPARE(recorder.starts, 1);
    QCOMPARE(recorder.total, std::int64_t(14));
    QCOMPARE(recorder.started, recorder.finished);
    for (std::size_t i = 0; i < recorder.finished.size(); ++i)
        QCOMPARE(outcome.run.layers[i].name, recorder.finished[i]);
    QCOMPARE(recorder.finished.front(), std::string("model.layers.0.self_attn.q_proj"));
    QCOMPARE(recorder.finished.back(), std::string("model.layers.1.mlp.down_proj"));
}

void TestPipeline::progressNeverGoesBack()
{
    testing::RunRecorder recorder;
    runQuantization(*m_model, request("gptq", 4), recorder, {});
    QVERIFY(!recorder.fractions.empty());
    QVERIFY(std::ranges::is_sorted(recorder.fractions));
    QCOMPARE(recorder.fractions.back(), 1.0);
    QVERIFY(std::ranges::all_of(recorder.secondsLeft, [](double seconds) { return seconds >= 0 && seconds < 3600; }));
}

void TestPipeline::equalRequestsGiveEqualCodes()
{
    const RunOutcome a = run(request("gptq", 3));
    const RunOutcome b = run(request("gptq", 3));
    for (std::size_t i = 0; i < a.run.layers.size(); ++i) {
        QVERIFY(a.run.layers[i].codes->codes.values == b.run.layers[i].codes->codes.values);
        QVERIFY(a.run.layers[i].codes->scales.values == b.run.layers[i].codes->scales.values);
    }
    QCOMPARE(*a.run.perplexityAfter, *b.run.perplexityAfter);
}

void TestPipeline::cancelKeepsFinishedLayers()
{
    const CancellationToken cancel;
    QElapsedTimer sinceCancel;
    testing::RunRecorder recorder;
    recorder.onLayer = [&](std::size_t finished) {
        if (finished == 5) {
            cancel.cancel();
            sinceCancel.start();
        }
    };
    const RunOutcome outcome = runQuantization(*m_model, request("gptq", 3), recorder, cancel);
    QVERIFY(sinceCancel.elapsed() < 1000);
    QCOMPARE(outcome.run.status, RunStatus::Cancelled);
    QCOMPARE(outcome.run.layers.size(), std::size_t(5));
    QVERIFY(!outcome.quantized);
    QVERIFY(!outcome.run.perplexityAfter);
    QVERIFY(!outcome.run.finished.empty());
}

void TestPipeline::cancelWhileSamplingIsNoFailure()
{
    const CancellationToken cancel;
    cancel.cancel();
    testing::RunRecorder recorder;
    const RunOutcome outcome = runQuantization(*m_model, request("rtn", 4), recorder, cancel);
    QCOMPARE(outcome.run.status, RunStatus::Cancelled);
    QCOMPARE(recorder.starts, 0);
    QVERIFY(outcome.run.layers.empty());
}

void TestPipeline::layerPatterns_data()
{
    QTest::addColumn<QString>("glob");
    QTest::addColumn<bool>("head");
    QTest::addColumn<int>("layers");
    QTest::addRow("nothing") << "no.such.layer" << false << 0;
    QTest::addRow("the head without asking") << "lm_head" << false << 0;
    QTest::addRow("the head") << "lm_head" << true << 1;
    QTest::addRow("all and the head") << "*" << true << 15;
    QTest::addRow("one block") << "model.layers.1.*" << false << 7;
    QTest::addRow("one kind") << "*.down_proj" << false << 2;
    QTest::addRow("a set") << "*.[qk]_proj" << false << 4;
    QTest::addRow("part of a name is no match") << "down_proj" << false << 0;
}

void TestPipeline::layerPatterns()
{
    QFETCH(QString, glob);
    QFETCH(bool, head);
    QFETCH(int, layers);
    if (layers == 0) {
        QVERIFY_EXCEPTION_THROWN(planLayers(m_model->model->linears(), glob.toStdString(), head), InvalidRequest);
        return;
    }
    QCOMPARE(planLayers(m_model->model->linears(), glob.toStdString(), head).layers, static_cast<std::size_t>(layers));
}

void TestPipeline::headIsQuantizedOnlyWhenAskedFor()
{
    QuantizeRequest asked = request("gptq", 4);
    asked.includeHead = true;
    asked.layerGlob = "*[.]down_proj";
    QVERIFY(std::ranges::none_of(run(asked).run.layers, [](const LayerResult& l) { return l.kind == "head"; }));
    asked.layerGlob = "lm_head";
    const RunOutcome outcome = run(asked);
    QCOMPARE(outcome.run.layers.size(), std::size_t(1));
    QCOMPARE(outcome.run.layers.front().kind, std::string("head"));
    QVERIFY(*outcome.run.layers.front().relativeOutputError > 0);
    QVERIFY(*outcome.run.klMean > 0);
}

void TestPipeline::stackedRowsEqualLayersAlone()
{
    const QuantizerConfig config("rtn", options(3));
    const auto quantizer = makeWeightQuantizer(config);
    const at::Tensor a = m_model->model->linear(0)->weight();
    const at::Tensor b = m_model->model->linear(1)->weight();
    const std::vector<SolvedLayer> together = solveGroup(*quantizer, config.grid(), { a, b }, {}, {});
    for (std::size_t i = 0; i < 2; ++i) {
        const QuantizedWeight alone = quantizer->quantize(i == 0 ? a : b, {}, {});
        QVERIFY(together[i].weight.codes.equal(alone.codes));
        QVERIFY(together[i].weight.scales.equal(alone.scales));
        QVERIFY(together[i].dequantized.equal(alone.dequantize()));
    }
}

void TestPipeline::nanStaysWithItsLayer()
{
    const QuantizerConfig config("rtn", options(3));
    const auto quantizer = makeWeightQuantizer(config);
    const at::Tensor sound = m_model->model->linear(0)->weight();
    at::Tensor broken = sound.clone();
    broken[0][0] = std::numeric_limits<float>::quiet_NaN();
    const std::vector<SolvedLayer> solved = solveGroup(*quantizer, config.grid(), { broken, sound }, {}, {});
    QVERIFY(!solved[0].weight.fallback.empty());
    QVERIFY(solved[1].weight.fallback.empty());
    QVERIFY(solved[1].weight.codes.defined());
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
