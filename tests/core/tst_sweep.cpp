// Sweeps: the grid that is planned, what the runs share, and the command as others meet it.
#include "core/pipeline/calibration_cache.h"
#include "core/pipeline/sweep.h"
#include "tests/core/tiny_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>

using namespace quantoscope;

namespace {

constexpr int kTimeout = 120'000;

QString program()
{
    return QStringLiteral(QUANTOSCOPE_BINARY_FOLDER "/quantoscope-cli");
}

struct Ending
{
    int status = -1;
    QByteArray out;
    QByteArray error;
    QJsonObject json;
};

Ending runCli(const QStringList& arguments)
{
    QProcess process;
    process.start(program(), arguments);
    Ending ending;
    if (process.waitForFinished(kTimeout) && process.exitStatus() == QProcess::NormalExit)
        ending.status = process.exitCode();
    ending.out = process.readAllStandardOutput();
    ending.error = process.readAllStandardError();
    ending.json = QJsonDocument::fromJson(ending.out).object();
    return ending;
}

std::vector<std::string> names(const SweepPlan& plan)
{
    std::vector<std::string> all;
    for (const QuantizerConfig& config : plan.configs)
        all.push_back(config.shortName());
    return all;
}

QuantizeRequest request(const std::string& method, int bits)
{
    QuantizeRequest request {
        QuantizerConfig(method, { { "bits", std::to_string(bits) }, { "group-size", "16" } }),
    };
    request.calibration.samples = 20;
    request.evaluate = false;
    return request;
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void gridHasEveryCombinationOnce();
    void optionsGoToTheMethodsThatHaveThem();
    void valuesNoMethodTakesAreSaid();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void sharingChangesNoNumber();
    void statisticsPastTheBudgetAreNotKept();
    void changedTextIsReadAnew();
    void commandRunsTheGridIntoOneSession();
    void interruptKeepsFinishedRuns();
    void wrongFileEndsTheSweep();

private:
    RunOutcome run(const QuantizeRequest& request, CalibrationCache* shared)
    {
        RunObserver silent;
        return runQuantization(*m_model, request, silent, {}, shared);
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    std::shared_ptr<OpenModel> m_model;
};

void TestSweep::initTestCase()
{
    QVERIFY2(QFile::exists(program()), "quantoscope-cli is not built");
    testing::writeTinyLlama(path("tiny").toStdString());
    m_model = openModel(path("tiny").toStdString(), {}, "cpu");
}

void TestSweep::gridHasEveryCombinationOnce()
{
    const SweepPlan plan = planSweep({ { "rtn", "gptq" }, { 2, 3, 3 }, { "32", "channel" }, {} });
    const std::vector<std::string> expected { "rtn-2b-g32",  "rtn-2b-channel",  "rtn-3b-g32",  "rtn-3b-channel",
                                              "gptq-2b-g32", "gptq-2b-channel", "gptq-3b-g32", "gptq-3b-channel" };
    QCOMPARE(names(plan), expected);
    QVERIFY(plan.warnings.empty());
    QCOMPARE(planSweep({ { "rtn" }, {}, {}, {} }).configs.size(), std::size_t(1));
}

void TestSweep::optionsGoToTheMethodsThatHaveThem()
{
    const SweepPlan plan = planSweep({ { "rtn", "gptq" }, { 3 }, {}, { { "act-order", "true" } } });
    QCOMPARE(plan.configs.size(), std::size_t(2));
    QVERIFY(!plan.configs[0].values().contains("act-order"));
    QVERIFY(plan.configs[1].flag("act-order"));
}

void TestSweep::valuesNoMethodTakesAreSaid()
{
    const SweepPlan plan = planSweep({ { "rtn" }, { 3, 12 }, {}, {} });
    QCOMPARE(plan.configs.size(), std::size_t(1));
    QCOMPARE(plan.warnings.size(), std::size_t(1));
    QCOMPARE(plan.warnings[0].code, std::string("sweep_value_skipped"));
    QCOMPARE(plan.warnings[0].parameters.at("value"), std::string("12"));
}

void TestSweep::nonsenseIsRefused_data()
{
    QTest::addColumn<QStringList>("methods");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("option");
    QTest::newRow("no method") << QStringList() << "32"
                               << "symmetric";
    QTest::newRow("unknown method") << QStringList { "rtn", "magic" } << "32"
                                    << "symmetric";
    QTest::newRow("no group size") << QStringList { "rtn" } << "many"
                                   << "symmetric";
    QTest::newRow("group of none") << QStringList { "rtn" } << "0"
                                   << "symmetric";
    QTest::newRow("option of no method") << QStringList { "rtn" } << "32"
                                         << "act-order";
}

void TestSweep::nonsenseIsRefused()
{
    QFETCH(QStringList, methods);
    QFETCH(QString, group);
    QFETCH(QString, option);
    SweepAxes axes;
    for (const QString& method : methods)
        axes.methods.push_back(method.toStdString());
    axes.groups = { group.toStdString() };
    axes.fixed = { { option.toStdString(), "true" } };
    QVERIFY_EXCEPTION_THROWN(planSweep(axes), InvalidRequest);
}

void TestSweep::sharingChangesNoNumber()
{
    CalibrationCache shared;
    const RunOutcome first = run(request("rtn", 4), &shared);
    const LayerPlan plan = planLayers(m_model->model->linears(), "*", false);
    QVERIFY(shared.holdsReference(plan));
    QVERIFY(shared.holdsSamples(*m_model, request("gptq", 3).calibration));

    for (const char* method : { "rtn", "gptq" }) {
        const RunOutcome alone = run(request(method, 3), nullptr);
        const RunOutcome sharing = run(request(method, 3), &shared);
        QCOMPARE(sharing.calibration.sha256, alone.calibration.sha256);
        QCOMPARE(sharing.run.layers.size(), alone.run.layers.size());
        for (std::size_t i = 0; i < alone.run.layers.size(); ++i) {
            const LayerResult& a = alone.run.layers[i];
            const LayerResult& b = sharing.run.layers[i];
            QVERIFY(a.codes->codes.values == b.codes->codes.values);
            QCOMPARE(*b.relativeOutputError, *a.relativeOutputError);
            QCOMPARE(*b.holdoutRelativeOutputError, *a.holdoutRelativeOutputError);
            QCOMPARE(*b.accumulatedError, *a.accumulatedError);
            QCOMPARE(b.tokens, a.tokens);
        }
    }
    QVERIFY(!shared.holdsReference(planLayers(m_model->model->linears(), "*", true))); // the head was not looked at
}

void TestSweep::statisticsPastTheBudgetAreNotKept()
{
    CalibrationCache small(100'000); // one block's, not two
    const RunOutcome first = run(request("gptq", 4), &small);
    QVERIFY(!small.holdsReference(planLayers(m_model->model->linears(), "*", false)));
    const RunOutcome second = run(request("gptq", 4), &small);
    QCOMPARE(*second.run.layers.back().relativeOutputError, *first.run.layers.back().relativeOutputError);
}

void TestSweep::changedTextIsReadAnew()
{
    const std::string file = path("ids.txt").toStdString();
    const auto write = [&](int first) {
        std::ofstream stream(file);
        for (int id = first; id < first + 700; ++id)
            stream << id << '\n';
    };
    QuantizeRequest wanted = request("rtn", 4);
    wanted.calibration.source = file;
    CalibrationCache shared;
    write(0);
    const std::string before = run(wanted, &shared).calibration.sha256;
    QCOMPARE(run(wanted, &shared).calibration.sha256, before);
    write(100);
    std::filesystem::last_write_time(file, std::filesystem::last_write_time(file) + std::chrono::seconds(2));
    QVERIFY(run(wanted, &shared).calibration.sha256 != before);
}

void TestSweep::commandRunsTheGridIntoOneSession()
{
    const QString session = path("sweep.h5");
    const Ending ending = runCli({ "sweep", path("tiny"), "--methods", "rtn,gptq", "--bits", "2,4", "--group-sizes",
                                   "16", "--act-order", "--samples", "20", "--session", session, "--json" });
    QVERIFY2(ending.status == 0, ending.error.constData());
    const QJsonArray runs = ending.json["runs"].toArray();
    QCOMPARE(runs.size(), 4);
    QCOMPARE(runs[0]["name"].toString(), QStringLiteral("rtn-2b-g16"));
    QCOMPARE(runs[3]["name"].toString(), QStringLiteral("gptq-4b-g16-act-order"));
    for (const QJsonValue& run : runs) {
        QCOMPARE(run["status"].toString(), QStringLiteral("complete"));
        QVERIFY(run["perplexity"]["after"].toDouble() > 1);
        QCOMPARE(run["layers"].toArray().size(), 14);
    }
    // The samples were drawn once.
    QVERIFY(runs[1]["seconds"]["calibrate"].toDouble() < runs[0]["seconds"]["calibrate"].toDouble() / 4);

    const Ending compared = runCli({ "compare", session, "--json" });
    QCOMPARE(compared.json["runs"].toArray().size(), 4);
    const Ending second
        = runCli({ "sweep", path("tiny"), "--methods", "rtn", "--samples", "20", "--session", session });
    QCOMPARE(second.status, 0);
    QVERIFY(second.out.contains("run-0005"));

    QStringList again = QProcess::splitCommand(runs[3]["command_line"].toString());
    again.removeFirst();
    const QJsonObject alone = runCli(again << "--json").json;
    QCOMPARE(alone["kl_mean"].toDouble(), runs[3]["kl_mean"].toDouble());
    QVERIFY(alone["kl_mean"].toDouble() > 0);
}

void TestSweep::interruptKeepsFinishedRuns()
{
    testing::writeTinyLlama(path("long").toStdString(),
                            { .hidden = 128, .intermediate = 384, .blocks = 24, .vocabulary = 500, .context = 64 });
    const QString session = path("interrupted.h5");
    QProcess process;
    process.start(program(),
                  { "sweep", path("long"), "--methods", "rtn,gptq", "--bits", "2,3", "--layers", "*.0.*", "--samples",
                    "64", "--no-evaluate", "--session", session });
    QVERIFY(process.waitForStarted(kTimeout));
    process.setReadChannel(QProcess::StandardError);
    QByteArray notes;
    while (!notes.contains("2/4 rtn-3b")) {
        QVERIFY2(process.waitForReadyRead(kTimeout), notes.constData());
        notes += process.readAllStandardError();
    }
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(kTimeout));
    QCOMPARE(process.exitCode(), 130);

    const QJsonArray runs = runCli({ "compare", session, "--json" }).json["runs"].toArray();
    QVERIFY(runs.size() >= 2 && runs.size() <= 4);
    QCOMPARE(runs.first()["status"].toString(), QStringLiteral("complete"));
    QCOMPARE(runs.last()["status"].toString(), QStringLiteral("cancelled"));
    QVERIFY(!QFile::exists(session + ".journal"));
}

void TestSweep::wrongFileEndsTheSweep()
{
    const Ending ending
        = runCli({ "sweep", path("tiny"), "--methods", "rtn,gptq", "--calibration", path("absent.txt"), "--json" });
    QCOMPARE(ending.status, 3);
    QVERIFY(ending.json["error"]["file"].toString().endsWith(QLatin1String("absent.txt")));
    QCOMPARE(runCli({ "sweep", path("tiny"), "--methods", "rtn,magic" }).status, 2);
    QCOMPARE(runCli({ "sweep", path("tiny"), "--bits", "3" }).status, 2);
}

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
