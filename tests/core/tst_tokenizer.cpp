// Tokenizers with vocabularies small enough to work out by hand.
#include "core/formats/json_text.h"
#include "core/text/bert_normalizer.h"
#include "core/text/bpe_merge.h"
#include "core/text/pre_tokenizer.h"
#include "core/text/tokenizer.h"
#include "tests/core/file_fixtures.h"
#include "tests/core/shared_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace quantoscope;
using namespace quantoscope::testing;

using Ids = std::vector<std::int64_t>;
using Words = std::vector<std::string>;

Q_DECLARE_METATYPE(Ids)

namespace {

// Ids: a 0, b 1, c 2, space 3; "ab" is made before " ab", that before "abc".
const char* const kTinyVocabulary = R"({"a":0,"b":1,"c":2,"Ġ":3,"ab":4,"Ġab":5,"abc":6,"<|endoftext|>":7,"Ċ":8})";
const char* const kTinyMerges = "#version: 0.2\na b\nĠ ab\nab c\n";

std::string tinyTokenizerJson(const std::string& more = {})
{
    return R"({"model":{"type":"BPE","vocab":)" + std::string(kTinyVocabulary)
        + R"(,"merges":["a b",["Ġ","ab"],"ab c"]},"pre_tokenizer":{"type":"ByteLevel","add_prefix_space":false},)"
          R"("added_tokens":[{"id":7,"content":"<|endoftext|>","special":true},)"
          R"({"id":10,"content":"<tool>","special":false,"rstrip":true}])"
        + more + "}";
}

// The llama2.c form: three control tokens, 256 bytes, then scored ones. " ab" is no token, and "ab" scores best.
std::string tinyLlama2cTokenizer()
{
    std::string bytes = bytesOf<std::int32_t>(8);
    const auto add = [&bytes](const std::string& token, float score) {
        bytes += bytesOf(score) + bytesOf(static_cast<std::int32_t>(token.size())) + token;
    };
    add("<unk>", 0);
    add("\n<s>\n", 0);
    add("\n</s>\n", 0);
    for (int byte = 0; byte < 256; ++byte) {
        char text[8] = {};
        std::snprintf(text, sizeof text, "<0x%02X>", static_cast<unsigned>(byte));
        add(text, 0);
    }
    add(" ", -10); // 259
    add("a", -11); // 260
    add("b", -12); // 261
    add("ab", -1); // 262
    add(" a", -2); // 263
    add("aa", -2); // 264
    add("é", -13); // 265
    return bytes;
}

} // namespace

class TestTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mergesLikeTheObviousLoop();
    void cutsWordsAsGpt2();
    void cutsWordsAsLlama3();
    void dropsGapsWhereAsked();
    void encodesWithATinyVocabulary_data();
    void encodesWithATinyVocabulary();
    void recognisesAddedTokens();
    void readsRolesFromTheFolder();
    void encodesByScores_data();
    void encodesByScores();
    void decodesByScores();
    void preparesTextAsBert_data();
    void preparesTextAsBert();
    void cutsWordsIntoPieces();
    void putsDummySpaces_data();
    void putsDummySpaces();
    void readsCharacterVocabulary();
    void findsNoTokenizer();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();

private:
    std::filesystem::path path(const std::string& name) const { return m_folder->path().toStdString() + '/' + name; }
    std::filesystem::path write(const std::string& name, std::string_view bytes) const
    {
        writeFile(path(name), bytes);
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTokenizer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestTokenizer::mergesLikeTheObviousLoop()
{
    std::mt19937 random(7);
    const auto below = [&random](std::uint32_t bound) { return static_cast<std::int32_t>(random() % bound); };
    for (int trial = 0; trial < 500; ++trial) {
        MergeTable table;
        for (std::uint32_t i = 0; i < 12; ++i) // few tokens and ranks, so that ties and overlaps are frequent
            table.emplace(mergeKey(below(5), below(5)), BpeMerge { static_cast<std::uint32_t>(below(6)), below(5) });
        std::vector<std::int32_t> tokens;
        for (std::int32_t i = below(30); i > 0; --i)
            tokens.push_back(below(5));

        std::vector<std::int32_t> expected = tokens;
        const MergeLookup find { table };
        for (;;) {
            std::size_t bestAt = 0;
            std::optional<BpeMerge> best;
            for (std::size_t i = 0; i + 1 < expected.size(); ++i) {
                const auto merge = find(expected[i], expected[i + 1]);
                if (merge && (!best || merge->rank < best->rank)) {
                    best = merge;
                    bestAt = i;
                }
            }
            if (!best)
                break;
            expected[bestAt] = best->token;
            expected.erase(expected.begin() + static_cast<std::ptrdiff_t>(bestAt) + 1);
        }
        QCOMPARE(applyMerges(tokens, find), expected);
    }
}

void TestTokenizer::cutsWordsAsGpt2()
{
    PreTokenizer words;
    words.addSplit(Regex(PreTokenizer::kGpt2Pattern, "test"), PreTokenizer::Gaps::Kept);
    QCOMPARE(words.split(""), Words {});
    QCOMPARE(words.split("I've  been there!"), (Words { "I", "'ve", " ", " been", " there", "!" }));
    QCOMPARE(words.split("x \n y  "), (Words { "x", " \n", " y", "  " }));
    QCOMPARE(words.split("naïve ½2 日本"), (Words { "naïve", " ½2", " 日本" })); // Unicode letters and numbers
    QCOMPARE(words.split("a\u00A0b"), (Words { "a", "\u00A0", "b" }));
}

void TestTokenizer::cutsWordsAsLlama3()
{
    PreTokenizer llama;
    llama.addSplit(Regex(R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3})"
                         R"(| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)",
                         "test"),
                   PreTokenizer::Gaps::Kept);
    QCOMPARE(llama.split("I'VE 12345 (x)\n\n  y"),
             (Words { "I", "'VE", " ", "123", "45", " (", "x", ")\n\n", " ", " y" }));
}

void TestTokenizer::dropsGapsWhereAsked()
{
    PreTokenizer words;
    words.addPrefixSpace();
    words.addSplit(Regex(R"(\S+)", "test"), PreTokenizer::Gaps::Dropped);
    words.addPrefixSpace();
    QCOMPARE(words.split("ab  c "), (Words { " ab", " c" }));
    PreTokenizer empty; // an empty match is no word
    empty.addSplit(Regex("x*", "test"), PreTokenizer::Gaps::Kept);
    QCOMPARE(empty.split("éxxb"), (Words { "é", "xx", "b" }));
}

void TestTokenizer::encodesWithATinyVocabulary_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ids>("ids");
    QTest::newRow("empty") << "" << Ids {};
    QTest::newRow("one letter") << "a" << Ids { 0 };
    QTest::newRow("all merges") << "abc" << Ids { 6 };
    QTest::newRow("earlier merge wins") << " abc" << Ids { 5, 2 };
    QTest::newRow("twice") << "abab" << Ids { 4, 4 };
    QTest::newRow("no merge") << "ba" << Ids { 1, 0 };
    QTest::newRow("overlap") << "aab" << Ids { 0, 4 };
    QTest::newRow("line break") << "a\nb" << Ids { 0, 8, 1 };
    QTest::newRow("spaces") << "a  a" << Ids { 0, 3, 3, 0 };
    QTest::newRow("unknown byte is dropped") << "axb" << Ids { 4 };
    QTest::newRow("special as text") << "a<|endoftext|>" << Ids { 0 }; // its other letters are not in the vocabulary
}

void TestTokenizer::encodesWithATinyVocabulary()
{
    QFETCH(QString, text);
    QFETCH(Ids, ids);
    write("vocab.json", kTinyVocabulary);
    write("merges.txt", kTinyMerges);
    const auto fromTwoFiles = loadTokenizer(path(""));
    QCOMPARE(fromTwoFiles->encode(text.toStdString()), ids);
    QCOMPARE(fromTwoFiles->vocabularySize(), std::int64_t(9));
    QVERIFY(fromTwoFiles->eosId() == 7);
    QVERIFY(!fromTwoFiles->addsBos());
    const auto fromOneFile = loadTokenizer(write("tokenizer.json", tinyTokenizerJson()));
    QCOMPARE(fromOneFile->encode(text.toStdString()), ids);
}

void TestTokenizer::recognisesAddedTokens()
{
    const auto tokenizer = loadTokenizer(write("tokenizer.json", tinyTokenizerJson()));
    QCOMPARE(tokenizer->vocabularySize(), std::int64_t(11));
    QCOMPARE(tokenizer->encode("a<|endoftext|>b", true), (Ids { 0, 7, 1 }));
    QCOMPARE(tokenizer->encode("<|endoftext|><|endoftext|>", true), (Ids { 7, 7 }));
    QCOMPARE(tokenizer->encode("a<tool>  b", false), (Ids { 0, 10, 1 })); // takes the space behind it

    QCOMPARE(tokenizer->tokenBytes(7), std::string());
    QCOMPARE(tokenizer->tokenText(7), std::string("<|endoftext|>"));
    QCOMPARE(tokenizer->tokenBytes(10), std::string("<tool>"));
    QCOMPARE(tokenizer->tokenBytes(5), std::string(" ab"));
    QCOMPARE(tokenizer->tokenText(5), std::string("Ġab"));
    for (const std::int64_t nobody : { std::int64_t(9), std::int64_t(11), std::int64_t(-1), INT64_MAX }) {
        QCOMPARE(tokenizer->tokenBytes(nobody), std::string());
        QCOMPARE(tokenizer->tokenText(nobody), std::string());
    }
    QCOMPARE(tokenizer->decode({ 0, 7, 5, 8, 9 }), std::string("a ab\n"));
}

void TestTokenizer::readsRolesFromTheFolder()
{
    write("tokenizer.json",
          tinyTokenizerJson(R"(,"post_processor":{"type":"Sequence","processors":[{"type":"ByteLevel"},)"
                            R"({"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"c"}},)"
                            R"({"Sequence":{"id":"A"}}]}]})"));
    QVERIFY(loadTokenizer(path(""))->addsBos());
    QVERIFY(loadTokenizer(path(""))->bosId() == 2);
    write("config.json", R"({"bos_token_id":0,"eos_token_id":[1,2]})");
    QVERIFY(loadTokenizer(path(""))->bosId() == 2);
    QVERIFY(loadTokenizer(path(""))->eosId() == 1);
    write("tokenizer_config.json", R"({"add_bos_token":false,"bos_token":{"content":"b"},"eos_token":"abc"})");
    QVERIFY(!loadTokenizer(path(""))->addsBos());
    QVERIFY(loadTokenizer(path(""))->bosId() == 1);
    QVERIFY(loadTokenizer(path(""))->eosId() == 6);
}

void TestTokenizer::encodesByScores_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ids>("ids");
    QTest::newRow("empty") << "" << Ids {};
    QTest::newRow("better score wins") << "ab" << Ids { 259, 262 };
    QTest::newRow("dummy space joins") << "a" << Ids { 263 };
    QTest::newRow("equal scores, the left one first") << "aa" << Ids { 263, 260 };
    QTest::newRow("character token") << "bé" << Ids { 259, 261, 265 };
    QTest::newRow("bytes of ö") << "ö" << Ids { 259, 3 + 0xC3, 3 + 0xB6 };
    QTest::newRow("control token as text") << "<s>" << Ids { 259, 3 + '<', 3 + 's', 3 + '>' };
    QTest::newRow("two words") << "ab ab" << Ids { 259, 262, 259, 262 };
    QTest::newRow("spaces") << "  a" << Ids { 259, 259, 263 };
}

void TestTokenizer::encodesByScores()
{
    QFETCH(QString, text);
    QFETCH(Ids, ids);
    const auto tokenizer = loadTokenizer(write("tok.bin", tinyLlama2cTokenizer()));
    QCOMPARE(tokenizer->encode(text.toStdString()), ids);
    ids.insert(ids.begin(), 1);
    QCOMPARE(QString::fromStdString(tokenizer->decode(ids)), text);
}

void TestTokenizer::decodesByScores()
{
    const auto tokenizer = loadTokenizer(write("tok.bin", tinyLlama2cTokenizer()));
    QVERIFY(tokenizer->bosId() == 1 && tokenizer->eosId() == 2 && tokenizer->addsBos());
    QCOMPARE(tokenizer->tokenText(1), std::string("<s>"));
    QCOMPARE(tokenizer->tokenBytes(1), std::string());
    QCOMPARE(tokenizer->tokenBytes(3 + 0xC3), std::string("\xC3"));
    QCOMPARE(tokenizer->decode({ 263 }), std::string(" a")); // a continuation keeps its space
    QCOMPARE(tokenizer->decode({ 1, 263 }), std::string("a"));
    QCOMPARE(tokenizer->decode({ 1, 3 + 0xC3 }), std::string("\uFFFD"));
    QCOMPARE(tokenizer->encode("a<s>b", true), (Ids { 263, 1, 259, 261 }));
}

void TestTokenizer::preparesTextAsBert_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("uncased");
    QTest::addColumn<QString>("cased");
    QTest::newRow("empty") << ""
                           << ""
                           << "";
    QTest::newRow("accents") << "Ärger, Café"
                             << "arger|,|cafe"
                             << "Ärger|,|Café";
    QTest::newRow("white space") << "a\tb\n\u00A0c\u3000d"
                                 << "a|b|c|d"
                                 << "a|b|c|d";
    QTest::newRow("control characters") << "a\u0007b\u200Dc\uFFFDd"
                                        << "abcd"
                                        << "abcd";
    QTest::newRow("punctuation") << "a-b$c~d «e»"
                                 << "a|-|b|$|c|~|d|«|e|»"
                                 << "a|-|b|$|c|~|d|«|e|»";
    QTest::newRow("ideographs") << "a中文bかな한"
                                << "a|中|文|bかな한"
                                << "a|中|文|bかな한";
    QTest::newRow("capital I with a dot") << "\u0130x"
                                          << "ix"
                                          << "\u0130x";
    QTest::newRow("final sigma") << "ΟΔΟΣ"
                                 << "οδοσ"
                                 << "ΟΔΟΣ";
}

void TestTokenizer::preparesTextAsBert()
{
    QFETCH(QString, text);
    QFETCH(QString, uncased);
    QFETCH(QString, cased);
    const auto joined = [&](const BertNormalizer& normalizer) {
        QStringList words;
        for (const std::string& word : bertWords(normalizer.normalized(text.toStdString())))
            words += QString::fromStdString(word);
        return words.join('|');
    };
    // Hangul is decomposed along with accents, as in the reference.
    QCOMPARE(joined({}).normalized(QString::NormalizationForm_C), uncased);
    QCOMPARE(joined({ true, true, false, false }), cased);
}

void TestTokenizer::cutsWordsIntoPieces()
{
    write("vocab.txt", "[PAD]\n[UNK]\n[CLS]\n[SEP]\nun\n##aff\n##able\n##a\naff\n,\r\n");
    const auto tokenizer = loadTokenizer(path(""));
    QCOMPARE(tokenizer->vocabularySize(), std::int64_t(10));
    QVERIFY(tokenizer->bosId() == 2 && tokenizer->eosId() == 3 && tokenizer->addsBos());
    QCOMPARE(tokenizer->encode("Unaffable, un affa"), (Ids { 4, 5, 6, 9, 4, 8, 7 }));
    QCOMPARE(tokenizer->encode("unx " + std::string(101, 'a')), (Ids { 1, 1 })); // no piece; too long
    QCOMPARE(tokenizer->encode("[CLS]", true), (Ids { 2 }));
    QCOMPARE(tokenizer->encode("[CLS]"), (Ids { 1, 1, 1 }));
    QCOMPARE(tokenizer->decode({ 2, 4, 5, 6, 9, 4, 3 }), std::string("unaffable , un"));
    QCOMPARE(tokenizer->tokenText(5), std::string("##aff"));

    write("tokenizer_config.json", R"({"do_lower_case":false,"unk_token":"un"})");
    QCOMPARE(loadTokenizer(path(""))->encode("Un aff"), (Ids { 4, 8 }));
}

void TestTokenizer::putsDummySpaces_data()
{
    QTest::addColumn<QString>("preparation");
    QTest::addColumn<QString>("texts"); // what is encoded before and after a special token in the middle
    const QString metaspace
        = R"("pre_tokenizer":{"type":"Metaspace","replacement":"▁","prepend_scheme":"%1","split":false})";
    const QString replace = R"({"type":"Replace","pattern":{"String":" "},"content":"▁"})";
    QTest::newRow("LLaMA's normalizer")
        << R"("normalizer":{"type":"Sequence","normalizers":[{"type":"Prepend","prepend":"▁"},)" + replace + "]}"
        << "▁a▁▁a ▁a";
    QTest::newRow("without a dummy space") << R"("normalizer":)" + replace << "a▁a a";
    QTest::newRow("Metaspace, always") << metaspace.arg("always") << "▁a▁a ▁a";
    QTest::newRow("Metaspace, first") << metaspace.arg("first") << "▁a▁a a";
    QTest::newRow("Metaspace, never") << metaspace.arg("never") << "a▁a a";
}

void TestTokenizer::putsDummySpaces()
{
    QFETCH(QString, preparation);
    QFETCH(QString, texts);
    const auto tokenizer = loadTokenizer(
        write("tokenizer.json",
              R"({"model":{"type":"BPE","byte_fallback":true,"vocab":{"<s>":0,"▁":1,"a":2},"merges":[]},)"
              R"("added_tokens":[{"id":0,"content":"<s>","special":true}],)"
                  + preparation.toStdString() + "}"));
    const auto spelled = [&](const Ids& ids) {
        QString all;
        for (const std::int64_t id : ids)
            all += id == 0 ? QStringLiteral(" ") : QString::fromStdString(tokenizer->tokenText(id));
        return all;
    };
    QCOMPARE(spelled(tokenizer->encode("a")) + spelled(tokenizer->encode(" a"))
                 + spelled(tokenizer->encode("<s>a", true)),
             texts);
}

void TestTokenizer::readsCharacterVocabulary()
{
    const auto folder = sharedData("data/models/tinystories-char-223k");
    QUANTOSCOPE_REQUIRE(folder);
    const auto tokenizer = loadTokenizer(folder);
    QCOMPARE(tokenizer->vocabularySize(), std::int64_t(169));
    const nlohmann::json expected = readJsonFile(folder / "expected.json");
    for (const auto& prompt : expected.at("prompts")) {
        const auto text = prompt.at("prompt").get<std::string>();
        Ids ids = tokenizer->encode(text);
        QCOMPARE(ids, prompt.at("prompt_ids").get<Ids>());
        const Ids greedy = prompt.at("greedy_ids").get<Ids>();
        ids.insert(ids.end(), greedy.begin(), greedy.end());
        QCOMPARE(tokenizer->decode(ids), prompt.at("greedy_text").get<std::string>());
    }
}

void TestTokenizer::findsNoTokenizer()
{
    QVERIFY(loadTokenizer({}) == nullptr);
    QVERIFY(loadTokenizer(path("")) == nullptr);
}

void TestTokenizer::refusesBrokenFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* what, const char* name, const std::string& bytes, const char* found) {
        QTest::addRow("%s", what) << QString(name) << QByteArray::fromStdString(bytes) << QString::fromUtf8(found);
    };
    const auto json = [&](const char* what, const std::string& model, const char* found) {
        row(what, "tokenizer.json", R"({"model":)" + model + R"(,"pre_tokenizer":{"type":"ByteLevel"}})", found);
    };
    row("empty", "tokenizer.json", "", "tokenizer.json");
    row("no model", "tokenizer.json", "{}", "model");
    row("deep", "tokenizer.json", R"({"model":)" + std::string(200, '['), "deeper nesting");
    json("Unigram", R"({"type":"Unigram","vocab":[]})", "model.type");
    json("unknown type", R"({"type":"Magic"})", "Magic");
    json("no vocabulary", R"({"type":"BPE","merges":[]})", "vocabulary");
    json("vocabulary is a list", R"({"type":"BPE","vocab":["a"],"merges":[]})", "vocabulary");
    json("negative id", R"({"type":"BPE","vocab":{"a":-1},"merges":[]})", "-1");
    json("id 2^60", R"({"type":"BPE","vocab":{"a":1152921504606846976},"merges":[]})", "1152921504606846976");
    json("id 1,000,000 in a short file", R"({"type":"BPE","vocab":{"a":1000000},"merges":[]})", "ids up to 65537");
    row("added token at 1,000,000", "tokenizer.json",
        R"({"model":{"type":"BPE","vocab":{"a":0},"merges":[]},"pre_tokenizer":{"type":"ByteLevel"},)"
        R"("added_tokens":[{"id":1000000,"content":"b"}]})",
        "ids up to 65537");
    json("id twice", R"({"type":"BPE","vocab":{"a":0,"b":0},"merges":[]})", "id 0 twice");
    json("merges missing", R"({"type":"BPE","vocab":{"a":0}})", "model.merges");
    json("merge of one", R"({"type":"BPE","vocab":{"a":0},"merges":["a"]})", "model.merges");
    json("merge is a number", R"({"type":"BPE","vocab":{"a":0},"merges":[1]})", "model.merges");
    json("merge makes no token", R"({"type":"BPE","vocab":{"a":0},"merges":["a a"]})", "\"aa\"");
    json("dropout", R"({"type":"BPE","dropout":0.1,"vocab":{"a":0},"merges":[]})", "model.dropout");
    row("pre-tokenizer", "tokenizer.json",
        R"({"model":{"type":"BPE","vocab":{"a":0},"merges":[]},"pre_tokenizer":{"type":"Whitespace"}})", "Whitespace");
    row("normalizer", "tokenizer.json", tinyTokenizerJson(R"(,"normalizer":{"type":"NFKC"})"), "NFKC");
    row("regular expression", "tokenizer.json",
        R"({"model":{"type":"BPE","vocab":{"a":0},"merges":[]},"pre_tokenizer":{"type":"Sequence","pretokenizers":[)"
        R"({"type":"Split","pattern":{"Regex":"(a"},"behavior":"Isolated"},{"type":"ByteLevel","use_regex":false}]}})",
        "regular expression");
    row("added token at a taken id", "tokenizer.json",
        R"({"model":{"type":"BPE","vocab":{"a":0},"merges":[]},"pre_tokenizer":{"type":"ByteLevel"},)"
        R"("added_tokens":[{"id":0,"content":"b"}]})",
        "\"b\"");
    row("merges of three", "merges.txt", "a b\na b c\n", "line 2");
    row("merges with an unknown token", "merges.txt", "a x\n", "\"x\"");
    row("merges that are no text", "merges.txt", "\xff\xfe", "UTF-8");
    row("SentencePiece cut short", "tokenizer.model", "\n\x0e\n\x05<unk>", "a SentencePiece model");
    row("WordPiece without unknown", "vocab.txt", "[PAD]\n", "a vocabulary without it");
    row("WordPiece with a word twice", "vocab.txt", "[UNK]\na\na\n", "\"a\" once more on line 3");
    row("WordPiece that is no text", "vocab.txt", "[UNK]\n\xff\n", "another byte at 6");
    row("WordPiece normalizer", "tokenizer.json",
        R"({"model":{"type":"WordPiece","vocab":{"a":0}},"pre_tokenizer":{"type":"BertPreTokenizer"}})", "normalizer");
    row("WordPiece pre-tokenizer", "tokenizer.json", R"({"model":{"type":"WordPiece","vocab":{"a":0}}})",
        "pre_tokenizer");
    row("Metaspace that splits", "tokenizer.json",
        R"({"model":{"type":"BPE","byte_fallback":true,"vocab":{"a":0},"merges":[]},)"
        R"("pre_tokenizer":{"type":"Metaspace","replacement":"▁","prepend_scheme":"first","split":true}})",
        "Metaspace");

    const std::string good = tinyLlama2cTokenizer();
    row("llama2.c cut short", "tokenizer.bin", good.substr(0, good.size() - 1), "at byte");
    row("llama2.c too few", "tokenizer.bin", good.substr(0, 300), "tokenizer.bin");
    row("llama2.c length lies", "tokenizer.bin", bytesOf(INT32_MAX) + bytesOf(0.0F) + bytesOf(INT32_MAX), "2147483647");
    row("llama2.c length negative", "tokenizer.bin", bytesOf(8) + bytesOf(0.0F) + bytesOf(-1), "length -1 at byte 8");
    row("llama2.c score is no number", "tokenizer.bin", bytesOf(8) + bytesOf(NAN) + bytesOf(0), "byte 4");
    row("llama2.c without bytes", "tokenizer.bin", bytesOf(8) + bytesOf(0.0F) + bytesOf(1) + "a", "259 tokens");
}

void TestTokenizer::refusesBrokenFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, found);
    if (name == "merges.txt")
        write("vocab.json", kTinyVocabulary);
    write(name.toStdString(), bytes.toStdString());
    const QString message = inputFileErrorOf([&] { loadTokenizer(path("")); });
    QVERIFY2(message.contains('/' + name + ": expected "), qPrintable(message));
    QVERIFY2(message.contains(found), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
