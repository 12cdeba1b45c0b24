// Files that are no session, no longer one, or made to do harm: each is refused by a message that names the file and,
// where there is one, the path inside it. Nothing crashes, and nothing is allocated because a file says so.
#include "core/base/errors.h"
#include "core/results_io/session_file.h"
#include "tests/core/sample_session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <csignal>
#include <cstring>
#include <functional>
#include <hdf5.h>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace quantoscope;
using quantoscope::testing::allFields;
using quantoscope::testing::sampleLayer;
using quantoscope::testing::sampleSession;

namespace {

namespace fs = std::filesystem;

const char* const kLayer = "/runs/run-0001/layers/model.layers.0.self_attn.q_proj";

fs::path in(const QTemporaryDir& folder, const char* name = "s.h5")
{
    return fs::path(folder.path().toStdString()) / name;
}

QString refusal(const fs::path& file)
{
    try {
        readSession(file);
    } catch (const InputFileError& error) {
        return QString::fromStdString(error.what());
    }
    return QStringLiteral("was read");
}

/// What a program that means harm does to an open session; `id` is the file.
using Damage = std::function<void(hid_t id)>;

void attribute(hid_t file, const char* object, const char* name, hid_t type, hid_t space, const void* value)
{
    const hid_t group = H5Oopen(file, object, H5P_DEFAULT);
    if (H5Aexists(group, name) > 0)
        H5Adelete(group, name);
    const hid_t attribute = H5Acreate2(group, name, type, space, H5P_DEFAULT, H5P_DEFAULT);
    if (value != nullptr)
        H5Awrite(attribute, type, value);
    H5Aclose(attribute);
    H5Oclose(group);
}

void integer(hid_t file, const char* object, const char* name, std::int64_t value)
{
    const hid_t space = H5Screate(H5S_SCALAR);
    attribute(file, object, name, H5T_NATIVE_INT64, space, &value);
    H5Sclose(space);
}

void text(hid_t file, const char* object, const char* name, const char* value)
{
    const hid_t space = H5Screate(H5S_SCALAR);
    const hid_t type = H5Tcopy(H5T_C_S1);
    H5Tset_size(type, std::strlen(value) + 1);
    attribute(file, object, name, type, space, value);
    H5Tclose(type);
    H5Sclose(space);
}

std::string inLayer(const char* name)
{
    return std::string(kLayer) + '/' + name;
}

/// Puts a dataset of this extent in the place of the layer's dataset `name`; nothing is written to it.
void replace(hid_t file, const char* name, hid_t type, std::vector<hsize_t> extent, hid_t properties = H5P_DEFAULT)
{
    const std::string path = inLayer(name);
    H5Ldelete(file, path.c_str(), H5P_DEFAULT);
    const hid_t space = H5Screate_simple(static_cast<int>(extent.size()), extent.data(), nullptr);
    H5Dclose(H5Dcreate2(file, path.c_str(), type, space, H5P_DEFAULT, properties, H5P_DEFAULT));
    H5Sclose(space);
}

/// The same with room for the data in the file.
void replaceAllocated(hid_t file, const char* name, hid_t type, std::vector<hsize_t> extent)
{
    const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
    H5Pset_alloc_time(properties, H5D_ALLOC_TIME_EARLY);
    replace(file, name, type, std::move(extent), properties);
    H5Pclose(properties);
}

void replaceChunked(hid_t file, std::vector<hsize_t> extent, std::vector<hsize_t> chunk)
{
    const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
    H5Pset_chunk(properties, static_cast<int>(chunk.size()), chunk.data());
    H5Pset_deflate(properties, 1);
    replace(file, "codes", H5T_STD_U8LE, std::move(extent), properties);
    H5Pclose(properties);
}

void damage(const fs::path& file, const Damage& change)
{
    const hid_t id = H5Fopen(file.c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
    QVERIFY(id >= 0);
    change(id);
    H5Fclose(id);
}

/// What `body` returns in a child process that ends after a minute; less the signal, if one ended it.
int inChild(const std::function<int()>& body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(60);
        int status = 1;
        try {
            status = body();
        } catch (...) {
            status = 2;
        }
        ::_exit(status);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

class TestDamagedSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void truncatedFilesAreRefused();
    void flippedBytesNeverCrash();
    void lyingLengthTakesNoMemory();
    void newerMinorVersionIsRead();
    void failedWriteLeavesTheFileAlone_data();
    void failedWriteLeavesTheFileAlone();
    void contradictoryArraysAreNotWritten_data();
    void contradictoryArraysAreNotWritten();
};

void TestDamagedSession::foreignFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray() << "0 bytes that are no whole HDF5 file";
    QTest::newRow("text") << QByteArray("hello") << "5 bytes that are no whole HDF5 file";
    QTest::newRow("HDF5's signature only") << QByteArray("\x89HDF\r\n\x1a\n") << "8 bytes that are no whole HDF5 file";
    QTest::newRow("a safetensors header") << QByteArray("\x02\0\0\0\0\0\0\0{}", 10) << "no whole HDF5 file";
}

void TestDamagedSession::foreignFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("s.h5")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QString found = refusal(in(folder));
    QVERIFY2(found.contains(message) && found.contains(QStringLiteral("s.h5")), qPrintable(found));
    QVERIFY(refusal(in(folder, "missing.h5")).contains(QStringLiteral("no such file")));
    QVERIFY(refusal(folder.path().toStdString()).contains(QStringLiteral("a folder or a device")));
}

void TestDamagedSession::hostileFilesAreRefused_data()
{
    QTest::addColumn<Damage>("change");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, Damage change, const char* message) {
        QTest::newRow(name) << change << QString::fromUtf8(message);
    };
    row(
        "another format", [](hid_t f) { text(f, "/", "format", "something"); },
        "expected the attribute /@format to be \"quantoscope-session\", found \"something\"");
    row(
        "no format", [](hid_t f) { H5Adelete(f, "format"); }, "found \"no attribute format\"");
    row(
        "a newer major version", [](hid_t f) { integer(f, "/", "schema_major", 2); },
        "expected schema 1 of the session file, found schema 2.0, written by Quantoscope 0.1.0; a newer Quantoscope");
    row(
        "a configuration that is no JSON", [](hid_t f) { text(f, "/runs/run-0001", "config_json", R"({"method": )"); },
        "JSON, at most 64 levels deep, in /runs/run-0001@config_json");
    row(
        "a model's configuration too deep to be printed",
        [](hid_t f) { text(f, "/model", "config_json", (std::string(20000, '[') + std::string(20000, ']')).c_str()); },
        "in /model@config_json");
    row(
        "warnings too deep to be printed",
        [](hid_t f) {
            const std::string deep = std::string(20000, '[') + std::string(20000, ']');
            text(f, "/runs/run-0001", "warnings", (R"([{"code": "x", "parameters": {"y": )" + deep + "}}]").c_str());
        },
        "in /runs/run-0001@warnings");
    row(
        "no model", [](hid_t f) { H5Ldelete(f, "/model", H5P_DEFAULT); }, "a group /model, found none");
    row(
        "a number where text belongs", [](hid_t f) { integer(f, "/model", "architecture", 3); },
        "strings in the attribute /model@architecture, found whole numbers");
    row(
        "text where a number belongs", [](hid_t f) { text(f, "/model", "parameters", "many"); },
        "whole numbers in the attribute /model@parameters, found strings");
    row(
        "an attribute is missing", [](hid_t f) { H5Adelete_by_name(f, "/runs/run-0001", "status", H5P_DEFAULT); },
        "an attribute /runs/run-0001@status, found none");
    row(
        "an unknown status", [](hid_t f) { text(f, "/runs/run-0001", "status", "finished"); },
        "/runs/run-0001@status, found \"finished\"");
    row(
        "an array where one value belongs",
        [](hid_t f) {
            const hsize_t extent = 1000;
            const hid_t space = H5Screate_simple(1, &extent, nullptr);
            attribute(f, "/runs/run-0001", "threads", H5T_NATIVE_INT8, space, nullptr);
            H5Sclose(space);
        },
        "one value in the attribute /runs/run-0001@threads");
    row(
        "warnings that are no JSON", [](hid_t f) { text(f, kLayer, "warnings", "{{{"); }, "q_proj@warnings");
    row(
        "warnings without a code", [](hid_t f) { text(f, kLayer, "warnings", "[{}]"); }, "q_proj@warnings");
    row(
        "2^60 elements", [](hid_t f) { replace(f, "row_error", H5T_IEEE_F32LE, { hsize_t(1) << 60 }); },
        "q_proj/row_error (1152921504606846976 values) inside the file");
    row(
        "an extent that overflows",
        [](hid_t f) {
            replaceChunked(f, { hsize_t(1) << 33, hsize_t(1) << 33 }, { 1, 1 });
        },
        "q_proj/codes (18446744073709551615 values) inside the file");
    row(
        "a giant chunk",
        [](hid_t f) {
            replaceChunked(f, { hsize_t(1) << 31, 1 }, { hsize_t(1) << 31, 1 });
        },
        "q_proj/codes, found chunks of 2147483648 bytes");
    row(
        "floating-point codes",
        [](hid_t f) {
            replace(f, "codes", H5T_IEEE_F32LE, { 4, 6 });
        },
        "whole numbers in /runs/run-0001/layers/model.layers.0.self_attn.q_proj/codes, found floating-point numbers");
    row(
        "codes of one dimension", [](hid_t f) { replaceAllocated(f, "codes", H5T_STD_U8LE, { 24 }); },
        "two dimensions in ");
    row(
        "codes of another shape",
        [](hid_t f) {
            replaceAllocated(f, "codes", H5T_STD_U8LE, { 6, 4 });
        },
        "codes are not [out_features, in_features]");
    row(
        "a group index out of range",
        [](hid_t f) {
            const hid_t dataset = H5Dopen2(f, inLayer("g_idx").c_str(), H5P_DEFAULT);
            const std::array<std::int32_t, 6> groups { 0, 0, 0, 1, 1, 2 };
            H5Dwrite(dataset, H5T_NATIVE_INT32, H5S_ALL, H5S_ALL, H5P_DEFAULT, groups.data());
            H5Dclose(dataset);
        },
        "g_idx does not name a column of scales");
    row(
        "a histogram with too many counts",
        [](hid_t f) { replaceAllocated(f, "histogram_original", H5T_STD_U64LE, { 50 }); },
        "histogram_original holds 50 values where 2 belong");
    row(
        "a group where a dataset belongs",
        [](hid_t f) {
            H5Ldelete(f, inLayer("scales").c_str(), H5P_DEFAULT);
            H5Gclose(H5Gcreate2(f, inLayer("scales").c_str(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
        },
        "a dataset /runs/run-0001/layers/model.layers.0.self_attn.q_proj/scales");
    row(
        "a cycle of links", [](hid_t f) { H5Lcreate_hard(f, "/runs", f, "/runs/again", H5P_DEFAULT, H5P_DEFAULT); },
        "/runs/again@name");
    row(
        "a soft link", [](hid_t f) { H5Lcreate_soft("/runs/run-0001", f, "/runs/soft", H5P_DEFAULT, H5P_DEFAULT); },
        "/runs/soft, found a soft or external link");
    row(
        "an external link",
        [](hid_t f) { H5Lcreate_external("/etc/passwd", "/", f, "/runs/external", H5P_DEFAULT, H5P_DEFAULT); },
        "/runs/external, found a soft or external link");
    row(
        "a soft link for a dataset",
        [](hid_t f) {
            H5Ldelete(f, inLayer("scales").c_str(), H5P_DEFAULT);
            H5Lcreate_soft("/notes", f, inLayer("scales").c_str(), H5P_DEFAULT, H5P_DEFAULT);
        },
        "q_proj/scales, found a soft or external link");
    row(
        "data in another file",
        [](hid_t f) {
            const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
            H5Pset_external(properties, "/etc/passwd", 0, 24);
            replace(f, "row_error", H5T_IEEE_F32LE, { 6 }, properties);
            H5Pclose(properties);
        },
        "q_proj/row_error, found data in another file");
    row(
        "a filter of another kind",
        [](hid_t f) {
            const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
            const hsize_t chunk = 4;
            H5Pset_chunk(properties, 1, &chunk);
            H5Pset_scaleoffset(properties, H5Z_SO_INT, 2);
            replace(f, "g_idx", H5T_STD_I32LE, { 6 }, properties);
            H5Pclose(properties);
        },
        "q_proj/g_idx, found the filter 6");
}

void TestDamagedSession::hostileFilesAreRefused()
{
    QFETCH(Damage, change);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    writeSession(in(folder), sampleSession());
    damage(in(folder), change);
    const QString found = refusal(in(folder));
    QVERIFY2(found.contains(message), qPrintable(found));
    QVERIFY(found.startsWith(QString::fromStdString(in(folder).string())));
    QCOMPARE(H5Fget_obj_count(static_cast<hid_t>(H5F_OBJ_ALL), H5F_OBJ_ALL), ssize_t(0));
}

void TestDamagedSession::truncatedFilesAreRefused()
{
    const QTemporaryDir folder;
    writeSession(in(folder), sampleSession());
    const std::uintmax_t whole = fs::file_size(in(folder));
    for (const std::uintmax_t length : std::initializer_list<std::uintmax_t> {
             1, 7, 8, 95, 96, 512, 2048, whole / 4, whole / 2, whole * 3 / 4, whole - 4096, whole - 1 }) {
        writeSession(in(folder), sampleSession());
        fs::resize_file(in(folder), length);
        const int status = inChild([&] { return refusal(in(folder)) == QStringLiteral("was read") ? 1 : 0; });
        QVERIFY2(status == 0, qPrintable(QStringLiteral("%1 bytes: %2").arg(length).arg(status)));
    }
}

void TestDamagedSession::flippedBytesNeverCrash()
{
    // Some of these damages bring HDF5 1.10.8 itself down.
    const QTemporaryDir folder;
    writeSession(in(folder), sampleSession());
    QFile whole(folder.filePath(QStringLiteral("s.h5")));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray good = whole.readAll();
    int refused = 0;
    for (unsigned seed = 0; seed < 150; ++seed) {
        std::mt19937 random(seed);
        QByteArray bytes = good;
        for (int i = 0; i < 4; ++i) {
            const auto begin = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size() - 8));
            const char value = seed % 2 == 0 ? '\xFF' : static_cast<char>(random());
            std::fill_n(bytes.begin() + begin, seed % 2 == 0 ? 8 : 1, value);
        }
        QFile damaged(folder.filePath(QStringLiteral("d.h5")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(bytes);
        damaged.close();
        // What is not structure (a name, a number) may be damaged unnoticed.
        refused += refusal(in(folder, "d.h5")) == QStringLiteral("was read") ? 0 : 1;
    }
    QVERIFY2(refused > 30, qPrintable(QString::number(refused)));
}

// HDF5 takes the length of a text at its word, zeros as much memory and then finds that the text is shorter.
void TestDamagedSession::lyingLengthTakesNoMemory()
{
    const QTemporaryDir folder;
    Session session = sampleSession();
    session.notes = "Twelve bytes";
    writeSession(in(folder), session);
    std::uint32_t length = 0;
    damage(in(folder), [&](hid_t file) {
        const hid_t notes = H5Dopen2(file, "/notes", H5P_DEFAULT);
        const haddr_t place = H5Dget_offset(notes);
        H5Dclose(notes);
        QVERIFY(place != HADDR_UNDEF);
        QFile raw(folder.filePath(QStringLiteral("s.h5")));
        QVERIFY(raw.open(QIODevice::ReadWrite) && raw.seek(static_cast<qint64>(place)));
        QCOMPARE(raw.read(reinterpret_cast<char*>(&length), sizeof length), qint64(sizeof length));
        QVERIFY(raw.seek(static_cast<qint64>(place)));
        const std::uint32_t lie = std::uint32_t(1) << 30U;
        raw.write(reinterpret_cast<const char*>(&lie), sizeof lie);
    });
    QCOMPARE(length, std::uint32_t(session.notes.size()));
    const int status = inChild([&folder] {
        const auto peak = [](int who) {
            rusage usage {};
            ::getrusage(who, &usage);
            return usage.ru_maxrss; // KiB
        };
        const long before = peak(RUSAGE_SELF);
        const bool refused = refusal(in(folder)).contains(QStringLiteral("/notes"));
        const long after = std::max(peak(RUSAGE_SELF), peak(RUSAGE_CHILDREN));
        return (refused ? 0 : 10) + (after - before < (256L << 10U) ? 0 : 1);
    });
    QCOMPARE(status, 0);
}

void TestDamagedSession::newerMinorVersionIsRead()
{
    const QTemporaryDir folder;
    writeSession(in(folder), sampleSession());
    damage(in(folder), [](hid_t f) {
        integer(f, "/", "schema_minor", 7);
        integer(f, "/runs/run-0001", "something_new", 1);
        H5Gclose(H5Gcreate2(f, "/something_new", H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
    });
    QVERIFY(allFields(readSession(in(folder))) == allFields(sampleSession()));
}

void TestDamagedSession::failedWriteLeavesTheFileAlone_data()
{
    QTest::addColumn<rlim_t>("mostBytes");
    QTest::newRow("no room at all") << rlim_t(0);
    QTest::newRow("room for the header") << rlim_t(4096);
    QTest::newRow("all but the last bytes") << rlim_t(40000);
}

void TestDamagedSession::failedWriteLeavesTheFileAlone()
{
    QFETCH(rlim_t, mostBytes);
    const QTemporaryDir folder;
    Session small = sampleSession();
    small.runs.clear();
    writeSession(in(folder), small);
    const int status = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit { mostBytes, mostBytes };
        ::setrlimit(RLIMIT_FSIZE, &limit);
        try {
            writeSession(in(folder), sampleSession());
        } catch (const StorageError& error) {
            const bool named = std::strstr(error.what(), "s.h5") != nullptr
                && std::strstr(error.what(), "File too large") != nullptr;
            return named ? 0 : 3;
        }
        return 4;
    });
    QCOMPARE(status, 0);
    QVERIFY(!fs::exists(in(folder, "s.h5.part")));
    QVERIFY(allFields(readSession(in(folder))) == allFields(small));
}

void TestDamagedSession::contradictoryArraysAreNotWritten_data()
{
    QTest::addColumn<std::function<void(Session&)>>("change");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, std::function<void(Session&)> change, const char* message) {
        QTest::newRow(name) << change << QString::fromUtf8(message);
    };
    row(
        "a row too few", [](Session& s) { s.runs[0].layers[0].rowError.pop_back(); },
        "row_error holds 3 values where 4 belong");
    row(
        "an order of another length", [](Session& s) { s.runs[0].layers[0].order.push_back(0); },
        "order holds 7 values where 6 belong");
    row(
        "a token too many", [](Session& s) { s.runs[0].texts[0].original.tokens.emplace_back(); },
        "text 0 of run run-0001: tokens_original holds 5 values where 4 belong");
    row(
        "two layers of one name", [](Session& s) { s.runs[0].layers.push_back(s.runs[0].layers[0]); },
        "create the group model.layers.0.self_attn.q_proj");
}

void TestDamagedSession::contradictoryArraysAreNotWritten()
{
    QFETCH(std::function<void(Session&)>, change);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    Session session = sampleSession();
    change(session);
    try {
        writeSession(in(folder), session);
        QFAIL("was written");
    } catch (const StorageError& error) {
        QVERIFY2(QString::fromUtf8(error.what()).contains(message), error.what());
    }
    QVERIFY(!fs::exists(in(folder)));
    QCOMPARE(H5Fget_obj_count(static_cast<hid_t>(H5F_OBJ_ALL), H5F_OBJ_ALL), ssize_t(0));
}

QTEST_GUILESS_MAIN(TestDamagedSession)
#include "tst_damaged_session.moc"
