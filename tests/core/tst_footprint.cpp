// Memory before and after, reckoned from bare configurations: published figures and sums done by hand.
#include "core/base/errors.h"
#include "core/formats/config_file.h"
#include "core/pipeline/footprint_plan.h"
#include "tests/core/file_fixtures.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace quantoscope;
using testing::inputFileErrorOf;
using testing::writeFile;

namespace {

constexpr const char* kGpt2 = R"({"model_type": "gpt2", "n_ctx": 1024, "n_embd": 768, "n_head": 12, "n_layer": 12,
    "n_positions": 1024, "vocab_size": 50257, "activation_function": "gelu_new", "tie_word_embeddings": true})";
constexpr const char* kOpt125m = R"({"model_type": "opt", "ffn_dim": 3072, "hidden_size": 768, "num_hidden_layers": 12,
    "max_position_embeddings": 2048, "num_attention_heads": 12, "vocab_size": 50272, "word_embed_proj_dim": 768,
    "torch_dtype": "float16"})";
constexpr const char* kOpt13b = R"({"model_type": "opt", "ffn_dim": 8192, "hidden_size": 2048, "num_hidden_layers": 24,
    "max_position_embeddings": 2048, "num_attention_heads": 32, "vocab_size": 50272, "word_embed_proj_dim": 2048,
    "torch_dtype": "float16"})";
// A LLaMA of one block whose parts are easily added up: hidden 32, feed-forward 64, 4 heads, 2 key heads,
// vocabulary 10.
constexpr const char* kTiny = R"({"model_type": "llama", "hidden_size": 32, "intermediate_size": 64,
    "num_hidden_layers": 1, "num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": 10})";

class ConfigFixture
{
public:
    explicit ConfigFixture(const std::string& text)
    {
        const std::filesystem::path file = std::filesystem::path(m_folder.path().toStdString()) / "config.json";
        writeFile(file, text);
        source = openConfigFile(file);
    }

    FootprintPlan plan(const FootprintRequest& request) const { return planFootprint(outlineModel(*source), request); }
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    std::shared_ptr<const ModelSource> source;

private:
    QTemporaryDir m_folder;
};

FootprintRequest request(const std::string& method, const std::map<std::string, std::string>& options,
                         TensorDtype dtype = TensorDtype::F32)
{
    FootprintRequest result { QuantizerConfig(method, options) };
    result.dtype = dtype;
    return result;
}

double part(const FootprintPlan& plan, const std::string& name)
{
    for (const auto& [key, bytes] : plan.breakdown) {
        if (key == name)
            return bytes;
    }
    return -1;
}

} // namespace

class TestFootprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gpt2InFloat32();
    void gpt2Truncated();
    void optAsGptq();
    void optInBitsPerWeight();

    void storagesByHand_data();
    void storagesByHand();
    void tiedHeadIsStoredBeside();
    void storageOfMethods();
    void typesOfConfigurations();
    void refusals();
    void outlineSources();
};

void TestFootprint::gpt2InFloat32()
{
    const ConfigFixture gpt2(kGpt2);
    QCOMPARE(gpt2.plan(request("rtn", {})).beforeBytes, 510342192.0);
    QCOMPARE(outlineModel(*gpt2.source).config.parameters, 124439808);
}

void TestFootprint::gpt2Truncated()
{
    FootprintRequest asked = request("rtn", { { "grid", "truncated" }, { "bits", "8" }, { "granularity", "tensor" } });
    asked.allParameters = true;
    const FootprintPlan plan = ConfigFixture(kGpt2).plan(asked);
    QCOMPARE(plan.beforeBytes, 510342192.0);
    QCOMPARE(plan.afterBytes, 137022768.0);
    QCOMPARE(plan.statesBytes, 1184.0);
}

void TestFootprint::optAsGptq()
{
    const ConfigFixture opt(kOpt125m);
    const FootprintPlan plan = opt.plan(request(
        "gptq", { { "bits", "4" }, { "granularity", "group" }, { "group-size", "128" }, { "symmetric", "true" } },
        parameterDtype(*opt.source)));
    QCOMPARE(plan.afterBytes, 125067264.0);
    QCOMPARE(part(plan, "codes") + plan.statesBytes + part(plan, "other_parameters") + part(plan, "buffers"),
             plan.afterBytes);
}

void TestFootprint::optInBitsPerWeight()
{
    FootprintRequest asked = request("rtn", { { "bits", "3" }, { "granularity", "group" }, { "group-size", "128" } });
    asked.accounting = FootprintAccounting::BitsPerWeight;
    const FootprintPlan plan = ConfigFixture(kOpt13b).plan(asked);
    QCOMPARE(plan.beforeBytes, 5288730720.0);
    QCOMPARE(plan.afterBytes, 519107680.0);
}

void TestFootprint::storagesByHand_data()
{
    QTest::addColumn<int>("storage");
    QTest::addColumn<double>("codes");
    QTest::addColumn<double>("states");
    // Weights [out, in]: q and o 32x32, k and v 16x32, gate and up 64x32, down 32x64: 9216 in groups of 32: 288 of
    // them. Packed 4-bit zeros: 4 bytes for 8 outputs of a group.
    QTest::newRow("gptq") << int(WeightStorage::Gptq) << 9216 / 2.0 << 288 * 2 + 288 / 2.0 + (6 * 32 + 64) * 4.0;
    QTest::newRow("awq") << int(WeightStorage::Awq) << 9216 / 2.0 << 288 * 2 + 288 / 2.0;
    QTest::newRow("compressed-tensors") << int(WeightStorage::CompressedTensors) << 9216 / 2.0
                                        << 288 * 4 + 288 / 2.0 + 7 * 16;
    QTest::newRow("gguf") << int(WeightStorage::Gguf) << 288 * 20.0 << 0.0;
    QTest::newRow("dense") << int(WeightStorage::Dense) << 9216 * 4.0 << 0.0;
    QTest::newRow("int8 rows") << int(WeightStorage::Int8Rows) << 9216.0 << (32 + 16 + 16 + 32 + 64 + 64 + 32) * 4.0;
}

void TestFootprint::storagesByHand()
{
    QFETCH(int, storage);
    QFETCH(double, codes);
    QFETCH(double, states);
    FootprintRequest asked = request("rtn", { { "bits", "4" }, { "granularity", "group" }, { "group-size", "32" } });
    asked.storage = WeightStorage(storage);
    const FootprintPlan plan = ConfigFixture(kTiny).plan(asked);
    QCOMPARE(part(plan, "codes"), codes);
    QCOMPARE(plan.statesBytes, states);
    const double others = (2 * 320 + 3 * 32) * 4.0; // embedding, own head, three norms
    QCOMPARE(plan.beforeBytes, others + 9216 * 4.0 + 4 * 4);
    QCOMPARE(plan.afterBytes, codes + states + others + 4 * 4);
}

void TestFootprint::tiedHeadIsStoredBeside()
{
    const ConfigFixture gpt2(kGpt2);
    FootprintRequest asked = request("rtn", { { "bits", "8" }, { "granularity", "channel" } });
    const double without = gpt2.plan(asked).afterBytes;
    asked.includeHead = true;
    QCOMPARE(gpt2.plan(asked).afterBytes - without, 50257.0 * 768 + 50257 * 2 + 50260 + 768 * 4);
    asked.layerGlob = "*.c_attn";
    QVERIFY(gpt2.plan(asked).afterBytes > without);
    asked.includeHead = false;
    asked.layerGlob = "no such layer";
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, gpt2.plan(asked));
}

void TestFootprint::storageOfMethods()
{
    const auto usual = [](const std::string& method, const std::map<std::string, std::string>& options) {
        return usualStorage(QuantizerConfig(method, options));
    };
    QCOMPARE(usual("gptq", {}), WeightStorage::Gptq);
    QCOMPARE(usual("rtn", { { "grid", "absmax" } }), WeightStorage::Bytes);
    QCOMPARE(usual("rtn", { { "grid", "step" }, { "step", "0.1" } }), WeightStorage::Dense);
    QCOMPARE(weightStorageFromName("gptq_v2"), WeightStorage::Gptq);
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, weightStorageFromName("zip"));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, footprintAccountingFromName("guess"));
    FootprintRequest asked = request("rtn", { { "bits", "3" } });
    asked.storage = WeightStorage::Awq;
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, ConfigFixture(kTiny).plan(asked));
    asked.storage = WeightStorage::Gguf;
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, ConfigFixture(kTiny).plan(asked));
}

void TestFootprint::typesOfConfigurations()
{
    QCOMPARE(parameterDtype(*ConfigFixture(kOpt125m).source), TensorDtype::F16);
    QCOMPARE(parameterDtype(*ConfigFixture(kTiny).source), TensorDtype::F32);
    QCOMPARE(parameterDtype(*ConfigFixture(R"({"dtype": "bfloat16"})").source), TensorDtype::BF16);
    const ConfigFixture odd(R"({"torch_dtype": "float8_e4m3fn"})");
    QVERIFY(inputFileErrorOf([&] { parameterDtype(*odd.source); }).contains("float8_e4m3fn"));
}

void TestFootprint::refusals()
{
    const auto refusal
        = [](const std::string& text) { return inputFileErrorOf([&] { outlineModel(*ConfigFixture(text).source); }); };
    QVERIFY(refusal("[1, 2]").contains("JSON object"));
    QVERIFY(refusal(R"({"model_type": "llama"})").contains("hidden_size"));
    QVERIFY(refusal(R"({"model_type": "llama", "hidden_size": 4, "intermediate_size": 4, "num_attention_heads": 2,
                        "vocab_size": 4, "num_hidden_layers": 2147483647})")
                .contains("200000 tensors"));
    QVERIFY(refusal(R"({"model_type": "llama", "hidden_size": 2147483646, "intermediate_size": 2147483647,
                        "num_attention_heads": 1, "vocab_size": 2147483647, "num_hidden_layers": 1})")
                .contains("2^48"));
}

void TestFootprint::outlineSources()
{
    const ConfigFixture tiny(kTiny);
    QVERIFY(!openOutlineSource(tiny.folder().string())->hasWeights());
    QVERIFY(!openOutlineSource((tiny.folder() / "config.json").string())->hasWeights());
    QVERIFY(inputFileErrorOf([&] { openOutlineSource((tiny.folder() / "nothing").string()); }).contains("nothing"));
    const std::filesystem::path real = std::filesystem::path(QUANTOSCOPE_TEST_DATA) / "models/opt-norm-first";
    QVERIFY(openOutlineSource(real.string())->hasWeights());
}

QTEST_GUILESS_MAIN(TestFootprint)
#include "tst_footprint.moc"
