// Exported models: what is written, read back and compared; what is refused before the run; and what a checkpoint that
// others mislabelled or damaged looks like from here.
#include "core/formats/json_text.h"
#include "core/formats/safetensors_reader.h"
#include "core/formats/safetensors_writer.h"
#include "core/pipeline/export_check.h"
#include "core/pipeline/export_model.h"
#include "core/pipeline/quantize_run.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/shared_data.h"
#include "tests/core/small_files.h"
#include "tests/core/tiny_model.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace quantoscope;

namespace fs = std::filesystem;

namespace {

using Values = std::map<std::string, std::string>;

QuantizeRequest request(const std::string& method, Values values)
{
    if (!values.contains("group-size") && !values.contains("granularity"))
        values["group-size"] = "16";
    QuantizeRequest request { QuantizerConfig(method, values) };
    request.calibration.samples = 12;
    request.calibration.sequenceLength = 32;
    request.evaluate = false;
    return request;
}

RunOutcome run(const OpenModel& model, const QuantizeRequest& request)
{
    RunObserver nobody;
    return runQuantization(model, request, nobody, {});
}

void changeJson(const fs::path& file, const std::function<void(nlohmann::json&)>& change)
{
    nlohmann::json json = readJsonFile(file);
    change(json);
    std::ofstream(file) << json;
}

/// A GPT-2 of two blocks in a folder of its own: fused and transposed weights, norms and linears with biases.
std::shared_ptr<OpenModel> tinyGpt2(const fs::path& folder, const char* activation)
{
    constexpr std::int64_t hidden = 8;
    at::manual_seed(7);
    std::map<std::string, at::Tensor> values;
    const auto add = [&](const std::string& name, const std::vector<std::int64_t>& shape) {
        values[name + ".weight"] = at::randn(shape) * 0.3;
        if (name.find(".wte") == std::string::npos && name.find(".wpe") == std::string::npos)
            values[name + ".bias"] = at::randn({ shape.back() }) * 0.3;
    };
    add("transformer.wte", { 7, hidden });
    add("transformer.wpe", { 12, hidden });
    add("transformer.ln_f", { hidden });
    for (const std::string block : { "transformer.h.0.", "transformer.h.1." }) {
        add(block + "ln_1", { hidden });
        add(block + "attn.c_attn", { hidden, 3 * hidden });
        add(block + "attn.c_proj", { hidden, hidden });
        add(block + "ln_2", { hidden });
        add(block + "mlp.c_fc", { hidden, 4 * hidden });
        add(block + "mlp.c_proj", { 4 * hidden, hidden });
    }
    std::vector<TensorToWrite> tensors;
    for (const auto& [name, value] : values)
        tensors.push_back({ name, "F32", value.sizes().vec(), {}, [value = value] { return bytesOf(value); } });
    fs::create_directory(folder);
    writeModelSafetensors(folder, tensors);
    std::ofstream(folder / "config.json") << nlohmann::json { { "model_type", "gpt2" },
                                                              { "n_embd", hidden },
                                                              { "n_layer", 2 },
                                                              { "n_head", 2 },
                                                              { "n_positions", 12 },
                                                              { "vocab_size", 7 },
                                                              { "activation_function", activation } };
    return openModel(folder.string(), {}, "cpu");
}

} // namespace

Q_DECLARE_METATYPE(Values)

class TestExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsBackBitByBit_data();
    void readsBackBitByBit();
    void storedScales_data();
    void storedScales();
    void refusedBeforeTheRun_data();
    void refusedBeforeTheRun();
    void damageIsFound();
    void mislabelledVersionIsPutRight_data();
    void mislabelledVersionIsPutRight();
    void brokenCodesAreNamed_data();
    void brokenCodesAreNamed();
    void shardsHoldTheSame();
    void fullDiskLeavesNothing();
    void interleavedRotaryIsWrittenInHalves();
    void unquantizedNeighboursAreScaledToo();
    void scalesWithoutAHomeAreRefused();
    void ggufBlocksAreCarriedOver();
    void tokenizerOfAGgufFileIsWritten();
    void codesSomeReadersRefuseAreTold();
    void ggufNeedsAFamilyItKnows();

private:
    fs::path path(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    RunOutcome exported(const std::string& name, ExportFormat format, const Values& values = {});

    QTemporaryDir m_folder;
    std::shared_ptr<OpenModel> m_model;
};

void TestExport::initTestCase()
{
    testing::writeTinyLlama(path("tiny"), { .hidden = 32, .intermediate = 64, .vocabulary = 600 });
    std::ofstream(path("tiny") / "generation_config.json") << "{}";
    m_model = openModel(path("tiny").string(), {}, "cpu");
}

RunOutcome TestExport::exported(const std::string& name, ExportFormat format, const Values& values)
{
    return run(*m_model, withExport(request("rtn", values), { path(name), format }));
}

void TestExport::readsBackBitByBit_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Values>("values");
    const auto row = [](const char* name, ExportFormat format, const char* method, const Values& values) {
        QTest::newRow(name) << format << QByteArray(method) << values;
    };
    for (const char* bits : { "2", "3", "4", "8" })
        row((std::string("gptq ") + bits).c_str(), ExportFormat::Gptq, "gptq", { { "bits", bits } });
    row("gptq symmetric", ExportFormat::Gptq, "gptq", { { "symmetric", "true" } });
    row("gptq absmax", ExportFormat::Gptq, "rtn", { { "grid", "absmax" }, { "bits", "8" } });
    row("gptq per tensor", ExportFormat::Gptq, "rtn", { { "granularity", "tensor" } });
    row("gptq_v2", ExportFormat::GptqV2, "gptq", {});
    row("gptq_v2 scattered", ExportFormat::GptqV2, "gptq", { { "act-order", "true" } });
    row("gptq_v2 ragged", ExportFormat::GptqV2, "gptq", { { "group-size", "24" } });
    row("awq", ExportFormat::Awq, "gptq", {});
    row("awq grid", ExportFormat::Awq, "rtn", { { "grid", "awq" } });
    row("awq static groups", ExportFormat::Awq, "gptq", { { "act-order", "true" }, { "static-groups", "true" } });
    row("awq channel", ExportFormat::Awq, "rtn", { { "granularity", "channel" } });
    row("compressed-tensors", ExportFormat::CompressedTensors, "gptq", {});
    row("compressed-tensors symmetric", ExportFormat::CompressedTensors, "gptq",
        { { "symmetric", "true" }, { "bits", "8" } });
    row("compressed-tensors scattered", ExportFormat::CompressedTensors, "gptq", { { "act-order", "true" } });
    row("awq method", ExportFormat::Awq, "awq", {});
    row("awq method, symmetric, as compressed-tensors", ExportFormat::CompressedTensors, "awq",
        { { "symmetric", "true" } });
    row("awq method as gptq", ExportFormat::Gptq, "awq", {});
    row("awq method as safetensors", ExportFormat::Safetensors, "awq", {});
    row("scaled before gptq", ExportFormat::GptqV2, "gptq", { { "pre-scale", "awq" }, { "act-order", "true" } });
    row("kept channels as safetensors", ExportFormat::Safetensors, "rtn", { { "keep-channels", "10" } });
    row("gguf Q4_0", ExportFormat::Gguf, "gptq", { { "symmetric", "true" }, { "group-size", "32" } });
    row("gguf Q4_0 of 3 bits", ExportFormat::Gguf, "gptq", { { "bits", "3" }, { "group-size", "32" } });
    row("gguf Q4_0 of signed codes", ExportFormat::Gguf, "rtn", { { "grid", "absmax" }, { "granularity", "channel" } });
    row("gguf Q4_1", ExportFormat::Gguf, "gptq", { { "group-size", "32" } });
    row("gguf Q4_1 of AWQ", ExportFormat::Gguf, "awq", { { "group-size", "32" } });
    row("gguf Q8_0", ExportFormat::Gguf, "gptq", { { "bits", "8" }, { "symmetric", "true" }, { "group-size", "32" } });
    row("gguf Q8_0 of 6 bits", ExportFormat::Gguf, "rtn", { { "bits", "6" }, { "granularity", "tensor" } });
    row("safetensors", ExportFormat::Safetensors, "gptq", { { "bits", "5" } });
    row("safetensors truncated", ExportFormat::Safetensors, "rtn", { { "grid", "truncated" } });
}

void TestExport::readsBackBitByBit()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, method);
    QFETCH(Values, values);
    const fs::path folder = path(std::string("export-") + QTest::currentDataTag());
    const RunOutcome outcome = run(*m_model, withExport(request(method.toStdString(), values), { folder, format }));
    QVERIFY2(outcome.exportFailure.empty(), outcome.exportFailure.c_str());
    QCOMPARE(outcome.run.exports.size(), std::size_t(1));
    const ExportResult& result = outcome.run.exports.front();
    QVERIFY2(result.firstDifference.empty(), result.firstDifference.c_str());
    QCOMPARE(result.layersCompared, std::int64_t(14));
    QCOMPARE(result.layersDiffering, std::int64_t(0));
    QVERIFY(result.sameText == true);
    const bool oneFile = format == ExportFormat::Gguf;
    QCOMPARE(fs::exists(folder / "generation_config.json"), !oneFile);

    const std::shared_ptr<OpenModel> read = openModel((oneFile ? folder / "model.gguf" : folder).string(), {}, "cpu");
    for (std::size_t i = 0; i < read->model->linears().size(); ++i) {
        QVERIFY(read->model->linear(i)->weight().equal(outcome.quantized->linear(i)->weight()));
        const bool packed = format != ExportFormat::Safetensors && read->model->linears()[i].block >= 0;
        QCOMPARE(read->description.layers[i].storedAs.empty(), !packed);
    }
    QVERIFY(read->source->remarks().empty());
}

void TestExport::storedScales_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("float16") << QByteArray("float16");
    QTest::newRow("float16-short") << QByteArray("float16-short");
}

// Scales are halves, and products of short ones with zero points too; none is 0, however small the weights.
void TestExport::storedScales()
{
    QFETCH(QByteArray, type);
    at::manual_seed(3);
    const at::Tensor weight = at::randn({ 64, 64 }) * at::logspace(-12, 5, 64).unsqueeze(1);
    const QuantizerConfig config("rtn", { { "group-size", "16" }, { "scale-type", type.toStdString() } });
    const QuantizedWeight quantized = makeWeightQuantizer(config)->quantize(weight, {}, {});
    const auto isHalf = [](const at::Tensor& values) { return values.to(at::kHalf).to(at::kFloat).equal(values); };
    QVERIFY(isHalf(quantized.scales));
    QVERIFY(quantized.scales.gt(0).all().item<bool>());
    QCOMPARE(isHalf(quantized.scales * quantized.zeros), type == "float16-short");
    const QuantizerConfig fromOne("rtn", { { "group-size", "16" }, { "zero-from-one", "true" } });
    const QuantizedWeight positive = makeWeightQuantizer(fromOne)->quantize(weight.abs(), {}, {});
    QVERIFY(positive.zeros.eq(1).all().item<bool>());
    const at::Tensor error = (positive.dequantize() - weight.abs()).abs();
    const at::Tensor step = positive.scales.repeat_interleave(16, 1);
    QVERIFY(error.le(step * 0.5001).all().item<bool>());
}

void TestExport::refusedBeforeTheRun_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char* name, ExportFormat format, const Values& values, const char* named) {
        QTest::newRow(name) << format << values << QByteArray(named);
    };
    row("5 bits", ExportFormat::Gptq, { { "bits", "5" } }, "2, 3, 4 or 8");
    row("awq of 3 bits", ExportFormat::Awq, { { "bits", "3" } }, "4 bits");
    row("compressed-tensors of 2 bits", ExportFormat::CompressedTensors, { { "bits", "2" } }, "4 or 8");
    row("offset", ExportFormat::Gptq, { { "grid", "truncated" } }, "offset");
    row("step", ExportFormat::GptqV2, { { "grid", "step" } }, "bounds");
    row("ragged", ExportFormat::Awq, { { "group-size", "24" } }, "divisible by the group size");
    row("gguf with groups of 16", ExportFormat::Gguf, {}, "multiple of 32");
    row("gguf of 8 bits with a zero point", ExportFormat::Gguf, { { "bits", "8" }, { "group-size", "32" } }, "up to 7");
    row("kept channels", ExportFormat::Gptq, { { "keep-channels", "10" } }, "keep-channels");
    row("asked for another scale", ExportFormat::Awq, { { "scale-type", "float16-short" } }, "scale-type");
}

void TestExport::refusedBeforeTheRun()
{
    QFETCH(ExportFormat, format);
    QFETCH(Values, values);
    QFETCH(QByteArray, named);
    try {
        exported("refused", format, values);
        QFAIL("it was exported");
    } catch (const InvalidRequest& error) {
        QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
    QVERIFY(!fs::exists(path("refused")));
    fs::create_directory(path("full"));
    std::ofstream(path("full") / "file") << 1;
    QVERIFY_EXCEPTION_THROWN(exported("full", ExportFormat::Gptq), InvalidRequest);
    fs::remove_all(path("full"));
}

void TestExport::damageIsFound()
{
    const RunOutcome outcome = exported("damaged", ExportFormat::Gptq);
    std::vector<ExportedLayer> layers;
    for (const LayerResult& layer : outcome.run.layers) {
        const auto& linears = m_model->model->linears();
        layers.push_back({ &*std::ranges::find(linears, layer.name, &LinearInfo::name), layer.codes, {}, {}, {} });
    }
    const std::string victim = layers[5].info->name;
    for (const char* part : { ".qweight", ".qzeros", ".scales", ".g_idx" }) {
        const fs::path folder = path(std::string("damaged") + part);
        fs::copy(path("damaged"), folder);
        const fs::path weights = folder / "model.safetensors";
        const SafetensorsFile file(weights);
        const auto* const begin = file.tensor(file.tensors().front().name).bytes.data();
        const auto size = static_cast<std::streamoff>(fs::file_size(weights));
        std::streamoff data = 0;
        for (const TensorInfo& info : file.tensors())
            data += static_cast<std::streamoff>(info.bytes);
        const auto offset = size - data + (file.tensor(victim + part).bytes.data() - begin);
        std::fstream stream(weights, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekg(offset);
        const char byte = static_cast<char>(stream.get() ^ 1);
        stream.seekp(offset);
        stream.put(byte);
        stream.close();

        ExportResult result;
        compareExport(*openModelSource(folder), layers, ExportFormat::Gptq, result, {});
        QCOMPARE(result.layersDiffering, std::int64_t(1));
        QVERIFY2(result.firstDifference.starts_with(victim), result.firstDifference.c_str());
        QCOMPARE(exportWarnings(result).size(), std::size_t(1));
    }
}

void TestExport::mislabelledVersionIsPutRight_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<bool>("remarked");
    QTest::newRow("v1 called v2") << ExportFormat::Gptq << QByteArray("gptq_v2") << true;
    QTest::newRow("v2 called v1") << ExportFormat::GptqV2 << QByteArray("gptq") << true;
    QTest::newRow("v1") << ExportFormat::Gptq << QByteArray("gptq") << false;
}

void TestExport::mislabelledVersionIsPutRight()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, label);
    QFETCH(bool, remarked);
    for (const char* bits : { "2", "3", "4", "8" }) {
        const std::string name = std::string("label-") + QTest::currentDataTag() + bits;
        const RunOutcome outcome = exported(name, format, { { "symmetric", "true" }, { "bits", bits } });
        changeJson(path(name) / "config.json", [&](nlohmann::json& config) {
            config["quantization_config"]["checkpoint_format"] = label.toStdString();
        });
        const std::shared_ptr<OpenModel> read = openModel(path(name).string(), {}, "cpu");
        QCOMPARE(!read->source->remarks().empty(), remarked);
        QVERIFY(read->model->linear(0)->weight().equal(outcome.quantized->linear(0)->weight()));
    }
}

void TestExport::brokenCodesAreNamed_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char* name, const char* change, const char* named) {
        QTest::newRow(name) << QByteArray(change) << QByteArray(named);
    };
    row("method", R"({"quant_method": "exl3"})", "quant_method");
    row("bits", R"({"bits": 5})", "bits");
    row("bits of another type", R"({"bits": "four"})", "bits");
    row("group size", R"({"group_size": 0})", "group_size");
    row("version", R"({"checkpoint_format": "marlin"})", "checkpoint_format");
    row("other bits than the tensors", R"({"bits": 8})", "qweight");
}

void TestExport::brokenCodesAreNamed()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, named);
    const std::string name = std::string("broken-") + QTest::currentDataTag();
    exported(name, ExportFormat::Gptq);
    changeJson(path(name) / "config.json", [&](nlohmann::json& config) {
        config["quantization_config"].update(nlohmann::json::parse(change.toStdString()));
    });
    try {
        openModelSource(path(name));
        QFAIL("it was opened");
    } catch (const InputFileError& error) {
        QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
}

void TestExport::shardsHoldTheSame()
{
    const std::shared_ptr<const ModelSource> source = m_model->source;
    std::vector<TensorToWrite> tensors;
    for (const TensorInfo& info : source->tensors())
        tensors.push_back({ info.name, "F32", info.shape, source->tensor(info.name).bytes, {} });
    const fs::path folder = path("shards");
    fs::create_directory(folder);
    fs::copy(path("tiny") / "config.json", folder / "config.json");
    writeModelSafetensors(folder, tensors, 40'000);
    QVERIFY(!fs::exists(folder / "model.safetensors"));
    QVERIFY(fs::exists(folder / "model.safetensors.index.json"));
    const std::shared_ptr<const ModelSource> read = openModelSource(folder);
    QCOMPARE(read->tensors().size(), tensors.size());
    for (const TensorToWrite& tensor : tensors)
        QVERIFY(std::ranges::equal(read->tensor(tensor.name).bytes, tensor.bytes));
}

void TestExport::fullDiskLeavesNothing()
{
    const QuantizeRequest asked = withExport(request("rtn", {}), { path("no-room"), ExportFormat::Gptq });
    const RunOutcome outcome = [&] {
        const testing::SmallFiles limit(10'000);
        return run(*m_model, asked);
    }();
    QCOMPARE(outcome.run.status, RunStatus::Complete);
    QVERIFY(outcome.run.exports.empty());
    QVERIFY(!outcome.exportFailure.empty());
    QCOMPARE(outcome.run.warnings.back().code, std::string("export_failed"));
    QCOMPARE(outcome.run.layers.size(), std::size_t(14));
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder.path().toStdString()))
        QVERIFY2(!entry.path().filename().string().starts_with("no-room"), entry.path().c_str());
}

// llama2.c turns pairs of neighbouring rows; a Hugging Face folder has no way to say so.
void TestExport::interleavedRotaryIsWrittenInHalves()
{
    const fs::path file = testing::sharedData("data/models/stories260K/stories260K.bin");
    QUANTOSCOPE_REQUIRE(file);
    const std::shared_ptr<OpenModel> model = openModel(file.string(), {}, "cpu");
    for (const ExportFormat format : { ExportFormat::Gptq, ExportFormat::Safetensors }) {
        const fs::path folder = path("halves-" + std::string(exportFormatName(format)));
        QuantizeRequest asked = withExport(request("rtn", { { "symmetric", "true" } }), { folder, format });
        asked.layerGlob = "*.[13].*"; // so that some q and k rows change places as plain weights
        const RunOutcome outcome = run(*model, asked);
        QVERIFY2(outcome.exportFailure.empty(), outcome.exportFailure.c_str());
        QVERIFY(outcome.run.exports.front().sameText == true);
        const std::shared_ptr<OpenModel> read = openModel(folder.string(), {}, "cpu");
        const at::Tensor ids = at::arange(1, 33, at::kLong).unsqueeze(0);
        const at::Tensor difference = (read->model->forward(ids) - outcome.quantized->forward(ids)).abs().max();
        QVERIFY(difference.item<float>() < 1e-4F);
    }
}

// Of a block where only o and down are quantized, v and up are divided, and norms stay as they were.
void TestExport::unquantizedNeighboursAreScaledToo()
{
    for (const ExportFormat format : { ExportFormat::Awq, ExportFormat::Safetensors }) {
        const fs::path folder = path("neighbours-" + std::string(exportFormatName(format)));
        QuantizeRequest asked = withExport(request("awq", {}), { folder, format });
        asked.layerGlob = "*[on]_proj";
        const RunOutcome outcome = run(*m_model, asked);
        QVERIFY2(outcome.exportFailure.empty(), outcome.exportFailure.c_str());
        QCOMPARE(outcome.run.exports.front().layersDiffering, std::int64_t(0));
        const std::shared_ptr<OpenModel> read = openModel(folder.string(), {}, "cpu");
        const at::Tensor ids = at::arange(1, 33, at::kLong).unsqueeze(0);
        QVERIFY(read->model->forward(ids).equal(outcome.quantized->forward(ids)));
        const auto v = [&](const LanguageModel& model) {
            const auto& linears = model.linears();
            const auto index = std::ranges::find(linears, std::string("v"), &LinearInfo::kind) - linears.begin();
            return model.linear(static_cast<std::size_t>(index))->weight();
        };
        QVERIFY(!v(*read->model).equal(v(*m_model->model)));
    }
}

void TestExport::scalesWithoutAHomeAreRefused()
{
    const auto quantized = [this](const OpenModel& model, const char* folder, ExportFormat format) {
        QuantizeRequest asked = withExport(request("awq", { { "group-size", "8" } }), { path(folder), format });
        asked.calibration.sequenceLength = 12;
        return run(model, asked);
    };
    const std::shared_ptr<OpenModel> gelu = tinyGpt2(path("gelu"), "gelu_new");
    try {
        quantized(*gelu, "gelu-awq", ExportFormat::Awq);
        QFAIL("it was exported");
    } catch (const InvalidRequest& error) {
        QVERIFY2(QByteArray(error.what()).contains("transformer.h.0.mlp.c_proj"), error.what());
    }
    QVERIFY(!fs::exists(path("gelu-awq")));
    // Plain weights need no scales; through a ReLU they pass, fused q, k and v and biases included.
    const std::shared_ptr<OpenModel> relu = tinyGpt2(path("relu"), "relu");
    for (const auto& [model, folder, format] : { std::tuple(gelu, "gelu-plain", ExportFormat::Safetensors),
                                                 std::tuple(relu, "relu-gptq", ExportFormat::GptqV2),
                                                 std::tuple(relu, "relu-plain", ExportFormat::Safetensors) }) {
        const RunOutcome outcome = quantized(*model, folder, format);
        QVERIFY2(outcome.exportFailure.empty(), outcome.exportFailure.c_str());
        const std::shared_ptr<OpenModel> read = openModel(path(folder).string(), {}, "cpu");
        const at::Tensor ids = at::tensor({ 1, 3, 2, 6, 4 }, at::kLong).unsqueeze(0);
        const at::Tensor difference = (read->model->forward(ids) - outcome.quantized->forward(ids)).abs().max();
        QVERIFY2(difference.item<float>() < 1e-5F, folder);
    }
}

// What of a GGUF file is not quantized again goes into the next one as it was, but for rows of heads that are turned.
void TestExport::ggufBlocksAreCarriedOver()
{
    const Values values { { "symmetric", "true" }, { "group-size", "32" } };
    exported("blocks-first", ExportFormat::Gguf, values);
    const std::shared_ptr<OpenModel> first = openModel((path("blocks-first") / "model.gguf").string(), {}, "cpu");
    QuantizeRequest asked = withExport(request("rtn", values), { path("blocks-second"), ExportFormat::Gguf });
    asked.layerGlob = "*.0.*";
    const RunOutcome outcome = run(*first, asked);
    QVERIFY2(outcome.exportFailure.empty(), outcome.exportFailure.c_str());
    const std::shared_ptr<OpenModel> second = openModel((path("blocks-second") / "model.gguf").string(), {}, "cpu");
    for (std::size_t i = 0; i < first->model->linears().size(); ++i) {
        const LinearInfo& linear = first->model->linears()[i];
        QVERIFY(second->model->linear(i)->weight().equal(outcome.quantized->linear(i)->weight()));
        const bool turned = linear.block == 1 && (linear.kind == "q" || linear.kind == "k");
        QCOMPARE(second->description.layers[i].storedAs,
                 turned ? std::string() : first->description.layers[i].storedAs);
    }
}

void TestExport::tokenizerOfAGgufFileIsWritten()
{
    const fs::path file = testing::sharedData("data/models/stories260K-gguf/stories260K.f32.gguf");
    QUANTOSCOPE_REQUIRE(file);
    const std::shared_ptr<OpenModel> model = openModel(file.string(), {}, "cpu");
    const fs::path folder = path("from-gguf");
    const RunOutcome outcome = run(*model, withExport(request("rtn", {}), { folder, ExportFormat::GptqV2 }));
    QVERIFY2(outcome.exportFailure.empty(), outcome.exportFailure.c_str());
    QVERIFY(std::ranges::none_of(outcome.run.warnings, [](const Warning& warning) {
        return warning.code == "export_no_tokenizer" || warning.code == "export_tokenizer_differs";
    }));
    const std::shared_ptr<OpenModel> read = openModel(folder.string(), {}, "cpu");
    QVERIFY(read->tokenizer && read->tokenizer->addsBos());
    for (const char* text : { "Once upon a time, there was a dog.", " \n\tZürich <s> 你好", "x" })
        QCOMPARE(read->tokenizer->encode(text), model->tokenizer->encode(text));

    // A model that came without one says so, and its export is none the worse.
    const RunOutcome without = exported("no-tokenizer", ExportFormat::GptqV2);
    QCOMPARE(without.run.warnings.back().code, std::string("export_no_tokenizer"));
    QVERIFY(without.exportFailure.empty());
}

void TestExport::codesSomeReadersRefuseAreTold()
{
    const auto isTold = [](const RunOutcome& outcome) {
        return std::ranges::any_of(outcome.run.warnings,
                                   [](const Warning& warning) { return warning.code == "export_asymmetric_v1"; });
    };
    QVERIFY(isTold(exported("asymmetric-v1", ExportFormat::Gptq)));
    QVERIFY(!isTold(exported("asymmetric-v2", ExportFormat::GptqV2)));
    QVERIFY(!isTold(exported("symmetric-v1", ExportFormat::Gptq, { { "symmetric", "true" } })));
}

void TestExport::ggufNeedsAFamilyItKnows()
{
    const fs::path file = testing::sharedData("data/models/stories260K/stories260K.bin");
    QUANTOSCOPE_REQUIRE(file);
    const std::shared_ptr<OpenModel> model = openModel(file.string(), {}, "cpu");
    try {
        run(*model,
            withExport(request("rtn", { { "symmetric", "true" }, { "group-size", "32" } }),
                       { path("no-words"), ExportFormat::Gguf }));
        QFAIL("it was exported");
    } catch (const InvalidRequest& error) {
        QVERIFY2(QByteArray(error.what()).contains("tokenizer"), error.what());
    }
}

QTEST_GUILESS_MAIN(TestExport)

#include "tst_export.moc"
