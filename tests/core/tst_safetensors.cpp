// The safetensors reader: what it reads, and every way a file can lie to it.
#include "core/formats/mapped_file.h"
#include "core/formats/safetensors_reader.h"
#include "core/formats/safetensors_writer.h"
#include "tests/core/file_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

const char* const kTwoTensors = R"({"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                                R"("a":{"dtype":"U8","shape":[3],"data_offsets":[8,11]},)"
                                R"("__metadata__":{"format":"pt"}})";

std::string entry(const std::string& dtype, const std::string& shape, const std::string& offsets)
{
    return R"({"t":{"dtype":)" + dtype + R"(,"shape":)" + shape + R"(,"data_offsets":)" + offsets + "}}";
}

} // namespace

class TestSafetensors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void readsTensorsInFileOrder();
    void readsWhatTheWriterWrote();
    void acceptsEmptyTensorsAndScalars();
    void asksForAMissingTensor();
    void isToldOfAFileCutShort();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();

private:
    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
};

void TestSafetensors::readsTensorsInFileOrder()
{
    const auto file = path("two.safetensors");
    writeFile(file, safetensorsBytes(kTwoTensors, bytesOf(1.5F) + bytesOf(-2.0F) + "xyz"));
    const SafetensorsFile opened(file);

    QCOMPARE(opened.tensors().size(), std::size_t(2));
    QCOMPARE(opened.tensors()[0].name, std::string("b"));
    QCOMPARE(opened.tensors()[1].name, std::string("a"));
    QCOMPARE(opened.metadata().at("format"), std::string("pt"));
    QCOMPARE(opened.findTensor("c"), nullptr);

    const TensorView b = opened.tensor("b");
    QVERIFY(b.info->dtype == TensorDtype::F32);
    QCOMPARE(b.info->elements(), std::int64_t(2));
    float values[2] = {};
    std::memcpy(values, b.bytes.data(), b.bytes.size());
    QCOMPARE(values[0], 1.5F);
    QCOMPARE(values[1], -2.0F);
    const TensorView a = opened.tensor("a");
    QCOMPARE(std::string(reinterpret_cast<const char*>(a.bytes.data()), a.bytes.size()), std::string("xyz"));
}

void TestSafetensors::readsWhatTheWriterWrote()
{
    const auto file = path("written.safetensors");
    const std::int64_t numbers[] = { 1, -1, INT64_MIN };
    const TensorToWrite tensors[]
        = { { "numbers", "I64", { 3, 1 }, std::as_bytes(std::span(numbers)) }, { "none", "BF16", { 0, 7 }, {} } };
    writeSafetensors(file, tensors, { { "note", "ä" } });
    const SafetensorsFile opened(file);
    const TensorView view = opened.tensor("numbers");
    QCOMPARE(view.info->shape, (std::vector<std::int64_t> { 3, 1 }));
    QVERIFY(std::memcmp(view.bytes.data(), numbers, sizeof numbers) == 0);
    QCOMPARE(opened.tensor("none").bytes.size(), std::size_t(0));
    QCOMPARE(opened.metadata().at("note"), std::string("ä"));
}

// Another program cuts the file short while it is mapped: reading goes on with zeros, and whoever read is told.
void TestSafetensors::isToldOfAFileCutShort()
{
    const auto file = path("cut.safetensors");
    constexpr std::int64_t count = 100'000;
    const std::vector<float> ones(count, 1.0F);
    const std::vector<TensorToWrite> tensors { { "w", "F32", { count }, std::as_bytes(std::span(ones)), {} } };
    writeSafetensors(file, tensors);
    const SafetensorsFile opened(file);
    const std::span<const std::byte> bytes = opened.tensor("w").bytes;
    MappedFile::requireIntact(bytes);
    std::filesystem::resize_file(file, 8192);
    const std::vector<std::byte> read(bytes.begin(), bytes.end());
    QVERIFY(read.back() == std::byte(0));
    try {
        MappedFile::requireIntact(bytes);
        QFAIL("nobody was told");
    } catch (const InputFileError& error) {
        QCOMPARE(error.file(), file.string());
        QVERIFY(QByteArray(error.what()).contains("cut short"));
    }
    const SafetensorsFile other(path("written.safetensors"));
    MappedFile::requireIntact(other.tensor(other.tensors().front().name).bytes);
}

void TestSafetensors::acceptsEmptyTensorsAndScalars()
{
    const auto file = path("odd.safetensors");
    writeFile(file,
              safetensorsBytes(R"({"empty":{"dtype":"F64","shape":[0,5],"data_offsets":[0,0]},)"
                               R"("scalar":{"dtype":"F16","shape":[],"data_offsets":[0,2]}})",
                               "ab"));
    const SafetensorsFile opened(file);
    QCOMPARE(opened.tensor("empty").bytes.size(), std::size_t(0));
    QCOMPARE(opened.tensor("scalar").info->elements(), std::int64_t(1));

    writeFile(file, safetensorsBytes("{}", {}));
    QCOMPARE(SafetensorsFile(file).tensors().size(), std::size_t(0));
}

void TestSafetensors::asksForAMissingTensor()
{
    const auto file = path("two.safetensors");
    writeFile(file, safetensorsBytes(kTwoTensors, std::string(11, '\0')));
    const SafetensorsFile opened(file);
    const QString message = inputFileErrorOf([&] { opened.tensor("c"); });
    QVERIFY2(message.contains("two.safetensors") && message.contains("\"c\""), qPrintable(message));
}

void TestSafetensors::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const std::string& bytes, const char* found) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(bytes) << QString::fromUtf8(found);
    };
    const std::string eight(8, 'x');

    row("empty", "", "0 bytes");
    row("seven bytes", std::string(7, '\0'), "7 bytes");
    row("length 2^60", safetensorsBytes("{}", {}, std::int64_t(1) << 60), "header length of 1152921504606846976");
    row("length -1", std::string(8, '\xff') + "{}", "header length of 18446744073709551615");
    row("length past the end", safetensorsBytes("{}", {}, 3), "ends after 2");
    row("truncated header", safetensorsBytes(std::string(kTwoTensors).substr(0, 40), {}), "syntax error at byte");
    row("no JSON", safetensorsBytes("hello", {}), "syntax error at byte 8");
    row("empty header", safetensorsBytes("", {}), "syntax error at byte 8");
    row("ill-formed UTF-8", safetensorsBytes("{\"\xC3(\":1}", {}), "syntax error at byte");
    row("a list", safetensorsBytes("[]", {}), "array");
    row("deep JSON", safetensorsBytes(std::string(100'000, '['), {}), "deeper nesting at byte 72");
    row("deep JSON in a tensor", safetensorsBytes(R"({"t":)" + std::string(100'000, '[') + "}", {}), "deeper nesting");
    row("number out of range", safetensorsBytes(entry("\"F32\"", "[1e999]", "[0,8]"), eight), "out of range");
    row("duplicate name",
        safetensorsBytes(R"({"t":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},)"
                         R"("t":{"dtype":"U8","shape":[8],"data_offsets":[0,8]}})",
                         eight),
        "\"t\" twice");
    row("tensor is a number", safetensorsBytes(R"({"t":3})", {}), "number");
    row("no dtype", safetensorsBytes(R"({"t":{"shape":[2],"data_offsets":[0,8]}})", eight), "no such key");
    row("unknown dtype", safetensorsBytes(entry("\"F8_E4M3\"", "[8]", "[0,8]"), eight), "F8_E4M3");
    row("dtype is a number", safetensorsBytes(entry("32", "[8]", "[0,8]"), eight), "32");
    row("negative shape", safetensorsBytes(entry("\"F32\"", "[-2]", "[0,8]"), eight), "-2");
    row("shape of fractions", safetensorsBytes(entry("\"F32\"", "[2.0]", "[0,8]"), eight), "2.0");
    row("shape is an object", safetensorsBytes(entry("\"F32\"", "{}", "[0,8]"), eight), "{}");
    row("17 extents", safetensorsBytes(entry("\"U8\"", "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,8]", "[0,8]"), eight), "[1,1");
    row("2^60 elements", safetensorsBytes(entry("\"U8\"", "[1152921504606846976]", "[0,8]"), eight), "[0,8]");
    row("2^64 elements", safetensorsBytes(entry("\"F32\"", "[4294967296,4294967296]", "[0,8]"), eight),
        "[4294967296,4294967296]");
    row("overflow beside a zero", safetensorsBytes(entry("\"F32\"", "[0,4294967296,4294967296]", "[0,0]"), ""),
        "4294967296");
    row("bytes do not fit", safetensorsBytes(entry("\"F32\"", "[3]", "[0,8]"), eight), "data_offsets [0,8]");
    row("offsets reversed", safetensorsBytes(entry("\"U8\"", "[8]", "[8,0]"), eight), "data_offsets [8,0]");
    row("one offset", safetensorsBytes(entry("\"U8\"", "[8]", "[8]"), eight), "[8]");
    row("offsets past the end", safetensorsBytes(entry("\"U8\"", "[9]", "[0,9]"), eight), "only 8 bytes");
    row("offsets near 2^63",
        safetensorsBytes(entry("\"U8\"", "[8]", "[9223372036854775799,9223372036854775807]"), eight), "only 8 bytes");
    row("offset past 2^63",
        safetensorsBytes(entry("\"U8\"", "[8]", "[18446744073709551608,18446744073709551615]"), eight),
        "18446744073709551608");
    row("truncated data", safetensorsBytes(kTwoTensors, std::string(10, 'x')), "only 10 bytes");
    row("bytes left over", safetensorsBytes(kTwoTensors, std::string(12, 'x')), "12 bytes");
    row("overlap",
        safetensorsBytes(R"({"a":{"dtype":"U8","shape":[5],"data_offsets":[0,5]},)"
                         R"("b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
                         eight),
        "overlap");
    row("gap",
        safetensorsBytes(R"({"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},)"
                         R"("b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
                         eight),
        "gap");
    row("metadata is a list", safetensorsBytes(R"({"__metadata__":[]})", {}), "array");
    row("metadata of numbers", safetensorsBytes(R"({"__metadata__":{"a":1}})", {}), "number");
}

void TestSafetensors::refusesBrokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, found);
    const auto file = path("broken.safetensors");
    writeFile(file, bytes.toStdString());
    const QString message = inputFileErrorOf([&] { SafetensorsFile opened(file); });
    QVERIFY2(message.contains("broken.safetensors"), qPrintable(message));
    QVERIFY2(message.section(", found ", 1).contains(found), qPrintable(message));
    QVERIFY2(message.size() < 1000, qPrintable(message));
}

QTEST_GUILESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
