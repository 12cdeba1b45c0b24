// Opening models: Hugging Face folders, llama2.c checkpoints, and what is neither.
#include "core/formats/hash.h"
#include "core/formats/model_source.h"
#include "tests/core/file_fixtures.h"
#include "tests/core/shared_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

#include <sys/stat.h>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

// dim 4, hidden 6, 1 layer, 2 heads, 1 key-value head, vocabulary 3, context 2: small enough to count by hand.
constexpr std::int32_t kTinyHeader[] = { 4, 6, 1, 2, 1, 3, 2 };
// embedding 12, norm 4, q 16, k 8, v 8, o 16, norm 4, gate 24, down 24, up 24, norm 4
constexpr int kTinyWeights = 144;
constexpr int kTinyRotary = 2 * 2 * 1; // cosines and sines, context 2, half a head of 2

std::string int32s(std::span<const std::int32_t> values)
{
    return { reinterpret_cast<const char*>(values.data()), values.size_bytes() };
}

// 0, 1, 2, ... so that a tensor's first value says where in the file it lies.
std::string countingFloats(int count)
{
    std::string bytes;
    for (int i = 0; i < count; ++i)
        bytes += bytesOf(static_cast<float>(i));
    return bytes;
}

std::string tinyV0(bool tied)
{
    std::vector<std::int32_t> header(std::begin(kTinyHeader), std::end(kTinyHeader));
    header[5] = tied ? 3 : -3;
    return int32s(header) + countingFloats(kTinyWeights + kTinyRotary + (tied ? 0 : 12));
}

std::string tinyV1(bool tied, std::int32_t version = 1)
{
    std::string header = bytesOf<std::int32_t>(0x616b3432) + bytesOf(version) + int32s(kTinyHeader);
    header += static_cast<char>(tied);
    header.resize(256, '\0');
    return header + countingFloats(kTinyWeights + (tied ? 0 : 12));
}

float firstValue(const ModelSource& source, const char* tensor)
{
    float value = -1;
    std::memcpy(&value, source.tensor(tensor).bytes.data(), sizeof value);
    return value;
}

const std::string kOneTensor = safetensorsBytes(R"({"t":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})", "abcd");

} // namespace

class TestModelSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dtypesHaveNamesAndSizes();
    void hashesAsPublished();
    void opensLlama2cVersion0();
    void opensLlama2cVersion1();
    void findsTokenizersBesideACheckpoint();
    void opensAFolder();
    void opensShards();
    void refusesBadShards_data();
    void refusesBadShards();
    void fingerprintsTellModelsApart();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void refusesWhatIsNoFile();
    void opensTheReferenceModels_data();
    void opensTheReferenceModels();
    void bothCheckpointVersionsHoldTheSameNumbers();

private:
    std::filesystem::path path(const std::string& name) const { return m_folder->path().toStdString() + '/' + name; }
    std::filesystem::path write(const std::string& name, std::string_view bytes) const
    {
        std::filesystem::create_directories(path(name).parent_path());
        writeFile(path(name), bytes);
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestModelSource::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestModelSource::dtypesHaveNamesAndSizes()
{
    const std::pair<const char*, std::size_t> facts[]
        = { { "F64", 8 }, { "F32", 4 }, { "F16", 2 }, { "BF16", 2 }, { "I64", 8 },
            { "I32", 4 }, { "I16", 2 }, { "I8", 1 },  { "U8", 1 },   { "BOOL", 1 } };
    for (const auto& [name, bytes] : facts) {
        const auto dtype = tensorDtypeFromName(name);
        QVERIFY2(dtype, name);
        QCOMPARE(tensorDtypeName(*dtype), std::string_view(name));
        QCOMPARE(tensorDtypeBytes(*dtype), bytes);
    }
    QVERIFY(!tensorDtypeFromName("F31"));
    QVERIFY(!tensorDtypeFromName(""));
}

void TestModelSource::hashesAsPublished()
{
    // The examples of FIPS 180-2, appendix B.
    Sha256 empty;
    QCOMPARE(empty.hexDigest(), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    const std::string abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    Sha256 inTwoParts;
    inTwoParts.update(std::string_view("ab"));
    inTwoParts.update(std::string_view("c"));
    QCOMPARE(inTwoParts.hexDigest(), abc);
    QCOMPARE(sha256OfFile(write("abc", "abc")), abc);
}

void TestModelSource::opensLlama2cVersion0()
{
    const auto source = openModelSource(write("tiny.bin", tinyV0(false)));
    QCOMPARE(source->formatName(), std::string("llama2.c checkpoint"));
    const nlohmann::json& config = source->config();
    QCOMPARE(config["model_type"].get<std::string>(), std::string("llama"));
    QCOMPARE(config["hidden_size"].get<int>(), 4);
    QCOMPARE(config["intermediate_size"].get<int>(), 6);
    QCOMPARE(config["num_hidden_layers"].get<int>(), 1);
    QCOMPARE(config["num_attention_heads"].get<int>(), 2);
    QCOMPARE(config["num_key_value_heads"].get<int>(), 1);
    QCOMPARE(config["vocab_size"].get<int>(), 3);
    QCOMPARE(config["max_position_embeddings"].get<int>(), 2);
    QCOMPARE(config["tie_word_embeddings"].get<bool>(), false);
    QCOMPARE(config["quantoscope_rope_style"].get<std::string>(), std::string("interleaved"));

    QCOMPARE(source->tensors().size(), std::size_t(12));
    QCOMPARE(firstValue(*source, "model.embed_tokens.weight"), 0.0F);
    QCOMPARE(firstValue(*source, "model.layers.0.input_layernorm.weight"), 12.0F);
    QCOMPARE(firstValue(*source, "model.layers.0.self_attn.q_proj.weight"), 16.0F);
    QCOMPARE(firstValue(*source, "model.layers.0.self_attn.k_proj.weight"), 32.0F);
    QCOMPARE(firstValue(*source, "model.layers.0.self_attn.v_proj.weight"), 40.0F);
    QCOMPARE(firstValue(*source, "model.layers.0.self_attn.o_proj.weight"), 48.0F);
    QCOMPARE(firstValue(*source, "model.layers.0.post_attention_layernorm.weight"), 64.0F);
    QCOMPARE(firstValue(*source, "model.layers.0.mlp.gate_proj.weight"), 68.0F);
    QCOMPARE(firstValue(*source, "model.layers.0.mlp.down_proj.weight"), 92.0F);
    QCOMPARE(firstValue(*source, "model.layers.0.mlp.up_proj.weight"), 116.0F);
    QCOMPARE(firstValue(*source, "model.norm.weight"), 140.0F);
    QCOMPARE(firstValue(*source, "lm_head.weight"), 148.0F); // behind four rotary values
    QCOMPARE(source->findTensor("model.layers.0.mlp.down_proj.weight")->shape, (std::vector<std::int64_t> { 4, 6 }));

    const auto tied = openModelSource(write("tied.bin", tinyV0(true)));
    QCOMPARE(tied->config()["tie_word_embeddings"].get<bool>(), true);
    QCOMPARE(tied->findTensor("lm_head.weight"), nullptr);
}

void TestModelSource::opensLlama2cVersion1()
{
    const auto source = openModelSource(write("tiny.bin", tinyV1(false)));
    QCOMPARE(source->config()["vocab_size"].get<int>(), 3);
    QCOMPARE(source->config()["tie_word_embeddings"].get<bool>(), false);
    QCOMPARE(firstValue(*source, "model.layers.0.input_layernorm.weight"), 0.0F);
    QCOMPARE(firstValue(*source, "model.layers.0.post_attention_layernorm.weight"), 4.0F);
    QCOMPARE(firstValue(*source, "model.norm.weight"), 8.0F);
    QCOMPARE(firstValue(*source, "model.embed_tokens.weight"), 12.0F);
    QCOMPARE(firstValue(*source, "model.layers.0.self_attn.q_proj.weight"), 24.0F);
    QCOMPARE(firstValue(*source, "model.layers.0.mlp.gate_proj.weight"), 72.0F);
    QCOMPARE(firstValue(*source, "lm_head.weight"), 144.0F);
    QCOMPARE(openModelSource(write("tied.bin", tinyV1(true)))->tensors().size(), std::size_t(11));
}

void TestModelSource::findsTokenizersBesideACheckpoint()
{
    const auto checkpoint = write("tiny.bin", tinyV1(true));
    QVERIFY(openModelSource(checkpoint)->tokenizerPath().empty());
    const auto general = write("tokenizer.bin", "x");
    QCOMPARE(openModelSource(checkpoint)->tokenizerPath(), general);
    const auto fitting = write("tok3.bin", "x");
    QCOMPARE(openModelSource(checkpoint)->tokenizerPath(), fitting);
    const auto given = write("other/my.bin", "x");
    QCOMPARE(openModelSource(checkpoint, given)->tokenizerPath(), given);
    const QString message = inputFileErrorOf([&] { openModelSource(checkpoint, path("nowhere.bin")); });
    QVERIFY2(message.contains("nowhere.bin"), qPrintable(message));
}

void TestModelSource::opensAFolder()
{
    write("m/config.json", R"({"model_type":"gpt2"})");
    write("m/model.safetensors", kOneTensor);
    const auto source = openModelSource(path("m"));
    QCOMPARE(source->formatName(), std::string("Hugging Face folder"));
    QCOMPARE(source->config()["model_type"].get<std::string>(), std::string("gpt2"));
    QCOMPARE(source->tensors().size(), std::size_t(1));
    QVERIFY(source->tokenizerPath().empty());
    const QString message = inputFileErrorOf([&] { source->tensor("u"); });
    QVERIFY2(message.contains("/m:") && message.contains("\"u\""), qPrintable(message));

    write("m/tokenizer.json", "{}");
    QCOMPARE(openModelSource(path("m"))->tokenizerPath(), path("m"));
    QCOMPARE(openModelSource(path("m/model.safetensors"))->tensors().size(), std::size_t(1));
}

void TestModelSource::opensShards()
{
    write("m/config.json", "{}");
    write("m/model.safetensors.index.json", R"({"weight_map":{"a":"2.safetensors","b":"1.safetensors"}})");
    write("m/1.safetensors", safetensorsBytes(R"({"b":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", "B"));
    write("m/2.safetensors",
          safetensorsBytes(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                           R"("b":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
                           "A?"));
    const auto source = openModelSource(path("m"));
    QCOMPARE(source->tensors().size(), std::size_t(2));
    QVERIFY(source->tensor("a").bytes[0] == std::byte('A'));
    QVERIFY(source->tensor("b").bytes[0] == std::byte('B')); // the index decides, not the other shard
}

void TestModelSource::refusesBadShards_data()
{
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("message");
    QTest::newRow("no map") << "{}"
                            << "weight_map";
    QTest::newRow("a list") << "[]"
                            << "weight_map";
    QTest::newRow("empty map") << R"({"weight_map":{}})"
                               << "weight_map";
    QTest::newRow("missing shard") << R"({"weight_map":{"t":"no.safetensors"}})"
                                   << "no.safetensors";
    QTest::newRow("missing tensor") << R"({"weight_map":{"t":"1.safetensors","u":"1.safetensors"}})"
                                    << "\"u\"";
    QTest::newRow("outside the folder") << R"({"weight_map":{"t":"../1.safetensors"}})"
                                        << "../1.safetensors";
    QTest::newRow("absolute") << R"({"weight_map":{"t":"/etc/passwd"}})"
                              << "/etc/passwd";
    QTest::newRow("the folder above") << R"({"weight_map":{"t":".."}})"
                                      << "..";
    QTest::newRow("a number") << R"({"weight_map":{"t":1}})"
                              << "index.json";
}

void TestModelSource::refusesBadShards()
{
    QFETCH(QString, index);
    QFETCH(QString, message);
    write("m/config.json", "{}");
    write("m/1.safetensors", kOneTensor);
    write("1.safetensors", kOneTensor);
    write("m/model.safetensors.index.json", index.toStdString());
    const QString found = inputFileErrorOf([&] { openModelSource(path("m")); });
    QVERIFY2(found.contains("/m/") && found.contains(message), qPrintable(found));
}

void TestModelSource::fingerprintsTellModelsApart()
{
    const std::string original = tinyV1(true);
    const auto fingerprint = [&](std::string bytes) { return openModelSource(write("a.bin", bytes))->fingerprint(); };
    const std::string first = fingerprint(original);
    QCOMPARE(first.size(), std::size_t(64));
    QCOMPARE(openModelSource(write("elsewhere/b.bin", original))->fingerprint(), first);
    std::string changed = original;
    changed.back() ^= 1; // the last weight's sign or exponent
    QVERIFY(fingerprint(changed) != first);
    changed = original;
    changed[32] = 3; // max_seq_len, which no tensor of version 1 depends on
    QVERIFY(fingerprint(changed) != first);

    // A tensor that is only sampled: its first and last bytes count.
    const std::int64_t large = 3 << 20;
    write("m/config.json", "{}");
    const auto ofLarge = [&](std::int64_t at) {
        std::string data(static_cast<std::size_t>(large), 'x');
        if (at >= 0)
            data[static_cast<std::size_t>(at)] = 'y';
        write("m/model.safetensors",
              safetensorsBytes(R"({"t":{"dtype":"U8","shape":[3145728],"data_offsets":[0,3145728]}})", data));
        return openModelSource(path("m"))->fingerprint();
    };
    const std::string unchanged = ofLarge(-1);
    QVERIFY(ofLarge(0) != unchanged);
    QVERIFY(ofLarge(large - 1) != unchanged);
}

void TestModelSource::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const std::string& bytes, const char* found) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(bytes) << QString::fromUtf8(found);
    };
    const auto header = [](std::size_t field, std::int32_t value, bool version1) {
        std::vector<std::int32_t> fields(std::begin(kTinyHeader), std::end(kTinyHeader));
        fields[field] = value;
        std::string bytes = version1 ? bytesOf<std::int32_t>(0x616b3432) + bytesOf<std::int32_t>(1) : std::string();
        bytes += int32s(fields);
        if (version1)
            bytes.resize(256, '\1');
        return bytes;
    };
    row("empty", "", "an empty file");
    row("one byte", "x", "no model format");
    row("text", "Once upon a time, there was a little girl named Lily.", "no model format");
    row("zeros", std::string(4096, '\0'), "no model format");
    row("GGUF", "GGUF", "a version number");
    row("zip", "PK\3\4rest", "a directory at the end");
    row("pickle", "\x80\2}.", "a pickle of something else");
    row("safetensors alone", kOneTensor, "config.json");
    row("v0 cut short", tinyV0(true).substr(0, 600), "600 bytes");
    row("v0 header only", header(0, 4, false), "28 bytes");
    row("v0 one byte more", tinyV0(true) + "x", "621 bytes");
    row("v1 cut in the header", tinyV1(true).substr(0, 40), "40 bytes");
    row("v1 cut short", tinyV1(true).substr(0, 500), "500 bytes");
    row("v1 one byte more", tinyV1(true) + "x", "833 bytes");
    row("v2", tinyV1(true, 2), "version 2 at byte 4");
    row("v1 dim 0", header(0, 0, true), "dim 0");
    row("v1 hidden -1", header(1, -1, true), "hidden_dim -1");
    row("v1 layers 2^31-1", header(2, INT32_MAX, true), "n_layers 2147483647");
    row("v1 heads do not divide", header(3, 3, true), "n_heads 3");
    row("v1 odd head", header(3, 4, true), "n_heads 4");
    row("v1 too many kv heads", header(4, 4, true), "n_kv_heads 4");
    row("v1 vocabulary negative", header(5, INT32_MIN, true), "vocab_size -2147483648");
    row("v1 vocabulary lies", header(5, 1 << 24, true), "256 bytes");
    row("v1 context 0", header(6, 0, true), "max_seq_len 0");
}

void TestModelSource::refusesBrokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, found);
    const auto file = write("broken.bin", bytes.toStdString());
    const QString message = inputFileErrorOf([&] { openModelSource(file); });
    if (found != "config.json") // there the missing file is named
        QVERIFY2(message.contains("broken.bin"), qPrintable(message));
    QVERIFY2(message.contains(found), qPrintable(message));
}

void TestModelSource::refusesWhatIsNoFile()
{
    const auto errorOf
        = [](const std::filesystem::path& what) { return inputFileErrorOf([&] { openModelSource(what); }); };
    QVERIFY(errorOf(path("nowhere")).contains("nowhere: expected a model folder or file, found no such file"));
    std::filesystem::create_directory(path("empty"));
    QVERIFY(errorOf(path("empty")).contains("config.json"));
    QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
    QVERIFY(errorOf(path("pipe")).contains("pipe"));

    write("m/config.json", "[]");
    QVERIFY(errorOf(path("m")).contains("m/config.json: expected a JSON object, found array"));
    write("m/config.json", "{");
    QVERIFY(errorOf(path("m")).contains("syntax error at byte 1"));
    write("m/config.json", "{}");
    QVERIFY(errorOf(path("m")).contains("model.safetensors"));
    write("m/pytorch_model.bin", "PK");
    QVERIFY(errorOf(path("m")).contains("pytorch_model.bin"));
    std::filesystem::create_directory(path("m/model.safetensors"));
    QVERIFY(errorOf(path("m")).contains("found a folder"));
}

void TestModelSource::opensTheReferenceModels_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("tensors");
    QTest::addColumn<QString>("tokenizer");
    QTest::newRow("stories260K v0") << "stories260K/stories260K.bin" << 47 << "tok512.bin";
    QTest::newRow("stories260K v1") << "stories260K/checkpoint_v1.bin" << 47 << "tok512.bin";
    QTest::newRow("gpt-nano-sort") << "gpt-nano-sort" << 41 << "";
    QTest::newRow("tinygpt-slm-13") << "tinygpt-slm-13" << 29 << "";
    QTest::newRow("tinystories-char") << "tinystories-char-223k" << 69 << "tinystories-char-223k";
}

void TestModelSource::opensTheReferenceModels()
{
    QFETCH(QString, model);
    QFETCH(int, tensors);
    QFETCH(QString, tokenizer);
    const auto file = sharedData("data/models/" + model.toStdString());
    QUANTOSCOPE_REQUIRE(file);
    const auto source = openModelSource(file);
    QCOMPARE(source->tensors().size(), static_cast<std::size_t>(tensors));
    QCOMPARE(source->tokenizerPath().filename().string(), tokenizer.toStdString());
}

void TestModelSource::bothCheckpointVersionsHoldTheSameNumbers()
{
    const auto folder = sharedData("data/models/stories260K");
    QUANTOSCOPE_REQUIRE(folder);
    const auto version0 = openModelSource(folder / "stories260K.bin");
    const auto version1 = openModelSource(folder / "checkpoint_v1.bin");
    QCOMPARE(version0->tensors().size(), version1->tensors().size());
    for (const TensorInfo& info : version0->tensors()) {
        const auto other = version1->tensor(info.name);
        QCOMPARE(info.shape, other.info->shape);
        QVERIFY2(std::ranges::equal(version0->tensor(info.name).bytes, other.bytes), info.name.c_str());
    }
}

QTEST_GUILESS_MAIN(TestModelSource)
#include "tst_model_source.moc"
