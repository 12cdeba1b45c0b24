// The figures of the experiments against a direct computation.
#include "core/base/errors.h"
#include "core/evaluation/perplexity.h"
#include "core/formats/safetensors_writer.h"
#include "core/models/dense_operator.h"
#include "core/models/tensor_io.h"
#include "core/pipeline/before_after_texts.h"
#include "core/pipeline/calibration_samples.h"
#include "core/pipeline/experiments.h"
#include "core/pipeline/packed_layer.h"
#include "core/pipeline/quantize_run.h"
#include "core/quantization/packing.h"
#include "core/quantization/parameter_rounding.h"
#include "core/quantization/weight_quantizer.h"
#include "core/results/experiment_tables.h"
#include "tests/core/tiny_model.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <set>

using namespace quantoscope;

namespace {

QuantizerConfig tensorGrid(const char* rule)
{
    return QuantizerConfig("rtn", { { "bits", "8" }, { "granularity", "tensor" }, { "grid", rule } });
}

std::vector<float> valuesOf(const at::Tensor& tensor)
{
    const at::Tensor dense = tensor.contiguous();
    return { dense.data_ptr<float>(), dense.data_ptr<float>() + dense.numel() };
}

// Cut off to unsigned bytes, one scale and minimum for all, as written down in float32.
std::vector<float> truncated(const std::vector<float>& values)
{
    const auto [low, high] = std::ranges::minmax(values);
    const float scale = (high - low) / 255.0F;
    std::vector<float> rounded;
    for (const float value : values)
        rounded.push_back(std::min(255.0F, std::trunc((value - low) / scale)) * scale + low);
    return rounded;
}

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::vector<double> errorsOf(const std::vector<float>& original, const std::vector<float>& rounded)
{
    std::vector<double> errors;
    for (std::size_t i = 0; i < original.size(); ++i)
        errors.push_back(static_cast<double>(std::abs(original[i] - rounded[i])));
    return errors;
}

QuantizeRequest everyParameter(const char* rule)
{
    QuantizeRequest request { tensorGrid(rule) };
    request.allParameters = true;
    request.calibration.samples = 8;
    request.calibration.sequenceLength = 32;
    request.calibration.holdout = "25%";
    return request;
}

const TableCell& cellOf(const ResultTable& table, std::size_t row, const std::string& key, const std::string& run = {})
{
    const auto column = std::ranges::find_if(
        table.columns, [&](const TableColumn& each) { return each.key == key && each.run == run; });
    if (column == table.columns.end())
        throw Error("no column " + key);
    return table.rows.at(row).at(static_cast<std::size_t>(column - table.columns.begin()));
}

double numberOf(const TableCell& cell)
{
    return std::get<double>(cell.value);
}

} // namespace

class TestExperiments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void truncationIsThatOfTheDefinition();
    void mediansOfOddAndEvenNumbers();
    void constantTensorsAndBadNumbers();
    void histogramCountsBetweenItsBounds();
    void gridsThatCannotRoundEverything_data();
    void gridsThatCannotRoundEverything();
    void everyTensorIsRounded();
    void perplexityIsThatOfTheRoundedFolder();
    void roundedModelsAreNotExported();
    void perplexityOfTextsByHand();
    void storiesToEvaluateOn();
    void fieldsOfPackedWords_data();
    void fieldsOfPackedWords();
    void layersThatCannotBePacked();
    void everyExperimentHasRuns();
    void experimentsSayWhatTheyNeed();
    void tablesHoldTheFiguresOfTheRuns();
    void latestRunOfAConfigurationCounts();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<OpenModel> m_model;
};

void TestExperiments::initTestCase()
{
    const std::filesystem::path folder = m_folder.filePath("tiny").toStdString();
    testing::writeTinyLlama(folder, { .tiedHead = true });
    m_model = openModel(folder.string(), {}, "cpu");
}

void TestExperiments::truncationIsThatOfTheDefinition()
{
    at::manual_seed(3);
    const at::Tensor original = at::randn({ 7, 5, 3 });
    const RoundedParameter rounded = roundParameter(original, tensorGrid("truncated"));
    const std::vector<float> expected = truncated(valuesOf(original));
    QCOMPARE(valuesOf(rounded.values), expected);
    QCOMPARE(rounded.values.sizes(), original.sizes());
    QCOMPARE(rounded.result.minCode, 0);
    QCOMPARE(rounded.result.maxCode, 255);
    const std::vector<double> errors = errorsOf(valuesOf(original), expected);
    QCOMPARE(rounded.result.minError, std::ranges::min(errors));
    QCOMPARE(rounded.result.medianError, medianOf(errors));
    QCOMPARE(rounded.result.maxError, std::ranges::max(errors));
    QCOMPARE(rounded.result.bytesAfter, 105.0);
    QCOMPARE(rounded.result.gridBytes, 8.0);
    QCOMPARE(roundParameter(original, tensorGrid("absmax")).result.gridBytes, 4.0);
}

void TestExperiments::mediansOfOddAndEvenNumbers()
{
    const at::Tensor zero = at::zeros({ 5 });
    const at::Tensor odd = at::tensor({ 5.0F, -1.0F, 3.0F, 2.0F, -4.0F });
    QCOMPARE(errorSpread(odd, zero).median, 3.0);
    QCOMPARE(errorSpread(odd.narrow(0, 0, 4), zero.narrow(0, 0, 4)).median, 2.5);
    QCOMPARE(errorSpread(odd, zero).minimum, 1.0);
    QCOMPARE(errorSpread(odd, zero).maximum, 5.0);
}

void TestExperiments::constantTensorsAndBadNumbers()
{
    const RoundedParameter ones = roundParameter(at::ones({ 9 }), tensorGrid("truncated"));
    QCOMPARE(valuesOf(ones.values), std::vector<float>(9, 1.0F));
    QCOMPARE(ones.result.maxError, 0.0);
    at::Tensor bad = at::ones({ 4 });
    bad[2] = std::numeric_limits<float>::quiet_NaN();
    const RoundedParameter kept = roundParameter(bad, tensorGrid("truncated"));
    QCOMPARE(kept.warnings.size(), std::size_t(1));
    QCOMPARE(kept.result.bytesAfter, 16.0);
}

void TestExperiments::histogramCountsBetweenItsBounds()
{
    ParameterHistogram histogram = emptyParameterHistogram();
    addToHistogram(histogram, at::tensor({ -2.0F, -2.001F, 0.0F, 0.005F, 2.0F, 7.0F, NAN }), at::tensor({ -0.001F }));
    QCOMPARE(histogram.edges.front(), -2.0);
    QCOMPARE(histogram.edges.back(), 2.0);
    QCOMPARE(histogram.edges.size(), std::size_t(201));
    QCOMPARE(histogram.original.front(), std::uint64_t(1));
    QCOMPARE(histogram.original[100], std::uint64_t(2));
    QCOMPARE(histogram.original.back(), std::uint64_t(1));
    QCOMPARE(histogram.quantized[99], std::uint64_t(1));
}

void TestExperiments::gridsThatCannotRoundEverything_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("method") << "gptq"
                            << "bits"
                            << "4";
    QTest::newRow("groups") << "rtn"
                            << "granularity"
                            << "group";
    QTest::newRow("step") << "rtn"
                          << "grid"
                          << "step";
    QTest::newRow("kept channels") << "rtn"
                                   << "keep-channels"
                                   << "1";
}

void TestExperiments::gridsThatCannotRoundEverything()
{
    QFETCH(const QString, method);
    QFETCH(const QString, option);
    QFETCH(const QString, value);
    std::map<std::string, std::string> options { { "granularity", "tensor" } };
    options[option.toStdString()] = value.toStdString();
    if (value == QLatin1String("step"))
        options["step"] = "0.01";
    QVERIFY_EXCEPTION_THROWN(requireParameterGrid(QuantizerConfig(method.toStdString(), options)), InvalidRequest);
}

void TestExperiments::everyTensorIsRounded()
{
    RunObserver observer;
    const Run run = runQuantization(*m_model, everyParameter("truncated"), observer, {}).run;
    QCOMPARE(run.parameters.size(), m_model->source->tensors().size()); // the tied head is the embedding
    double before = 0;
    double after = 0;
    std::uint64_t counted = 0;
    for (const ParameterResult& parameter : run.parameters) {
        const at::Tensor original = toTensor(m_model->source->tensor(parameter.name));
        const std::vector<double> errors = errorsOf(valuesOf(original), truncated(valuesOf(original)));
        QCOMPARE(parameter.shape, original.sizes().vec());
        QCOMPARE(parameter.medianError, medianOf(errors));
        QCOMPARE(parameter.maxError, std::ranges::max(errors));
        QCOMPARE(parameter.bytesBefore, 4.0 * static_cast<double>(original.numel()));
        QCOMPARE(parameter.bytesAfter, static_cast<double>(original.numel()));
        before += parameter.bytesBefore;
        after += parameter.bytesAfter + parameter.gridBytes;
        counted += static_cast<std::uint64_t>(original.abs().le(2).sum().item<std::int64_t>());
    }
    QCOMPARE(*run.bytesBefore, before);
    QCOMPARE(*run.bytesAfter, after);
    std::uint64_t sum = 0;
    for (const std::uint64_t count : run.parameterHistogram.original)
        sum += count;
    QCOMPARE(sum, counted);
    QCOMPARE(run.evaluatedWindows, 2);
    QCOMPARE(run.evaluatedWindowTokens, 32);
    // The head is among the layers, and every layer's codes are those of its tensor.
    QVERIFY(std::ranges::find(run.layers, std::string("head"), &LayerResult::kind) != run.layers.end());
}

// A folder with the same tensors rounded by hand is the same model.
void TestExperiments::perplexityIsThatOfTheRoundedFolder()
{
    const std::filesystem::path folder = m_folder.filePath("rounded").toStdString();
    std::filesystem::create_directories(folder);
    std::filesystem::copy_file(m_model->source->path() / "config.json", folder / "config.json");
    std::vector<std::vector<float>> values;
    for (const TensorInfo& info : m_model->source->tensors())
        values.push_back(truncated(valuesOf(toTensor(m_model->source->tensor(info.name)))));
    std::vector<TensorToWrite> tensors;
    for (const TensorInfo& info : m_model->source->tensors())
        tensors.push_back({ info.name, "F32", info.shape, std::as_bytes(std::span(values[tensors.size()])) });
    writeSafetensors(folder / "model.safetensors", tensors);
    const std::shared_ptr<OpenModel> rounded = openModel(folder.string(), {}, "cpu");

    RunObserver observer;
    const QuantizeRequest request = everyParameter("truncated");
    const Run run = runQuantization(*m_model, request, observer, {}).run;
    const CalibrationSamples samples = collectSamples(*m_model, request.calibration, {}, {});
    const at::Tensor flat = samples.holdout.contiguous().reshape(-1);
    const std::vector<std::int64_t> stream(flat.data_ptr<std::int64_t>(), flat.data_ptr<std::int64_t>() + flat.numel());
    const PerplexityResult expected = perplexity(*rounded->model, stream, { 32, 0 });
    QVERIFY(std::abs(*run.perplexityAfter - expected.perplexity) < 1e-4 * expected.perplexity);
    QVERIFY(*run.perplexityAfter != *run.perplexityBefore);
}

void TestExperiments::roundedModelsAreNotExported()
{
    RunObserver observer;
    QuantizeRequest request = everyParameter("truncated");
    request.exportTo = ExportRequest { m_folder.filePath("export").toStdString(), ExportFormat::Safetensors };
    QVERIFY_EXCEPTION_THROWN(runQuantization(*m_model, request, observer, {}), InvalidRequest);
}

void TestExperiments::perplexityOfTextsByHand()
{
    const std::shared_ptr<OpenModel> demo = openModel("demo", {}, "cpu");
    const at::NoGradGuard noGradient;
    const std::unique_ptr<LanguageModel> other = demo->model->clone();
    SamplerSettings sampler;
    sampler.maxNewTokens = 12;
    const std::string prompt = "What comes up must";
    const TextResult same = continueBoth(*demo, *other, prompt, sampler, {});
    QVERIFY(std::abs(*same.perplexityByOriginal - *textPerplexity(same.quantized)) < 1e-3);

    sampler.greedy = false;
    sampler.topK = 50;
    for (std::size_t i = 0; i < other->linears().size(); i += 2) // another model that writes other texts
        other->setLinear(i, makeDenseOperator(demo->model->linear(i)->weight() * 0.7));
    const TextResult text = continueBoth(*demo, *other, prompt, sampler, {});
    std::vector<std::int64_t> ids = promptIds(*demo->tokenizer, prompt);
    const auto start = static_cast<std::int64_t>(ids.size());
    ids.insert(ids.end(), text.quantized.tokenIds.begin(), text.quantized.tokenIds.end());
    const at::Tensor logprobs = demo->model->forward(at::tensor(ids, at::kLong).unsqueeze(0))[0].log_softmax(-1);
    double sum = 0;
    for (std::int64_t i = start; i < static_cast<std::int64_t>(ids.size()); ++i)
        sum += logprobs[i - 1][ids[static_cast<std::size_t>(i)]].item<double>();
    const double expected = std::exp(-sum / static_cast<double>(text.quantized.tokenIds.size()));
    QVERIFY(std::abs(*text.perplexityByOriginal - expected) < 1e-3 * expected);
    QVERIFY(!textPerplexity({}));
}

void TestExperiments::storiesToEvaluateOn()
{
    const std::shared_ptr<OpenModel> demo = openModel("demo", {}, "cpu");
    const std::vector<std::int64_t> stream = readEvaluationStream(*demo, "demo", 3, 0, 0);
    QVERIFY(stream.size() >= 3 * 256);
    QCOMPARE(readEvaluationStream(*demo, "demo", 3, 0, 0), stream);
    CalibrationRequest request;
    request.source = "demo";
    request.samples = 4;
    const CalibrationSamples samples = collectSamples(*demo, request, {}, {});
    const std::vector<std::int64_t> start(stream.begin(), stream.begin() + 64);
    const at::Tensor flat = samples.calibration.contiguous().reshape(-1);
    const std::vector<std::int64_t> calibration(flat.data_ptr<std::int64_t>(),
                                                flat.data_ptr<std::int64_t>() + flat.numel());
    QVERIFY(std::ranges::search(calibration, start).empty());
    QVERIFY_EXCEPTION_THROWN(readEvaluationStream(*m_model, "demo", 3, 0, 0), InvalidRequest);
}

void TestExperiments::fieldsOfPackedWords_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("bits");
    for (const int bits : { 2, 3, 4, 8 })
        QTest::addRow("gptq, %d bits", bits) << "gptq" << bits;
    QTest::newRow("gptq_v2") << "gptq_v2" << 4;
    QTest::newRow("awq") << "awq" << 4;
    QTest::newRow("compressed-tensors") << "compressed-tensors" << 4;
}

// What is shown of a packed layer are its run's codes, from the words an export holds.
void TestExperiments::fieldsOfPackedWords()
{
    QFETCH(const QString, format);
    QFETCH(const int, bits);
    Run header;
    header.configJson
        = QuantizerConfig("rtn", { { "bits", std::to_string(bits) }, { "group-size", "32" } }).toJson().dump();
    at::manual_seed(bits);
    const QuantizedWeight weight
        = makeWeightQuantizer(QuantizerConfig("rtn", { { "bits", std::to_string(bits) }, { "group-size", "32" } }))
              ->quantize(at::randn({ 16, 96 }), {}, {});
    LayerResult layer;
    layer.name = "a.layer";
    layer.outFeatures = 16;
    layer.inFeatures = 96;
    layer.codes = std::make_shared<const QuantizedCodes>(weight.toCodes());
    const PackedLayer packed = packLayer(header, layer, format.toStdString());
    const auto endsWith
        = [](const char* end) { return [end](const PackedTensor& t) { return t.name.ends_with(end); }; };
    const bool compressed = format == QLatin1String("compressed-tensors");
    const auto words = std::ranges::find_if(packed.tensors, endsWith(compressed ? ".weight_packed" : ".qweight"));
    QVERIFY(words != packed.tensors.end());
    QCOMPARE(words->type, std::string("I32"));
    const PackedWeight direct = packWeight(weight, bits, packFormatFromName(format.toStdString()));
    QCOMPARE(words->shape, direct.qweight.sizes().vec());
    for (std::int64_t out = 0; out < 16; ++out) {
        for (std::int64_t in = 0; in < 96; ++in) {
            const bool alongOutputs = format == QLatin1String("awq");
            const std::int64_t field = alongOutputs ? out : in;
            const std::int64_t string = alongOutputs ? in : out;
            QCOMPARE(fieldAt(*words, field, string), layer.codes->codes.at(out, in));
            const auto [row, column] = wordOfField(*words, field, string);
            const std::vector<std::int64_t> fields = fieldsOfWord(*words, row, column);
            QVERIFY(std::ranges::find(fields, field) != fields.end());
            QCOMPARE(wordAt(*words, row, column), direct.qweight[row][column].item<std::int32_t>());
        }
    }
    const auto scales = std::ranges::find_if(packed.tensors, endsWith(compressed ? ".weight_scale" : ".scales"));
    QCOMPARE(scales->type, std::string("F16"));
    QCOMPARE(valueAt(*scales, 0, 1), direct.scales[0][1].item<double>());
}

void TestExperiments::layersThatCannotBePacked()
{
    Run header;
    header.configJson = QuantizerConfig("rtn", {}).toJson().dump();
    LayerResult layer;
    layer.name = "a.layer";
    QVERIFY_EXCEPTION_THROWN(packLayer(header, layer, "gptq"), InvalidRequest); // no codes
    QVERIFY_EXCEPTION_THROWN(packLayer(header, layer, "gguf"), InvalidRequest);
    QVERIFY_EXCEPTION_THROWN(packLayer(header, layer, "zip"), InvalidRequest);
}

void TestExperiments::everyExperimentHasRuns()
{
    for (const ExperimentDescription& experiment : experiments()) {
        ExperimentInputs inputs;
        inputs.isDemo = !experiment.forClassifier;
        inputs.isClassifier = experiment.forClassifier;
        if (experiment.forClassifier)
            inputs.calibration = "train.tsv";
        const std::vector<RunSettings> runs = experimentRuns(experiment, inputs);
        QVERIFY(!runs.empty());
        std::set<std::string> names;
        for (const RunSettings& run : runs) {
            const QuantizeRequest request = quantizeRequest(run);
            QCOMPARE(request.experiment, std::string(experiment.key));
            if (request.allParameters)
                requireParameterGrid(request.config);
            names.insert(run.name);
        }
        QCOMPARE(names.size(), runs.size());
    }
    const std::vector<RunSettings> gptq = experimentRuns(*findExperiment("gptq"), { .isDemo = true });
    const QuantizerConfig config = quantizeRequest(gptq.front()).config;
    QCOMPARE(config.grid().bits(), 4);
    QCOMPARE(config.grid().groupSize(), 128);
    QVERIFY(config.grid().symmetric() && config.flag("true-sequential"));
    QCOMPARE(config.real("damping"), 0.1);
    const std::vector<RunSettings> salient = experimentRuns(*findExperiment("salient"), { .isDemo = true });
    QVERIFY(salient.front().includeHead);
    QCOMPARE(salient.front().evaluateWindows, 40);
    QVERIFY(!findExperiment("none"));
}

void TestExperiments::experimentsSayWhatTheyNeed()
{
    const ExperimentDescription& classifier = *findExperiment("classifier");
    QVERIFY(!experimentProblem(classifier, { .isDemo = true }).empty());
    QVERIFY(!experimentProblem(classifier, { .isClassifier = true }).empty()); // sentences to calibrate on
    QVERIFY(experimentProblem(classifier, { .isClassifier = true, .calibration = "a.tsv" }).empty());
    QVERIFY(!experimentProblem(*findExperiment("uint8"), { .isClassifier = true }).empty());
    QVERIFY_EXCEPTION_THROWN(experimentRuns(classifier, {}), InvalidRequest);
}

void TestExperiments::tablesHoldTheFiguresOfTheRuns()
{
    RunObserver observer;
    Run run = runQuantization(*m_model, everyParameter("truncated"), observer, {}).run;
    run.experiment = "uint8";
    const ResultTable parameters = parametersTable(run);
    QCOMPARE(parameters.rows.size(), run.parameters.size() + 1);
    QCOMPARE(numberOf(cellOf(parameters, 0, "median_error")), run.parameters[0].medianError);
    QCOMPARE(numberOf(cellOf(parameters, run.parameters.size(), "bytes_before")), *run.bytesBefore);
    const std::vector<RunParts> parts = partsOfExperiment(*findExperiment("uint8"), { partsOf(run) });
    QCOMPARE(parts.size(), std::size_t(1));
    const ResultTable models = modelsTable(parts);
    QCOMPARE(models.rows.size(), std::size_t(2));
    QCOMPARE(numberOf(cellOf(models, 0, "perplexity")), *run.perplexityBefore);
    QCOMPARE(numberOf(cellOf(models, 1, "exact_bytes")), *run.bytesAfter);
    QVERIFY_EXCEPTION_THROWN(cellOf(models, 0, "accuracy"), Error); // nothing measured it
    const ResultTable layers = layerErrorTable(parts);
    QCOMPARE(layers.rows.size(), run.layers.size());
    const auto& first = *std::ranges::min_element(run.layers, {}, &LayerResult::block); // the head, in no block
    QCOMPARE(numberOf(cellOf(layers, 0, "weight_mse", run.name)), *first.weightMse);
    QCOMPARE(numberOf(cellOf(layers, 0, "accumulated_output_mse", run.name)), *first.accumulatedOutputMse);
    QCOMPARE(cellText({ "", "", CellKind::Mebibytes, {}, "" }, { 3.0 * 1024 * 1024, {} }), std::string("3.00"));
    QCOMPARE(cellText({ "", "", CellKind::Number, {}, "" }, { 12.0, 0.5 }), std::string("12 ± 0.5"));
}

void TestExperiments::latestRunOfAConfigurationCounts()
{
    Run first;
    first.status = RunStatus::Complete;
    first.experiment = "gptq";
    first.configJson = "{}";
    Run second = first;
    second.name = "again";
    Run unfinished = second;
    unfinished.status = RunStatus::Cancelled;
    const std::vector<RunParts> parts
        = partsOfExperiment(*findExperiment("gptq"), { partsOf(first), partsOf(second), partsOf(unfinished) });
    QCOMPARE(parts.size(), std::size_t(1));
    QCOMPARE(parts.front().run->name, std::string("again"));
}

QTEST_GUILESS_MAIN(TestExperiments)
#include "tst_experiments.moc"
