// What models are computed on, chosen in the menu or on the command line, and the gauges of memory.
#include "app/gui/application.h"
#include "app/gui/main_window.h"
#include "app/gui/settings.h"
#include "tests/app/gui_test_support.h"
#include "widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;

QMenu& deviceMenu(MainWindow& window)
{
    return *window.findChild<QMenu*>(QStringLiteral("deviceMenu"));
}

QString checkedDevice(MainWindow& window)
{
    for (const QAction* action : deviceMenu(window).actions()) {
        if (action->isChecked())
            return action->objectName();
    }
    return {};
}

} // namespace

class TestDeviceWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void commandLineNamesADevice();
    void choiceIsKeptAndMovesTheModel();
    void aDeviceThatIsNotThereIsAMessage();
    void gaugesShowMemory();

private:
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("autosave")));
        window->show();
        return window;
    }
    static bool openModel(MainWindow& window)
    {
        window.open(testModel());
        return QTest::qWaitFor([&] { return window.workbench().hasLoadedModel(); }, kLoadLimitMs);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

#define NEEDS_MODEL()                                                                                                  \
    if (testModel().isEmpty())                                                                                         \
    QSKIP("neither the built-in model nor the reference data is here")

void TestDeviceWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_device_window"));
    applyTheme(ThemeMode::Light);
}

void TestDeviceWindow::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDeviceWindow::commandLineNamesADevice()
{
    const auto parse = [](const QStringList& arguments) {
        return parseCommandLine(QStringList(QStringLiteral("quantoscope")) + arguments);
    };
    const QString flag = QStringLiteral("--device");
    QCOMPARE(parse({ flag, QStringLiteral("cuda:1") }).device, QStringLiteral("cuda:1"));
    QVERIFY(parse({}).device.isEmpty());
    for (const char* wrong : { "gpu", "cuda:", "cuda:x", "cpu ", "" })
        QCOMPARE(parse({ flag, QLatin1String(wrong) }).action, CommandLine::Action::Refuse);
    QSettings().setValue(QStringLiteral("device"), QStringLiteral("toaster"));
    QCOMPARE(savedDevice(), QStringLiteral("auto")); // what a settings file says cannot break the start
}

void TestDeviceWindow::choiceIsKeptAndMovesTheModel()
{
    NEEDS_MODEL();
    const auto window = makeWindow();
    QCOMPARE(checkedDevice(*window), QStringLiteral("auto"));
    QVERIFY(openModel(*window));
    const QString fingerprint = QString::fromStdString(window->workbench().store().model().fingerprint);
    QSignalSpy opened(&window->workbench(), &Workbench::modelOpened);
    deviceMenu(*window).findChild<QAction*>(QStringLiteral("cpu"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kLoadLimitMs); // again, where it is wanted now
    QCOMPARE(window->workbench().loadedDevice(), QStringLiteral("cpu"));
    QCOMPARE(QString::fromStdString(window->workbench().store().model().fingerprint), fingerprint);
    QCOMPARE(savedDevice(), QStringLiteral("cpu"));
    const auto* const label = window->findChild<QLabel*>(QStringLiteral("deviceLabel"));
    QVERIFY(label->isVisible());
    QVERIFY2(label->text().startsWith(QStringLiteral("CPU, ")), qPrintable(label->text()));
    QVERIFY(label->toolTip().contains(QStringLiteral("Run, Device")));

    QCOMPARE(checkedDevice(*makeWindow()), QStringLiteral("cpu"));
}

void TestDeviceWindow::aDeviceThatIsNotThereIsAMessage()
{
    NEEDS_MODEL();
    const auto window = makeWindow();
    QVERIFY(openModel(*window));
    window->useDevice(QStringLiteral("cuda:99"));
    QCOMPARE(checkedDevice(*window), QStringLiteral("cuda:99"));
    QCOMPARE(savedDevice(), QStringLiteral("auto")); // of this window only
    window->open(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<QMessageBox*>(QStringLiteral("failureBox")), kLoadLimitMs);
    auto* const box = window->findChild<QMessageBox*>(QStringLiteral("failureBox"));
    QVERIFY2(box->informativeText().contains(QStringLiteral("cuda:99")), qPrintable(box->informativeText()));
    box->accept();
    QVERIFY(window->workbench().hasLoadedModel()); // the one that was open
    window->useDevice(QStringLiteral("cpu"));
    QVERIFY(openModel(*window));
}

void TestDeviceWindow::gaugesShowMemory()
{
    const auto window = makeWindow();
    const auto* const gauge = window->findChild<QProgressBar*>(QStringLiteral("memoryGauge"));
    QTRY_VERIFY(gauge->isVisible());
    const QRegularExpression figures(QStringLiteral("^RAM (\\d+\\.\\d) / (\\d+\\.\\d) GB$"));
    const auto match = figures.match(gauge->text());
    QVERIFY2(match.hasMatch(), qPrintable(gauge->text()));
    QVERIFY(match.captured(1).toDouble() <= match.captured(2).toDouble());
    QVERIFY(match.captured(2).toDouble() > 0.1);
    QVERIFY(!gauge->accessibleName().isEmpty());
    QVERIFY(gauge->accessibleDescription().contains(QStringLiteral("GB")));
    QVERIFY(gauge->toolTip().contains(gauge->accessibleName()));
    if (window->workbench().loadedDevice().startsWith(QLatin1String("cuda")))
        QTRY_VERIFY(window->findChild<QProgressBar*>(QStringLiteral("gpuGauge"))->isVisible());
    else
        QVERIFY(!window->findChild<QProgressBar*>(QStringLiteral("gpuGauge"))->isVisible());
}

QTEST_MAIN(TestDeviceWindow)
#include "tst_device_window.moc"
