// Every reader against files that are almost right: thousands of small, repeatable damages. Each ends in the file being
// read or in an error that names it; a crash, a hang or an allocation that the file is too small for ends the test.
#include "core/formats/model_source.h"
#include "core/text/tokenizer.h"
#include "tests/core/gguf_builder.h"
#include "tests/core/shared_data.h"
#include "tests/core/torch_builder.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <random>

#include <sys/resource.h>

using namespace quantoscope;
using namespace quantoscope::tests;

namespace {

constexpr std::size_t kMutations = 1500;
constexpr rlim_t kMemory = rlim_t(2) << 30; // address space; a lying size of a few bytes asks for far more

/// Damages as files meet them: bits, bytes, runs, lengths, pieces cut out or put in twice, an early end.
std::string damaged(std::string bytes, std::mt19937& random)
{
    const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    const std::size_t damages = 1 + below(3);
    for (std::size_t i = 0; i < damages && !bytes.empty(); ++i) {
        const std::size_t at = below(bytes.size());
        const std::size_t length = std::min<std::size_t>(1 + below(16), bytes.size() - at);
        switch (below(7)) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            bytes[at] = static_cast<char>(below(256));
            break;
        case 2:
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), length, below(2) == 0 ? '\xFF' : '\0');
            break;
        case 3:
            bytes.erase(at, length);
            break;
        case 4:
            bytes.insert(at, bytes.substr(below(bytes.size()), length));
            break;
        case 5:
            bytes.resize(at);
            break;
        default: // a count or an offset with one of the values that overflow
            const std::uint64_t values[] = { 0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1ULL << 62U, ~0ULL };
            const std::string number = bytesOf(values[below(std::size(values))]);
            bytes.replace(at, length, number, 0, std::min<std::size_t>(length, 8));
            break;
        }
    }
    return bytes;
}

void readWholly(const ModelSource& source)
{
    std::vector<std::byte> piece;
    for (const TensorInfo& info : source.tensors()) {
        const TensorView view = source.tensor(info.name);
        const std::int64_t elements = info.elements();
        const std::int64_t step = 1000;
        for (std::int64_t first = 0; first < elements; first += step) {
            piece.resize(static_cast<std::size_t>(std::min(step, elements - first)) * tensorDtypeBytes(info.dtype));
            view.read(first, piece);
        }
    }
    source.fingerprint();
}

void useWholly(const Tokenizer& tokenizer)
{
    const std::vector<std::int64_t> ids = tokenizer.encode("Once upon a time, 12 Äpfel\n\n<s>🦙", true);
    tokenizer.decode(ids);
    for (std::int64_t id = -1; id <= tokenizer.vocabularySize(); ++id)
        tokenizer.tokenBytes(id);
}

std::string llamaGguf()
{
    GgufBuilder builder;
    builder.integer("llama.block_count", 1).integer("llama.context_length", 16).integer("llama.embedding_length", 8);
    builder.integer("llama.feed_forward_length", 12).integer("llama.attention.head_count", 2);
    builder.text("tokenizer.ggml.model", "llama").texts("tokenizer.ggml.tokens", { "<unk>", "<s>", "a", "▁", "▁a" });
    builder.numbers("tokenizer.ggml.scores", { 0, 0, -1, -2, -3 });
    builder.integers("tokenizer.ggml.token_type", { 2, 3, 1, 1, 1 });
    builder.floats("token_embd.weight", { 3, 8 }, std::vector<float>(24, 1.0F));
    builder.floats("blk.0.attn_q.weight", { 8, 8 }, std::vector<float>(64, 2.0F));
    builder.tensor("blk.0.ffn_up.weight", { 2, 256 }, 13, std::string(2 * 176, '\x3C'));
    return builder.bytes();
}

std::string gpt2Gguf()
{
    GgufBuilder builder("gpt2");
    builder.integer("gpt2.block_count", 1).integer("gpt2.context_length", 16).integer("gpt2.embedding_length", 8);
    builder.integer("gpt2.feed_forward_length", 32).integer("gpt2.attention.head_count", 2);
    builder.text("tokenizer.ggml.model", "gpt2").text("tokenizer.ggml.pre", "gpt-2");
    builder.texts("tokenizer.ggml.tokens", { "a", "b", "ab", "Ġ" }).texts("tokenizer.ggml.merges", { "a b" });
    builder.tensor("blk.0.ffn_up.weight", { 32, 32 }, 2, std::string(32 * 18, '\x3C'));
    return builder.bytes();
}

std::string stateDictionary()
{
    const std::string floats = pickle::storage("0", 12);
    return pickle::dict({ { "plain", pickle::tensor(floats, 4, { 2, 3 }, { 3, 1 }) },
                          { "transposed", pickle::tensor(floats, 0, { 3, 2 }, { 1, 3 }) } });
}

std::string llama2cCheckpoint()
{
    std::string bytes;
    for (const std::int32_t field : { 4, 6, 1, 2, 1, 3, 2 })
        bytes += bytesOf(field);
    return bytes + countingFloatBytes(148);
}

std::string llama2cTokenizer()
{
    std::string bytes = bytesOf<std::int32_t>(8);
    for (int id = 0; id < 262; ++id) {
        char text[8] = "a";
        if (id >= 3 && id < 259)
            std::snprintf(text, sizeof text, "<0x%02X>", static_cast<unsigned>(id - 3));
        bytes += bytesOf(static_cast<float>(-id)) + bytesOf(static_cast<std::int32_t>(std::strlen(text))) + text;
    }
    return bytes;
}

const char* const kByteLevelJson
    = R"({"model":{"type":"BPE","vocab":{"a":0,"b":1,"ab":2,"Ġ":3,"</s>":4},"merges":["a b"]},
"pre_tokenizer":{"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":" ?\\p{L}+"},"behavior":"Isolated"},
{"type":"ByteLevel","add_prefix_space":false,"use_regex":false}]},"normalizer":{"type":"NFC"},
"added_tokens":[{"id":4,"content":"</s>","special":true,"lstrip":true}],
"post_processor":{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"</s>"}}]}})";

const char* const kWordPieceJson
    = R"({"model":{"type":"WordPiece","unk_token":"?","continuing_subword_prefix":"##","vocab":{"?":0,"a":1,"##b":2}},
"normalizer":{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,"lowercase":true},
"pre_tokenizer":{"type":"BertPreTokenizer"}})";

} // namespace

class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        rlimit limit {};
        QCOMPARE(::getrlimit(RLIMIT_AS, &limit), 0);
        limit.rlim_cur = std::min<rlim_t>(kMemory, limit.rlim_max);
#if !defined(__SANITIZE_ADDRESS__) // which maps terabytes for itself
        QCOMPARE(::setrlimit(RLIMIT_AS, &limit), 0);
#endif
    }

    void models_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* file, const std::string& bytes, const char* what) {
            QTest::newRow(what) << QString(file) << QByteArray::fromStdString(bytes);
        };
        row("m.gguf", llamaGguf(), "GGUF, llama");
        row("m.gguf", gpt2Gguf(), "GGUF, gpt2");
        row("pytorch_model.bin", torchArchive(stateDictionary(), countingFloatBytes(12)), "PyTorch, zip");
        row("pytorch_model.bin", legacyTorchFile(stateDictionary(), 12, countingFloatBytes(12)), "PyTorch, legacy");
        row("m.bin", llama2cCheckpoint(), "llama2.c");
        row("model.safetensors",
            safetensorsBytes(R"({"a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]},)"
                             R"("b":{"dtype":"I64","shape":[],"data_offsets":[16,24]},"__metadata__":{"format":"pt"}})",
                             std::string(24, 'x')),
            "safetensors");
        row("model.safetensors.index.json", R"({"metadata":{},"weight_map":{"a":"1.safetensors","b":"1.safetensors"}})",
            "index of shards");
    }

    void models()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const std::filesystem::path folder = m_folder.path().toStdString() + "/" + QTest::currentDataTag();
        std::filesystem::create_directory(folder);
        writeFile(folder / "config.json", "{}");
        writeFile(folder / "1.safetensors",
                  safetensorsBytes(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                                   R"("b":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
                                   "ab"));
        const std::filesystem::path path = folder / file.toStdString();
        const bool isPartOfFolder = !file.startsWith("m.");
        mutate(path, bytes.toStdString(), [&] { readWholly(*openModelSource(isPartOfFolder ? folder : path)); });
    }

    void tokenizers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* file, const std::string& bytes, const char* what) {
            QTest::newRow(what) << QString(file) << QByteArray::fromStdString(bytes);
        };
        row("m.gguf", llamaGguf(), "GGUF, llama");
        row("m.gguf", gpt2Gguf(), "GGUF, gpt2");
        row("tokenizer.bin", llama2cTokenizer(), "llama2.c");
        row("tokenizer.json", kByteLevelJson, "tokenizer.json, byte-level");
        row("tokenizer.json", kWordPieceJson, "tokenizer.json, WordPiece");
        row("vocab.txt", "[UNK]\n[CLS]\n[SEP]\na\n##b\n", "WordPiece");
        row("merges.txt", "#version: 0.2\na b\nab c\n", "merges");
        row("tokenizer_config.json",
            R"({"add_bos_token":true,"bos_token":{"content":"a"},"added_tokens_decoder":{"9":{"content":"<t>"}}})",
            "tokenizer_config.json");
        const auto model = sharedData("data/tokenizers/llama/tokenizer.model");
        if (std::filesystem::exists(model)) {
            std::ifstream stream(model, std::ios::binary);
            std::string start(std::istreambuf_iterator<char>(stream), {});
            row("tokenizer.model", start, "SentencePiece");
        }
    }

    void tokenizers()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const std::filesystem::path folder = m_folder.path().toStdString() + "/t-" + QTest::currentDataTag();
        std::filesystem::create_directory(folder);
        if (file == "merges.txt" || file == "tokenizer_config.json") {
            writeFile(folder / "vocab.json", R"({"a":0,"b":1,"c":2,"ab":3,"abc":4})");
            writeFile(folder / "merges.txt", "a b\n");
        }
        const std::filesystem::path path = folder / file.toStdString();
        const bool isPartOfFolder = !file.startsWith("m.");
        mutate(path, bytes.toStdString(), [&] {
            if (const auto tokenizer = loadTokenizer(isPartOfFolder ? folder : path))
                useWholly(*tokenizer);
        });
    }

private:
    // The file as it was is read first, so that what is damaged is known to be right.
    template <typename Read>
    void mutate(const std::filesystem::path& path, const std::string& bytes, const Read& read)
    {
        std::mt19937 random(7);
        writeFile(path, bytes);
        read();
        // Large files take long to parse: fewer damages of those.
        const std::size_t rounds = bytes.size() < 100'000 ? kMutations : 25;
        std::size_t refused = 0;
        for (std::size_t round = 0; round < rounds; ++round) {
            writeFile(path, damaged(bytes, random));
            try {
                read();
            } catch (const Error& error) {
                QVERIFY2(*error.what() != '\0', "an error that says nothing");
                ++refused;
            }
        }
        QVERIFY(refused > rounds / 20);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
