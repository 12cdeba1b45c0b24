// The session file: what is written comes back, other programs can read it, and nothing that is no session gets in.
#include "core/base/errors.h"
#include "core/results_io/session_file.h"
#include "tests/core/sample_session.h"

#include <QTemporaryDir>
#include <QTest>
#include <hdf5.h>

using namespace quantoscope;
using quantoscope::test::allFields;
using quantoscope::test::sampleLayer;
using quantoscope::test::sampleSession;

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

QTEST_GUILESS_MAIN(TestSessionFile)
#include "tst_session_file.moc"
