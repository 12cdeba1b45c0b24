// The window when others or the disk stand in its way: two processes with windows on one session, and no room to save.
#include "app/gui/main_window.h"
#include "core/results_io/session_file.h"
#include "sample_results.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

constexpr int kLimitMs = 60'000;
constexpr const char* kHold = "hold";

/// Another process: opens the session in a window and keeps it until it is killed.
int holdSession(const QString& file)
{
    const QTemporaryDir autosave;
    MainWindow window(autosave.path());
    QObject::connect(&window.workbench(), &Workbench::sessionOpened, [] {
        std::puts("opened");
        std::fflush(stdout);
    });
    window.show();
    window.open(file);
    return QApplication::exec();
}

QByteArray bytesOf(const QString& file)
{
    QFile stream(file);
    return stream.open(QIODevice::ReadOnly) ? stream.readAll() : QByteArray();
}

/// No file of this process grows past `bytes` while it lives: what a full disk looks like.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;

private:
    rlimit m_before {};
};

} // namespace

class TestWindowFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void secondWindowMayLookButNotWrite();
    void fullDiskIsAMessageAndLosesNothing();

private:
    std::unique_ptr<MainWindow> openedWindow();
    /// Waits for the dialog of a failure, closes it and returns what it said.
    static QString messageOf(MainWindow& window);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestWindowFaults::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_window_faults"));
}

void TestWindowFaults::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("shared.h5"));
    writeSession(m_file.toStdString(), sampleSession(2, 3));
}

std::unique_ptr<MainWindow> TestWindowFaults::openedWindow()
{
    auto window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("autosave")));
    window->show();
    window->open(m_file);
    const auto isOpen = [&] { return window->workbench().store().runs().size() == 3; };
    return QTest::qWaitFor(isOpen, kLimitMs) ? std::move(window) : nullptr;
}

QString TestWindowFaults::messageOf(MainWindow& window)
{
    QMessageBox* box = nullptr;
    const auto find = [&] { return (box = window.findChild<QMessageBox*>(QStringLiteral("failureBox"))) != nullptr; };
    if (!QTest::qWaitFor(find, kLimitMs))
        return {};
    const QString said = box->text() + box->informativeText();
    QTest::keyClick(box, Qt::Key_Escape);
    return QTest::qWaitFor([&] { return window.findChild<QMessageBox*>() == nullptr; }, kLimitMs) ? said : QString();
}

void TestWindowFaults::secondWindowMayLookButNotWrite()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), { QString::fromLatin1(kHold), m_file });
    QVERIFY(QTest::qWaitFor([&] { return other.readAllStandardOutput().contains("opened"); }, kLimitMs));

    const std::unique_ptr<MainWindow> window = openedWindow();
    QVERIFY(window);
    QVERIFY(window->workbench().sessionFile().isEmpty());
    const QByteArray before = bytesOf(m_file);
    window->saveTo(m_file);
    const QString said = messageOf(*window);
    QVERIFY2(said.contains(m_file), qPrintable(said));
    QCOMPARE(bytesOf(m_file), before);
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere.h5"));
    window->saveTo(elsewhere);
    QTRY_COMPARE_WITH_TIMEOUT(window->workbench().sessionFile(), elsewhere, kLimitMs);
    QCOMPARE(readSession(elsewhere.toStdString()).runs.size(), std::size_t(3));

    other.kill(); // as in a crash: the lock goes with the process
    QVERIFY(other.waitForFinished(kLimitMs));
    window->saveTo(m_file);
    QTRY_COMPARE_WITH_TIMEOUT(window->workbench().sessionFile(), m_file, kLimitMs);
}

void TestWindowFaults::fullDiskIsAMessageAndLosesNothing()
{
    const std::unique_ptr<MainWindow> window = openedWindow();
    QVERIFY(window);
    const QByteArray before = bytesOf(m_file);
    {
        const SmallFiles noRoom(2048);
        window->saveTo(m_file);
        const QString said = messageOf(*window);
        QVERIFY2(said.contains(m_file), qPrintable(said));
    }
    QCOMPARE(bytesOf(m_file), before);
    QCOMPARE(window->workbench().store().runs().size(), std::size_t(3));
    const QString elsewhere = m_folder->filePath(QStringLiteral("room.h5"));
    window->saveTo(elsewhere);
    QTRY_COMPARE_WITH_TIMEOUT(window->workbench().sessionFile(), elsewhere, kLimitMs);
    QCOMPARE(readSession(elsewhere.toStdString()).runs.size(), std::size_t(3));
}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], kHold) == 0)
        return holdSession(QString::fromLocal8Bit(argv[2]));
    TestWindowFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_faults.moc"
