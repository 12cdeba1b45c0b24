// Tokenizers that GGUF files carry: read, refused, and written as tokenizer.json.
#include "core/base/errors.h"
#include "core/formats/json_text.h"
#include "core/text/tokenizer.h"
#include "core/text/tokenizer_json_writer.h"
#include "tests/core/file_fixtures.h"
#include "tests/core/gguf_builder.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace quantoscope;
using namespace quantoscope::testing;

using Ids = std::vector<std::int64_t>;

class TestGgufTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGgufTokenizers();
    void writesGgufTokenizers();

private:
    std::filesystem::path path(const std::string& name) const { return m_folder.path().toStdString() + '/' + name; }
    std::filesystem::path write(const std::string& name, std::string_view bytes) const
    {
        writeFile(path(name), bytes);
        return path(name);
    }

    QTemporaryDir m_folder;
};

void TestGgufTokenizer::readsGgufTokenizers()
{
    GgufBuilder bytes("llama");
    bytes.text("tokenizer.ggml.model", "gpt2").text("tokenizer.ggml.pre", "smollm");
    bytes.texts("tokenizer.ggml.tokens", { "1", "2", "12", "<|im_end|>", "Ġ" })
        .texts("tokenizer.ggml.merges", { "1 2" });
    bytes.integers("tokenizer.ggml.token_type", { 1, 1, 1, 3, 1 }).integer("tokenizer.ggml.eos_token_id", 3);
    const auto smollm = loadTokenizer(write("a.gguf", bytes.bytes()));
    QCOMPARE(smollm->encode("12<|im_end|>", true), (Ids { 0, 1, 3 })); // digits stand alone, so that no merge applies
    QVERIFY(smollm->eosId() == 3 && !smollm->bosId() && !smollm->addsBos());

    GgufBuilder pieces("llama");
    pieces.text("tokenizer.ggml.model", "llama").flag("tokenizer.ggml.add_space_prefix", false);
    pieces.texts("tokenizer.ggml.tokens", { "<unk>", "<s>", "▁", "a", "aa", "<tool>" });
    pieces.numbers("tokenizer.ggml.scores", { 0, 0, -1, -2, -3, 0 });
    pieces.integers("tokenizer.ggml.token_type", { 2, 3, 1, 1, 1, 4 });
    pieces.integer("tokenizer.ggml.bos_token_id", 1).integer("tokenizer.ggml.unknown_token_id", 0);
    const auto llama = loadTokenizer(write("b.gguf", pieces.bytes()));
    QCOMPARE(llama->encode("aaa a<tool>b"), (Ids { 4, 3, 2, 3, 5, 0 }));
    QVERIFY(llama->bosId() == 1 && llama->addsBos());

    const auto refusal = [&](GgufBuilder builder) {
        return inputFileErrorOf([&] { loadTokenizer(write("c.gguf", builder.bytes())); });
    };
    QVERIFY(refusal(GgufBuilder()).contains("tokenizer.ggml.model"));
    QVERIFY(refusal(GgufBuilder().text("tokenizer.ggml.model", "rwkv")).contains("\"rwkv\""));
    GgufBuilder named = GgufBuilder().text("tokenizer.ggml.model", "gpt2").texts("tokenizer.ggml.tokens", { "a" });
    QVERIFY(refusal(GgufBuilder().text("tokenizer.ggml.model", "gpt2")).contains("tokenizer.ggml.tokens"));
    QVERIFY(refusal(named).contains("tokenizer.ggml.pre"));
    QVERIFY(refusal(GgufBuilder(named).text("tokenizer.ggml.pre", "tekken")).contains("\"tekken\""));
    named.text("tokenizer.ggml.pre", "gpt-2");
    QVERIFY(refusal(named).contains("tokenizer.ggml.merges"));
    QVERIFY(refusal(GgufBuilder(named).texts("tokenizer.ggml.merges", { "ab" })).contains("pairs"));
    named.texts("tokenizer.ggml.merges", {});
    QVERIFY(refusal(GgufBuilder(named).integer("tokenizer.ggml.eos_token_id", 1)).contains("the id of a token"));
    QVERIFY(refusal(GgufBuilder(named).integers("tokenizer.ggml.token_type", { 1, 1 })).contains("2 long"));
    GgufBuilder scored = GgufBuilder().text("tokenizer.ggml.model", "llama").texts("tokenizer.ggml.tokens", { "a" });
    QVERIFY(refusal(scored).contains("tokenizer.ggml.scores"));
    QVERIFY(refusal(scored.numbers("tokenizer.ggml.scores", { NAN })).contains("finite"));
}

void TestGgufTokenizer::writesGgufTokenizers()
{
    GgufBuilder bytes("llama");
    bytes.text("tokenizer.ggml.model", "gpt2").text("tokenizer.ggml.pre", "smollm");
    bytes.texts("tokenizer.ggml.tokens", { "1", "2", "12", "<|im_end|>", "Ġ", "1" })
        .texts("tokenizer.ggml.merges", { "1 2" });
    bytes.integers("tokenizer.ggml.token_type", { 1, 1, 1, 3, 1, 1 }).integer("tokenizer.ggml.eos_token_id", 3);
    writeTokenizerJson(*loadTokenizer(write("a.gguf", bytes.bytes())), {}, path({}));
    const nlohmann::json document = readJsonFile(path({}) / "tokenizer.json");
    QVERIFY(document["pre_tokenizer"]["pretokenizers"][0]["type"] == "Digits");
    QVERIFY(document["model"]["merges"] == nlohmann::json::parse(R"([["1","2"]])"));
    QVERIFY(document["model"]["vocab"]["1"] == 0); // the first of two of the same text
    QVERIFY(document["post_processor"].is_null());
    const nlohmann::json settings = readJsonFile(path({}) / "tokenizer_config.json");
    QVERIFY(settings["bos_token"].is_null() && settings["eos_token"] == "<|im_end|>"
            && !settings.contains("chat_template"));
    QCOMPARE(loadTokenizer(path({}))->encode("12<|im_end|>", true), (Ids { 0, 1, 3 }));

    // What a tokenizer.json cannot say, or would say otherwise, is refused.
    GgufBuilder pieces("llama");
    pieces.text("tokenizer.ggml.model", "llama").texts("tokenizer.ggml.tokens", { "<unk>", "<s>", "▁", "a" });
    pieces.numbers("tokenizer.ggml.scores", { 0, 0, -1, -2 }).integers("tokenizer.ggml.token_type", { 2, 3, 1, 1 });
    const auto withoutBytes = loadTokenizer(write("b.gguf", pieces.bytes()));
    QVERIFY_EXCEPTION_THROWN(writeTokenizerJson(*withoutBytes, {}, path({})), InvalidRequest);
}

QTEST_GUILESS_MAIN(TestGgufTokenizer)
#include "tst_gguf_tokenizer.moc"
