// The report dialog in the real main window: by mouse and keys to a file, to a stop, to an error, and to the command
// that writes the same report.
#include "app/gui/main_window.h"
#include "app/gui/report_dialog.h"
#include "core/results_io/session_file.h"
#include "sample_results.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace quantoscope;

namespace {

constexpr int kLimitMs = 60'000;

QByteArray contents(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// The pictures are drawn by another process, with its own fonts and style.
QString withoutPictures(const QByteArray& html)
{
    static const QRegularExpression picture(QStringLiteral("src=\"data:[^\"]+\""));
    return QString::fromUtf8(html).replace(picture, QStringLiteral("src=\"picture\""));
}

/// As a person would paste it; false if the shell says so.
bool runInShell(const QString& command)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       QStringLiteral(QUANTOSCOPE_BINARY_FOLDER ":") + environment.value(QStringLiteral("PATH")));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/sh"), { QStringLiteral("-c"), command });
    const bool done = shell.waitForFinished(kLimitMs) && shell.exitCode() == 0;
    if (!done)
        qWarning().noquote() << command << shell.readAllStandardError();
    return done;
}

} // namespace

class TestReportWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void holdsWhatWasChosen();
    void notesStayInTheSession();
    void isWrittenAsPdf();
    void needsAPanelAndAFile();
    void canBeStopped();
    void failureLeavesTheDialog();
    void copiedCommandWritesTheSame_data();
    void copiedCommandWritesTheSame();

private:
    ReportDialog& open();
    template <typename Child>
    static Child& child(ReportDialog& dialog, const char* name)
    {
        return *dialog.findChild<Child*>(QLatin1String(name));
    }
    static void click(ReportDialog& dialog, const char* button)
    {
        QTest::mouseClick(&child<QPushButton>(dialog, button), Qt::LeftButton);
    }
    static void type(QLineEdit& line, const QString& text);
    /// Ticks these panels and no others, by mouse and space bar.
    static void choose(ReportDialog& dialog, const QStringList& keys);
    bool isClosed() const { return m_window->findChild<ReportDialog*>() == nullptr; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_session;
};

void TestReportWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_report_window"));
}

void TestReportWindow::init()
{
    QSettings().clear();
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = m_folder->filePath(QStringLiteral("results.h5"));
    writeSession(m_session.toStdString(), testing::sampleSession(2, 3));
    m_window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("autosave")));
    m_window->show();
    m_window->open(m_session);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workbench().store().runs().size(), std::size_t(3), kLimitMs);
}

ReportDialog& TestReportWindow::open()
{
    m_window->activateWindow();
    [this] { QVERIFY(QTest::qWaitForWindowActive(m_window.get())); }();
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    return *m_window->findChild<ReportDialog*>();
}

void TestReportWindow::type(QLineEdit& line, const QString& text)
{
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
}

void TestReportWindow::choose(ReportDialog& dialog, const QStringList& keys)
{
    click(dialog, "noSections");
    auto& sections = child<QListWidget>(dialog, "reportSections");
    sections.setFocus();
    sections.setCurrentRow(0);
    for (int row = 0; row < sections.count(); ++row) {
        if (keys.contains(sections.item(row)->data(Qt::UserRole).toString()))
            QTest::keyClick(&sections, Qt::Key_Space);
        QTest::keyClick(&sections, Qt::Key_Down);
    }
}

void TestReportWindow::holdsWhatWasChosen()
{
    const QString file = m_folder->filePath(QStringLiteral("chosen.html"));
    ReportDialog& dialog = open();
    type(child<QLineEdit>(dialog, "reportFile"), file);
    type(child<QLineEdit>(dialog, "reportTitle"), QStringLiteral("Three runs <compared>"));
    choose(dialog, { QStringLiteral("runs"), QStringLiteral("error-map") });
    click(dialog, "writeReport");
    QTRY_VERIFY_WITH_TIMEOUT(isClosed(), kLimitMs);

    const QByteArray html = contents(file);
    QVERIFY(html.contains("<h1>Three runs &lt;compared&gt;</h1>"));
    QVERIFY(html.contains("<h2>Runs</h2>"));
    QCOMPARE(html.count("<figure>"), 1);
    QVERIFY(!html.contains("Fingerprint"));
    QVERIFY(!html.contains("<h2>Texts</h2>"));
    QVERIFY(!html.contains("Reproduce"));
    QVERIFY(!html.contains("Layers, in the order"));
}

void TestReportWindow::notesStayInTheSession()
{
    const QString file = m_folder->filePath(QStringLiteral("notes.html"));
    ReportDialog& first = open();
    type(child<QLineEdit>(first, "reportFile"), file);
    auto& notes = child<QPlainTextEdit>(first, "reportNotes");
    notes.setFocus();
    QTest::keyClicks(&notes, QStringLiteral("First line"));
    QTest::keyClick(&notes, Qt::Key_Return);
    QTest::keyClicks(&notes, QStringLiteral("second"));
    click(first, "writeReport");
    QTRY_VERIFY_WITH_TIMEOUT(isClosed(), kLimitMs);
    QVERIFY(contents(file).contains("First line\nsecond"));
    QVERIFY(m_window->workbench().isModified());

    m_window->saveTo(m_session);
    QTRY_VERIFY(m_window->workbench().isIdle());
    QCOMPARE(QString::fromStdString(readSession(m_session.toStdString()).notes), QStringLiteral("First line\nsecond"));
    ReportDialog& again = open();
    QCOMPARE(child<QPlainTextEdit>(again, "reportNotes").toPlainText(), QStringLiteral("First line\nsecond"));
}

void TestReportWindow::isWrittenAsPdf()
{
    ReportDialog& dialog = open();
    auto& line = child<QLineEdit>(dialog, "reportFile");
    type(line, m_folder->filePath(QStringLiteral("paper.html")));
    auto& format = child<QComboBox>(dialog, "reportFormat");
    format.setFocus();
    QTest::keyClick(&format, Qt::Key_Down);
    QVERIFY(line.text().endsWith(QStringLiteral("paper.pdf")));
    choose(dialog, { QStringLiteral("runs"), QStringLiteral("error-map"), QStringLiteral("pareto") });
    click(dialog, "writeReport");
    QTRY_VERIFY_WITH_TIMEOUT(isClosed(), kLimitMs);
    const QByteArray pdf = contents(m_folder->filePath(QStringLiteral("paper.pdf")));
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 3); // the table, and a page for each figure
}

void TestReportWindow::needsAPanelAndAFile()
{
    ReportDialog& dialog = open();
    auto& write = child<QPushButton>(dialog, "writeReport");
    click(dialog, "noSections");
    QVERIFY(!write.isEnabled());
    QVERIFY(!child<QLabel>(dialog, "reportRemark").text().isEmpty());
    click(dialog, "allSections");
    QVERIFY(write.isEnabled());
    type(child<QLineEdit>(dialog, "reportFile"), m_folder->path());
    QVERIFY(!write.isEnabled());
    type(child<QLineEdit>(dialog, "reportFile"), m_session);
    QVERIFY(write.isEnabled()); // though it replaces something, as is said
    QVERIFY(!child<QLabel>(dialog, "reportRemark").text().isEmpty());
}

void TestReportWindow::canBeStopped()
{
    const QString file = m_folder->filePath(QStringLiteral("stopped.html"));
    ReportDialog& dialog = open();
    type(child<QLineEdit>(dialog, "reportFile"), file);
    click(dialog, "writeReport");
    QVERIFY(!child<QPushButton>(dialog, "writeReport").isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(child<QPushButton>(dialog, "writeReport").isEnabled());
    QVERIFY(!QFile::exists(file));
    QVERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape); // a second time it closes
    QTRY_VERIFY(isClosed());
}

void TestReportWindow::failureLeavesTheDialog()
{
    ReportDialog& dialog = open();
    type(child<QLineEdit>(dialog, "reportFile"), m_folder->filePath(QStringLiteral("nowhere/report.html")));
    click(dialog, "writeReport");
    QMessageBox* box = nullptr;
    QTRY_VERIFY((box = m_window->findChild<QMessageBox*>(QStringLiteral("failureBox"))) != nullptr);
    QVERIFY(box->informativeText().contains(QStringLiteral("nowhere")));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QMessageBox*>());
    const QString file = m_folder->filePath(QStringLiteral("report.html"));
    type(child<QLineEdit>(dialog, "reportFile"), file);
    click(dialog, "writeReport");
    QTRY_VERIFY_WITH_TIMEOUT(isClosed(), kLimitMs);
    QVERIFY(QFile::exists(file));
}

void TestReportWindow::copiedCommandWritesTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("shownRunsOnly");
    QTest::newRow("html") << "report.html" << false;
    QTest::newRow("runs that are shown") << "shown.html" << true;
    QTest::newRow("pdf") << "report.pdf" << false;
}

void TestReportWindow::copiedCommandWritesTheSame()
{
    QFETCH(QString, name);
    QFETCH(bool, shownRunsOnly);
    const QString file = m_folder->filePath(name);
    ReportDialog& dialog = open();
    type(child<QLineEdit>(dialog, "reportFile"), file);
    if (name.endsWith(QStringLiteral("pdf")))
        child<QComboBox>(dialog, "reportFormat").setCurrentIndex(1);
    if (shownRunsOnly)
        child<QComboBox>(dialog, "reportRuns").setCurrentIndex(1);
    type(child<QLineEdit>(dialog, "reportTitle"), QStringLiteral("It's -- a title"));
    child<QPlainTextEdit>(dialog, "reportNotes").setPlainText(QStringLiteral("-a note\nof two lines"));
    click(dialog, "copyReportCommand");
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(child<QLabel>(dialog, "reportRemark").text().contains(QStringLiteral("save the session")));
    click(dialog, "writeReport");
    QTRY_VERIFY_WITH_TIMEOUT(isClosed(), kLimitMs);
    const QByteArray written = contents(file);
    QVERIFY(!written.isEmpty());

    QVERIFY(QFile::remove(file));
    QVERIFY(runInShell(command));
    const QByteArray again = contents(file);
    if (name.endsWith(QStringLiteral("pdf"))) // which holds its date
        QCOMPARE(again.count("/Type /Page\n"), written.count("/Type /Page\n"));
    else
        QCOMPARE(withoutPictures(again), withoutPictures(written));
}

QTEST_MAIN(TestReportWindow)
#include "tst_report_window.moc"
