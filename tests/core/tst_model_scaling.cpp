// AWQ's scales in whole models: moving them changes nothing before anything is rounded, the running model holds them,
// and what is reported is in unscaled space.
#include <ATen/ATen.h>

#include "core/calibration/input_statistics_accumulator.h"
#include "core/models/dense_operator.h"
#include "core/pipeline/calibration_samples.h"
#include "core/pipeline/layer_scaling.h"
#include "core/pipeline/quantize_run.h"
#include "core/results/metric.h"
#include "tests/core/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace quantoscope;

namespace {

using Values = std::map<std::string, std::string>;

std::filesystem::path sharedModel(const char* name)
{
    const char* const shared = std::getenv("QUANTOSCOPE_SHARED");
    const std::string inside = std::string(name) == "stories260K" ? "stories260K/stories260K.bin" : name;
    return std::filesystem::path(shared ? shared : QUANTOSCOPE_SHARED_DEFAULT) / "data/models" / inside;
}

QuantizeRequest request(const std::string& method, const Values& more = {})
{
    Values values { { "bits", "3" }, { "group-size", "16" } };
    values.insert(more.begin(), more.end());
    QuantizeRequest request { QuantizerConfig(method, values) };
    request.calibration.samples = 40;
    request.calibration.sequenceLength = 24;
    return request;
}

RunOutcome run(const OpenModel& model, const QuantizeRequest& request)
{
    RunObserver silent;
    return runQuantization(model, request, silent, {});
}

double mean(const RunOutcome& outcome, const char* metric)
{
    return meanOverLayers(outcome.run, *findLayerMetric(metric)).value();
}

at::Tensor asTensor(const Matrix<float>& matrix)
{
    return at::tensor(matrix.values).view({ matrix.rows, matrix.columns });
}

/// A layer's weight from what the result stores, in unscaled space.
at::Tensor restored(const LayerResult& layer)
{
    const QuantizedCodes& stored = *layer.codes;
    const at::Tensor groups = at::tensor(stored.groupIndex, at::kInt).to(at::kLong);
    const at::Tensor codes = at::tensor(stored.codes.values, at::kInt).view({ layer.outFeatures, layer.inFeatures });
    at::Tensor weight = (codes.to(at::kFloat) - asTensor(stored.zeros).index_select(1, groups))
        * asTensor(stored.scales).index_select(1, groups);
    if (!layer.inputScales.empty())
        weight = weight / at::tensor(layer.inputScales);
    if (!layer.rowScales.empty())
        weight = weight / at::tensor(layer.rowScales).unsqueeze(1);
    return weight;
}

/// The original with the restored weights, nothing scaled.
std::unique_ptr<LanguageModel> unscaledModel(const OpenModel& model, const Run& run)
{
    auto copy = model.model->clone();
    for (std::size_t i = 0; i < copy->linears().size(); ++i) {
        const auto layer = std::ranges::find(run.layers, copy->linears()[i].name, &LayerResult::name);
        if (layer != run.layers.end())
            copy->setLinear(i, makeDenseOperator(restored(*layer)));
    }
    return copy;
}

at::Tensor someIds(const LanguageModel& model)
{
    at::manual_seed(3);
    const std::int64_t tokens = std::min<std::int64_t>(model.config().contextLength, 20);
    return at::randint(model.config().vocabularySize, { 4, tokens }, at::kLong);
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a - b).abs().max().item<double>();
}

} // namespace

class TestModelScaling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void movingChangesNothing_data();
    void movingChangesNothing();
    void runningModelHoldsTheScales_data();
    void runningModelHoldsTheScales();
    void scalesLowerTheError();
    void queriesAndKeysAreLeftUncut();
    void someLayersOnly();
    void reportedErrorIsUnscaled();

private:
    /// The tiny LLaMA, or a model of the reference data; null if that is not there.
    std::shared_ptr<OpenModel> open(const QString& name);

    QTemporaryDir m_folder;
};

void TestModelScaling::initTestCase()
{
    testing::writeTinyLlama(m_folder.filePath("tiny").toStdString(), { .vocabulary = 300 });
}

std::shared_ptr<OpenModel> TestModelScaling::open(const QString& name)
{
    const auto path = name == "tiny" ? std::filesystem::path(m_folder.filePath("tiny").toStdString())
                                     : sharedModel(qPrintable(name));
    return std::filesystem::exists(path) ? openModel(path.string(), {}, "cpu") : nullptr;
}

void TestModelScaling::movingChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("LLaMA") << "tiny";
    QTest::newRow("LLaMA with grouped queries") << "stories260K";
    QTest::newRow("GPT-2") << "tinygpt-slm-13";
    QTest::newRow("OPT") << "tinystories-char-223k";
}

void TestModelScaling::movingChangesNothing()
{
    QFETCH(QString, name);
    const auto model = open(name);
    if (!model)
        QSKIP("the reference data is not there: set QUANTOSCOPE_SHARED");
    const QuantizeRequest asked = request("awq");
    CalibrationRequest calibration = asked.calibration;
    calibration.sequenceLength = std::min<std::int64_t>(24, model->model->config().contextLength);
    const CalibrationSamples samples = collectSamples(*model, calibration, {}, {});
    const LayerPlan plan = planLayers(model->model->linears(), "*", false);
    ModelScaling scaling(*model->model, asked.config, *scaleSearchSettings(asked.config));
    const auto scaled = model->model->clone();
    HiddenStates states(*model->model, samples.calibration, {});
    int moved = 0;
    for (std::int64_t block = 0; block < model->model->config().blocks; ++block) {
        for (const LayerGroup& group : plan.groups) {
            if (group.block != block)
                continue;
            InputStatisticsAccumulator inputs;
            states.observe(*model->model, block,
                           [&](std::size_t linear, const at::Tensor& input) {
                               if (linear == group.linears.front())
                                   inputs.add(input);
                           },
                           {});
            scaling.search(group, inputs.finish(), &states, {});
            const at::Tensor scales = scaling.of(group.linears.front()).inputScales;
            moved += scales.defined() && (scales - 1).abs().max().item<double>() > 0.1 ? 1 : 0;
        }
        scaling.moveInto(*scaled, block);
        states.advance(*model->model, block, {}, {});
    }
    QVERIFY2(moved >= model->model->config().blocks, QByteArray::number(moved));
    const at::Tensor ids = someIds(*scaled);
    const double difference = largestDifference(scaled->forward(ids), model->model->forward(ids));
    QVERIFY2(difference < 1e-4, QByteArray::number(difference));
    qInfo("%s: %d groups scaled, logits moved by %.2g", qPrintable(name), moved, difference);
}

void TestModelScaling::runningModelHoldsTheScales_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("method");
    QTest::addColumn<Values>("values");
    const Values output { { "objective", "output" } };
    const Values scaled { { "pre-scale", "awq" } };
    QTest::newRow("LLaMA") << "tiny"
                           << "awq" << Values();
    QTest::newRow("LLaMA, module outputs") << "tiny"
                                           << "awq" << output;
    QTest::newRow("LLaMA, GPTQ") << "tiny"
                                 << "gptq" << scaled;
    QTest::newRow("grouped queries") << "stories260K"
                                     << "awq" << output;
    QTest::newRow("GPT-2") << "tinygpt-slm-13"
                           << "awq" << output;
    QTest::newRow("OPT") << "tinystories-char-223k"
                         << "awq" << output;
    QTest::newRow("GPT-2, GPTQ") << "tinygpt-slm-13"
                                 << "gptq" << scaled;
}

void TestModelScaling::runningModelHoldsTheScales()
{
    QFETCH(QString, name);
    QFETCH(QString, method);
    QFETCH(Values, values);
    const auto model = open(name);
    if (!model)
        QSKIP("the reference data is not there: set QUANTOSCOPE_SHARED");
    QuantizeRequest asked = request(method.toStdString(), values);
    asked.calibration.sequenceLength = std::min<std::int64_t>(24, model->model->config().contextLength);
    const RunOutcome outcome = run(*model, asked);
    const auto plain = unscaledModel(*model, outcome.run);
    const at::Tensor ids = someIds(*plain);
    const at::Tensor logits = plain->forward(ids);
    const double difference = largestDifference(outcome.quantized->forward(ids), logits);
    QVERIFY2(difference < 1e-4 * std::max(1.0, logits.abs().max().item<double>()), QByteArray::number(difference));
    const bool gpt2 = model->description.architecture == "gpt2";
    QCOMPARE(std::ranges::count(outcome.run.warnings, "scales_in_operator", &Warning::code), gpt2 ? 1 : 0);
    QCOMPARE(std::ranges::count(outcome.run.warnings, "unscaled_layers", &Warning::code),
             name == "stories260K" ? 1 : 0);
}

void TestModelScaling::scalesLowerTheError()
{
    const auto model = open("stories260K");
    if (!model)
        QSKIP("the reference data is not there: set QUANTOSCOPE_SHARED");
    const auto error = [&](const char* method, const Values& values) {
        QuantizeRequest asked = request(method, values);
        asked.inputs = SolverInputs::Original;
        asked.evaluate = false;
        return mean(run(*model, asked), "holdout_relative_output_error");
    };
    const double rounded = error("rtn", { { "grid", "awq" } });
    const double scaled = error("awq", {});
    QVERIFY2(scaled < rounded, QByteArray::number(scaled / rounded));
    const double both = error("gptq", { { "pre-scale", "awq" } });
    QVERIFY2(both < scaled, QByteArray::number(both / scaled));
}

void TestModelScaling::queriesAndKeysAreLeftUncut()
{
    const RunOutcome outcome = run(*open("tiny"), request("awq"));
    for (const LayerResult& layer : outcome.run.layers) {
        const bool uncut = layer.kind == "q" || layer.kind == "k";
        QCOMPARE(layer.clip.empty(), uncut);
        QCOMPARE(layer.losses.size(), std::size_t(21));
        QCOMPARE(layer.inputScales.size(), static_cast<std::size_t>(layer.inFeatures));
        const bool divided = layer.kind == "v" || layer.kind == "up"; // by the scales of o and down
        QCOMPARE(layer.rowScales.size(), divided ? static_cast<std::size_t>(layer.outFeatures) : std::size_t(0));
    }
}

void TestModelScaling::someLayersOnly()
{
    // The norm before q is divided; k and v, which are not chosen, must be multiplied all the same.
    const auto model = open("tiny");
    QuantizeRequest asked = request("awq");
    asked.layerGlob = "*.0.self_attn.[qo]_proj";
    const RunOutcome outcome = run(*model, asked);
    QCOMPARE(outcome.run.layers.size(), std::size_t(2));
    const auto plain = unscaledModel(*model, outcome.run);
    const at::Tensor ids = someIds(*plain);
    QVERIFY(largestDifference(outcome.quantized->forward(ids), plain->forward(ids)) < 1e-4);
}

void TestModelScaling::reportedErrorIsUnscaled()
{
    const auto model = open("tiny");
    const QuantizeRequest asked = request("gptq", { { "pre-scale", "awq" } });
    const RunOutcome outcome = run(*model, asked);
    const CalibrationSamples samples = collectSamples(*model, asked.calibration, {}, {});
    InputStatisticsAccumulator inputs;
    model->model->runBlock(0, model->model->embed(samples.calibration),
                           [&](std::size_t linear, const at::Tensor& input) {
                               if (linear == 6)
                                   inputs.add(input);
                           });
    const at::Tensor gram = inputs.finish().gram;
    const LayerResult& down = outcome.run.layers[6];
    QCOMPARE(down.kind, std::string("down"));
    const at::Tensor weight = model->model->linear(6)->weight().to(at::kDouble);
    const auto energy = [&](const at::Tensor& matrix) { return at::mm(matrix, gram).mul(matrix).sum().item<double>(); };
    const double expected = energy(restored(down).to(at::kDouble) - weight) / energy(weight);
    QVERIFY(std::abs(*down.relativeOutputError / expected - 1) < 1e-3);
}

QTEST_GUILESS_MAIN(TestModelScaling)
#include "tst_model_scaling.moc"
