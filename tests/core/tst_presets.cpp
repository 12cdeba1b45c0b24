// Presets: what is kept comes back, what is broken is told and lost by nobody, and the command line takes them.
#include "core/base/errors.h"
#include "core/pipeline/preset_library.h"
#include "tests/core/cli_runner.h"
#include "tests/core/tiny_model.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace quantoscope;
using testing::CliEnding;
using testing::runCli;

namespace fs = std::filesystem;

namespace {

RunSettings ownSettings()
{
    RunSettings settings;
    settings.method = "awq";
    settings.options = { { "bits", "3" }, { "granularity", "group" }, { "group-size", "64" } };
    settings.calibration = "/some/where/ünïcode.txt";
    settings.samples = 12;
    settings.sequenceLength = 96;
    settings.seed = 7;
    settings.inputs = "original";
    settings.evaluate = false;
    settings.prompts = { "Once upon a time", "“Quoted”, with a comma" };
    settings.greedy = false;
    settings.temperature = 0.75;
    settings.topK = 40;
    return settings;
}

QByteArray preset(const QByteArray& quantizer, const QByteArray& rest = {})
{
    return R"({"format": "quantoscope-preset", "version": 1, "name": "x", "quantizer": )" + quantizer + rest + "}";
}

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void shippedOnesAreWhole();
    void settingsComeBack();
    void whatIsNotSaidStays();
    void brokenFilesAreTold_data();
    void brokenFilesAreTold();
    void aHugeFileIsNotRead();
    void libraryKeepsRenamesAndRemoves();
    void commandLineTakesThem();

private:
    fs::path path(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
    void write(const fs::path& file, const QByteArray& bytes)
    {
        QFile out(QString::fromStdString(file.string()));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPresets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPresets::shippedOnesAreWhole()
{
    const std::vector<PresetEntry> entries = listPresets(shippedPresetsFolder());
    QVERIFY(entries.size() >= 8);
    std::set<std::string> methods;
    for (const PresetEntry& entry : entries) {
        QVERIFY2(entry.preset, entry.problem.c_str());
        QVERIFY2(entry.preset->given.empty(), "what is calibrated on is the person's choice");
        QCOMPARE(findPreset(entry.name, {}), *entry.preset);
        methods.insert(entry.preset->config.method());
    }
    QCOMPARE(methods, std::set<std::string>({ "awq", "gptq", "gptq-plus", "llm-int8", "obq", "rtn" }));
    const RunPreset ordered = findPreset("GPTQ 4-BIT g128 act-order", {});
    QVERIFY(ordered.config.flag("act-order"));
    QCOMPARE(ordered.config.shortName(), std::string("gptq-4b-g128-act-order"));
}

void TestPresets::settingsComeBack()
{
    const RunPreset kept = presetOf("My own, 3 bits", ownSettings());
    const RunPreset read = parsePreset(printPreset(kept), "own.json");
    QCOMPARE(read, kept);
    RunSettings base;
    base.name = "stays";
    base.experiment = "stays too";
    const RunSettings got = applied(read, base);
    QVERIFY(isApplied(read, got));
    QVERIFY(!isApplied(read, base));
    RunSettings wanted = ownSettings();
    wanted.name = "stays";
    wanted.experiment = "stays too";
    wanted.options = got.options; // defaults are spelled out
    QCOMPARE(got, wanted);
    QCOMPARE(QuantizerConfig(got.method, got.options).shortName(), std::string("awq-3b-g64"));
}

void TestPresets::whatIsNotSaidStays()
{
    const QByteArray text = preset(R"({"method": "rtn", "bits": 2})", R"(, "run": {"samples": 5})");
    const RunPreset brief = parsePreset(text.toStdString(), "brief.json");
    const RunSettings got = applied(brief, ownSettings());
    QCOMPARE(got.samples, 5);
    QCOMPARE(got.sequenceLength, 96);
    QCOMPARE(got.method, std::string("rtn"));
    QCOMPARE(QuantizerConfig(got.method, got.options).shortName(), std::string("rtn-2b-g128")); // not AWQ's 64
}

void TestPresets::brokenFilesAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray rtn = R"({"method": "rtn"})";
    QTest::newRow("empty") << QByteArray() << "JSON";
    QTest::newRow("cut") << preset(rtn).chopped(3) << "syntax error at byte";
    QTest::newRow("list") << QByteArray("[1]") << "a JSON object";
    QTest::newRow("other format") << QByteArray(R"({"format": "x"})") << "quantoscope-preset";
    QTest::newRow("later version") << QByteArray(preset(rtn).replace("\"version\": 1", "\"version\": 2"))
                                   << "\"version\": 1";
    QTest::newRow("no name") << QByteArray(preset(rtn).replace("\"x\"", "\"\"")) << "a name";
    QTest::newRow("name of two lines") << QByteArray(preset(rtn).replace("\"x\"", "\"a\\nb\"")) << "one line";
    QTest::newRow("no quantizer") << QByteArray(R"({"format": "quantoscope-preset", "version": 1, "name": "x"})")
                                  << "quantizer";
    QTest::newRow("unknown method") << preset(R"({"method": "magic"})") << "method must be one of";
    QTest::newRow("bits out of range") << preset(R"({"method": "rtn", "bits": 99})") << "bits must be";
    QTest::newRow("at odds") << preset(R"({"method": "rtn", "granularity": "tensor", "group-size": 32})")
                             << "group-size";
    QTest::newRow("unknown key") << preset(rtn, R"(, "colour": 1)") << "colour";
    QTest::newRow("key twice") << preset(rtn, R"(, "name": "y")") << "twice";
    QTest::newRow("unknown setting") << preset(rtn, R"(, "run": {"sample": 3})") << "\"sample\"";
    QTest::newRow("word for a number") << preset(rtn, R"(, "run": {"samples": "3"})") << "samples";
    QTest::newRow("number out of range") << preset(rtn, R"(, "run": {"samples": 1e300})") << "samples";
    QTest::newRow("huge whole number") << preset(rtn, R"(, "run": {"samples": 99999999999999999999999})") << "samples";
    QTest::newRow("number for a flag") << preset(rtn, R"(, "run": {"evaluate": 1})") << "true or false";
    QTest::newRow("other inputs") << preset(rtn, R"(, "run": {"inputs": "both"})") << "original";
    QTest::newRow("prompts in a row") << preset(rtn, R"(, "run": {"prompts": "x"})") << "list";
    QTest::newRow("run is a list") << preset(rtn, R"(, "run": [])") << "\"run\"";
    QTest::newRow("nul in a path") << preset(rtn, R"(, "run": {"calibration": "a\u0000b"})") << "text";
    QTest::newRow("deep") << QByteArray(1000, '[') << "nested";
}

void TestPresets::brokenFilesAreTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const fs::path file = path("broken.json");
    write(file, bytes);
    write(path("good.json"), preset(R"({"method": "rtn"})"));
    try {
        readPreset(file);
        QFAIL("it was read");
    } catch (const InputFileError& error) {
        const QString message = QString::fromUtf8(error.what());
        QVERIFY2(message.contains(words), qPrintable(message));
        QVERIFY2(message.contains(QLatin1String("broken.json")), qPrintable(message));
    }
    const std::vector<PresetEntry> entries = listPresets(m_folder->path().toStdString());
    QCOMPARE(entries.size(), std::size_t(2)); // it hides nothing, and is not hidden
    QVERIFY(!entries[0].preset && !entries[0].problem.empty());
    QVERIFY(entries[1].preset);
    QVERIFY_THROWS_EXCEPTION(InputFileError, renamePreset(file, "y"));
    QFile after(QString::fromStdString(file.string()));
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
}

void TestPresets::aHugeFileIsNotRead()
{
    const fs::path file = path("huge.json");
    write(file, {});
    QVERIFY(QFile::resize(QString::fromStdString(file.string()), qint64(1) << 40)); // takes no room on the disk
    try {
        readPreset(file);
        QFAIL("it was read");
    } catch (const InputFileError& error) {
        QVERIFY(QString::fromUtf8(error.what()).contains(QLatin1String("at most 65536 bytes")));
    }
    QVERIFY_THROWS_EXCEPTION(InputFileError, readPreset(path("missing.json")));
    QVERIFY_THROWS_EXCEPTION(InputFileError, readPreset(m_folder->path().toStdString()));
}

void TestPresets::libraryKeepsRenamesAndRemoves()
{
    const fs::path folder = path("deep") / "presets";
    const fs::path first = addPreset(folder, presetOf("My own, 3 bits!", ownSettings()));
    QCOMPARE(first.filename().string(), std::string("my-own-3-bits.json"));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, addPreset(folder, presetOf("my OWN, 3 bits!", {})));
    const fs::path other = addPreset(folder, presetOf("My own 3 bits", {}));
    QCOMPARE(other.filename().string(), std::string("my-own-3-bits-2.json"));
    const fs::path chinese = addPreset(folder, presetOf("三位", {}));
    QCOMPARE(chinese.filename().string(), std::string("preset.json"));

    renamePreset(first, "Renamed");
    QCOMPARE(readPreset(first).name, std::string("Renamed"));
    QCOMPARE(readPreset(first).run, presetOf("", ownSettings()).run);
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, renamePreset(first, "三位"));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, renamePreset(first, std::string(5000, 'x')));
    QCOMPARE(readPreset(first).name, std::string("Renamed"));
    QCOMPARE(findPreset("renamed", folder), readPreset(first));
    QCOMPARE(findPreset("my-own-3-bits-2", folder), readPreset(other)); // by its file
    QCOMPARE(findPreset(other.string(), {}), readPreset(other));

    removePreset(first);
    QVERIFY_THROWS_EXCEPTION(StorageError, removePreset(first));
    QCOMPARE(listPresets(folder).size(), std::size_t(2));
    try {
        findPreset("renamed", folder);
        QFAIL("it was found");
    } catch (const InvalidRequest& error) {
        QVERIFY(QString::fromUtf8(error.what()).contains(QLatin1String("GPTQ 4-bit g128")));
    }
}

void TestPresets::commandLineTakesThem()
{
    testing::writeTinyLlama(path("tiny"));
    const QByteArray text = preset(R"({"method": "gptq", "bits": 3, "group-size": 16, "act-order": true})",
                                   R"(, "run": {"samples": 6, "sequence-length": 16, "evaluate": false, "seed": 5})");
    write(path("own.json"), text);
    const QString model = QString::fromStdString(path("tiny").string());
    const QString own = QString::fromStdString(path("own.json").string());
    const auto layers = [](const CliEnding& run) {
        QJsonArray kept;
        for (const QJsonValue& layer : run.json().value(QLatin1String("layers")).toArray())
            kept.append(layer.toObject().value(QLatin1String("weight_mse")));
        return kept;
    };
    const CliEnding byPreset = runCli({ "quantize", model, "--preset", own, "--bits", "2", "--json" });
    QCOMPARE(byPreset.status, 0);
    const CliEnding byFlags
        = runCli({ "quantize", model, "--method", "gptq", "--bits", "2", "--group-size", "16", "--act-order",
                   "--samples", "6", "--sequence-length", "16", "--no-evaluate", "--seed", "5", "--json" });
    QCOMPARE(byFlags.status, 0);
    QVERIFY(!layers(byFlags).isEmpty());
    QCOMPARE(layers(byPreset), layers(byFlags));

    const CliEnding swept
        = runCli({ "sweep", model, "--preset", own, "--methods", "rtn,gptq", "--bits", "2", "--json" });
    QCOMPARE(swept.status, 0);
    const QJsonArray runs = swept.json().value(QLatin1String("runs")).toArray();
    QCOMPARE(runs.size(), 2); // the preset's group size for both, its act-order for the one that has it
    QCOMPARE(runs[0].toObject().value(QLatin1String("name")).toString(), QStringLiteral("rtn-2b-g16"));
    QCOMPARE(runs[1].toObject().value(QLatin1String("name")).toString(), QStringLiteral("gptq-2b-g16-act-order"));
    const CliEnding itsMethod = runCli({ "sweep", model, "--preset", own, "--json" });
    QCOMPARE(itsMethod.status, 0);
    QCOMPARE(itsMethod.json().value(QLatin1String("runs")).toArray().size(), 1);
    QCOMPARE(runCli({ "sweep", model, "--preset", own, "--methods", "rtn" }).status, 2); // which has no act-order

    QCOMPARE(runCli({ "quantize", model, "--preset", own, "--method", "rtn" }).status, 2);
    const CliEnding unknown = runCli({ "quantize", model, "--preset", "nothing of the kind" });
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.error.contains("RTN 4-bit g128"));
    write(path("own.json"), text.chopped(5));
    const CliEnding broken = runCli({ "quantize", model, "--preset", own });
    QCOMPARE(broken.status, 3);
    QVERIFY(broken.error.contains("own.json"));
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
