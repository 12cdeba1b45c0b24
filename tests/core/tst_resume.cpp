// Runs that were stopped go on as if nothing had happened: cancelled between any two layers, or killed at any moment.
#include "core/pipeline/request_json.h"
#include "core/pipeline/session_run.h"
#include "core/results/metric.h"
#include "tests/core/tiny_model.h"

#include <ATen/ATen.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <nlohmann/json.hpp>

using namespace quantoscope;

namespace fs = std::filesystem;

namespace {

class CancelAfter final : public RunObserver
{
public:
    CancelAfter(const CancellationToken& cancel, int layers) : m_cancel(cancel), m_left(layers) { }
    void layerFinished(const std::shared_ptr<const LayerResult>&) override
    {
        if (--m_left == 0)
            m_cancel.cancel();
    }

private:
    CancellationToken m_cancel;
    int m_left;
};

QuantizeRequest request(bool trueSequential = false)
{
    QuantizeRequest request { QuantizerConfig(
        "gptq",
        { { "bits", "3" }, { "group-size", "16" }, { "true-sequential", trueSequential ? "true" : "false" } }) };
    request.calibration.samples = 20;
    request.calibration.sequenceLength = 32;
    request.evaluate = false;
    return request;
}

/// Empty if two runs left the same, but for what a clock says.
QString difference(const Run& a, const Run& b)
{
    if (a.layers.size() != b.layers.size())
        return QStringLiteral("%1 and %2 layers").arg(a.layers.size()).arg(b.layers.size());
    for (std::size_t i = 0; i < a.layers.size(); ++i) {
        const LayerResult& x = a.layers[i];
        const auto found = std::ranges::find(b.layers, x.name, &LayerResult::name);
        if (found == b.layers.end())
            return QString::fromStdString(x.name + " is missing");
        const LayerResult& y = *found;
        const bool same = x.codes->codes.values == y.codes->codes.values
            && x.codes->scales.values == y.codes->scales.values && x.codes->zeros.values == y.codes->zeros.values
            && x.codes->groupIndex == y.codes->groupIndex && x.relativeOutputError == y.relativeOutputError
            && x.accumulatedError == y.accumulatedError && x.rowError == y.rowError
            && x.histogramQuantized == y.histogramQuantized;
        if (!same)
            return QString::fromStdString(x.name + " differs");
    }
    return {};
}

bool sameInputs(const Session& a, const Session& b)
{
    const auto& x = a.calibrations.front().layers;
    const auto& y = b.calibrations.front().layers;
    return std::ranges::all_of(x,
                               [&](const CalibrationLayer& layer) {
                                   const auto found = std::ranges::find(y, layer.name, &CalibrationLayer::name);
                                   return found != y.end() && found->diagH == layer.diagH
                                       && found->meanAbs == layer.meanAbs;
                               })
        && x.size() == y.size();
}

} // namespace

class TestResume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void requestsSurviveJson();
    void goesOnBitByBit_data();
    void goesOnBitByBit();
    void stoppedAgainLosesNothing();
    void differencesAreNamed_data();
    void differencesAreNamed();
    void otherTokensAreRefused();
    void killedAtRandomMoments();

private:
    fs::path path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    Session runWhole(const QuantizeRequest& asked, const fs::path& file);
    void runUntil(const QuantizeRequest& asked, const fs::path& file, int layers);
    RunOutcome resume(const QuantizeRequest& asked, const fs::path& file, int cancelAfter = 0);

    QTemporaryDir m_folder;
    std::shared_ptr<OpenModel> m_model;
};

void TestResume::initTestCase()
{
    testing::writeTinyLlama(path("tiny"), { .hidden = 32, .intermediate = 64, .vocabulary = 600 });
    m_model = openModel(path("tiny").string(), {}, "cpu");
}

Session TestResume::runWhole(const QuantizeRequest& asked, const fs::path& file)
{
    SessionRecorder recorder(file, m_model->description, "test");
    RunObserver nobody;
    runIntoSession(*m_model, asked, recorder, nobody, {});
    return readSession(file);
}

void TestResume::runUntil(const QuantizeRequest& asked, const fs::path& file, int layers)
{
    SessionRecorder recorder(file, m_model->description, "test");
    const CancellationToken cancel;
    CancelAfter observer(cancel, layers);
    const RunOutcome outcome = runIntoSession(*m_model, asked, recorder, observer, cancel);
    QCOMPARE(outcome.run.status, RunStatus::Cancelled);
}

RunOutcome TestResume::resume(const QuantizeRequest& asked, const fs::path& file, int cancelAfter)
{
    SessionRecorder recorder(file, m_model->description, "test");
    const Run* const run = interruptedRun(recorder.session());
    if (!run)
        throw Error("there is nothing to resume");
    const ResumePoint point = resumePoint(recorder.session(), *run, asked, "cpu");
    const CancellationToken cancel;
    CancelAfter observer(cancel, cancelAfter);
    return runIntoSession(*m_model, asked, recorder, observer, cancel, nullptr, &point);
}

void TestResume::requestsSurviveJson()
{
    QuantizeRequest asked = request();
    asked.inputs = SolverInputs::Original;
    asked.layerGlob = "*q_proj";
    asked.includeHead = true;
    asked.prompts = { "One day", "" };
    asked.sampler.greedy = false;
    asked.sampler.topP = 0.5;
    asked.sampler.repetitionPenalty = 1.3;
    asked.calibration.columns = { { "question", "sentence" }, "label" };
    asked.evaluateContext = 24;
    asked.exportTo = ExportRequest { "somewhere", ExportFormat::Awq };
    const nlohmann::json json = requestJson(asked);
    const QuantizeRequest read = requestFromJson(json.dump());
    QVERIFY(requestJson(read) == json);
    QVERIFY(read.calibration == asked.calibration);
    QCOMPARE(read.sampler.repetitionPenalty, 1.3);
    QCOMPARE(read.evaluateContext, 24);
    QVERIFY_EXCEPTION_THROWN(requestFromJson("{}"), InvalidRequest);
    QVERIFY_EXCEPTION_THROWN(requestFromJson(""), InvalidRequest);
}

void TestResume::goesOnBitByBit_data()
{
    QTest::addColumn<bool>("trueSequential");
    QTest::addColumn<int>("layers");
    for (const int layers : { 1, 2, 3, 6, 7, 8, 13 })
        QTest::addRow("after %d", layers) << false << layers;
    QTest::addRow("true sequential, after 4") << true << 4;
    QTest::addRow("true sequential, after 11") << true << 11;
}

void TestResume::goesOnBitByBit()
{
    QFETCH(bool, trueSequential);
    QFETCH(int, layers);
    const QuantizeRequest asked = request(trueSequential);
    const Session whole = runWhole(asked, path("whole.h5"));
    fs::remove(path("whole.h5"));
    fs::remove(path("part.h5"));
    runUntil(asked, path("part.h5"), layers);
    const RunOutcome outcome = resume(asked, path("part.h5"));
    QCOMPARE(outcome.run.status, RunStatus::Complete);
    const Session read = readSession(path("part.h5"));
    QCOMPARE(read.runs.size(), std::size_t(1));
    QCOMPARE(read.runs.front().status, RunStatus::Complete);
    const QString differs = difference(whole.runs.front(), read.runs.front());
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
    QVERIFY(sameInputs(whole, read));
    QCOMPARE(read.runs.front().warnings.front().code, std::string("run_resumed"));
    QCOMPARE(read.runs.front().warnings.front().parameters.at("layers"), std::to_string(layers));
}

void TestResume::stoppedAgainLosesNothing()
{
    const QuantizeRequest asked = request();
    const Session whole = runWhole(asked, path("whole.h5"));
    fs::remove(path("again.h5"));
    runUntil(asked, path("again.h5"), 9);
    resume(asked, path("again.h5"), 2); // while the finished layers are still being gone through
    QCOMPARE(readSession(path("again.h5")).runs.front().layers.size(), std::size_t(9));
    resume(asked, path("again.h5"), 12);
    QVERIFY(readSession(path("again.h5")).runs.front().layers.size() >= 12);
    resume(asked, path("again.h5"));
    const QString differs = difference(whole.runs.front(), readSession(path("again.h5")).runs.front());
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

void TestResume::differencesAreNamed_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("bits") << QByteArray("bits") << QByteArray("3") << QByteArray("4");
    QTest::newRow("seed") << QByteArray("seed") << QByteArray("0") << QByteArray("5");
    QTest::newRow("layers") << QByteArray("layers") << QByteArray("*") << QByteArray("*q_proj");
    QTest::newRow("inputs") << QByteArray("inputs") << QByteArray("default") << QByteArray("original");
}

void TestResume::differencesAreNamed()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, now);
    if (!fs::exists(path("named.h5")))
        runUntil(request(), path("named.h5"), 3);
    nlohmann::json changed = requestJson(request());
    if (key == "bits")
        changed["config"]["bits"] = 4;
    else if (key == "seed")
        changed["calibration"]["seed"] = 5;
    else
        changed[key.toStdString()] = now.toStdString();
    try {
        resume(requestFromJson(changed.dump()), path("named.h5"));
        QFAIL("it was resumed");
    } catch (const InvalidRequest& error) {
        const QByteArray named = key + " is " + before + " in the interrupted run and " + now;
        QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
    QCOMPARE(readSession(path("named.h5")).runs.front().layers.size(), std::size_t(3));
}

void TestResume::otherTokensAreRefused()
{
    runUntil(request(), path("tokens.h5"), 3);
    Session session = readSession(path("tokens.h5"));
    session.calibrations.front().sha256[0] ^= 1;
    writeSession(path("tokens.h5"), session);
    try {
        resume(request(), path("tokens.h5"));
        QFAIL("it was resumed");
    } catch (const InvalidRequest& error) {
        QVERIFY2(QByteArray(error.what()).contains("tokens"), error.what());
    }
}

// $QUANTOSCOPE_KILLS: how often; each time the next process goes on with what the last one left.
void TestResume::killedAtRandomMoments()
{
    const QString program = QStringLiteral(QUANTOSCOPE_BINARY_FOLDER "/quantoscope-cli");
    const auto arguments = [&](const char* session) {
        return QStringList { "quantize",
                             QString::fromStdString(path("tiny")),
                             "--method",
                             "gptq",
                             "--bits",
                             "3",
                             "--group-size",
                             "16",
                             "--samples",
                             "20",
                             "--no-evaluate",
                             "--threads",
                             "1",
                             "--quiet",
                             "--session",
                             QString::fromStdString(path(session)) };
    };
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(QProcess::execute(program, arguments("unharmed.h5")), 0);
    const auto wholeRun = static_cast<int>(clock.elapsed());
    const Run whole = readSession(path("unharmed.h5")).runs.front();

    const int kills = qEnvironmentVariableIntValue("QUANTOSCOPE_KILLS") > 0
        ? qEnvironmentVariableIntValue("QUANTOSCOPE_KILLS")
        : 12;
    QRandomGenerator random(1);
    int killed = 0;
    std::size_t mostLayers = 0;
    while (killed < kills) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments("harmed.h5") << "--resume");
        QVERIFY(process.waitForStarted());
        const bool ended = process.waitForFinished(1 + random.bounded(wholeRun + wholeRun / 4));
        if (!ended) {
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            process.waitForFinished();
            ++killed;
        }
        if (!fs::exists(path("harmed.h5")) && !hasJournal(path("harmed.h5")))
            continue;
        const Session session = readSession(path("harmed.h5"));
        if (session.runs.empty())
            continue;
        QCOMPARE(session.runs.size(), std::size_t(1));
        QVERIFY(session.runs.front().layers.size() >= mostLayers); // nothing that had finished is lost
        mostLayers = session.runs.front().layers.size();
        if (!ended)
            continue;
        QCOMPARE(process.exitCode(), 0);
        const QString differs = difference(whole, session.runs.front());
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
        fs::remove(path("harmed.h5"));
        mostLayers = 0;
    }
    QCOMPARE(QProcess::execute(program, arguments("harmed.h5") << "--resume"), 0);
    const QString differs = difference(whole, readSession(path("harmed.h5")).runs.front());
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
    qInfo("%d kills", killed);
}

QTEST_GUILESS_MAIN(TestResume)

#include "tst_resume.moc"
