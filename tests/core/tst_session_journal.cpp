// The journal: whenever the process ends, no layer that had finished is lost.
#include "core/base/errors.h"
#include "core/results_io/session_file.h"
#include "core/results_io/session_lock.h"
#include "tests/core/fault_injector.h"
#include "tests/core/sample_session.h"

#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

namespace fs = std::filesystem;

constexpr int kLayers = 5;

fs::path pathOf(const QTemporaryDir& folder)
{
    return fs::path(folder.path().toStdString()) / "s.h5";
}

std::string layerName(int layer)
{
    return "model.layers." + std::to_string(layer) + ".mlp.up_proj";
}

LayerResult finishedLayer(int layer)
{
    return sampleLayer(layerName(layer), 3 + layer, 8, 3);
}

Session sessionBefore()
{
    Session session = sampleSession();
    session.runs.erase(session.runs.begin());
    return session;
}

Run newRun()
{
    Run run;
    run.id = "run-0003";
    run.name = "interrupted";
    run.method = "gptq";
    run.notes = "kept";
    return run;
}

/// A page that parent and child share: what the child had been told was safe when it ended.
class SharedCounter
{
public:
    SharedCounter()
        : m_value(
            static_cast<int*>(::mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~SharedCounter() { ::munmap(m_value, sizeof(int)); }
    Q_DISABLE_COPY(SharedCounter)
    int& operator*() const { return *m_value; }

private:
    int* m_value;
};

/// What a program does: starts a journal, adds five layers, folds them. `safe` counts the layers that addLayer returned
/// from; kLayers + 1: folded.
void journaledRun(const fs::path& file, Session session, int& safe)
{
    Run run = newRun();
    SessionJournal journal(file, session, run);
    for (int layer = 0; layer < kLayers; ++layer) {
        journal.addLayer(finishedLayer(layer));
        run.layers.push_back(finishedLayer(layer));
        safe = layer + 1;
    }
    run.status = RunStatus::Complete;
    session.runs.push_back(run);
    journal.fold(session);
    safe = kLayers + 1;
}

/// Runs `body` in a child that ends at its durable operation `operation`. Returns the child's exit status.
int inChild(int operation, Ending ending, const std::function<void()>& body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        endProcessAt(operation, ending);
        try {
            body();
        } catch (...) {
            ::_exit(1);
        }
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

const Run* findRun(const Session& session, const std::string& id)
{
    const auto found = std::ranges::find(session.runs, id, &Run::id);
    return found == session.runs.end() ? nullptr : &*found;
}

} // namespace

class TestSessionJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFinishedLayerIsLost_data();
    void noFinishedLayerIsLost();
    void recoveringSurvivesItsOwnInterruption();
    void foldedRunIsNotFoldedAgain();
    void runThatWasSavedHalfwayIsCompleted();
    void failureThatCouldNotBeStoredIsRead();
    void unreadableLayerCostsOnlyItself();
    void newRunRefusesToForgetAnInterruptedOne();
    void journalOfAnotherSessionIsLeftAlone();
    void secondWindowIsToldOfTheFirst();
};

void TestSessionJournal::noFinishedLayerIsLost_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<bool>("sessionExists");
    QTest::newRow("before the operation, new session") << Ending::Before << false;
    QTest::newRow("before the operation, session with a run") << Ending::Before << true;
    QTest::newRow("half a write, new session") << Ending::Torn << false;
    QTest::newRow("half a write, session with a run") << Ending::Torn << true;
}

void TestSessionJournal::noFinishedLayerIsLost()
{
    QFETCH(Ending, ending);
    QFETCH(bool, sessionExists);
    const SharedCounter safe;
    int points = 0;
    for (int operation = 1, status = kInjectedExit; status == kInjectedExit; ++operation) {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder);
        if (sessionExists)
            writeSession(file, sessionBefore());
        *safe = 0;
        status = inChild(operation, ending, [&] { journaledRun(file, sessionBefore(), *safe); });
        QVERIFY2(status == kInjectedExit || status == 0, qPrintable(QString::number(status)));
        points = operation;

        if (!sessionExists && !fs::exists(file) && !hasJournal(file)) {
            QCOMPARE(*safe, 0);
            continue;
        }
        const Session session = readSession(file);
        // The earlier run is in the file only; a new session's file is born when the run is folded.
        QVERIFY(findRun(session, "run-0002") != nullptr || !fs::exists(file));
        const Run* run = findRun(session, "run-0003");
        QVERIFY(run != nullptr || *safe == 0);
        if (run == nullptr)
            continue;
        const int found = static_cast<int>(run->layers.size());
        QVERIFY2(found >= std::min(*safe, kLayers), qPrintable(QString::number(found)));
        QCOMPARE(run->notes, std::string("kept"));
        QVERIFY(run->status == RunStatus::Cancelled || (run->status == RunStatus::Complete && found == kLayers));
        for (int layer = 0; layer < found; ++layer)
            QCOMPARE(allFields(run->layers[static_cast<std::size_t>(layer)]), allFields(finishedLayer(layer)));
        if (status == 0) {
            QCOMPARE(run->status, RunStatus::Complete);
            QVERIFY(!fs::exists(file.string() + ".journal"));
        }
    }
    // Header, five layers and the session: each at least a write, a sync, a rename and a sync of the folder.
    QVERIFY2(points > 7 * 4, qPrintable(QString::number(points)));
}

void TestSessionJournal::recoveringSurvivesItsOwnInterruption()
{
    const SharedCounter safe;
    for (int operation = 1, status = kInjectedExit; status == kInjectedExit; ++operation) {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder);
        writeSession(file, sessionBefore());
        inChild(0, Ending::Before, [&] {
            SessionJournal journal(file, sessionBefore(), newRun());
            journal.addLayer(finishedLayer(0));
            journal.addLayer(finishedLayer(1));
        });
        QVERIFY(hasJournal(file));
        status = inChild(operation, Ending::Torn, [&] { recoverSession(file); });
        const Session session = recoverSession(file);
        QVERIFY(!hasJournal(file));
        QCOMPARE(findRun(session, "run-0003")->layers.size(), std::size_t(2));
        QCOMPARE(findRun(session, "run-0003")->status, RunStatus::Cancelled);
        QCOMPARE(findRun(session, "run-0003")->warnings.at(0).code, std::string("run_interrupted"));
        QCOMPARE(allFields(readSession(file)), allFields(session));
    }
}

void TestSessionJournal::foldedRunIsNotFoldedAgain()
{
    const QTemporaryDir folder;
    const fs::path file = pathOf(folder);
    const SessionJournal journal(file, sessionBefore(), newRun());
    Session session = readSession(file);
    session.runs.front().name = "renamed by a person";
    writeSession(file, session);
    QVERIFY(hasJournal(file));
    QCOMPARE(allFields(readSession(file)), allFields(session));
}

void TestSessionJournal::runThatWasSavedHalfwayIsCompleted()
{
    const QTemporaryDir folder;
    const fs::path file = pathOf(folder);
    Session session = sessionBefore();
    session.runs.push_back(newRun());
    SessionJournal journal(file, session, newRun());
    journal.addLayer(finishedLayer(0));
    session.runs.back().layers = { finishedLayer(0) };
    writeSession(file, session);
    journal.addLayer(finishedLayer(1));
    const Session read = readSession(file);
    QCOMPARE(read.runs.size(), session.runs.size());
    QCOMPARE(read.runs.back().layers.size(), std::size_t(2));
    QCOMPARE(read.runs.back().status, RunStatus::Cancelled);
}

// As where the disk is full: the words take the place of what was reserved for them.
void TestSessionJournal::failureThatCouldNotBeStoredIsRead()
{
    const QTemporaryDir folder;
    const fs::path file = pathOf(folder);
    const fs::path words = file.string() + ".journal/failure.txt";
    SessionJournal journal(file, sessionBefore(), newRun());
    journal.addLayer(finishedLayer(0));
    QCOMPARE(findRun(readSession(file), "run-0003")->status, RunStatus::Cancelled);
    const auto reserved = fs::file_size(words);
    for (const std::string& failure : { std::string("no memory, in Zürich"), std::string(10'000, 'x') }) {
        journal.noteFailure(failure);
        QCOMPARE(fs::file_size(words), reserved);
        const Run run = *findRun(readSession(file), "run-0003");
        QCOMPARE(run.status, RunStatus::Failed);
        QCOMPARE(run.failure, failure.substr(0, reserved));
        QCOMPARE(run.layers.size(), std::size_t(1));
        QCOMPARE(run.warnings.at(0).code, std::string("run_interrupted"));
    }
    fs::remove(words);
    QVERIFY_EXCEPTION_THROWN(journal.noteFailure("no room for it"), StorageError);
    QCOMPARE(findRun(readSession(file), "run-0003")->status, RunStatus::Cancelled);
}

void TestSessionJournal::unreadableLayerCostsOnlyItself()
{
    const QTemporaryDir folder;
    const fs::path file = pathOf(folder);
    SessionJournal journal(file, sessionBefore(), newRun());
    for (int layer = 0; layer < 3; ++layer)
        journal.addLayer(finishedLayer(layer));
    fs::resize_file(file.string() + ".journal/layer-000001.h5", 1000);
    const Run run = *findRun(readSession(file), "run-0003");
    QCOMPARE(run.layers.size(), std::size_t(2));
    QCOMPARE(run.layers[1].name, layerName(2));
    QCOMPARE(run.warnings.size(), std::size_t(2));
    QCOMPARE(run.warnings[0].code, std::string("journal_layer_unreadable"));
    QVERIFY(run.warnings[0].parameters.at("reason").find("layer-000001.h5") != std::string::npos);
}

void TestSessionJournal::newRunRefusesToForgetAnInterruptedOne()
{
    const QTemporaryDir folder;
    const fs::path file = pathOf(folder);
    inChild(0, Ending::Before, [&] {
        SessionJournal journal(file, sessionBefore(), newRun());
        journal.addLayer(finishedLayer(0));
    });
    Run next = newRun();
    next.id = "run-0004";
    QVERIFY_THROWS_EXCEPTION(StorageError, SessionJournal(file, sessionBefore(), next));
    QVERIFY(hasJournal(file));

    SessionJournal journal(file, readSession(file), next);
    journal.addLayer(finishedLayer(1));
    const Session session = readSession(file);
    QCOMPARE(findRun(session, "run-0003")->layers.front().name, layerName(0));
    QCOMPARE(findRun(session, "run-0004")->layers.front().name, layerName(1));
}

void TestSessionJournal::journalOfAnotherSessionIsLeftAlone()
{
    const QTemporaryDir folder;
    const fs::path file = pathOf(folder);
    SessionJournal journal(file, sessionBefore(), newRun());
    journal.addLayer(finishedLayer(0));
    Session other = sessionBefore();
    other.uuid = "another";
    writeSession(file, other);
    QCOMPARE(allFields(readSession(file)), allFields(other));
    QVERIFY_THROWS_EXCEPTION(StorageError, SessionJournal(file, other, newRun()));
    QVERIFY(hasJournal(file));
}

void TestSessionJournal::secondWindowIsToldOfTheFirst()
{
    const QTemporaryDir folder;
    const fs::path file = pathOf(folder);
    {
        const SessionLock first(file);
        try {
            const SessionLock second(file);
            QFAIL("two locks at once");
        } catch (const SessionInUse& error) {
            const std::string message = error.what();
            QVERIFY(message.find("s.h5 is open in another window") != std::string::npos);
            QVERIFY(message.find(std::to_string(::getpid())) != std::string::npos);
        }
        // The same from another process.
        QCOMPARE(inChild(0, Ending::Before, [&] { const SessionLock second(file); }), 1);
    }
    // A holder that was killed leaves the file but no lock.
    inChild(0, Ending::Before, [&] {
        new SessionLock(file);
        ::_exit(0);
    });
    QVERIFY(fs::exists(file.string() + ".lock"));
    {
        const SessionLock later(file);
    }
    QVERIFY(!fs::exists(file.string() + ".lock"));
}

QTEST_GUILESS_MAIN(TestSessionJournal)
#include "tst_session_journal.moc"
