// The session file: what is written comes back, other programs can read it, and nothing that is no session gets in.
#include "core/base/durable_file.h"
#include "core/base/errors.h"
#include "core/results_io/bit_packing.h"
#include "core/results_io/gzip_file.h"
#include "core/results_io/session_file.h"
#include "core/results_io/session_tree.h"
#include "tests/core/sample_session.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <hdf5.h>
#include <limits>
#include <map>

using namespace quantoscope;
using quantoscope::testing::allFields;
using quantoscope::testing::sampleLayer;
using quantoscope::testing::sampleSession;

namespace {

std::filesystem::path in(const QTemporaryDir& folder, const char* name)
{
    return std::filesystem::path(folder.path().toStdString()) / name;
}

/// As QCOMPARE of two long texts, but shows only the first line that differs.
void compareLines(const std::string& actual, const std::string& expected)
{
    const QStringList a = QString::fromStdString(actual).split(QLatin1Char('\n'));
    const QStringList e = QString::fromStdString(expected).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::min(a.size(), e.size()); ++i)
        QCOMPARE(a[i], e[i]);
    QCOMPARE(a.size(), e.size());
}

} // namespace

class TestSessionFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void nothingStaysOpen();
    void namesAreThoseOfTheSchema();
    void notMeasuredIsAbsent();
    void codesTakeTheNarrowestType_data();
    void codesTakeTheNarrowestType();
    void manyCodesArePacked();
    void bitsArePackedFromTheLowest();
    void otherProgramsCanReadIt();
    void packedSessionsAreReadToo();
    void damagedPackingIsRefused_data();
    void damagedPackingIsRefused();
};

void TestSessionFile::everyFieldComesBack_data()
{
    QTest::addColumn<Session>("session");
    QTest::newRow("nothing in it") << Session {};
    QTest::newRow("a value in every field") << sampleSession();
    Session noRuns = sampleSession();
    noRuns.runs.clear();
    QTest::newRow("no runs") << noRuns;
    Session wide = sampleSession();
    wide.runs[0].layers = { sampleLayer("u8", 4, 4, 8), sampleLayer("i32", 4, 4, 20), sampleLayer("1x1", 1, 1, 2) };
    QTest::newRow("wide codes") << wide;
}

void TestSessionFile::everyFieldComesBack()
{
    QFETCH(Session, session);
    const QTemporaryDir folder;
    const std::filesystem::path file = in(folder, "ä session.h5");
    writeSession(file, session);
    compareLines(allFields(readSession(file)), allFields(session));
    QVERIFY(!std::filesystem::exists(file.string() + ".part"));
}

void TestSessionFile::nothingStaysOpen()
{
    const QTemporaryDir folder;
    writeSession(in(folder, "s.h5"), sampleSession());
    readSession(in(folder, "s.h5"));
    QCOMPARE(H5Fget_obj_count(static_cast<hid_t>(H5F_OBJ_ALL), H5F_OBJ_ALL), ssize_t(0));
}

void TestSessionFile::namesAreThoseOfTheSchema()
{
    const QTemporaryDir folder;
    writeSession(in(folder, "s.h5"), sampleSession());
    const hid_t file = H5Fopen(in(folder, "s.h5").c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
    const std::map<std::string, QStringList> attributes {
        { "/", { "format", "schema_major", "schema_minor", "app_version", "uuid", "created" } },
        { "/model", { "source", "fingerprint", "sha256", "architecture", "parameters", "config_json" } },
        { "/model/layers/model.layers.0.self_attn.q_proj",
          { "block", "kind", "in_features", "out_features", "kurtosis", "outlier_share" } },
        { "/calibrations/calibration-0001", { "source", "samples", "sequence_length", "seed", "holdout", "sha256" } },
        { "/runs/run-0001",
          { "name",
            "status",
            "method",
            "config_json",
            "calibration",
            "command_line",
            "device",
            "threads",
            "library_versions",
            "started",
            "finished",
            "notes",
            "perplexity_before",
            "perplexity_after",
            "perplexity_standard_error",
            "kl_mean",
            "top1_agreement",
            "accuracy_before",
            "accuracy_after",
            "loss_before",
            "loss_after",
            "consistency_before",
            "consistency_after",
            "bytes_before",
            "bytes_after",
            "bits_per_weight" } },
        { "/runs/run-0001/layers/model.layers.0.self_attn.q_proj",
          { "weight_mse", "output_mse", "relative_output_error", "output_sqnr_db", "max_abs_error", "kl", "seconds",
            "tokens", "damping", "dead_channels", "fallback", "warnings" } },
        { "/runs/run-0001/texts/0", { "prompt", "text_original", "text_quantized", "sampler_json" } },
    };
    for (const auto& [path, names] : attributes) {
        for (const QString& name : names)
            QVERIFY2(H5Aexists_by_name(file, path.c_str(), qPrintable(name), H5P_DEFAULT) > 0,
                     qPrintable(QString::fromStdString(path) + QLatin1Char('@') + name));
    }
    const std::map<std::string, QStringList> datasets {
        { "/", { "notes" } },
        { "/model/layers/model.layers.0.self_attn.q_proj/", { "histogram_edges", "histogram" } },
        { "/calibrations/calibration-0001/layers/z/", { "mean_abs", "max_abs", "diag_h" } },
        { "/runs/run-0001/layers/model.layers.0.self_attn.q_proj/",
          { "histogram_edges", "histogram_original", "histogram_quantized", "row_error", "column_error", "error_map",
            "codes", "scales", "zeros", "g_idx", "order", "input_scales", "row_scales", "losses", "clip",
            "outlier_columns", "kept_channels" } },
        { "/runs/run-0001/texts/0/",
          { "token_ids_original", "token_ids_quantized", "logprobs_original", "logprobs_quantized", "entropy_original",
            "entropy_quantized", "top5_ids_original", "top5_ids_quantized", "top5_logprobs_original",
            "top5_logprobs_quantized", "kl" } },
    };
    for (const auto& [path, names] : datasets) {
        for (const QString& name : names) {
            const hid_t dataset = H5Dopen2(file, (path + name.toStdString()).c_str(), H5P_DEFAULT);
            QVERIFY2(dataset >= 0, qPrintable(QString::fromStdString(path) + name));
            H5Dclose(dataset);
        }
    }
    H5Fclose(file);
}

void TestSessionFile::notMeasuredIsAbsent()
{
    const QTemporaryDir folder;
    writeSession(in(folder, "s.h5"), sampleSession());
    const hid_t file = H5Fopen(in(folder, "s.h5").c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
    for (const char* name : { "perplexity_after", "kl_mean", "bits_per_weight" })
        QCOMPARE(H5Aexists_by_name(file, "/runs/run-0002", name, H5P_DEFAULT), 0);
    QCOMPARE(H5Lexists(file, "/runs/run-0002/layers/without anything/codes", H5P_DEFAULT), 0);
    H5Fclose(file);
}

void TestSessionFile::codesTakeTheNarrowestType_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("unsigned byte") << 0 << 255 << 1 << false;
    QTest::newRow("signed byte") << -1 << 127 << 1 << true;
    QTest::newRow("beyond a byte") << 0 << 256 << 2 << true;
    QTest::newRow("signed beyond a byte") << -129 << 0 << 2 << true;
    QTest::newRow("beyond two bytes") << 0 << 40000 << 4 << true;
}

void TestSessionFile::codesTakeTheNarrowestType()
{
    QFETCH(int, least);
    QFETCH(int, most);
    Session session;
    session.runs.resize(1);
    session.runs[0].id = "r";
    session.runs[0].layers = { sampleLayer("l", 1, 2, 2) };
    auto codes = std::make_shared<QuantizedCodes>(*session.runs[0].layers[0].codes);
    codes->codes.values = { least, most };
    session.runs[0].layers[0].codes = codes;
    const QTemporaryDir folder;
    writeSession(in(folder, "s.h5"), session);
    compareLines(allFields(readSession(in(folder, "s.h5"))), allFields(session));
    const hid_t file = H5Fopen(in(folder, "s.h5").c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
    const hid_t dataset = H5Dopen2(file, "/runs/r/layers/l/codes", H5P_DEFAULT);
    const hid_t type = H5Dget_type(dataset);
    QTEST(static_cast<int>(H5Tget_size(type)), "bytes");
    QTEST(H5Tget_sign(type) == H5T_SGN_2, "isSigned");
    H5Tclose(type);
    H5Dclose(dataset);
    H5Fclose(file);
}

void TestSessionFile::manyCodesArePacked()
{
    Session session = sampleSession();
    auto codes = std::make_shared<QuantizedCodes>(*session.runs[0].layers[0].codes);
    codes->minCode = -3;
    for (std::int32_t& code : codes->codes.values)
        code -= 3;
    session.runs[0].layers[0].codes = codes;
    const QTemporaryDir folder;
    replaceFile(in(folder, "s.h5"), h5Image([&session](const H5GroupWriter& root) {
                    writeSessionHead(root, session);
                    const H5GroupWriter runs = root.group("runs");
                    for (std::size_t i = 0; i < session.runs.size(); ++i)
                        writeRun(runs, session.runs[i], i, 0);
                }));
    compareLines(allFields(readSession(in(folder, "s.h5"))), allFields(session));
    const hid_t file = H5Fopen(in(folder, "s.h5").c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
    const hid_t dataset
        = H5Dopen2(file, "/runs/run-0001/layers/model.layers.0.self_attn.q_proj/codes_packed", H5P_DEFAULT);
    QVERIFY(dataset >= 0);
    QCOMPARE(H5Dget_storage_size(dataset), hsize_t(4 * 3)); // four rows of six 3-bit codes
    H5Dclose(dataset);
    H5Fclose(file);
}

void TestSessionFile::bitsArePackedFromTheLowest()
{
    // 5, 2, 7 in 3 bits: 101, 010, 111 -> 11·010·101 and, past the byte, 1.
    const Matrix<std::int32_t> codes { 1, 3, { 5 - 4, 2 - 4, 7 - 4 } };
    const std::vector<std::uint8_t> packed = packBits(codes, -4, 3);
    QCOMPARE(packed, (std::vector<std::uint8_t> { 0b11010101, 0b1 }));
    QCOMPARE(unpackBits(packed, 1, 3, -4, 3).values, codes.values);
    constexpr std::int32_t kLeast = std::numeric_limits<std::int32_t>::min();
    constexpr std::int32_t kMost = std::numeric_limits<std::int32_t>::max();
    QCOMPARE(bitsOfRange(3, 3), 1);
    QCOMPARE(bitsOfRange(-8, 7), 4);
    QCOMPARE(bitsOfRange(kLeast, kMost), 32);
    const Matrix<std::int32_t> wide { 2, 2, { kLeast, -1, 0, kMost } };
    QCOMPARE(unpackBits(packBits(wide, kLeast, 32), 2, 2, kLeast, 32).values, wide.values);
}

void TestSessionFile::otherProgramsCanReadIt()
{
    const QString h5dump = QStandardPaths::findExecutable(QStringLiteral("h5dump"));
    if (h5dump.isEmpty())
        QSKIP("h5dump (hdf5-tools) is not installed");
    const QTemporaryDir folder;
    writeSession(in(folder, "s.h5"), sampleSession());
    QProcess process;
    process.start(h5dump,
                  { QStringLiteral("-a"), QStringLiteral("/runs/run-0001/perplexity_after"),
                    folder.filePath(QStringLiteral("s.h5")) });
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("(0): 3.875"));
    process.start(h5dump, { QStringLiteral("-H"), folder.filePath(QStringLiteral("s.h5")) });
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("GROUP \"run-0001\""));
}

void TestSessionFile::packedSessionsAreReadToo()
{
    const QTemporaryDir folder;
    const auto plain = in(folder, "a.h5");
    const auto packed = in(folder, "a.h5.gz");
    writeSession(plain, sampleSession());
    writeSession(packed, sampleSession());
    QVERIFY(isGzip(packed) && !isGzip(plain) && !isGzip(in(folder, "none")));
    QVERIFY(std::filesystem::file_size(packed) < std::filesystem::file_size(plain) / 2);
    compareLines(allFields(readSession(packed)), allFields(readSession(plain)));
    unpackGzip(packed, in(folder, "b.h5"));
    compareLines(allFields(readSession(in(folder, "b.h5"))), allFields(sampleSession()));
}

void TestSessionFile::damagedPackingIsRefused_data()
{
    QTest::addColumn<std::string>("bytes");
    const std::string good = packGzip(std::string(5000, 'x') + "no HDF5");
    std::string damaged = good;
    damaged[good.size() / 2] ^= char(0x55);
    QTest::newRow("cut") << good.substr(0, good.size() / 2);
    QTest::newRow("its start alone") << good.substr(0, 2);
    QTest::newRow("damaged") << damaged;
    QTest::newRow("no session in it") << packGzip("hello");
    QTest::newRow("packed twice") << packGzip(packGzip(std::string(300, 'y')));
    QTest::newRow("grows without measure") << packGzip(std::string(std::size_t(20) << 20, '\0'));
}

void TestSessionFile::damagedPackingIsRefused()
{
    QFETCH(const std::string, bytes);
    const QTemporaryDir folder;
    const auto file = in(folder, "bad.h5.gz");
    replaceFile(file, bytes);
    try {
        readSession(file);
        QFAIL("it was read");
    } catch (const InputFileError& error) {
        QCOMPARE(error.file(), file.string());
    }
}

QTEST_GUILESS_MAIN(TestSessionFile)
#include "tst_session_file.moc"
