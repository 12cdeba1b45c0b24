// GGUF: the container, the quantized types against llama.cpp's own decoder, and the way back to Hugging Face's layout.
#include "core/formats/float16.h"
#include "core/formats/ggml_tensor.h"
#include "core/formats/gguf_model.h"
#include "core/formats/safetensors_reader.h"
#include "tests/core/gguf_builder.h"
#include "tests/core/shared_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <fstream>
#include <numeric>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

std::vector<float> floatsOf(const TensorView& view, std::int64_t first = 0, std::int64_t count = -1)
{
    std::vector<float> values(static_cast<std::size_t>(count < 0 ? view.info->elements() - first : count));
    view.read(first, std::as_writable_bytes(std::span(values)));
    return values;
}

std::vector<float> countingFrom(float first, std::size_t count)
{
    std::vector<float> values(count);
    std::iota(values.begin(), values.end(), first);
    return values;
}

// Two heads of four rows and two columns, one key head, vocabulary 3.
GgufBuilder tinyLlama()
{
    GgufBuilder builder;
    builder.integer("llama.block_count", 1).integer("llama.context_length", 16).integer("llama.embedding_length", 8);
    builder.integer("llama.feed_forward_length", 12).integer("llama.attention.head_count", 2);
    builder.integer("llama.attention.head_count_kv", 1).number("llama.attention.layer_norm_rms_epsilon", 1e-5F);
    builder.number("llama.rope.freq_base", 10000.0F).integer("llama.rope.dimension_count", 4);
    builder.floats("token_embd.weight", { 3, 8 }, countingFrom(0, 24));
    return builder;
}

/// All elements of a tensor of F16 or F32.
std::vector<float> widened(const TensorView& view)
{
    if (view.info->dtype != TensorDtype::F16)
        return floatsOf(view);
    std::vector<std::uint16_t> halves(static_cast<std::size_t>(view.info->elements()));
    view.read(0, std::as_writable_bytes(std::span(halves)));
    std::vector<float> values(halves.size());
    std::ranges::transform(halves, values.begin(), floatFromHalf);
    return values;
}

} // namespace

class TestGguf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void halvesBecomeFloats();
    void blocksDecodeAsLlamaCppDoes_data();
    void blocksDecodeAsLlamaCppDoes();
    void readsAnyStretch();
    void readsMetadataOfAllTypes();
    void configAsInConfigJson();
    void rotaryScaling();
    void qwenAndGpt2();
    void undoesTheOrderOfHeads();
    void transposesBack();
    void namesWhatItDoesNotKnow();
    void refuses_data();
    void refuses();
    void opensStories_data();
    void opensStories();
    void vocabulariesOpenAsModels();

private:
    std::filesystem::path write(const std::string& bytes)
    {
        const std::filesystem::path file = m_folder->path().toStdString() + "/model.gguf";
        writeFile(file, bytes);
        return file;
    }
    std::shared_ptr<const ModelSource> open(const GgufBuilder& builder)
    {
        return openModelSource(write(builder.bytes()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGguf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestGguf::halvesBecomeFloats()
{
    QCOMPARE(floatFromHalf(0x0000), 0.0F);
    QVERIFY(std::signbit(floatFromHalf(0x8000)));
    QCOMPARE(floatFromHalf(0x3C00), 1.0F);
    QCOMPARE(floatFromHalf(0xC100), -2.5F);
    QCOMPARE(floatFromHalf(0x7BFF), 65504.0F);
    QCOMPARE(floatFromHalf(0x0001), 0x1p-24F);
    QCOMPARE(floatFromHalf(0x83FF), -0x3FFp-24F);
    QCOMPARE(floatFromHalf(0x7C00), std::numeric_limits<float>::infinity());
    QVERIFY(std::isnan(floatFromHalf(0x7E00)));
}

void TestGguf::blocksDecodeAsLlamaCppDoes_data()
{
    QTest::addColumn<std::uint32_t>("id");
    const std::pair<const char*, std::uint32_t> types[]
        = { { "Q4_0", 2 },  { "Q4_1", 3 },  { "Q5_0", 6 },  { "Q5_1", 7 },  { "Q8_0", 8 },
            { "Q2_K", 10 }, { "Q3_K", 11 }, { "Q4_K", 12 }, { "Q5_K", 13 }, { "Q6_K", 14 } };
    for (const auto& [name, id] : types)
        QTest::newRow(name) << id;
}

void TestGguf::blocksDecodeAsLlamaCppDoes()
{
    QFETCH(std::uint32_t, id);
    const GgmlType* type = findGgmlType(id);
    QVERIFY(type != nullptr);
    const std::string name = QTest::currentDataTag();
    QCOMPARE(std::string(type->name), name);
    const SafetensorsFile fixture(QUANTOSCOPE_TEST_DATA "/ggml_blocks.safetensors");
    const TensorView blocks = fixture.tensor(name);
    const std::vector<float> expected = floatsOf(fixture.tensor(name + ".values"));
    const std::int64_t rows = blocks.info->shape.front();
    QCOMPARE(static_cast<std::size_t>(blocks.info->shape.back()), type->blockBytes);
    const auto columns = static_cast<std::int64_t>(type->blockElements);

    const GgmlTensor tensor(*type, rows, columns, {}, blocks.bytes);
    std::vector<float> values(expected.size());
    tensor.read(0, std::as_writable_bytes(std::span(values)));
    for (std::size_t i = 0; i < values.size(); ++i) {
        // The same sums of the same products; the package may round them in another order.
        const double tolerance = 1e-6 * std::max(1e-3, std::abs(static_cast<double>(expected[i])));
        QVERIFY2(std::abs(static_cast<double>(values[i]) - static_cast<double>(expected[i])) <= tolerance,
                 qPrintable(QStringLiteral("element %1: %2, not %3").arg(i).arg(values[i]).arg(expected[i])));
    }
}

void TestGguf::readsAnyStretch()
{
    const SafetensorsFile fixture(QUANTOSCOPE_TEST_DATA "/ggml_blocks.safetensors");
    const TensorView blocks = fixture.tensor("Q5_1");
    const std::vector<float> whole = floatsOf(fixture.tensor("Q5_1.values")); // 8 blocks: 4 rows of 2 blocks
    for (const bool transposed : { false, true }) {
        GgmlOrder order;
        order.transposed = transposed;
        const GgmlTensor tensor(*findGgmlType(7), 4, 64, order, blocks.bytes);
        for (const std::size_t first : { 0U, 1U, 31U, 63U, 70U, 200U }) {
            for (const std::size_t count : { 0U, 1U, 5U, 32U, 56U }) {
                std::vector<float> values(count);
                tensor.read(static_cast<std::int64_t>(first), std::as_writable_bytes(std::span(values)));
                for (std::size_t i = 0; i < count; ++i) {
                    const std::size_t element = first + i;
                    const std::size_t stored = transposed ? element % 4 * 64 + element / 4 : element;
                    QVERIFY(std::abs(values[i] - whole[stored]) <= 1e-6F);
                }
            }
        }
    }
}

void TestGguf::readsMetadataOfAllTypes()
{
    GgufBuilder builder;
    builder.entry("u8", 0, "\xFF").entry("i8", 1, "\xFF").entry("u16", 2, bytesOf<std::uint16_t>(65535));
    builder.entry("i16", 3, bytesOf<std::int16_t>(-2)).entry("u32", 4, bytesOf<std::uint32_t>(4294967295U));
    builder.entry("i32", 5, bytesOf<std::int32_t>(-3)).entry("u64", 10, bytesOf<std::uint64_t>(1ULL << 62U));
    builder.entry("i64", 11, bytesOf<std::int64_t>(-4)).entry("f64", 12, bytesOf(0.1)).number("f32", 0.5F);
    builder.entry("huge", 10, bytesOf<std::uint64_t>(1ULL << 63U)).flag("yes", true).text("word", "ä");
    builder.texts("words", { "a", "", "bc" }).numbers("numbers", { 1, 2 }).integers("ints", { -1, 5 });
    for (const std::uint32_t version : { 2U, 3U }) {
        const GgufFile file(write(builder.bytes(version)));
        QVERIFY(file.integer("u8") == 255 && file.integer("i8") == -1 && file.integer("u16") == 65535);
        QVERIFY(file.integer("i16") == -2 && file.integer("u32") == 4294967295 && file.integer("i32") == -3);
        QVERIFY(file.integer("u64") == std::int64_t(1) << 62 && file.integer("i64") == -4);
        QVERIFY(file.number("f64") == 0.1 && file.number("f32") == 0.5 && file.number("i8") == -1.0);
        QVERIFY(file.flag("yes") == true && file.text("word") == "ä" && !file.text("none"));
        QVERIFY(file.texts("words") == (std::vector<std::string_view> { "a", "", "bc" }));
        QVERIFY(file.numbers("numbers") == (std::vector<float> { 1, 2 }));
        QVERIFY(file.integers("ints") == (std::vector<std::int64_t> { -1, 5 }));
        QVERIFY(inputFileErrorOf([&] { file.integer("huge"); }).contains("9223372036854775808"));
        QVERIFY(inputFileErrorOf([&] { file.integer("word"); }).contains("word to be a whole number, found text"));
        QVERIFY(inputFileErrorOf([&] { file.integer("f32"); }).contains("found float32"));
        QVERIFY(inputFileErrorOf([&] { file.text("words"); }).contains("found an array"));
        QVERIFY(inputFileErrorOf([&] { file.texts("ints"); }).contains("found an array of int32"));
        QVERIFY(inputFileErrorOf([&] { file.texts("word"); }).contains("found text"));
    }
}

void TestGguf::configAsInConfigJson()
{
    const auto source = open(tinyLlama().integer("tokenizer.ggml.bos_token_id", 1));
    const nlohmann::json expected = nlohmann::json::parse(R"({"model_type":"llama","hidden_size":8,
        "intermediate_size":12,"num_hidden_layers":1,"num_attention_heads":2,"num_key_value_heads":1,"head_dim":4,
        "max_position_embeddings":16,"rms_norm_eps":1e-05,"hidden_act":"silu","rope_theta":10000.0,"vocab_size":3,
        "tie_word_embeddings":true,"bos_token_id":1})");
    QCOMPARE(QString::fromStdString(source->config().dump()), QString::fromStdString(expected.dump()));
    QCOMPARE(source->formatName(), std::string("GGUF file (mostly F32)"));
    QVERIFY(source->tokenizerPath().empty());

    const auto other = open(tinyLlama()
                                .floats("output.weight", { 3, 8 }, countingFrom(0, 24))
                                .text("tokenizer.ggml.model", "llama")
                                .integer("llama.attention.key_length", 6)
                                .integer("llama.attention.sliding_window", 5)
                                .floats("blk.0.attn_q.bias", { 12 }, countingFrom(0, 12)));
    QVERIFY(other->config().at("tie_word_embeddings") == nlohmann::json(false));
    QVERIFY(other->config().at("head_dim") == nlohmann::json(6));
    QVERIFY(other->config().at("model_type") == nlohmann::json("mistral"));
    QVERIFY(other->config().at("sliding_window") == nlohmann::json(5));
    QVERIFY(other->config().at("attention_bias") == nlohmann::json(true));
    QVERIFY(other->config().at("partial_rotary_factor") == nlohmann::json(4.0 / 6.0));
    QCOMPARE(other->tokenizerPath(), other->path());
}

void TestGguf::rotaryScaling()
{
    const auto scalingOf
        = [&](const GgufBuilder& builder) { return open(builder)->config().at("rope_scaling").dump(); };
    QCOMPARE(scalingOf(tinyLlama().text("llama.rope.scaling.type", "linear").number("llama.rope.scaling.factor", 4)),
             std::string(R"({"factor":4.0,"rope_type":"linear"})"));
    QCOMPARE(scalingOf(tinyLlama().number("llama.rope.scale_linear", 2)),
             std::string(R"({"factor":2.0,"rope_type":"linear"})"));
    QCOMPARE(scalingOf(tinyLlama().text("llama.rope.scaling.type", "yarn").number("llama.rope.scaling.factor", 8)),
             std::string(R"({"factor":8.0,"rope_type":"yarn"})"));
    // Heads of 4 have two pairs: one turns every 6 tokens and is left alone, the other every 628 and is slowed in part
    // (8192 / 628 = 13 turns, above 4: alone as well); with a large base it is slowed in full.
    GgufBuilder slowed = tinyLlama();
    slowed.floats("rope_freqs.weight", { 2 }, { 1, 1 });
    QVERIFY(scalingOf(slowed).find(R"("rope_type":"llama3")") != std::string::npos);
    GgufBuilder qwen("qwen2");
    qwen.integer("qwen2.block_count", 1).integer("qwen2.context_length", 16).integer("qwen2.embedding_length", 8);
    qwen.integer("qwen2.feed_forward_length", 12).integer("qwen2.attention.head_count", 2);
    qwen.number("qwen2.rope.freq_base", 1e8F).floats("rope_freqs.weight", { 2 }, { 1, 8 });
    QVERIFY(scalingOf(qwen).find(R"("factor":8.0)") != std::string::npos);
    const QString message = inputFileErrorOf([&] {
        open(tinyLlama().floats("rope_freqs.weight", { 2 }, { 1.5F, 8 }));
    });
    QVERIFY2(message.contains("LLaMA 3's rule"), qPrintable(message));
}

void TestGguf::qwenAndGpt2()
{
    GgufBuilder qwen("qwen3");
    qwen.integer("qwen3.block_count", 1).integer("qwen3.context_length", 16).integer("qwen3.embedding_length", 8);
    qwen.integer("qwen3.feed_forward_length", 12).integer("qwen3.attention.head_count", 2);
    qwen.floats("blk.0.attn_q_norm.weight", { 4 }, countingFrom(1, 4));
    qwen.floats("blk.0.attn_q.weight", { 8, 2 }, countingFrom(0, 16));
    const auto qwen3 = open(qwen);
    QVERIFY(qwen3->config().at("model_type") == nlohmann::json("qwen3"));
    QVERIFY(qwen3->findTensor("model.layers.0.self_attn.q_norm.weight") != nullptr);
    QCOMPARE(floatsOf(qwen3->tensor("model.layers.0.self_attn.q_proj.weight")), countingFrom(0, 16)); // not rearranged

    GgufBuilder builder("gpt2");
    builder.integer("gpt2.block_count", 1).integer("gpt2.context_length", 16).integer("gpt2.embedding_length", 8);
    builder.integer("gpt2.feed_forward_length", 32).integer("gpt2.attention.head_count", 2);
    builder.number("gpt2.attention.layer_norm_epsilon", 1e-5F);
    builder.floats("position_embd.weight", { 2, 8 }, countingFrom(0, 16));
    builder.floats("blk.0.attn_qkv.bias", { 24 }, countingFrom(0, 24));
    const auto gpt2 = open(builder);
    QVERIFY(gpt2->config().at("n_inner") == nlohmann::json(32));
    QVERIFY(gpt2->config().at("layer_norm_epsilon") == nlohmann::json(1e-5));
    QVERIFY(gpt2->findTensor("transformer.wpe.weight") != nullptr);
    QCOMPARE(floatsOf(gpt2->tensor("transformer.h.0.attn.c_attn.bias")), countingFrom(0, 24));
}

void TestGguf::undoesTheOrderOfHeads()
{
    // Row r of the checkpoint is stored where the converter's reshape(heads, 2, half).swapaxes(1, 2) puts it.
    const std::vector<float> rows { 0, 2, 1, 3, 4, 6, 5, 7 };
    std::vector<float> stored;
    for (const float row : rows)
        stored.insert(stored.end(), { row, row + 0.5F });
    const auto source = open(tinyLlama()
                                 .floats("blk.0.attn_q.weight", { 8, 2 }, stored)
                                 .floats("blk.0.attn_q.bias", { 8 }, rows)
                                 .floats("blk.0.attn_v.weight", { 8, 2 }, stored));
    const TensorView query = source->tensor("model.layers.0.self_attn.q_proj.weight");
    QVERIFY(query.bytes.empty() && query.decoder != nullptr);
    QCOMPARE(query.info->dtype, TensorDtype::F32);
    std::vector<float> expected;
    for (const float row : countingFrom(0, 8))
        expected.insert(expected.end(), { row, row + 0.5F });
    QCOMPARE(floatsOf(query), expected);
    QCOMPARE(floatsOf(query, 3, 2), (std::vector<float> { 1.5F, 2 }));
    QCOMPARE(floatsOf(source->tensor("model.layers.0.self_attn.q_proj.bias")), countingFrom(0, 8));
    QCOMPARE(floatsOf(source->tensor("model.layers.0.self_attn.v_proj.weight")), stored);
    QVERIFY_EXCEPTION_THROWN(floatsOf(query, 10, 7), Error);
}

void TestGguf::transposesBack()
{
    GgufBuilder builder("gpt2");
    builder.integer("gpt2.block_count", 1).integer("gpt2.context_length", 16).integer("gpt2.embedding_length", 2);
    builder.integer("gpt2.feed_forward_length", 3).integer("gpt2.attention.head_count", 1);
    builder.floats("blk.0.ffn_up.weight", { 3, 2 }, { 0, 1, 10, 11, 20, 21 }); // [out, in]
    const auto source = open(builder);
    const TensorView weight = source->tensor("transformer.h.0.mlp.c_fc.weight");
    QCOMPARE(weight.info->shape, (std::vector<std::int64_t> { 2, 3 }));
    QCOMPARE(floatsOf(weight), (std::vector<float> { 0, 10, 20, 1, 11, 21 }));
}

void TestGguf::namesWhatItDoesNotKnow()
{
    GgufBuilder builder("mamba");
    builder.floats("blk.0.ssm_a", { 2 }, { 1, 2 });
    const auto source = open(builder);
    QCOMPARE(source->config().dump(), std::string(R"({"model_type":"mamba"})"));
    QVERIFY(source->findTensor("blk.0.ssm_a") != nullptr);
    // A tensor that the family has not keeps its name, so that the model can refuse it.
    const auto llama = open(tinyLlama().floats("blk.0.attn_sinks.weight", { 2 }, { 1, 2 }));
    QVERIFY(llama->findTensor("blk.0.attn_sinks.weight") != nullptr);
}

void TestGguf::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* what, const std::string& bytes, const char* found) {
        QTest::addRow("%s", what) << QByteArray::fromStdString(bytes) << QString::fromUtf8(found);
    };
    const std::string good = tinyLlama().bytes();
    const auto patched
        = [&](std::size_t at, const std::string& with) { return std::string(good).replace(at, with.size(), with); };
    row("only a signature", "GGUF", "a version number");
    row("version 1", tinyLlama().bytes(1), "version 1");
    row("version 4", tinyLlama().bytes(4), "version 4");
    row("big-endian", patched(4, std::string("\0\0\0\3", 4)), "other byte order");
    row("2^60 tensors", patched(8, bytesOf<std::uint64_t>(1ULL << 60U)), "1152921504606846976");
    row("2^63 entries", patched(16, bytesOf<std::uint64_t>(1ULL << 63U)), "9223372036854775808");
    row("one entry more than there are", patched(16, bytesOf<std::uint64_t>(11)), "byte");
    row("key of 2^40 bytes", patched(24, bytesOf<std::uint64_t>(1ULL << 40U)), "1099511627776");
    row("no architecture", "GGUF" + bytesOf(3) + std::string(16, '\0'), "general.architecture");
    row("unknown value type", GgufBuilder().entry("k", 13, "").bytes(), "13");
    row("array of arrays", GgufBuilder().entry("k", 9, bytesOf(9) + bytesOf<std::uint64_t>(0)).bytes(), "arrays");
    row("array longer than the file",
        GgufBuilder().entry("k", 9, bytesOf(4) + bytesOf<std::uint64_t>(1U << 30U)).bytes(), "1073741824");
    row("text longer than the file", GgufBuilder().entry("k", 8, bytesOf<std::uint64_t>(UINT64_MAX)).bytes(), "left");
    row("key twice", tinyLlama().integer("llama.block_count", 1).bytes(), "\"llama.block_count\" twice");
    row("hyper-parameter missing", GgufBuilder().bytes(), "llama.embedding_length");
    row("hyper-parameter 0", GgufBuilder().integer("llama.embedding_length", 0).bytes(), "from 1 to");
    row("experts", tinyLlama().integer("llama.expert_count", 8).bytes(), "expert_count");
    row("split", tinyLlama().integer("split.count", 2).bytes(), "split.count");
    row("alignment 0", tinyLlama().integer("general.alignment", 0).bytes(), "general.alignment");
    row("alignment 2^31", tinyLlama().integer("general.alignment", 1U << 31U).bytes(), "general.alignment");
    row("five dimensions", tinyLlama().tensorAt("t", { 1, 1, 1, 1, 1 }, 0, 0).bytes(), "dimensions");
    row("empty", tinyLlama().tensorAt("t", { 0 }, 0, 0).bytes(), "extent of 0");
    row("shape overflows", tinyLlama().tensorAt("t", { 1ULL << 33U, 1ULL << 33U }, 0, 0).bytes(), "addressed");
    row("bytes overflow", tinyLlama().tensorAt("t", { 1ULL << 62U }, 0, 0).bytes(), "addressed");
    row("IQ2_XS", tinyLlama().tensorAt("t", { 256 }, 17, 0).bytes(), "IQ2_XS");
    row("unknown type", tinyLlama().tensorAt("t", { 256 }, 77, 0).bytes(), "77");
    row("half a block", tinyLlama().tensorAt("t", { 48 }, 2, 0).bytes(), "rows of 48");
    row("behind the end", tinyLlama().tensorAt("t", { 4 }, 0, 96).bytes(), "only 96 bytes");
    row("offset overflows", tinyLlama().tensorAt("t", { 4 }, 0, UINT64_MAX).bytes(), "only 96 bytes");
    row("overlap", tinyLlama().tensorAt("t", { 4 }, 0, 32).bytes(), "overlapping");
    row("name twice", tinyLlama().floats("token_embd.weight", { 3, 8 }, countingFrom(0, 24)).bytes(), "twice");
    row("cut short", good.substr(0, good.size() - 1), "only 95 bytes");
    row("query of half a head", tinyLlama().floats("blk.0.attn_q.weight", { 6, 1 }, countingFrom(0, 6)).bytes(),
        "6 rows");
}

void TestGguf::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, found);
    const std::filesystem::path file = write(bytes.toStdString());
    const QString message = inputFileErrorOf([&] { openModelSource(file); });
    QVERIFY2(message.startsWith(QString::fromStdString(file.string()) + ": expected "), qPrintable(message));
    QVERIFY2(message.contains(found), qPrintable(message));
}

void TestGguf::opensStories_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("F32") << "stories260K.f32.gguf";
    QTest::newRow("F16") << "stories260K.f16.gguf";
}

// The same weights as the llama2.c checkpoint has, whose q and k are interleaved.
void TestGguf::opensStories()
{
    QFETCH(QString, file);
    const auto models = sharedData("data/models");
    QUANTOSCOPE_REQUIRE(models);
    const auto gguf = openModelSource(models / "stories260K-gguf" / file.toStdString());
    const auto llama2c = openModelSource(models / "stories260K/stories260K.bin");
    QCOMPARE(gguf->tensors().size(), llama2c->tensors().size() + 1); // it repeats the embedding as the head
    QVERIFY(gguf->config().at("tie_word_embeddings") == false);
    const float tolerance = file.contains("f16") ? 1e-3F : 0.0F;
    for (const TensorInfo& info : llama2c->tensors()) {
        const TensorView view = gguf->tensor(info.name);
        QCOMPARE(view.info->shape, info.shape);
        const std::vector<float> values = widened(view);
        const std::vector<float> expected = floatsOf(llama2c->tensor(info.name));
        const bool isRotated
            = info.name.find("q_proj") != std::string::npos || info.name.find("k_proj") != std::string::npos;
        for (std::size_t i = 0; i < values.size(); ++i) {
            // Heads of 8 rows, 64 columns: row 2 j + s of the checkpoint is row 4 s + j of Hugging Face's.
            const std::size_t row = i / 64;
            const std::size_t from = isRotated ? row / 8 * 8 + row % 4 * 2 + row % 8 / 4 : row;
            QVERIFY2(std::abs(values[i] - expected[from * 64 + i % 64]) <= tolerance, info.name.c_str());
        }
    }
    // The first row stays the first; six digits are given.
    std::ifstream answers(models / "stories260K-gguf/expected.json");
    const nlohmann::json given = nlohmann::json::parse(answers)[file.toStdString()]["first_block"];
    QCOMPARE(given["tensor"].get<std::string>(), std::string("blk.0.attn_q.weight"));
    const std::vector<float> queries = widened(gguf->tensor("model.layers.0.self_attn.q_proj.weight"));
    for (std::size_t i = 0; i < given["first_32_dequantised"].size(); ++i)
        QVERIFY(std::abs(queries[i] - given["first_32_dequantised"][i].get<float>()) <= 1e-6F);
    for (const char* key :
         { "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads",
           "vocab_size", "max_position_embeddings", "rms_norm_eps", "rope_theta" })
        QVERIFY2(gguf->config().at(key) == llama2c->config().at(key), key);
}

void TestGguf::vocabulariesOpenAsModels()
{
    const auto folder = sharedData("data/tokenizers/ggml-vocab");
    QUANTOSCOPE_REQUIRE(folder);
    for (const char* name : { "gpt-2", "llama-spm", "bert-bge" }) {
        const auto source = openModelSource(folder / ("ggml-vocab-" + std::string(name) + ".gguf"));
        QCOMPARE(source->formatName(), std::string("GGUF file without tensors"));
        QVERIFY(!source->hasWeights());
        QCOMPARE(source->tokenizerPath(), source->path());
    }
}

QTEST_GUILESS_MAIN(TestGguf)
#include "tst_gguf.moc"
