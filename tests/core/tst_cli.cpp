// quantoscope-cli as others meet it: a process with arguments, two streams and an exit status.
#include "core/formats/safetensors_reader.h"
#include "tests/core/cli_runner.h"
#include "tests/core/file_fixtures.h"
#include "tests/core/tiny_model.h"
#include "tests/core/well_formed_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstring>
#include <functional>
#include <numeric>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

// A LLaMA of 32 blocks of this width whose weights are a hole in the file.
void writeHollowLlama(const QString& folder, int width)
{
    const int inner = width * 11 / 4;
    QJsonObject header;
    qint64 end = 0;
    const auto add = [&](const QString& name, const QList<int>& shape) {
        const qint64 begin = end;
        end += 2 * std::accumulate(shape.begin(), shape.end(), qint64(1), std::multiplies<>());
        QJsonArray extents;
        for (const int extent : shape)
            extents << extent;
        header[name]
            = QJsonObject { { "dtype", "BF16" }, { "shape", extents }, { "data_offsets", QJsonArray { begin, end } } };
    };
    add("model.embed_tokens.weight", { 128'256, width });
    for (int block = 0; block < 32; ++block) {
        const QString name = QStringLiteral("model.layers.%1.").arg(block);
        for (const char* part : { "q", "k", "v", "o" })
            add(name + "self_attn." + part + "_proj.weight", { width, width });
        for (const char* part : { "gate", "up" })
            add(name + "mlp." + part + "_proj.weight", { inner, width });
        add(name + "mlp.down_proj.weight", { width, inner });
        for (const char* part : { "input", "post_attention" })
            add(name + part + "_layernorm.weight", { width });
    }
    add("model.norm.weight", { width });
    add("lm_head.weight", { 128'256, width });

    QDir().mkpath(folder);
    QFile config(folder + "/config.json");
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(QJsonDocument(QJsonObject { { "model_type", "llama" },
                                             { "hidden_size", width },
                                             { "intermediate_size", inner },
                                             { "num_hidden_layers", 32 },
                                             { "num_attention_heads", 4 },
                                             { "max_position_embeddings", 2048 },
                                             { "vocab_size", 128'256 } })
                     .toJson());
    QFile weights(folder + "/model.safetensors");
    QVERIFY(weights.open(QIODevice::WriteOnly));
    const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    const auto length = static_cast<quint64>(text.size());
    weights.write(reinterpret_cast<const char*>(&length), sizeof length);
    weights.write(text);
    weights.flush();
    weights.resize(static_cast<qint64>(sizeof length) + text.size() + end);
}

// The largest memory the program held at a time; -1 if it failed.
long peakKilobytes(const QStringList& command)
{
    const QList<QByteArray> texts = [&] {
        QList<QByteArray> bytes;
        for (const QString& word : command)
            bytes << word.toUtf8();
        return bytes;
    }();
    std::vector<char*> words;
    for (const QByteArray& text : texts)
        words.push_back(const_cast<char*>(text.constData()));
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions {};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed = posix_spawn(&child, words.front(), &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = -1;
    rusage usage {};
    if (failed != 0 || ::wait4(child, &status, 0, &usage) != child || status != 0)
        return -1;
    return usage.ru_maxrss;
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void versionNamesTheLibraries();
    void waitingThreadsSleep();
    void helpHasAnExample_data();
    void helpHasAnExample();
    void exitStatuses_data();
    void exitStatuses();
    void brokenFilesAreNamed_data();
    void brokenFilesAreNamed();
    void infoReadsHeadersOnly();
    void infoTakesNoMemoryForWeights();
    void footprintOfABareConfiguration();
    void classifierIsTrainedAndJudged();
    void quantizeSaysWhatTheContractLists();
    void evaluationWindows();
    void commandLineMakesTheRunAgain();
    void interruptLeavesAValidSession();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void copyModel(const char* name) const;

    QTemporaryDir m_folder;
};

void TestCli::initTestCase()
{
    QVERIFY2(QFile::exists(cliProgram()), "quantoscope-cli is not built");
    testing::writeTinyLlama(path("tiny").toStdString());
    QFile noModel(path("notes.txt"));
    QVERIFY(noModel.open(QIODevice::WriteOnly));
    noModel.write("These are notes, and no model.\n");
}

void TestCli::copyModel(const char* name) const
{
    QDir().mkpath(path(name));
    for (const char* file : { "config.json", "model.safetensors" })
        QFile::copy(path("tiny") + '/' + file, path(name) + '/' + file);
}

void TestCli::versionNamesTheLibraries()
{
    const CliEnding ending = runCli({ "--version" });
    QCOMPARE(ending.status, 0);
    for (const char* word : { "quantoscope-cli", "libtorch 1.", "BLAS", "HDF5 1.", "CUDA" })
        QVERIFY2(ending.out.contains(word), ending.out.constData());
}

// libgomp tells what it took from its environment while it is loaded.
void TestCli::waitingThreadsSleep()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("OMP_DISPLAY_ENV", "verbose");
    environment.remove("OMP_WAIT_POLICY");
    const CliEnding ours = runCli({ "--version" }, environment);
    QVERIFY2(ours.error.contains("GOMP_SPINCOUNT = '0'"), ours.error.constData());
    environment.insert("OMP_WAIT_POLICY", "active");
    const CliEnding theirs = runCli({ "--version" }, environment);
    QVERIFY2(theirs.error.contains("OMP_WAIT_POLICY = 'ACTIVE'"), theirs.error.constData());
}

void TestCli::helpHasAnExample_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command :
         { "info",       "tokenize", "generate", "perplexity",  "logits",    "layer",    "quantize",
           "compare",    "report",   "plot",     "consistency", "footprint", "accuracy", "finetune",
           "experiment", "show",     "blocks",   "excerpt",     "what-if",   "steps",    "salience" })
        QTest::addRow("%s", command) << command;
}

void TestCli::helpHasAnExample()
{
    QFETCH(QString, command);
    const CliEnding ending = runCli({ command, "--help" });
    QCOMPARE(ending.status, 0);
    QVERIFY(ending.out.contains("Example: quantoscope-cli " + command.toUtf8()));
}

void TestCli::exitStatuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const QString tiny = path("tiny");
    QTest::addRow("no command") << QStringList {} << 2 << "subcommand";
    QTest::addRow("unknown command") << QStringList { "quantise", tiny } << 2 << "subcommand";
    QTest::addRow("unknown option") << QStringList { "info", tiny, "--colour" } << 2 << "--colour";
    QTest::addRow("no model named") << QStringList { "info" } << 2 << "model";
    QTest::addRow("nine bits") << QStringList { "quantize", tiny, "--bits", "9" } << 2 << "bits";
    QTest::addRow("unknown method") << QStringList { "quantize", tiny, "--method", "magic" } << 2 << "magic";
    QTest::addRow("option of another method")
        << QStringList { "quantize", tiny, "--method", "rtn", "--damping", "0.1" } << 2 << "damping";
    QTest::addRow("no layer matches") << QStringList { "quantize", tiny, "--layers", "x*" } << 2 << "x*";
    QTest::addRow("unknown device") << QStringList { "quantize", tiny, "--device", "abacus" } << 2 << "abacus";
    QTest::addRow("text without a tokenizer") << QStringList { "generate", tiny, "--prompt", "a" } << 2 << "tokenizer";
    QTest::addRow("id outside the vocabulary")
        << QStringList { "logits", tiny, "--ids", "2000", "--out", path("x.safetensors") } << 2 << "2000";
    QTest::addRow("gptq without inputs") << QStringList {
        "layer", "--weight", tiny + "/model.safetensors:lm_head.weight", "--method", "gptq"
    } << 2 << "--inputs";
    QTest::addRow("folder that does not exist")
        << QStringList { "logits", tiny, "--ids", "1", "--out", path("none/x.safetensors") } << 1 << "none";
    QTest::addRow("missing model") << QStringList { "info", path("missing") } << 3 << "missing";
    QTest::addRow("no model at all") << QStringList { "info", path("notes.txt") } << 3 << "notes.txt";
    QTest::addRow("missing text") << QStringList { "quantize", tiny, "--calibration", path("missing.txt") } << 3
                                  << "missing.txt";
    QTest::addRow("missing tensor") << QStringList { "layer", "--weight", tiny + "/model.safetensors:nothing" } << 3
                                    << "nothing";
    QTest::addRow("no session") << QStringList { "compare", path("notes.txt") } << 3 << "notes.txt";
    QTest::addRow("missing session") << QStringList { "compare", path("missing.h5") } << 3 << "missing.h5";
}

void TestCli::exitStatuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, message);
    const CliEnding ending = runCli(arguments);
    QVERIFY2(ending.status == status, ending.error.constData());
    QVERIFY2(ending.error.contains(message.toUtf8()), ending.error.constData());
    QVERIFY(ending.out.isEmpty());
}

void TestCli::brokenFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QByteArray>("start");
    QTest::addRow("weights cut short") << QByteArray("cut") << "model.safetensors" << qint64(100'000) << QByteArray();
    QTest::addRow("header cut short") << QByteArray("cut2") << "model.safetensors" << qint64(20) << QByteArray();
    QTest::addRow("empty weights") << QByteArray("cut3") << "model.safetensors" << qint64(0) << QByteArray();
    QTest::addRow("header longer than the file")
        << QByteArray("lie") << "model.safetensors" << qint64(-1) << QByteArray("\xff\xff\xff\xff\xff\xff\xff\x7f", 8);
    QTest::addRow("configuration is no JSON") << QByteArray("json") << "config.json" << qint64(40) << QByteArray();
}

void TestCli::brokenFilesAreNamed()
{
    QFETCH(QByteArray, folder);
    QFETCH(QString, file);
    QFETCH(qint64, length);
    QFETCH(QByteArray, start);
    copyModel(folder.constData());
    QFile broken(path(folder.constData()) + '/' + file);
    QVERIFY(broken.open(QIODevice::ReadWrite));
    if (length >= 0)
        QVERIFY(broken.resize(length));
    broken.write(start);
    broken.close();

    const CliEnding ending = runCli({ "--json", "info", path(folder.constData()) });
    QVERIFY2(ending.status == 3, ending.error.constData());
    QVERIFY2(ending.error.contains(file.toUtf8()), ending.error.constData());
    const QJsonObject error = ending.json()["error"].toObject();
    QVERIFY(error["file"].toString().endsWith(file));
    QVERIFY(!error["expected"].toString().isEmpty());
    QVERIFY(!error["found"].toString().isEmpty());
}

void TestCli::infoReadsHeadersOnly()
{
    const CliEnding ending = runCli({ "info", path("tiny"), "--json" });
    QCOMPARE(ending.status, 0);
    const QJsonObject info = ending.json();
    QCOMPARE(info["architecture"].toString(), QStringLiteral("llama"));
    QCOMPARE(info["vocabulary_size"].toInt(), 2000);
    QCOMPARE(info["context_length"].toInt(), 32);
    QCOMPARE(info["parameters"].toInt(), 2 * (4 * 32 * 32 + 3 * 32 * 48 + 64) + 2 * 2000 * 32 + 32);
    const QJsonArray layers = info["linear_layers"].toArray();
    QCOMPARE(layers.size(), 15);
    QCOMPARE(layers[0].toObject()["kind"].toString(), QStringLiteral("q"));
    QCOMPARE(layers[6].toObject()["in_features"].toInt(), 48);
    QCOMPARE(info["tensors"].toArray().size(), 2 * 9 + 3);
}

void TestCli::infoTakesNoMemoryForWeights()
{
    // The same model narrow and wide: 10 MB of weights and 15 GB, which the file system keeps as holes.
    writeHollowLlama(path("narrow"), 16);
    writeHollowLlama(path("wide"), 4096);
    const QFileInfo wide(path("wide/model.safetensors"));
    if (wide.size() < qint64(15'000'000'000))
        QSKIP("the file system takes no file of 15 GB");
    const long narrowPeak = peakKilobytes({ cliProgram(), "info", path("narrow"), "--json" });
    const long widePeak = peakKilobytes({ cliProgram(), "info", path("wide"), "--json" });
    QVERIFY(narrowPeak > 0);
    QVERIFY2(std::abs(widePeak - narrowPeak) < 8 * 1024,
             qPrintable(QStringLiteral("%1 kB, then %2 kB").arg(narrowPeak).arg(widePeak)));
}

void TestCli::footprintOfABareConfiguration()
{
    const QString config = path("config-only.json");
    QFile file(config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"model_type": "gpt2", "n_embd": 768, "n_head": 12, "n_layer": 12, "n_positions": 1024,
                   "vocab_size": 50257})");
    file.close();
    const CliEnding ending
        = runCli({ "footprint", config, "--method", "rtn", "--grid", "truncated", "--bits", "8", "--granularity",
                   "tensor", "--all-parameters", "--accounting", "transformers", "--json" });
    QVERIFY2(ending.status == 0, ending.error.constData());
    const QJsonObject footprint = ending.json();
    QCOMPARE(footprint["before_bytes"].toDouble(), 510342192.0);
    QCOMPARE(footprint["after_bytes"].toDouble(), 137022768.0);
    QCOMPARE(footprint["states_bytes"].toDouble(), 1184.0);
    QCOMPARE(footprint["breakdown"].toObject()["buffers"].toDouble(), 12 * (1024.0 * 1024 + 4));
    QCOMPARE(runCli({ "footprint", config, "--format", "zip" }).status, 2);
    QCOMPARE(runCli({ "footprint", path("tiny"), "--json" }).status, 0);
}

void TestCli::classifierIsTrainedAndJudged()
{
    const QString shared = sharedFolder();
    const QString model = shared + "/data/models/bert-sst2-own";
    if (shared.isEmpty() || !QDir(model).exists())
        QSKIP("the reference data is not there: set QUANTOSCOPE_SHARED");
    const QString test = shared + "/data/classify/sst2/test.tsv";
    const QJsonObject score = runCli({ "accuracy", model, "--tsv", test, "--json" }).json();
    QCOMPARE(score["examples"].toInt(), 872);
    QCOMPARE(score["accuracy"].toDouble(), 708.0 / 872);
    QCOMPARE(score["predictions"].toArray().size(), 872);

    // The same rows again are enough to see that training runs and writes a model that can be judged.
    const QString out = path("trained");
    const CliEnding trained = runCli({ "finetune", model, "--train", test, "--validation", test, "--epochs", "1",
                                       "--batch-size", "64", "--out", out, "--json" });
    QVERIFY2(trained.status == 0, trained.error.constData());
    const QJsonObject epoch = trained.json()["epochs"].toArray()[0].toObject();
    QVERIFY(epoch["accuracy"].toDouble() >= 0.8);
    const QJsonObject again = runCli({ "accuracy", out, "--tsv", test, "--json" }).json();
    QCOMPARE(again["accuracy"].toDouble(), epoch["accuracy"].toDouble());
    QCOMPARE(runCli({ "generate", out, "--ids", "1,2" }).status, 2);
}

void TestCli::quantizeSaysWhatTheContractLists()
{
    const QString session = path("run.h5");
    const CliEnding ending = runCli({ "quantize", path("tiny"), "--method", "gptq", "--bits", "3", "--group-size", "16",
                                      "--samples", "20", "--session", session, "--json" });
    QVERIFY2(ending.status == 0, ending.error.constData());
    const QJsonObject run = ending.json();
    QCOMPARE(run["run"].toString(), QStringLiteral("run-0001"));
    QCOMPARE(run["status"].toString(), QStringLiteral("complete"));
    QVERIFY(run["perplexity"].toObject()["before"].toDouble() > 1);
    QVERIFY(run["perplexity"].toObject()["after"].toDouble() > 1);
    QVERIFY(run["kl_mean"].toDouble() > 0);
    QVERIFY(run["top1_agreement"].toDouble() > 0);
    QVERIFY(run["footprint"].toObject()["after_bytes"].toDouble()
            < run["footprint"].toObject()["before_bytes"].toDouble());
    for (const char* stage : { "calibrate", "quantize", "evaluate" })
        QVERIFY(run["seconds"].toObject()[QLatin1String(stage)].toDouble() > 0);
    const QJsonArray layers = run["layers"].toArray();
    QCOMPARE(layers.size(), 14);
    for (const QJsonValue& layer : layers) {
        QVERIFY(layer["relative_output_error"].toDouble() > 0);
        QVERIFY(layer["holdout_relative_output_error"].toDouble() > 0);
        QVERIFY(layer["accumulated_error"].toDouble() > 0);
        QVERIFY(layer["warnings"].isArray());
    }
    const QStringList windows
        = { "quantize", path("tiny"), "--method", "rtn", "--samples", "4", "--evaluate-context", "20", "--evaluate" };
    QCOMPARE(runCli(windows.mid(0, 7)).status, 2); // windows of what?
    QCOMPARE(runCli(windows + QStringList { path("notes.txt") }).status, 3); // no tokenizer, and no token ids in it

    const QJsonObject compared = runCli({ "compare", session, "--json" }).json();
    QCOMPARE(compared["runs"].toArray().size(), 1);
    QCOMPARE(compared["layers"].toArray().size(), 14);
    QCOMPARE(compared["layers"][0]["values"]["run-0001"].toDouble(), layers[0]["relative_output_error"].toDouble());
}

void TestCli::evaluationWindows()
{
    QFile ids(path("evaluated.txt"));
    QVERIFY(ids.open(QIODevice::WriteOnly));
    for (int id = 0; id < 100; ++id)
        ids.write(QByteArray::number(id * id % 2000) + '\n');
    ids.close();
    const auto quantize = [&](const QStringList& options) {
        const QStringList common { "quantize", path("tiny"), "--method", "rtn", "--samples", "4", "--json" };
        return runCli(common + options);
    };
    const CliEnding ending
        = quantize({ "--evaluate", ids.fileName(), "--evaluate-context", "20", "--evaluate-windows", "3" });
    QVERIFY2(ending.status == 0, ending.error.constData());
    const CliEnding original = runCli(
        { "perplexity", path("tiny"), "--ids-file", ids.fileName(), "--context", "20", "--windows", "3", "--json" });
    QVERIFY2(original.status == 0, original.error.constData());
    const QJsonObject run = ending.json();
    QCOMPARE(run["perplexity"]["before"].toDouble(), original.json()["perplexity"].toDouble());
    QVERIFY(run["command_line"].toString().contains("--evaluate-context 20"));
    QCOMPARE(quantize(QStringList { "--evaluate-context", "20" }).status, 2); // of which text?
    QCOMPARE(quantize({ "--evaluate", ids.fileName(), "--evaluate-context", "1000" }).status, 2);
}

void TestCli::commandLineMakesTheRunAgain()
{
    testing::writeFile(path("elsewhere.json").toStdString(), testing::kByteLevelJson);
    const QStringList arguments { "quantize",
                                  path("tiny"),
                                  "--tokenizer",
                                  path("elsewhere.json"),
                                  "--method",
                                  "gptq",
                                  "--bits",
                                  "2",
                                  "--act-order",
                                  "--samples",
                                  "12",
                                  "--seed",
                                  "5",
                                  "--holdout",
                                  "25%",
                                  "--prompt",
                                  "a",
                                  "--json",
                                  "--sequence-length",
                                  "24" };
    const QJsonObject first = runCli(arguments).json();
    QVERIFY(first["command_line"].toString().contains("--tokenizer " + path("elsewhere.json")));
    QStringList again = QProcess::splitCommand(first["command_line"].toString());
    QCOMPARE(again.takeFirst(), QStringLiteral("quantoscope-cli"));
    const QJsonObject second = runCli(again << "--json").json();
    QCOMPARE(second["config"].toObject(), first["config"].toObject());
    QCOMPARE(second["perplexity"].toObject(), first["perplexity"].toObject());
    QCOMPARE(second["kl_mean"].toDouble(), first["kl_mean"].toDouble());
    QVERIFY(first["kl_mean"].toDouble() > 0);
}

void TestCli::interruptLeavesAValidSession()
{
    testing::writeTinyLlama(path("long").toStdString(),
                            { .hidden = 128, .intermediate = 384, .blocks = 24, .vocabulary = 500, .context = 64 });
    const QString session = path("interrupted.h5");
    QProcess process;
    process.start(cliProgram(),
                  { "quantize", path("long"), "--method", "gptq", "--samples", "64", "--session", session });
    QVERIFY(process.waitForStarted(kCliTimeout));
    process.setReadChannel(QProcess::StandardError);
    QByteArray notes;
    while (!notes.contains("relative output error")) {
        QVERIFY2(process.waitForReadyRead(kCliTimeout), notes.constData());
        notes += process.readAllStandardError();
    }
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(kCliTimeout));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);

    const CliEnding compared = runCli({ "compare", session, "--json" });
    QCOMPARE(compared.status, 0);
    const QJsonObject run = compared.json()["runs"][0].toObject();
    QCOMPARE(run["status"].toString(), QStringLiteral("cancelled"));
    const auto layers = compared.json()["layers"].toArray().size();
    QVERIFY(layers >= 1 && layers < 24 * 7);
    QVERIFY(!QFile::exists(session + ".journal"));
}
QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
