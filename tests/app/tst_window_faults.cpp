// The window when others or the disk stand in its way: two processes with windows on one session, no room to save or to
// export, and a model whose file is cut short while the window works with it.
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "core/results_io/session_file.h"
#include "sample_results.h"
#include "tests/app/gui_test_support.h"
#include "tests/core/small_files.h"
#include "widgets/runs_view.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <cstdio>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

constexpr int kLimitMs = 60'000;
constexpr int kRunLimitMs = 240'000;
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

} // namespace

class TestWindowFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void secondWindowMayLookButNotWrite();
    void fullDiskIsAMessageAndLosesNothing();
    void fullDiskWhileExportingIsAMessage();
    void modelCutShortIsAMessage();

private:
    std::unique_ptr<MainWindow> openedWindow();
    /// A window with a copy of the demo model, in the folder "model"; null where there is none.
    std::unique_ptr<MainWindow> windowWithModel();
    /// Makes a run that the format gptq_v2 can hold.
    static bool quantize(MainWindow& window);
    /// Exports the first run to a folder by the dialog.
    static void exportTo(MainWindow& window, const QString& folder);
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

std::unique_ptr<MainWindow> TestWindowFaults::windowWithModel()
{
    const QDir demo(qEnvironmentVariable("QUANTOSCOPE_RESOURCES") + QStringLiteral("/demo_model"));
    QDir(m_folder->path()).mkdir(QStringLiteral("model"));
    for (const QString& file : demo.entryList(QDir::Files))
        QFile::copy(demo.filePath(file), m_folder->filePath(QStringLiteral("model/") + file));
    auto window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("autosave")));
    window->show();
    window->open(m_folder->filePath(QStringLiteral("model")));
    return QTest::qWaitFor([&] { return window->workbench().hasLoadedModel(); }, kLimitMs) ? std::move(window)
                                                                                           : nullptr;
}

bool TestWindowFaults::quantize(MainWindow& window)
{
    RunSettings settings = smallRun();
    settings.options["scale-type"] = "float16";
    settings.evaluate = false;
    QSignalSpy ended(&window.workbench(), &Workbench::runEnded);
    window.runForm().setSettings(settings);
    window.startRun();
    return QTest::qWaitFor([&] { return ended.count() == 1 && window.workbench().isIdle(); }, kRunLimitMs);
}

void TestWindowFaults::exportTo(MainWindow& window, const QString& folder)
{
    QTreeView& runs = window.findChild<RunsView*>()->tree();
    runs.setCurrentIndex(runs.model()->index(0, 0));
    window.findChild<QAction*>(QStringLiteral("exportModel"))->trigger();
    auto* const dialog = window.findChild<QWidget*>(QStringLiteral("exportModelDialog"));
    auto* const format = dialog->findChild<QComboBox*>(QStringLiteral("exportFormat"));
    format->setCurrentIndex(format->findData(QStringLiteral("gptq_v2")));
    dialog->findChild<QLineEdit*>(QStringLiteral("exportFolder"))->setText(folder);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("exportNow")), Qt::LeftButton);
}

void TestWindowFaults::fullDiskWhileExportingIsAMessage()
{
    const std::unique_ptr<MainWindow> window = windowWithModel();
    QVERIFY(window);
    QVERIFY(quantize(*window));
    window->saveTo(m_file);
    QTRY_COMPARE_WITH_TIMEOUT(window->workbench().sessionFile(), m_file, kLimitMs);
    const QByteArray before = bytesOf(m_file);
    const QString folder = m_folder->filePath(QStringLiteral("exported"));
    {
        const SmallFiles noRoom(2048);
        exportTo(*window, folder);
        const QString said = messageOf(*window);
        QVERIFY2(said.contains(folder), qPrintable(said));
    }
    QVERIFY(!QFile::exists(folder));
    QCOMPARE(bytesOf(m_file), before);
    const Run& run = window->workbench().store().runs()[0].header;
    QCOMPARE(run.status, RunStatus::Complete);
    QVERIFY(run.exports.empty());

    QSignalSpy exported(&window->workbench(), &Workbench::exported); // once there is room it goes through
    exportTo(*window, folder);
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, kRunLimitMs);
    QVERIFY(QFile::exists(folder + QStringLiteral("/model.safetensors")));
}

void TestWindowFaults::modelCutShortIsAMessage()
{
    const std::unique_ptr<MainWindow> window = windowWithModel();
    QVERIFY(window);
    QVERIFY(quantize(*window));
    const QString weights = m_folder->filePath(QStringLiteral("model/model.safetensors"));
    QVERIFY(QFile::resize(weights, QFileInfo(weights).size() / 8));

    // What a run takes was read when the model was opened; what an export copies is read now.
    QVERIFY(quantize(*window));
    const auto& runs = window->workbench().store().runs();
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[1].header.status, RunStatus::Complete);
    const QString folder = m_folder->filePath(QStringLiteral("exported"));
    exportTo(*window, folder);
    QString said = messageOf(*window);
    QVERIFY2(said.contains(weights), qPrintable(said));
    QVERIFY(!QFile::exists(folder));

    const auto second = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("second")));
    second->show();
    second->open(m_folder->filePath(QStringLiteral("model"))); // its header says more than there is
    said = messageOf(*second);
    QVERIFY2(said.contains(weights), qPrintable(said));
    QCOMPARE(runs.size(), std::size_t(2));
    window->saveTo(m_file);
    QTRY_COMPARE_WITH_TIMEOUT(window->workbench().sessionFile(), m_file, kLimitMs);
    QCOMPARE(readSession(m_file.toStdString()).runs.size(), std::size_t(2));
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
