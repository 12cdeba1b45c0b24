// Published hostile and broken files, given to the command line wherever it opens a file: each is refused with exit
// status 3, says why in one sentence, runs and writes nothing, and takes little more memory than `--version` does.
#include "tests/core/cli_runner.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <iterator>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace quantoscope::testing;

namespace {

constexpr int kRefusedInput = 3;
constexpr qint64 kAllowedBytes = 64 << 20; ///< beside four times the file

struct Ending
{
    int status = -1;
    qint64 peakBytes = 0; ///< of resident memory
    QByteArray out;
    QByteArray error;
};

QByteArray contentsOf(const QString& file)
{
    QFile stream(file);
    return stream.open(QIODevice::ReadOnly) ? stream.readAll() : QByteArray();
}

/// Runs the command line in `folder`. By fork, since QProcess does not tell how much memory a child took.
Ending runMeasured(const QStringList& arguments, const QString& folder)
{
    const QTemporaryDir streams;
    const QByteArray out = QFile::encodeName(streams.filePath("out"));
    const QByteArray error = QFile::encodeName(streams.filePath("error"));
    const QByteArray where = QFile::encodeName(folder);
    QList<QByteArray> words { QFile::encodeName(cliProgram()) };
    for (const QString& argument : arguments)
        words.append(QFile::encodeName(argument));
    std::vector<char*> pointers;
    std::ranges::transform(words, std::back_inserter(pointers), [](QByteArray& word) { return word.data(); });
    pointers.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::chdir(where.constData()) != 0)
            ::_exit(127);
        ::dup2(::open(out.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600), STDOUT_FILENO);
        ::dup2(::open(error.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600), STDERR_FILENO);
        ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage {};
    ::wait4(child, &status, 0, &usage);
    return { WIFEXITED(status) ? WEXITSTATUS(status) : -1, qint64(usage.ru_maxrss) * 1024, contentsOf(out),
             contentsOf(error) };
}

} // namespace

class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusedWhereverAFileIsOpened_data();
    void refusedWhereverAFileIsOpened();

private:
    QString m_bad; ///< folder of the files; empty if they are not there
    qint64 m_versionBytes = 0;
};

void TestBadFiles::initTestCase()
{
    const QString folder = sharedFolder() + "/data/bad/pickle";
    if (sharedFolder().isEmpty() || !QDir(folder).exists())
        return;
    m_bad = folder;
    const Ending version = runMeasured({ "--version" }, QDir::tempPath());
    QCOMPARE(version.status, 0);
    m_versionBytes = version.peakBytes;
    QVERIFY(m_versionBytes > 0);
}

void TestBadFiles::refusedWhereverAFileIsOpened_data()
{
    QTest::addColumn<QString>("file");
    // BAD stands for the file, MODEL for a folder whose weights it is, OUT for a folder that must not come to be.
    QTest::addColumn<QStringList>("arguments");
    const QList<std::pair<const char*, QStringList>> uses {
        { "model", { "info", "BAD" } },
        { "weights", { "info", "MODEL" } },
        { "text", { "generate", "MODEL", "--prompt", "a" } },
        { "run", { "quantize", "BAD", "--method", "rtn", "--session", "OUT" } },
        { "export", { "quantize", "MODEL", "--method", "rtn", "--export", "OUT", "--format", "gptq" } },
        { "gguf", { "quantize", "MODEL", "--method", "rtn", "--export", "OUT", "--format", "gguf" } },
        { "tokenizer", { "tokenize", "demo", "--tokenizer", "BAD", "--text", "a" } },
        { "session", { "compare", "BAD" } },
    };
    QTest::newRow("none") << QString() << QStringList();
    for (const QString& file : QDir(m_bad.isEmpty() ? QStringLiteral("/nowhere") : m_bad).entryList(QDir::Files)) {
        for (const auto& [name, arguments] : uses)
            QTest::addRow("%s as %s", qPrintable(file), name) << file << arguments;
    }
}

void TestBadFiles::refusedWhereverAFileIsOpened()
{
    QFETCH(QString, file);
    QFETCH(QStringList, arguments);
    if (file.isEmpty()) {
        if (m_bad.isEmpty())
            QSKIP("no reference data");
        return;
    }
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("model"));
    QVERIFY(QDir(folder.path()).mkdir("here"));
    const QString model = folder.filePath("model");
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(m_bad + '/' + file, copy));
    QVERIFY(QFile::copy(copy, model + "/pytorch_model.bin"));
    QFile config(model + "/config.json");
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(R"({"model_type": "llama", "hidden_size": 8, "intermediate_size": 16, "num_hidden_layers": 1,
                     "num_attention_heads": 2, "vocab_size": 32})");
    config.close();
    const QString output = folder.filePath("output");
    arguments.replaceInStrings(QRegularExpression("^BAD$"), copy);
    arguments.replaceInStrings(QRegularExpression("^MODEL$"), model);
    arguments.replaceInStrings(QRegularExpression("^OUT$"), output);

    const Ending ending = runMeasured(arguments, folder.filePath("here"));
    const QByteArray said = ending.out + ending.error;
    QVERIFY2(ending.status == kRefusedInput, said.constData());
    QVERIFY2(ending.out.isEmpty(), said.constData());
    QVERIFY2(ending.error.contains(": expected "), said.constData());
    QVERIFY(!QFile::exists(output));
    QVERIFY(QDir(folder.filePath("here")).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot));
    const qint64 above = ending.peakBytes - m_versionBytes;
    QVERIFY2(above < 4 * QFileInfo(copy).size() + kAllowedBytes, qPrintable(QString::number(above)));
    qInfo("%lld KiB above --version's %lld", above / 1024, m_versionBytes / 1024);
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_bad_files.moc"
