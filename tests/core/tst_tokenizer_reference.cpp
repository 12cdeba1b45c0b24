// Tokenizers against the published vectors: real vocabularies, each from every form it comes in.
#include "core/formats/json_text.h"
#include "core/text/tokenizer.h"
#include "core/text/tokenizer_json_writer.h"
#include "tests/core/shared_data.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quantoscope;
using namespace quantoscope::testing;

using Ids = std::vector<std::int64_t>;

namespace {

// The vectors lie beside the tokenizer; those in GGUF files are the same as one that has a folder of its own.
std::filesystem::path vectorsOf(const std::filesystem::path& tokenizer)
{
    std::filesystem::path folder = tokenizer.parent_path();
    for (const auto& [gguf, own] :
         { std::pair("gpt-2", "gpt2"), std::pair("llama-spm", "llama"), std::pair("bert-bge", "bert-base-uncased") }) {
        if (tokenizer.filename() == "ggml-vocab-" + std::string(gguf) + ".gguf")
            folder = folder.parent_path() / own;
    }
    return folder / "vectors.json";
}

} // namespace

class TestTokenizerReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meetsPublishedVectors_data();
    void meetsPublishedVectors();
    void meetsStories260K();
    void writesWhatItReads_data();
    void writesWhatItReads();
};

void TestTokenizerReference::meetsPublishedVectors_data()
{
    QTest::addColumn<QString>("tokenizer");
    QTest::addColumn<int>("texts");
    QTest::newRow("GPT-2, one file") << "gpt2/tokenizer.json" << 77;
    QTest::newRow("GPT-2, two files") << "gpt2/vocab.json" << 77;
    QTest::newRow("OPT, two files") << "opt/vocab.json" << 32;
    QTest::newRow("Qwen2, one file") << "qwen/tokenizer.json" << 77;
    QTest::newRow("LLaMA, one file") << "llama/tokenizer.json" << 77;
    QTest::newRow("LLaMA, llama2.c's form") << "llama/tokenizer.bin" << 77;
    QTest::newRow("LLaMA, SentencePiece") << "llama/tokenizer.model" << 77;
    QTest::newRow("BERT, one file") << "bert-base-uncased/tokenizer.json" << 77;
    QTest::newRow("BERT, vocabulary") << "bert-base-uncased/vocab.txt" << 77;
    QTest::newRow("BERT, GGUF") << "ggml-vocab/ggml-vocab-bert-bge.gguf" << 77;
    QTest::newRow("GPT-2, GGUF") << "ggml-vocab/ggml-vocab-gpt-2.gguf" << 77;
    QTest::newRow("LLaMA, GGUF") << "ggml-vocab/ggml-vocab-llama-spm.gguf" << 77;
}

void TestTokenizerReference::meetsPublishedVectors()
{
    QFETCH(QString, tokenizer);
    QFETCH(int, texts);
    const auto file = sharedData("data/tokenizers/" + tokenizer.toStdString());
    QUANTOSCOPE_REQUIRE(file);
    const auto loaded = loadTokenizer(file);
    const bool isBert = tokenizer.contains("bert");
    const nlohmann::json vectors = readJsonFile(vectorsOf(file));
    int met = 0;
    for (const auto& set : vectors.at("sets")) {
        const bool special = set.at("special_tokens").get<bool>();
        for (const auto& vector : set.at("vectors")) {
            const auto text = vector.at("text").get<std::string>();
            const auto expected = vector.at("ids").get<Ids>();
            Ids ids = loaded->encode(text, special);
            if (special && isBert) {
                QVERIFY(loaded->bosId() == 101 && loaded->eosId() == 102);
                ids.insert(ids.begin(), 101);
                ids.push_back(102);
            } else if (special && !expected.empty() && expected.front() <= 2) {
                // Sets with special tokens have the one that starts a text; the roles of OPT are not in its two files.
                ids.insert(ids.begin(), expected.front());
            }
            QVERIFY2(ids == expected, text.c_str());
            if (loaded->addsBos() && (ids.empty() || ids.front() != *loaded->bosId()))
                ids.insert(ids.begin(), *loaded->bosId());
            // Qwen composes accents first, so that this text comes back composed; WordPiece keeps words only.
            const bool composed = tokenizer.startsWith("qwen") && text.find("e\u0308") != std::string::npos;
            if (!composed && !isBert)
                QCOMPARE(QString::fromStdString(loaded->decode(ids)), QString::fromStdString(text));
            ++met;
        }
    }
    QCOMPARE(met, texts);
}

void TestTokenizerReference::meetsStories260K()
{
    const auto folder = sharedData("data/models/stories260K");
    QUANTOSCOPE_REQUIRE(folder);
    const auto tokenizer = loadTokenizer(folder / "tok512.bin");
    QCOMPARE(tokenizer->vocabularySize(), std::int64_t(512));
    const nlohmann::json expected = readJsonFile(folder / "expected.json");
    const auto encodedWithBos = [&](const nlohmann::json& text) {
        Ids ids = tokenizer->encode(text.get<std::string>());
        ids.insert(ids.begin(), *tokenizer->bosId());
        return ids;
    };
    int met = 0;
    for (const auto& prompt : expected.at("prompts")) {
        QCOMPARE(encodedWithBos(prompt.at("prompt")), prompt.at("prompt_ids").get<Ids>());
        ++met;
    }
    for (const auto& vector : expected.at("tokenizer_vectors")) {
        const Ids ids = encodedWithBos(vector.at("text"));
        QCOMPARE(ids, vector.at("ids").get<Ids>());
        QCOMPARE(tokenizer->decode(ids), vector.at("decoded").get<std::string>());
        ++met;
    }
    QVERIFY(met >= 8);
}

void TestTokenizerReference::writesWhatItReads_data()
{
    QTest::addColumn<QString>("tokenizer");
    for (const char* tokenizer :
         { "gpt2/vocab.json", "opt/vocab.json", "qwen/tokenizer.json", "llama/tokenizer.json", "llama/tokenizer.bin",
           "ggml-vocab/ggml-vocab-gpt-2.gguf", "ggml-vocab/ggml-vocab-llama-spm.gguf" })
        QTest::newRow(tokenizer) << QString(tokenizer);
}

// As a tokenizer.json it is the same tokenizer, whatever form it came in.
void TestTokenizerReference::writesWhatItReads()
{
    QFETCH(QString, tokenizer);
    const auto file = sharedData("data/tokenizers/" + tokenizer.toStdString());
    QUANTOSCOPE_REQUIRE(file);
    const auto original = loadTokenizer(file);
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeTokenizerJson(*original, "{{ messages }}", path);
    const auto written = loadTokenizer(path);
    QCOMPARE(written->vocabularySize(), original->vocabularySize());
    QCOMPARE(written->bosId(), original->bosId());
    QCOMPARE(written->eosId(), original->eosId());
    QCOMPARE(written->addsBos(), original->addsBos());
    const nlohmann::json vectors = readJsonFile(vectorsOf(file));
    for (const auto& set : vectors.at("sets")) {
        for (const auto& vector : set.at("vectors")) {
            const auto text = vector.at("text").get<std::string>();
            const Ids ids = original->encode(text, true);
            QVERIFY2(written->encode(text, true) == ids, text.c_str());
            QCOMPARE(written->decode(ids), original->decode(ids));
        }
    }
    QVERIFY(readJsonFile(path / "tokenizer_config.json").at("chat_template") == "{{ messages }}");
}

QTEST_GUILESS_MAIN(TestTokenizerReference)
#include "tst_tokenizer_reference.moc"
