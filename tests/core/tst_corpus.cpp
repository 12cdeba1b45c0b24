// Texts and id lists from files.
#include "core/text/corpus.h"
#include "tests/core/file_fixtures.h"
#include "tests/core/shared_data.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quantoscope;
using namespace quantoscope::testing;

using Ids = std::vector<std::int64_t>;

Q_DECLARE_METATYPE(Ids)

namespace {

// One id a byte; BOS 1 and, if asked for, EOS 2.
class ByteTokenizer final : public Tokenizer
{
public:
    explicit ByteTokenizer(bool hasEos, bool addsBos = true) : m_hasEos(hasEos), m_addsBos(addsBos) { }

    std::int64_t vocabularySize() const noexcept override { return 256; }
    std::optional<std::int64_t> bosId() const noexcept override { return 1; }
    std::optional<std::int64_t> eosId() const noexcept override
    {
        return m_hasEos ? std::optional<std::int64_t>(2) : std::nullopt;
    }
    bool addsBos() const noexcept override { return m_addsBos; }
    Ids encode(std::string_view text, bool) const override { return { text.begin(), text.end() }; }
    std::string tokenBytes(std::int64_t id) const override { return std::string(1, static_cast<char>(id)); }
    std::string tokenText(std::int64_t id) const override { return tokenBytes(id); }
    std::string decode(const Ids&) const override { return {}; }

private:
    bool m_hasEos;
    bool m_addsBos;
};

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void readsDocuments_data();
    void readsDocuments();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void readsTheReferenceTexts();
    void joinsDocuments();
    void parsesIds_data();
    void parsesIds();

private:
    std::filesystem::path write(const QByteArray& bytes) const
    {
        const std::filesystem::path file = m_folder.filePath("text").toStdString();
        writeFile(file, bytes.toStdString());
        return file;
    }

    QTemporaryDir m_folder;
};

void TestCorpus::readsDocuments_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("documents");
    QTest::newRow("text") << QByteArray("One.\nTwo.\n") << QStringList { "One.\nTwo.\n" };
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFOne.") << QStringList { "One." };
    QTest::newRow("list") << QByteArray(" [\"One.\",\n\"Zw\\u00f6lf\"]\n") << QStringList { "One.", "Zwölf" };
    QTest::newRow("text in brackets") << QByteArray("[Enter Hamlet]") << QStringList { "[Enter Hamlet]" };
    QTest::newRow("other scripts") << QByteArray("日本語 🦙") << QStringList { "日本語 🦙" };
}

void TestCorpus::readsDocuments()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, documents);
    QStringList read;
    for (const std::string& document : readCorpus(write(bytes)))
        read << QString::fromStdString(document);
    QCOMPARE(read, documents);
}

void TestCorpus::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    QTest::newRow("empty") << QByteArray("") << "an empty file";
    QTest::newRow("white space") << QByteArray(" \n\n") << "white space";
    QTest::newRow("Latin-1") << QByteArray("Zw\xF6lf") << "at byte 2";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEO\0", 4) << "at byte 0";
    QTest::newRow("zero byte") << QByteArray("ab\0c", 4) << "byte 2";
    QTest::newRow("list not closed") << QByteArray("[\"One.\"") << "syntax error at byte 7";
    QTest::newRow("list of numbers too") << QByteArray("[\"One.\", 2]") << "number at index 1";
    QTest::newRow("list of objects") << QByteArray("[{\"story\": \"One.\"}]") << "object at index 0";
    QTest::newRow("empty list") << QByteArray("[]") << "an empty list";
}

void TestCorpus::refusesBrokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, found);
    const auto file = write(bytes);
    const QString message = inputFileErrorOf([&] { readCorpus(file); });
    QVERIFY2(message.startsWith(QString::fromStdString(file.string()) + ": expected "), qPrintable(message));
    QVERIFY2(message.contains(found), qPrintable(message));
    QVERIFY(inputFileErrorOf([] { readCorpus("/nowhere/at/all"); }).contains("/nowhere/at/all"));
    QVERIFY(inputFileErrorOf([&] { readCorpus(file.parent_path()); }).contains("a folder"));
}

void TestCorpus::readsTheReferenceTexts()
{
    const auto folder = sharedData("data/text");
    QUANTOSCOPE_REQUIRE(folder);
    QCOMPARE(readCorpus(folder / "tinystories/tinystories_1000.json").size(), std::size_t(1000));
    const auto wikitext = readCorpus(folder / "wikitext2/wiki.test.raw");
    QCOMPARE(wikitext.size(), std::size_t(1));
    QCOMPARE(wikitext.front().size(), std::size_t(1290590));
}

void TestCorpus::joinsDocuments()
{
    const ByteTokenizer withEos(true);
    const ByteTokenizer withoutEos(false);
    QCOMPARE(tokenStream({ "ab", "c" }, withEos), (Ids { 1, 'a', 'b', 2, 'c' }));
    QCOMPARE(tokenStream({ "ab", "c" }, withoutEos), (Ids { 1, 'a', 'b', '\n', 'c' }));
    QCOMPARE(tokenStream({ "ab" }, withEos), (Ids { 1, 'a', 'b' }));
    QCOMPARE(tokenStream({ "ab" }, withEos, false), (Ids { 'a', 'b' }));
    QCOMPARE(tokenStream({ "ab" }, ByteTokenizer(true, false)), (Ids { 'a', 'b' }));
    QCOMPARE(tokenStream({}, withEos), (Ids { 1 }));
}

void TestCorpus::parsesIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ids>("ids");
    QTest::addColumn<QString>("problem");
    QTest::newRow("one") << "7" << Ids { 7 } << "";
    QTest::newRow("commas") << "1,2,3" << Ids { 1, 2, 3 } << "";
    QTest::newRow("spaces and lines") << " 1 2\n3\r\n" << Ids { 1, 2, 3 } << "";
    QTest::newRow("JSON") << "[1, 0, 9223372036854775807]" << Ids { 1, 0, INT64_MAX } << "";
    QTest::newRow("empty") << "" << Ids {} << "none";
    QTest::newRow("only commas") << ",," << Ids {} << "none";
    QTest::newRow("negative") << "1,-2" << Ids {} << "\"-2\" at byte 2";
    QTest::newRow("fraction") << "1.5" << Ids {} << "\"1.5\" at byte 0";
    QTest::newRow("words") << "1 two" << Ids {} << "\"two\" at byte 2";
    QTest::newRow("past 2^63") << "9223372036854775808" << Ids {} << "9223372036854775808";
}

void TestCorpus::parsesIds()
{
    QFETCH(QString, text);
    QFETCH(Ids, ids);
    QFETCH(QString, problem);
    const auto file = write(text.toUtf8());
    if (problem.isEmpty()) {
        QCOMPARE(parseIds(text.toStdString()), ids);
        QCOMPARE(readIdsFile(file), ids);
        return;
    }
    try {
        parseIds(text.toStdString());
        QFAIL("no error");
    } catch (const InvalidRequest& error) {
        QVERIFY2(QString(error.what()).contains(problem), error.what());
    }
    const QString message = inputFileErrorOf([&] { readIdsFile(file); });
    QVERIFY2(message.startsWith(QString::fromStdString(file.string())) && message.contains(problem),
             qPrintable(message));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
