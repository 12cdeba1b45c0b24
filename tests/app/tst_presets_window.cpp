// Presets in the run form: choosing, keeping, renaming, deleting, passing on; and files that are none.
#include "app/gui/main_window.h"
#include "app/gui/preset_bar.h"
#include "app/gui/run_form.h"
#include "core/base/errors.h"
#include "widgets/options_form.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace quantoscope;

class TestPresetsWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void choosingFillsTheForm();
    void ownOnesAreKeptRenamedReplacedAndDeleted();
    void passedOnFromWindowToWindow();
    void brokenFilesAreToldAndLoseNothing();
    void whatTheFormHasNoPlaceForIsRefused();

private:
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("autosave")));
        window->show();
        window->findChild<QWidget*>(QStringLiteral("runDock"))->show();
        return window;
    }
    static QComboBox& box(MainWindow& window) { return *window.findChild<QComboBox*>(QStringLiteral("preset")); }
    static QAction* entry(MainWindow& window, const char* text)
    {
        for (QAction* action : window.runForm().presets().menu()->actions()) {
            if (action->text() == QString::fromUtf8(text))
                return action;
        }
        return nullptr;
    }
    /// As a person does at the keyboard.
    static void choose(MainWindow& window, const QString& name)
    {
        QComboBox& presets = box(window);
        const int index = presets.findText(name);
        QVERIFY2(index >= 0, qPrintable(name));
        presets.setFocus();
        QTest::keyClick(&presets, Qt::Key_Home);
        for (int step = 0; presets.currentIndex() != index && step < presets.count(); ++step)
            QTest::keyClick(&presets, Qt::Key_Down);
        QCOMPARE(presets.currentText(), name);
    }
    static void answerName(MainWindow& window, const QString& name)
    {
        auto* const dialog = window.findChild<QInputDialog*>(QStringLiteral("presetNameDialog"));
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
        QTRY_VERIFY(!window.findChild<QInputDialog*>(QStringLiteral("presetNameDialog")));
    }
    static void press(MainWindow& window, const char* box, const char* button)
    {
        QTRY_VERIFY(window.findChild<QMessageBox*>(QLatin1String(box)));
        auto* const shown = window.findChild<QMessageBox*>(QLatin1String(box));
        QTest::mouseClick(shown->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
        QTRY_VERIFY(!window.findChild<QMessageBox*>(QLatin1String(box)));
    }
    /// What the box of a failure says; empty if none comes.
    static QString failure(MainWindow& window)
    {
        QMessageBox* box = nullptr;
        if (!QTest::qWaitFor([&] { return (box = window.findChild<QMessageBox*>(QStringLiteral("failureBox"))); }))
            return {};
        const QString text = box->text() + box->informativeText();
        box->accept();
        if (!QTest::qWaitFor([&] { return !window.findChild<QMessageBox*>(QStringLiteral("failureBox")); }))
            return {};
        return text;
    }
    static QString ownFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/presets");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPresetsWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_presets_window"));
    applyTheme(ThemeMode::Light);
}

void TestPresetsWindow::init()
{
    QSettings().clear();
    QDir(ownFolder()).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPresetsWindow::choosingFillsTheForm()
{
    const auto window = makeWindow();
    RunForm& form = window->runForm();
    QCOMPARE(box(*window).currentText(), QStringLiteral("GPTQ 4-bit g128")); // what the form says by itself
    form.findChild<QSpinBox*>(QStringLiteral("samples"))->setValue(17);
    choose(*window, QStringLiteral("AWQ 4-bit g128"));
    QCOMPARE(form.settings().method, std::string("awq"));
    QCOMPARE(form.settings().samples, 17); // a shipped preset says nothing of it
    QVERIFY(!form.isUntouched());
    choose(*window, QStringLiteral("GPTQ 3-bit g32"));
    QCOMPARE(defaultRunName(form.settings()), std::string("gptq-3b-g32"));
    form.options().setValues({ { "bits", "5" } });
    QCOMPARE(box(*window).currentIndex(), -1); // the form's settings are none of the presets now
    QVERIFY(!entry(*window, "&Delete preset…")->isEnabled());
}

void TestPresetsWindow::ownOnesAreKeptRenamedReplacedAndDeleted()
{
    const auto window = makeWindow();
    RunForm& form = window->runForm();
    RunSettings settings = form.settings();
    settings.options["bits"] = "5";
    settings.samples = 9;
    settings.prompts = { "Once", "Twice" };
    form.fillIn(settings);
    settings = form.settings();
    entry(*window, "&Save settings as preset…")->trigger();
    answerName(*window, QStringLiteral("My own"));
    QTRY_COMPARE(box(*window).currentText(), QStringLiteral("My own"));

    choose(*window, QStringLiteral("RTN 4-bit g128"));
    choose(*window, QStringLiteral("My own"));
    QCOMPARE(form.settings(), settings);

    entry(*window, "&Rename preset…")->trigger();
    answerName(*window, QStringLiteral("Mine"));
    QTRY_COMPARE(box(*window).currentText(), QStringLiteral("Mine"));
    QCOMPARE(box(*window).findText(QStringLiteral("My own")), -1);

    form.findChild<QSpinBox*>(QStringLiteral("samples"))->setValue(11);
    form.presets().saveAs(QStringLiteral("mine"));
    press(*window, "replacePresetQuestion", "cancel");
    QCOMPARE(box(*window).currentIndex(), -1);
    form.presets().saveAs(QStringLiteral("mine"));
    press(*window, "replacePresetQuestion", "yes");
    QTRY_COMPARE(box(*window).currentText(), QStringLiteral("mine"));
    QCOMPARE(QDir(ownFolder()).entryList(QDir::Files).size(), 1);

    entry(*window, "&Delete preset…")->trigger();
    press(*window, "removePresetQuestion", "cancel");
    QCOMPARE(QDir(ownFolder()).entryList(QDir::Files).size(), 1);
    entry(*window, "&Delete preset…")->trigger();
    press(*window, "removePresetQuestion", "yes");
    QTRY_VERIFY(QDir(ownFolder()).entryList(QDir::Files).isEmpty());
    QCOMPARE(form.settings().samples, 11);
}

void TestPresetsWindow::passedOnFromWindowToWindow()
{
    const QString file = m_folder->filePath(QStringLiteral("for you.json"));
    const auto first = makeWindow();
    RunSettings settings = first->runForm().settings();
    settings.seed = 42;
    first->runForm().fillIn(settings);
    first->runForm().presets().exportTo(file);
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(QDir(ownFolder()).entryList(QDir::Files).isEmpty());

    const auto second = makeWindow();
    second->runForm().presets().importFrom(file);
    QTRY_COMPARE(second->runForm().settings().seed, std::uint64_t(42));
    QTRY_COMPARE(box(*second).currentText(), QStringLiteral("for you"));
    second->runForm().presets().importFrom(file);
    QVERIFY(failure(*second).contains(QStringLiteral("already")));
    QCOMPARE(QDir(ownFolder()).entryList(QDir::Files).size(), 1);
}

void TestPresetsWindow::brokenFilesAreToldAndLoseNothing()
{
    QVERIFY(QDir().mkpath(ownFolder()));
    const QString path = ownFolder() + QStringLiteral("/cut.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"quantoscope-preset\", ");
    file.close();
    const auto window = makeWindow();
    const RunSettings before = window->runForm().settings();
    QComboBox& presets = box(*window);
    const int index = presets.findText(QStringLiteral("⚠ cut cannot be read"));
    QVERIFY(index >= 0);
    presets.setCurrentIndex(index);
    Q_EMIT presets.activated(index);
    const QString said = failure(*window);
    QVERIFY2(said.contains(QStringLiteral("cut.json")) && said.contains(QStringLiteral("syntax error at byte")),
             qPrintable(said));
    QCOMPARE(window->runForm().settings(), before);
    QCOMPARE(presets.currentText(), QStringLiteral("GPTQ 4-bit g128"));

    window->runForm().presets().importFrom(path);
    QVERIFY(!failure(*window).isEmpty());
    QCOMPARE(QDir(ownFolder()).entryList(QDir::Files), QStringList({ QStringLiteral("cut.json") }));

    QFile::remove(path);
    QVERIFY(QFile(ownFolder()).setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    if (!QFile(path).open(QIODevice::WriteOnly)) { // root may write everywhere
        window->runForm().presets().saveAs(QStringLiteral("nowhere"));
        QVERIFY(!failure(*window).isEmpty());
    }
    QVERIFY(QFile(ownFolder()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestPresetsWindow::whatTheFormHasNoPlaceForIsRefused()
{
    const QString path = m_folder->filePath(QStringLiteral("every.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "quantoscope-preset", "version": 1, "name": "every", "quantizer":
                  {"method": "rtn", "bits": 2}, "run": {"all-parameters": true}})");
    file.close();
    const auto window = makeWindow();
    const RunSettings before = window->runForm().settings();
    window->runForm().presets().importFrom(path);
    QVERIFY(failure(*window).contains(QStringLiteral("no place")));
    QCOMPARE(window->runForm().settings(), before);
}

QTEST_MAIN(TestPresetsWindow)
#include "tst_presets_window.moc"
