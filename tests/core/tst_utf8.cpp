// Text that is not well-formed UTF-8, whole and in a stream.
#include "core/text/tokenizer.h"
#include "core/text/utf8.h"

#include <QTest>

using namespace quantoscope;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesIllFormedUtf8_data();
    void replacesIllFormedUtf8();
    void neverSplitsACharacterInAStream();
};

void TestUtf8::replacesIllFormedUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("ASCII") << QByteArray("abc") << "abc";
    QTest::newRow("highest") << QByteArray("\xF4\x8F\xBF\xBF") << QString::fromUcs4(U"\x10FFFF", 1);
    QTest::newRow("past the highest") << QByteArray("\xF4\x90\x80\x80") << "\uFFFD\uFFFD\uFFFD\uFFFD";
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << "\uFFFD\uFFFD";
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << "\uFFFD\uFFFD\uFFFD";
    QTest::newRow("cut short") << QByteArray("a\xF0\x9F\xA6") << "a\uFFFD";
    // The example of the Unicode standard, table 3-8.
    QTest::newRow("maximal subparts") << QByteArray("\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64")
                                      << "a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd";
}

void TestUtf8::replacesIllFormedUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(wellFormedUtf8(bytes.toStdString())), text);
    Utf8Stream stream; // byte by byte it comes to the same
    std::string streamed;
    for (const char byte : bytes)
        streamed += stream.push({ &byte, 1 });
    streamed += stream.finish();
    QCOMPARE(QString::fromStdString(streamed), text);
}

void TestUtf8::neverSplitsACharacterInAStream()
{
    Utf8Stream stream;
    const std::string llama = "🦙"; // F0 9F A6 99
    QCOMPARE(stream.push("é" + llama.substr(0, 1)), std::string("é"));
    QCOMPARE(stream.push(llama.substr(1, 2)), std::string());
    QCOMPARE(stream.push(llama.substr(3)), llama);
    QCOMPARE(stream.push(llama.substr(0, 3)), std::string());
    QCOMPARE(stream.push("x"), std::string("\uFFFDx")); // not continued after all
    QCOMPARE(stream.push("\xE2\x82"), std::string());
    QCOMPARE(stream.finish(), std::string("\uFFFD"));
    QCOMPARE(stream.finish(), std::string());
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
