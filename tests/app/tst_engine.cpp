// Every job ends in exactly one way, whatever happens to it, and says which.
#include "app/gui/engine.h"
#include "tests/app/gui_test_support.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quantoscope;

namespace {

constexpr int kJobLimitMs = 120'000;

// The endings of one job.
std::vector<JobOutcome> endingsOf(const QSignalSpy& spy, JobId id)
{
    std::vector<JobOutcome> endings;
    for (const QList<QVariant>& call : spy) {
        const auto outcome = call.constFirst().value<JobOutcome>();
        if (outcome.id == id)
            endings.push_back(outcome);
    }
    return endings;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_engine = std::make_unique<Engine>();
        m_ended = std::make_unique<QSignalSpy>(m_engine.get(), &Engine::jobEnded);
    }
    void cleanup()
    {
        m_ended.reset();
        m_engine.reset();
    }

    void openingSomethingThatIsNoModelFails_data();
    void openingSomethingThatIsNoModelFails();
    void aSessionThatIsNoneFails();
    void quantizingWithoutAModelFails();
    void aQueuedJobIsCancelledAtOnce();
    void loadingCanBeCancelled();
    void aModelOpensAndARunFinishes();
    void aCancelledRunKeepsItsFinishedLayers();
    void aRunWithAMissingCalibrationFileFails();
    void updatesAreAtMostThirtyASecond();
    void shuttingDownInARunEndsInTime();

private:
    JournalTarget journal() const
    {
        JournalTarget target;
        target.sessionFile = m_folder.filePath(QStringLiteral("session.h5"));
        target.session.header.model = m_model;
        target.runId = "run-0001";
        target.runName = "run";
        return target;
    }
    JobOutcome ending(JobId id)
    {
        const auto ended = [&] { return !endingsOf(*m_ended, id).empty(); };
        if (!QTest::qWaitFor(ended, kJobLimitMs))
            return {};
        // Long enough for a second ending to show up, if there were one.
        QCoreApplication::processEvents();
        const auto endings = endingsOf(*m_ended, id);
        return endings.size() == 1 ? endings.front() : JobOutcome {};
    }
    JobId startRun(const RunSettings& settings)
    {
        return m_engine->quantize(settings, [this](JobId) { return journal(); });
    }
    bool openTestModel()
    {
        const JobOutcome outcome = ending(m_engine->openModel(testModel()));
        if (outcome.model)
            m_model = outcome.model->description;
        return outcome.id != 0 && outcome.ending == JobEnding::Finished && outcome.model;
    }

    QTemporaryDir m_folder;
    ModelDescription m_model;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<QSignalSpy> m_ended;
};

void TestEngine::openingSomethingThatIsNoModelFails_data()
{
    QTest::addColumn<QString>("path");
    QTest::addRow("missing") << m_folder.filePath(QStringLiteral("nowhere"));
    QTest::addRow("empty folder") << m_folder.path();
    QFile text(m_folder.filePath(QStringLiteral("text.bin")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("not a model at all");
    text.close();
    QTest::addRow("text file") << text.fileName();
}

void TestEngine::openingSomethingThatIsNoModelFails()
{
    QFETCH(QString, path);
    const JobOutcome outcome = ending(m_engine->openModel(path));
    QVERIFY(outcome.id != 0);
    QCOMPARE(outcome.ending, JobEnding::Failed);
    QCOMPARE(outcome.error.code, JobError::Code::InputFile);
    QVERIFY2(outcome.error.file.contains(path), qPrintable(outcome.error.file));
    QVERIFY(!outcome.error.expected.isEmpty());
    QVERIFY(!outcome.error.found.isEmpty());
    QVERIFY(!outcome.model);
}

void TestEngine::aSessionThatIsNoneFails()
{
    const QString path = m_folder.filePath(QStringLiteral("missing.h5"));
    const JobOutcome outcome = ending(m_engine->openSession(path));
    QVERIFY(outcome.id != 0);
    QCOMPARE(outcome.ending, JobEnding::Failed);
    QCOMPARE(outcome.error.code, JobError::Code::InputFile);
    QVERIFY(!outcome.session);
}

void TestEngine::quantizingWithoutAModelFails()
{
    const JobOutcome outcome = ending(startRun(smallRun()));
    QVERIFY(outcome.id != 0);
    QCOMPARE(outcome.ending, JobEnding::Failed);
    QCOMPARE(outcome.error.code, JobError::Code::BadRequest);
}

void TestEngine::aQueuedJobIsCancelledAtOnce()
{
    const JobId first = m_engine->openModel(m_folder.path());
    const JobId second = m_engine->openModel(m_folder.path());
    m_engine->cancel(second);
    const auto endings = endingsOf(*m_ended, second);
    QCOMPARE(endings.size(), std::size_t(1));
    QCOMPARE(endings.front().ending, JobEnding::Cancelled);
    QCOMPARE(ending(first).ending, JobEnding::Failed); // an empty folder
}

void TestEngine::loadingCanBeCancelled()
{
    if (testModel().isEmpty())
        QSKIP("neither the built-in model nor the reference data is here");
    QSignalSpy started(m_engine.get(), &Engine::jobStarted);
    const JobId id = m_engine->openModel(testModel());
    QVERIFY(started.wait());
    m_engine->cancel(id);
    QCOMPARE(ending(id).ending, JobEnding::Cancelled);
}

void TestEngine::aModelOpensAndARunFinishes()
{
    if (testModel().isEmpty())
        QSKIP("neither the built-in model nor the reference data is here");
    QVERIFY(openTestModel());
    QVERIFY(!m_model.layers.empty());
    QVERIFY(!m_model.layers.front().histogram.counts.empty());

    std::size_t layers = 0;
    std::size_t texts = 0;
    connect(m_engine.get(), &Engine::jobUpdated, this, [&](JobId, const JobUpdate& update) {
        layers += update.layers.size();
        texts += update.texts.size();
    });
    const JobOutcome outcome = ending(startRun(smallRun()));
    QCOMPARE(outcome.ending, JobEnding::Finished);
    QVERIFY(outcome.run);
    QCOMPARE(outcome.run->status, RunStatus::Complete);
    QCOMPARE(layers, outcome.run->layers.size());
    QCOMPARE(texts, outcome.run->texts.size());
    QVERIFY(outcome.run->perplexityAfter.has_value());
}

void TestEngine::aCancelledRunKeepsItsFinishedLayers()
{
    if (testModel().isEmpty())
        QSKIP("neither the built-in model nor the reference data is here");
    QVERIFY(openTestModel());
    JobId id = 0;
    bool cancelled = false;
    QElapsedTimer sinceCancel;
    connect(m_engine.get(), &Engine::jobUpdated, this, [&](JobId, const JobUpdate& update) {
        if (!update.layers.empty() && !cancelled) {
            cancelled = true;
            sinceCancel.start();
            m_engine->cancel(id);
        }
    });
    RunSettings settings = smallRun();
    settings.samples = 32;
    id = startRun(settings);
    const JobOutcome outcome = ending(id);
    qInfo("the cancelled run ended after %lld ms", sinceCancel.elapsed());
    QVERIFY(cancelled);
    QCOMPARE(outcome.ending, JobEnding::Cancelled);
    QVERIFY(outcome.run);
    QCOMPARE(outcome.run->status, RunStatus::Cancelled);
    QVERIFY(!outcome.run->layers.empty());
}

void TestEngine::aRunWithAMissingCalibrationFileFails()
{
    if (testModel().isEmpty())
        QSKIP("neither the built-in model nor the reference data is here");
    QVERIFY(openTestModel());
    RunSettings settings = smallRun();
    settings.calibration = m_folder.filePath(QStringLiteral("missing.txt")).toStdString();
    const JobOutcome outcome = ending(startRun(settings));
    QCOMPARE(outcome.ending, JobEnding::Failed);
    QCOMPARE(outcome.error.code, JobError::Code::InputFile);
    QVERIFY(outcome.error.file.contains(QStringLiteral("missing.txt")));
    // The engine is as good as before.
    QCOMPARE(ending(startRun(smallRun())).ending, JobEnding::Finished);
}

void TestEngine::updatesAreAtMostThirtyASecond()
{
    if (testModel().isEmpty())
        QSKIP("neither the built-in model nor the reference data is here");
    QVERIFY(openTestModel());
    QSignalSpy updates(m_engine.get(), &Engine::jobUpdated);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(ending(startRun(smallRun())).ending, JobEnding::Finished);
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    qInfo("%lld updates in %.2f s", static_cast<long long>(updates.count()), seconds);
    QVERIFY(updates.count() > 0);
    QVERIFY(static_cast<double>(updates.count()) <= 30 * seconds + 2); // the first and the last are not held back
}

void TestEngine::shuttingDownInARunEndsInTime()
{
    if (testModel().isEmpty())
        QSKIP("neither the built-in model nor the reference data is here");
    QVERIFY(openTestModel());
    QSignalSpy started(m_engine.get(), &Engine::jobStarted);
    RunSettings settings = smallRun();
    settings.samples = 64;
    startRun(settings);
    QVERIFY(started.wait());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_engine->shutDown(std::chrono::seconds(5)));
    qInfo("shut down after %lld ms", clock.elapsed());
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
