// Every reader against files that are almost right: thousands of small, repeatable damages. Each ends in the file being
// read or in an error that names it; a crash, a hang or an allocation that the file is too small for ends the test.
#include "core/formats/model_source.h"
#include "core/text/tokenizer.h"
#include "tests/core/shared_data.h"
#include "tests/core/well_formed_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <random>

#include <sys/resource.h>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

constexpr std::size_t kMutations = 700;
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
        row("pytorch_model.bin", zippedCheckpoint(), "PyTorch, zip");
        row("pytorch_model.bin", legacyCheckpoint(), "PyTorch, legacy");
        row("m.bin", llama2cCheckpoint(), "llama2.c");
        row("model.safetensors", twoSafetensors(), "safetensors");
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
            std::filesystem::remove(path); // writing over it would make ext4 wait for the disk
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
