#include "tests/core/sample_session.h"

#include <cmath>
#include <cstdio>
#include <limits>
#include <numeric>

namespace quantoscope::testing {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

template <typename T>
std::vector<T> ramp(std::int64_t count, T first)
{
    std::vector<T> values(static_cast<std::size_t>(count));
    std::iota(values.begin(), values.end(), first);
    return values;
}

TextResult::Side sampleSide(const std::string& text, std::vector<std::string> tokens, std::int64_t firstId)
{
    const auto count = static_cast<std::int64_t>(tokens.size());
    return { text,
             ramp(count, firstId),
             std::move(tokens),
             ramp(count, -3.5F),
             ramp(count, 0.25F),
             ramp(count * 5, std::int64_t { 100 }),
             ramp(count * 5, -9.0F) };
}

class FieldPrinter
{
public:
    void operator()(const char* name, const std::string& value) { line(name, '"' + value + '"'); }
    void operator()(const char* name, double value)
    {
        char text[64];
        std::snprintf(text, sizeof text, "%a", value);
        line(name, std::isnan(value) ? "nan" : text);
    }
    void operator()(const char* name, float value) { (*this)(name, static_cast<double>(value)); }
    template <std::integral T>
    void operator()(const char* name, T value)
    {
        line(name, std::to_string(value));
    }
    void operator()(const char* name, const std::optional<double>& value)
    {
        if (value)
            (*this)(name, *value);
        else
            line(name, "not measured");
    }
    template <typename T>
    void operator()(const char* name, const std::vector<T>& values)
    {
        line(name, "[" + std::to_string(values.size()) + "]");
        for (const T& value : values)
            (*this)(name, value);
    }
    template <typename T>
    void operator()(const char* name, const Matrix<T>& matrix)
    {
        line(name, std::to_string(matrix.rows) + " x " + std::to_string(matrix.columns));
        (*this)(name, matrix.values);
    }
    void operator()(const char* name, const std::vector<Warning>& warnings)
    {
        line(name, "[" + std::to_string(warnings.size()) + "]");
        for (const Warning& warning : warnings) {
            (*this)("code", warning.code);
            for (const auto& [key, value] : warning.parameters)
                (*this)(key.c_str(), value);
        }
    }
    const std::string& text() const { return m_text; }

private:
    void line(const char* name, const std::string& value) { m_text += std::string(name) + " = " + value + '\n'; }
    std::string m_text;
};

void print(FieldPrinter& field, const ModelDescription& model)
{
    field("source", model.source);
    field("tokenizer", model.tokenizer);
    field("fingerprint", model.fingerprint);
    field("sha256", model.sha256);
    field("architecture", model.architecture);
    field("parameters", model.parameters);
    field("contextLength", model.contextLength);
    field("vocabularySize", model.vocabularySize);
    field("configJson", model.configJson);
    for (const LayerDescription& layer : model.layers) {
        field("model layer", layer.name);
        field("block", layer.block);
        field("kind", layer.kind);
        field("inFeatures", layer.inFeatures);
        field("outFeatures", layer.outFeatures);
        field("kurtosis", layer.kurtosis);
        field("outlierShare", layer.outlierShare);
        field("minimum", layer.minimum);
        field("maximum", layer.maximum);
        field("mean", layer.mean);
        field("standardDeviation", layer.standardDeviation);
        field("edges", layer.histogram.edges);
        field("counts", layer.histogram.counts);
    }
    field("trainFile", model.training.trainFile);
    field("validationFile", model.training.validationFile);
    field("texts", model.training.texts);
    field("batchSize", model.training.batchSize);
    field("maxLength", model.training.maxLength);
    field("learningRate", model.training.learningRate);
    field("seed", model.training.seed);
    for (const TrainingEpoch& epoch : model.training.epochs) {
        field("trainLoss", epoch.trainLoss);
        field("validationLoss", epoch.validationLoss);
        field("accuracy", epoch.accuracy);
        field("seconds", epoch.seconds);
    }
}

void print(FieldPrinter& field, const ParameterResult& parameter)
{
    field("parameter", parameter.name);
    field("shape", parameter.shape);
    field("scale", parameter.scale);
    field("zero", parameter.zero);
    field("minCode", parameter.minCode);
    field("maxCode", parameter.maxCode);
    field("minError", parameter.minError);
    field("medianError", parameter.medianError);
    field("maxError", parameter.maxError);
    field("bytesBefore", parameter.bytesBefore);
    field("bytesAfter", parameter.bytesAfter);
    field("gridBytes", parameter.gridBytes);
}

void print(FieldPrinter& field, const Calibration& calibration)
{
    field("calibration", calibration.id);
    field("source", calibration.source);
    field("samples", calibration.samples);
    field("sequenceLength", calibration.sequenceLength);
    field("seed", calibration.seed);
    field("holdout", calibration.holdout);
    field("sha256", calibration.sha256);
    for (const CalibrationLayer& layer : calibration.layers) {
        field("calibration layer", layer.name);
        field("meanAbs", layer.meanAbs);
        field("maxAbs", layer.maxAbs);
        field("diagH", layer.diagH);
    }
}

void print(FieldPrinter& field, const LayerResult& layer)
{
    field("layer", layer.name);
    field("block", layer.block);
    field("kind", layer.kind);
    field("outFeatures", layer.outFeatures);
    field("inFeatures", layer.inFeatures);
    field("weightMse", layer.weightMse);
    field("weightSqnrDb", layer.weightSqnrDb);
    field("outputMse", layer.outputMse);
    field("relativeOutputError", layer.relativeOutputError);
    field("outputSqnrDb", layer.outputSqnrDb);
    field("holdoutRelativeOutputError", layer.holdoutRelativeOutputError);
    field("accumulatedError", layer.accumulatedError);
    field("accumulatedOutputMse", layer.accumulatedOutputMse);
    field("maxAbsError", layer.maxAbsError);
    field("kl", layer.kl);
    field("energySpread", layer.energySpread);
    field("solverLoss", layer.solverLoss);
    field("damping", layer.damping);
    field("seconds", layer.seconds);
    field("tokens", layer.tokens);
    field("deadChannels", layer.deadChannels);
    field("bits", layer.bits);
    field("fallback", layer.fallback);
    field("warnings", layer.warnings);
    field("histogramEdges", layer.histogramEdges);
    field("histogramOriginal", layer.histogramOriginal);
    field("histogramQuantized", layer.histogramQuantized);
    field("rowError", layer.rowError);
    field("columnError", layer.columnError);
    field("errorMap", layer.errorMap);
    field("order", layer.order);
    field("inputScales", layer.inputScales);
    field("rowScales", layer.rowScales);
    field("bestRatio", layer.bestRatio);
    field("losses", layer.losses);
    field("clip", layer.clip);
    field("outlierColumns", layer.outlierColumns);
    field("keptChannels", layer.keptChannels);
    field("weightOnlyRelativeOutputError", layer.weightOnlyRelativeOutputError);
    field("has codes", layer.codes != nullptr);
    if (layer.codes) {
        field("codes", layer.codes->codes);
        field("scales", layer.codes->scales);
        field("zeros", layer.codes->zeros);
        field("groupIndex", layer.codes->groupIndex);
        field("zerosAreOffsets", layer.codes->zerosAreOffsets);
        field("minCode", layer.codes->minCode);
        field("maxCode", layer.codes->maxCode);
    }
}

void print(FieldPrinter& field, const TextResult::Side& side)
{
    field("text", side.text);
    field("tokenIds", side.tokenIds);
    field("tokens", side.tokens);
    field("logprobs", side.logprobs);
    field("entropy", side.entropy);
    field("top5Ids", side.top5Ids);
    field("top5Logprobs", side.top5Logprobs);
}

void print(FieldPrinter& field, const ExportResult& result)
{
    field("format", result.format);
    field("folder", result.folder);
    field("bytes", result.bytes);
    field("layersCompared", result.layersCompared);
    field("layersDiffering", result.layersDiffering);
    field("firstDifference", result.firstDifference);
    field("prompt", result.prompt);
    field("text", result.text);
    field("has sameText", result.sameText.has_value());
    field("sameText", result.sameText.value_or(false));
    field("writeSeconds", result.writeSeconds);
    field("checkSeconds", result.checkSeconds);
}

void printMeasured(FieldPrinter& field, const Run& run)
{
    field("perplexityBefore", run.perplexityBefore);
    field("perplexityAfter", run.perplexityAfter);
    field("perplexityStandardErrorBefore", run.perplexityStandardErrorBefore);
    field("perplexityStandardError", run.perplexityStandardError);
    field("klMean", run.klMean);
    field("top1Agreement", run.top1Agreement);
    field("accuracyBefore", run.accuracyBefore);
    field("accuracyAfter", run.accuracyAfter);
    field("lossBefore", run.lossBefore);
    field("lossAfter", run.lossAfter);
    field("consistencyBefore", run.consistencyBefore);
    field("consistencyAfter", run.consistencyAfter);
    field("consistencyStandardErrorBefore", run.consistencyStandardErrorBefore);
    field("consistencyStandardError", run.consistencyStandardError);
    field("bytesBefore", run.bytesBefore);
    field("bytesAfter", run.bytesAfter);
    field("bitsPerWeight", run.bitsPerWeight);
}

void print(FieldPrinter& field, const Run& run)
{
    field("run", run.id);
    field("name", run.name);
    field("status", runStatusName(run.status));
    field("method", run.method);
    field("configJson", run.configJson);
    field("calibration", run.calibration);
    field("commandLine", run.commandLine);
    field("device", run.device);
    field("threads", run.threads);
    field("libraryVersions", run.libraryVersions);
    field("started", run.started);
    field("finished", run.finished);
    field("notes", run.notes);
    field("failure", run.failure);
    printMeasured(field, run);
    field("calibrate", run.seconds.calibrate);
    field("quantize", run.seconds.quantize);
    field("evaluate", run.seconds.evaluate);
    field("warnings", run.warnings);
    for (const LayerResult& layer : run.layers)
        print(field, layer);
    for (const TextResult& text : run.texts) {
        field("prompt", text.prompt);
        field("samplerJson", text.samplerJson);
        print(field, text.original);
        print(field, text.quantized);
        field("kl", text.kl);
        field("perplexityByOriginal", text.perplexityByOriginal);
    }
    for (const ExportResult& result : run.exports)
        print(field, result);
    field("evaluatedWindows", run.evaluatedWindows);
    field("evaluatedWindowTokens", run.evaluatedWindowTokens);
    field("experiment", run.experiment);
    for (const ParameterResult& parameter : run.parameters)
        print(field, parameter);
    field("histogram", run.parameterHistogram.edges);
    field("original", run.parameterHistogram.original);
    field("quantized", run.parameterHistogram.quantized);
}

ModelDescription sampleModel()
{
    ModelDescription model { "/models/Größe & <Co>",
                             "/tokenizers/an other",
                             "f00d",
                             "",
                             "llama",
                             260032,
                             512,
                             512,
                             R"({"hidden_size": 64})",
                             {} };
    LayerDescription first {
        "model.layers.0.self_attn.q_proj",         0,  "q", 6, 4, 1.5, 0.0, -kInfinity, kInfinity, kNaN,
        std::numeric_limits<double>::denorm_min(), {}, {}
    };
    first.histogram = { { -0.5, -0.0, 0.5 }, { 7, std::numeric_limits<std::uint64_t>::max() } };
    LayerDescription second;
    second.name = "lm_head";
    second.kind = "head";
    model.layers = { first, second };
    model.training = { "träin.tsv",
                       "dev.tsv",
                       640,
                       64,
                       128,
                       5e-5,
                       std::numeric_limits<std::uint64_t>::max(),
                       { { 0.5, 0.25, 0.875, 12.5 }, { 0.125, 0.0625, 1, 13.5 } } };
    return model;
}

Run completeRun()
{
    Run run;
    run.id = "run-0001";
    run.name = "GPTQ \"3 bit\" <&> ünï";
    run.status = RunStatus::Complete;
    run.method = "gptq";
    run.configJson = R"({"method":"gptq","bits":3,"group-size":32})";
    run.calibration = "calibration-0001";
    run.commandLine = "quantoscope-cli quantize demo --method gptq --bits 3 --prompt 'a \"b\"'";
    run.device = "cpu";
    run.threads = 2;
    run.libraryVersions = "libtorch 1.13.0";
    run.started = "2026-01-02T03:04:05Z";
    run.finished = "2026-01-02T03:05:06Z";
    run.notes = "two\nlines";
    run.perplexityBefore = 3.25;
    run.perplexityAfter = 3.875;
    run.perplexityStandardErrorBefore = 0.03125;
    run.perplexityStandardError = 0.0625;
    run.klMean = 0.0123456;
    run.top1Agreement = 0.875;
    run.accuracyBefore = 0.5;
    run.accuracyAfter = 0.0;
    run.lossBefore = 0.1;
    run.lossAfter = -0.0;
    run.consistencyBefore = 0.96;
    run.consistencyAfter = 0.9;
    run.consistencyStandardErrorBefore = 0.008;
    run.consistencyStandardError = 0.0134;
    run.bytesBefore = 1040128;
    run.bytesAfter = 151234;
    run.bitsPerWeight = 3.59375;
    run.seconds = { 1.5, 2.5, 3.5 };
    run.warnings = { { "reference_blas", {} } };
    // The finishing order is not the alphabetical one.
    run.layers = { sampleLayer("model.layers.0.self_attn.q_proj", 4, 6, 3), sampleLayer("a/b%2Fc.", 300, 257, 4) };
    run.layers[0].relativeOutputError = 0.012;
    run.layers[1].relativeOutputError = 0.25;
    run.texts.push_back({ "Once upon a time <b>",
                          R"({"temperature": 0})",
                          sampleSide(" there was a cat", { " there", " was", " a", " cat" }, 10),
                          sampleSide(" there was the dog", { " there", " was", " the", " dog" }, 10),
                          { 0.0F, 0.01F, std::numeric_limits<float>::quiet_NaN() } });
    run.texts.back().quantized.tokenIds = { 10, 11, 30, 31 };
    run.texts.back().perplexityByOriginal = 17.5;
    run.texts.push_back({ "", "", {}, {}, {} });
    run.evaluatedWindows = 40;
    run.evaluatedWindowTokens = 2048;
    run.experiment = "uint8";
    run.parameters = { { "z.weight", { 3, 2 }, 0.25, -1.5, 0, 255, 0.0, 0.0625, 0.25, 24, 6, 8 },
                       { "a.scalar", {}, 1, 0, 7, 7, 0, 0, 0, 4, 1, 8 } };
    run.parameterHistogram = { { -2, 0, 2 }, { 3, 4 }, { 5, 2 } };
    run.exports.push_back(
        { "gptq_v2", "/tmp/<exported>", 151234, 2, 0, "", "Once", " upon a time", true, 0.25, 0.125 });
    run.exports.push_back({ "gguf", "/tmp/other", 99, 2, 1, "a/b: code [0, 1] is 3 instead of 2", "", "", {}, 1, 2 });
    return run;
}

} // namespace

LayerResult sampleLayer(const std::string& name, std::int64_t out, std::int64_t in, int bits)
{
    LayerResult layer;
    layer.name = name;
    layer.block = 3;
    layer.kind = "q";
    layer.outFeatures = out;
    layer.inFeatures = in;
    layer.weightMse = 1e-300;
    layer.outputMse = kInfinity;
    layer.relativeOutputError = 0.125;
    layer.outputSqnrDb = kNaN;
    layer.maxAbsError = -0.0;
    layer.kl = 0.5;
    layer.energySpread = 0.75;
    layer.solverLoss = 12.5;
    layer.damping = 0.01;
    layer.seconds = 0.75;
    layer.tokens = 4096;
    layer.deadChannels = 2;
    layer.bits = 4.125;
    layer.fallback = "rtn";
    layer.warnings = { { "dead_channels", { { "count", "2" } } }, { "of another version", { { "ä", "\"\\\n" } } } };
    layer.histogramEdges = { -1.0, 0.0, 1.0 };
    layer.histogramOriginal = { 5, 6 };
    layer.histogramQuantized = { 4, 7 };
    layer.rowError = ramp(out, 0.5F);
    layer.columnError = ramp(in, -0.5F);
    layer.errorMap = { 2, 3, ramp(6, 0.0F) };
    layer.order = ramp(in, 0);
    layer.inputScales = ramp(in, 0.25F);
    layer.rowScales = ramp(out, 1.25F);
    layer.bestRatio = 0.45;
    layer.losses = { 2.0, 1.0, 1.5 };
    layer.clip = { out, 2, ramp(out * 2, 0.125F) };
    layer.outlierColumns = { 1, 3 };
    layer.keptChannels = { 3 };
    layer.weightOnlyRelativeOutputError = 0.0078125;
    auto codes = std::make_shared<QuantizedCodes>();
    codes->maxCode = (1 << bits) - 1;
    codes->codes = { out, in, ramp(out * in, 0) };
    for (std::int32_t& code : codes->codes.values)
        code = (code * 7) & codes->maxCode;
    codes->scales = { out, 2, ramp(out * 2, 0.5F) };
    codes->zeros = { out, 2, ramp(out * 2, -1.5F) };
    codes->groupIndex = ramp(in, 0);
    for (std::int32_t& group : codes->groupIndex)
        group = group < in / 2 ? 0 : 1;
    layer.codes = codes;
    return layer;
}

Session sampleSession()
{
    Session session;
    session.uuid = "6c0f1a9e-0000-4000-8000-000000000001";
    session.created = "2026-01-02T03:04:05Z";
    session.appVersion = "0.1.0";
    session.notes = "Notes with <markup> & “quotes”, 日本語 🙂";
    session.figureJson = R"({"panels": [{"view": "error-map"}]})";
    session.model = sampleModel();
    Calibration calibration {
        "calibration-0001", "self", 128, 256, std::numeric_limits<std::uint64_t>::max(), "10%", "abc", {}
    };
    calibration.layers = { { "z", { 1.0F, 2.0F }, { 3.0F, 4.0F }, { 5.0F, 6.0F } }, { "a", {}, {}, {} } };
    session.calibrations = { calibration };
    Run failed;
    failed.id = "run-0002";
    failed.name = "";
    failed.status = RunStatus::Failed;
    failed.method = "rtn";
    failed.failure = "out of memory";
    LayerResult bare;
    bare.name = "without anything";
    failed.layers = { bare };
    session.runs = { completeRun(), failed };
    return session;
}

std::string allFields(const LayerResult& layer)
{
    FieldPrinter field;
    print(field, layer);
    return field.text();
}

std::string allFields(const Session& session)
{
    FieldPrinter field;
    field("uuid", session.uuid);
    field("created", session.created);
    field("appVersion", session.appVersion);
    field("notes", session.notes);
    field("figureJson", session.figureJson);
    print(field, session.model);
    for (const Calibration& calibration : session.calibrations)
        print(field, calibration);
    for (const Run& run : session.runs)
        print(field, run);
    return field.text();
}

} // namespace quantoscope::testing
