// Runs that are kept in a session as they go, whichever way they end.
#include "core/pipeline/session_run.h"
#include "tests/core/run_recorder.h"
#include "tests/core/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace quantoscope;

namespace {

QuantizeRequest request(const std::string& method, int bits)
{
    QuantizeRequest request { QuantizerConfig(method, { { "bits", std::to_string(bits) }, { "group-size", "16" } }) };
    request.calibration.samples = 40;
    request.calibration.sequenceLength = 32;
    return request;
}

} // namespace

class TestSessionRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sessionHoldsEveryEnding();
    void failureOnAFullDiskIsKept();
    void sessionOfAnotherModelIsRefused();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<OpenModel> m_model;
};

void TestSessionRun::initTestCase()
{
    const std::filesystem::path folder = m_folder.filePath("tiny").toStdString();
    testing::writeTinyLlama(folder);
    m_model = openModel(folder.string(), {}, "cpu");
}

void TestSessionRun::sessionHoldsEveryEnding()
{
    const std::filesystem::path file = m_folder.filePath("endings.h5").toStdString();
    SessionRecorder recorder(file, m_model->description, "test");
    testing::RunRecorder observer;
    const RunOutcome complete = runIntoSession(*m_model, request("rtn", 4), recorder, observer, {});

    const CancellationToken cancel;
    testing::RunRecorder cancelling;
    cancelling.onLayer = [&](std::size_t finished) { finished == 3 ? cancel.cancel() : void(); };
    runIntoSession(*m_model, request("gptq", 4), recorder, cancelling, cancel);

    testing::RunRecorder failing;
    failing.onLayer = [](std::size_t finished) {
        if (finished == 2)
            throw Error("the observer broke");
    };
    QVERIFY_EXCEPTION_THROWN(runIntoSession(*m_model, request("rtn", 3), recorder, failing, {}), Error);

    const Session session = readSession(file);
    QVERIFY(!hasJournal(file));
    QCOMPARE(session.runs.size(), std::size_t(3));
    QCOMPARE(session.calibrations.size(), std::size_t(1)); // the same tokens three times
    QCOMPARE(session.runs[0].status, RunStatus::Complete);
    QCOMPARE(session.runs[0].id, complete.run.id);
    QCOMPARE(session.runs[0].layers.size(), std::size_t(14));
    QCOMPARE(*session.runs[0].perplexityAfter, *complete.run.perplexityAfter);
    QCOMPARE(session.runs[1].status, RunStatus::Cancelled);
    QCOMPARE(session.runs[1].layers.size(), std::size_t(3));
    QCOMPARE(session.runs[2].status, RunStatus::Failed);
    QCOMPARE(session.runs[2].failure, std::string("the observer broke"));
    QCOMPARE(session.runs[2].layers.size(), std::size_t(2));
}

// With no room for the session, why the run failed is still known when it is opened again.
void TestSessionRun::failureOnAFullDiskIsKept()
{
    const std::filesystem::path file = m_folder.filePath("full.h5").toStdString();
    SessionRecorder recorder(file, m_model->description, "test");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    testing::RunRecorder failing;
    failing.onLayer = [&](std::size_t finished) {
        if (finished < 2)
            return;
        const rlimit none { 4096, before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &none);
        throw Error("the observer broke");
    };
    QVERIFY_EXCEPTION_THROWN(runIntoSession(*m_model, request("rtn", 3), recorder, failing, {}), Error);
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(hasJournal(file));
    const Session session = readSession(file);
    QCOMPARE(session.runs.size(), std::size_t(1));
    QCOMPARE(session.runs[0].status, RunStatus::Failed);
    QCOMPARE(session.runs[0].failure, std::string("the observer broke"));
    QCOMPARE(session.runs[0].layers.size(), std::size_t(2));
}

void TestSessionRun::sessionOfAnotherModelIsRefused()
{
    const std::filesystem::path file = m_folder.filePath("other.h5").toStdString();
    ModelDescription other = m_model->description;
    other.fingerprint = std::string(64, '0');
    writeSession(file, newSession(other, "test"));
    QVERIFY_EXCEPTION_THROWN(openOrCreateSession(file, m_model->description, "test"), InvalidRequest);
}

QTEST_GUILESS_MAIN(TestSessionRun)
#include "tst_session_run.moc"
