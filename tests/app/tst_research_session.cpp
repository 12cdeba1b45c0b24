// A researcher's session in the real main window, by mouse and keyboard: a sweep of four methods by three widths, their
// error maps and Pareto plot, a figure for a paper, and the copied commands that make the same numbers again.
#include "app/gui/application.h"
#include "app/gui/command_palette.h"
#include "app/gui/figure_page.h"
#include "app/gui/main_window.h"
#include "app/gui/sweep_dialog.h"
#include "core/results/metric.h"
#include "widgets/block_swap_view.h"
#include "widgets/compare_view.h"
#include "widgets/error_map_plot.h"
#include "widgets/pareto_plot.h"
#include "widgets/run_comparison_model.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <qcustomplot.h>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kSweepLimitMs = 400'000; // a dozen runs on a machine that has other things to do
constexpr int kCommandLimitMs = 120'000;
constexpr std::size_t kRuns = 12;

QByteArray contents(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// The cells of a CSV without quotes.
std::vector<QStringList> csvRows(const QByteArray& csv)
{
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(csv).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        rows.push_back(line.trimmed().split(QLatin1Char(',')));
    return rows;
}

/// All text of a well-formed drawing; empty if it is not well-formed.
QString drawnText(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text().toString() + QLatin1Char(' ');
    }
    return reader.hasError() ? QString() : text.simplified();
}

/// The line where two drawings part, of both.
QString firstDifference(const QByteArray& one, const QByteArray& other)
{
    const QList<QByteArray> lines = one.split('\n');
    const QList<QByteArray> others = other.split('\n');
    for (qsizetype i = 0; i < std::max(lines.size(), others.size()); ++i)
        if (lines.value(i) != others.value(i))
            return QStringLiteral("line %1: %2 became %3")
                .arg(i + 1)
                .arg(QString::fromUtf8(lines.value(i)), QString::fromUtf8(others.value(i)));
    return {};
}

} // namespace

class TestResearchSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensTheDemo();
    void sweepsFourMethodsByThreeWidths();
    void comparesErrorMapsUnderOneScale();
    void comparesWithABaseline();
    void savesTheSession();
    void exportsAFigure_data();
    void exportsAFigure();
    void aRunsCommandGivesTheSameNumbers();
    void aPlotsCommandGivesTheSameFile_data();
    void aPlotsCommandGivesTheSameFile();
    void showsWhichBlockCostsTheText();
    void theFiguresCommandGivesTheSameFigure();
    void reopensWithItsFigure();

private:
    Workbench& workbench() { return m_window->workbench(); }
    template <typename Widget>
    Widget& child(const char* name)
    {
        return *m_window->findChild<Widget*>(QLatin1String(name));
    }
    void press(const char* keys);
    void command(const QString& words);
    void type(const char* box, const QString& value);
    /// Opens a file dialog by `open` and answers it.
    void answerFileDialog(const QString& file, const std::function<void()>& open);
    QString copied(const QString& words);
    QByteArray runInShell(const QString& command);
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestResearchSession::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_research_session"));
    QSettings().clear();
    applyTheme(ThemeMode::Dark); // what leaves the window is light all the same
    installTranslations(QStringLiteral("en")); // as both programs do
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(path(QStringLiteral("autosave")));
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

// --- Hands --------------------------------------------------------------------------------------------------------

// Without a window manager nobody activates the window again when a dialog has closed.
void TestResearchSession::press(const char* keys)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keySequence(m_window.get(), QKeySequence(QString::fromLatin1(keys)));
}

void TestResearchSession::command(const QString& words)
{
    press("Ctrl+K");
    QTRY_COMPARE(m_window->findChildren<CommandPalette*>().size(), 1);
    auto* const filter = m_window->findChild<CommandPalette*>()->findChild<QLineEdit*>();
    QTest::keyClicks(filter, words);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(m_window->findChildren<CommandPalette*>().size(), 0);
}

void TestResearchSession::type(const char* name, const QString& value)
{
    auto& box = child<QSpinBox>(name);
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, value);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), value.toInt());
}

void TestResearchSession::answerFileDialog(const QString& file, const std::function<void()>& open)
{
    QTimer untilItOpens;
    connect(&untilItOpens, &QTimer::timeout, this, [&] {
        auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        // A folder that is read meanwhile may bring the proposed name back, or select it, which counts more.
        auto* const name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setText(file);
        dialog->findChild<QListView*>(QStringLiteral("listView"))->clearSelection();
        untilItOpens.stop();
        QTest::keyClick(name, Qt::Key_Return);
    });
    untilItOpens.start(20);
    open();
    QTRY_VERIFY(!untilItOpens.isActive());
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

QString TestResearchSession::copied(const QString& words)
{
    QGuiApplication::clipboard()->clear();
    command(words);
    return QGuiApplication::clipboard()->text();
}

// As a person would paste it, in another folder.
QByteArray TestResearchSession::runInShell(const QString& command)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       QStringLiteral(QUANTOSCOPE_BINARY_FOLDER ":") + environment.value(QStringLiteral("PATH")));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_folder->path());
    shell.start(QStringLiteral("/bin/sh"), { QStringLiteral("-c"), command });
    if (!shell.waitForFinished(kCommandLimitMs) || shell.exitCode() != 0)
        qWarning().noquote() << command << shell.readAllStandardError();
    return shell.exitCode() == 0 ? shell.readAllStandardOutput() : QByteArray();
}

// --- The session --------------------------------------------------------------------------------------------------

void TestResearchSession::opensTheDemo()
{
    QTest::mouseClick(&child<QCommandLinkButton>("demoButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().hasLoadedModel(), kLoadLimitMs);
    type("samples", QStringLiteral("8"));
    type("sequenceLength", QStringLiteral("64"));
    type("newTokens", QStringLiteral("12"));
}

void TestResearchSession::sweepsFourMethodsByThreeWidths()
{
    press("Ctrl+F5");
    auto* const dialog = m_window->findChild<SweepDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    for (const char* method : { "method-obq", "method-awq" })
        QTest::mouseClick(dialog->findChild<QCheckBox*>(QLatin1String(method)), Qt::LeftButton, {}, { 10, 8 });
    QCOMPARE(dialog->findChild<QTreeWidget*>()->topLevelItemCount(), int(kRuns));
    auto* const start = dialog->findChild<QPushButton*>(QStringLiteral("queueSweep"));
    QVERIFY(start->text().contains(QStringLiteral("12")));
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().store().runs().size() == kRuns && workbench().isIdle(), kSweepLimitMs);
    std::map<std::string, int> perMethod;
    for (const RunRecord& run : workbench().store().runs()) {
        QCOMPARE(run.header.status, RunStatus::Complete);
        QCOMPARE(run.layers.size(), workbench().store().model().layers.size() - 1); // all but the head
        ++perMethod[run.header.method];
    }
    QCOMPARE(perMethod, (std::map<std::string, int> { { "awq", 3 }, { "gptq", 3 }, { "obq", 3 }, { "rtn", 3 } }));
    QCOMPARE(workbench().store().header().calibrations.size(), 1U); // shared
}

void TestResearchSession::comparesErrorMapsUnderOneScale()
{
    press("Alt+2");
    auto* const map = m_window->findChild<ErrorMapPlot*>();
    QVERIFY(map->isVisible() && map->coloursLocked());
    QCOMPARE(workbench().selection().runs().size(), qsizetype(kRuns));
    const TableTwin table = map->tableTwin();
    QCOMPARE(table.headers.size(), qsizetype(3 + kRuns)); // layer, block, kind
    QCOMPARE(table.rows.size(), workbench().store().model().layers.size() - 1); // the head is not quantized
    const MetricDescription& metric = *findLayerMetric(workbench().selection().metric().toStdString());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t i = 0; i < kRuns; ++i) {
            const RunRecord& run = *workbench().store().run(workbench().selection().runs()[qsizetype(i)]);
            const LayerResult* const layer = run.layer(table.rows[row][0]);
            QCOMPARE(table.rows[row][qsizetype(3 + i)].isEmpty(), !layer); // the head is not quantized
            if (layer)
                QCOMPARE(table.rows[row][qsizetype(3 + i)].toDouble(), metric.value(*layer).value());
        }
    }
    press("Ctrl+Shift+F");
}

void TestResearchSession::comparesWithABaseline()
{
    press("Alt+5");
    auto& view = *m_window->findChild<CompareView*>();
    QTRY_COMPARE(view.plot().tableTwin().rows.size(), kRuns);
    auto& baseline = child<QComboBox>("baseline");
    baseline.setFocus();
    QTest::keyClicks(&baseline, QStringLiteral("rtn-3b"));
    const QString rtn = view.model().baseline();
    QVERIFY(workbench().store().run(rtn)->name().startsWith(QStringLiteral("rtn-3b")));

    // A click on a row makes it run A; differences are to the baseline.
    QTableView& table = view.table();
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex name = table.model()->index(row, RunComparisonModel::NameColumn);
        if (!name.data().toString().contains(QStringLiteral("gptq-3b")))
            continue;
        table.scrollTo(name);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(name).center());
        QVERIFY(!name.siblingAtColumn(RunComparisonModel::FirstMetricColumn + 1)
                     .data(RunComparisonModel::DifferenceRole)
                     .isNull());
    }
    const RunRecord& runA = *workbench().store().run(workbench().selection().runA());
    QVERIFY(runA.name().startsWith(QStringLiteral("gptq-3b")));
    press("Ctrl+Shift+F");
    press("Alt+3");
    press("Ctrl+Shift+F");
    press("Alt+6");
    press("Ctrl+Shift+F");
    QCOMPARE(m_window->findChild<FigurePage*>()->figure().panels().size(), 4U);
}

void TestResearchSession::savesTheSession()
{
    const QString file = path(QStringLiteral("session.h5"));
    answerFileDialog(file, [this] { press("Ctrl+S"); });
    QTRY_VERIFY_WITH_TIMEOUT(workbench().isIdle() && !workbench().isModified(), kLoadLimitMs);
    QCOMPARE(workbench().sessionFile(), file);
}

// --- The figure ---------------------------------------------------------------------------------------------------

void TestResearchSession::exportsAFigure_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char* suffix : { "pdf", "svg", "png" })
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestResearchSession::exportsAFigure()
{
    QFETCH(const QString, suffix);
    press("Ctrl+Shift+G");
    const QString file = path(QStringLiteral("figure.") + suffix);
    answerFileDialog(file, [this] { QTest::mouseClick(&child<QPushButton>("figureExport"), Qt::LeftButton); });
    const QByteArray picture = contents(file);
    if (suffix == QLatin1String("pdf")) {
        QVERIFY(picture.startsWith("%PDF-") && picture.trimmed().endsWith("%%EOF"));
        QVERIFY(picture.contains("/FontFile2")); // letters stay letters
        static const QRegularExpression twoColumns(QStringLiteral("MediaBox \\[0 0 50[45]")); // 178 mm
        QVERIFY(QString::fromLatin1(picture).contains(twoColumns));
    } else if (suffix == QLatin1String("svg")) {
        const QString text = drawnText(picture);
        for (const RunRecord& run : workbench().store().runs())
            QVERIFY2(text.contains(run.name()), qPrintable(run.name()));
    } else {
        const QImage image = QImage::fromData(picture);
        QVERIFY(std::abs(image.width() - 178 / 25.4 * 600) <= 6);
        QVERIFY(!image.allGray());
    }

    // Numbers of the first panel: the same as in memory, to the last bit.
    const std::vector<QStringList> rows = csvRows(contents(path(QStringLiteral("figure.a.csv"))));
    QCOMPARE(rows.size(), workbench().store().model().layers.size()); // a heading, and all layers but the head
    const MetricDescription& metric = *findLayerMetric(workbench().selection().metric().toStdString());
    const RunRecord& first
        = *workbench().store().run(m_window->findChild<FigurePage*>()->figure().panels()[0].plot.runs.first());
    for (std::size_t row = 1; row < rows.size(); ++row) {
        if (const LayerResult* const layer = first.layer(rows[row][0]))
            QCOMPARE(rows[row][3].toDouble(), metric.value(*layer).value());
    }

    const QJsonObject origin = QJsonDocument::fromJson(contents(path(QStringLiteral("figure.data.json")))).object();
    QCOMPARE(origin[QStringLiteral("panels")].toArray().size(), 4);
    QCOMPARE(origin[QStringLiteral("runs")].toArray().size(), qsizetype(kRuns));
    for (const QJsonValue& each : origin[QStringLiteral("runs")].toArray()) {
        const QJsonObject run = each.toObject();
        QVERIFY(run[QStringLiteral("command_line")].toString().startsWith(QStringLiteral("quantoscope-cli quantize")));
        QCOMPARE(run[QStringLiteral("calibration")].toObject()[QStringLiteral("sha256")].toString().size(), 64);
        QVERIFY(!run[QStringLiteral("configuration")].toObject().isEmpty());
    }
    QCOMPARE(origin[QStringLiteral("model")].toObject()[QStringLiteral("fingerprint")].toString(),
             QString::fromStdString(workbench().store().model().fingerprint));
}

// --- Copied commands ----------------------------------------------------------------------------------------------

void TestResearchSession::aRunsCommandGivesTheSameNumbers()
{
    const QString line = copied(QStringLiteral("command line of run A"));
    QVERIFY2(line.startsWith(QStringLiteral("quantoscope-cli quantize demo --method gptq")), qPrintable(line));
    const QByteArray answer = runInShell(line + QStringLiteral(" --json"));
    const QJsonObject made = QJsonDocument::fromJson(answer).object();
    const RunRecord& run = *workbench().store().run(workbench().selection().runA());
    QCOMPARE(made[QStringLiteral("layers")].toArray().size(), qsizetype(run.layers.size()));
    for (const QJsonValue& each : made[QStringLiteral("layers")].toArray()) {
        const QJsonObject again = each.toObject();
        const LayerResult& layer = *run.layer(again[QStringLiteral("name")].toString());
        for (const MetricDescription& metric : layerMetrics()) {
            const QString key = QString::fromUtf8(metric.key.data(), qsizetype(metric.key.size()));
            if (key == QLatin1String("seconds") || !metric.value(layer))
                continue;
            const double expected = *metric.value(layer);
            QVERIFY2(again[key].toDouble() == expected,
                     qPrintable(QStringLiteral("%1 %2: %3 and %4")
                                    .arg(again[QStringLiteral("name")].toString(), key)
                                    .arg(again[key].toDouble(), 0, 'g', 17)
                                    .arg(expected, 0, 'g', 17)));
        }
    }
    QVERIFY(made[QStringLiteral("perplexity")].toObject()[QStringLiteral("after")].toDouble()
            == run.header.perplexityAfter.value());
    QVERIFY(made[QStringLiteral("kl_mean")].toDouble() == run.header.klMean.value());
}

void TestResearchSession::aPlotsCommandGivesTheSameFile_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("view");
    QTest::newRow("error map") << QStringLiteral("Alt+2") << QStringLiteral("error-map");
    QTest::newRow("distribution") << QStringLiteral("Alt+3") << QStringLiteral("distribution");
    QTest::newRow("pareto") << QStringLiteral("Alt+5") << QStringLiteral("pareto");
    QTest::newRow("text") << QStringLiteral("Alt+6") << QStringLiteral("text");
}

void TestResearchSession::aPlotsCommandGivesTheSameFile()
{
    QFETCH(const QString, key);
    QFETCH(const QString, view);
    press(qPrintable(key));
    if (view == QLatin1String("distribution")) { // not as it is at first
        for (QComboBox* const box : m_window->findChildren<QComboBox*>(QStringLiteral("distributionShape"))) {
            if (box->isVisible())
                QTest::keyClick(box, Qt::Key_Down);
        }
    }
    if (view == QLatin1String("text"))
        child<QComboBox>("tokenDisplay").setCurrentIndex(1);
    QString line = copied(QStringLiteral("command line of this plot"));
    QVERIFY2(line.endsWith(QStringLiteral("--out ") + view + QStringLiteral(".svg")), qPrintable(line));
    line.chop(3);
    for (const QString& suffix : { QStringLiteral("csv"), QStringLiteral("svg") }) {
        const QString window = path(view + QStringLiteral("-window.") + suffix);
        press("Ctrl+Shift+E");
        auto& file = *QApplication::activeModalWidget()->findChild<QLineEdit*>(QStringLiteral("plotFile"));
        file.selectAll();
        QTest::keyClicks(&file, window);
        QTest::keyClick(&file, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        runInShell(line + suffix);
        const QByteArray again = contents(path(view + u'.' + suffix));
        QVERIFY(again.size() > 100);
        QVERIFY2(again == contents(window), qPrintable(firstDifference(contents(window), again)));
    }
}

void TestResearchSession::showsWhichBlockCostsTheText()
{
    press("Shift+F3");
    auto& blocks = *m_window->findChild<BlockSwapView*>();
    QVERIFY(blocks.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(blocks.swaps() && !blocks.swaps()->isPartial(), kLoadLimitMs);
    QVERIFY(blocks.swaps()->kl > 0);
    const QString line = copied(QStringLiteral("command line of this plot"));
    QVERIFY2(line.startsWith(QStringLiteral("quantoscope-cli blocks ")), qPrintable(line));
    const QJsonObject again = QJsonDocument::fromJson(runInShell(line + QStringLiteral(" --json"))).object();
    QVERIFY(again[QStringLiteral("kl")].toDouble() == blocks.swaps()->kl);
    const QJsonArray measured = again[QStringLiteral("blocks")].toArray();
    QCOMPARE(measured.size(), qsizetype(blocks.swaps()->blocks.size()));
    for (qsizetype i = 0; i < measured.size(); ++i)
        QVERIFY(measured[i].toObject()[QStringLiteral("kl")].toDouble() == blocks.swaps()->blocks[std::size_t(i)].kl);
    QTest::keyClick(&blocks.plot(), Qt::Key_End);
    QTest::keyClick(&blocks.plot(), Qt::Key_Return);
    QCOMPARE(workbench().store().layerDescription(workbench().selection().layer())->block,
             blocks.swaps()->blocks.back().block);
}

void TestResearchSession::theFiguresCommandGivesTheSameFigure()
{
    press("Ctrl+Shift+G");
    answerFileDialog(path(QStringLiteral("window.svg")),
                     [this] { QTest::mouseClick(&child<QPushButton>("figureExport"), Qt::LeftButton); });
    press("Ctrl+S");
    QTRY_VERIFY_WITH_TIMEOUT(workbench().isIdle() && !workbench().isModified(), kLoadLimitMs);
    QString line = copied(QStringLiteral("command line of this plot"));
    QVERIFY2(line.contains(QStringLiteral("--view figure")), qPrintable(line));
    line.chop(3);
    runInShell(line + QStringLiteral("svg"));
    for (const char* panel : { "a", "b", "c", "d" }) {
        const QString numbers = QStringLiteral(".%1.csv").arg(QLatin1String(panel));
        QVERIFY(contents(path(QStringLiteral("figure") + numbers)).size() > 100);
        QCOMPARE(contents(path(QStringLiteral("figure") + numbers)),
                 contents(path(QStringLiteral("window") + numbers)));
    }
    const QByteArray drawn = contents(path(QStringLiteral("figure.svg")));
    for (const RunRecord& run : workbench().store().runs())
        QVERIFY2(drawnText(drawn).contains(run.name()), qPrintable(run.name()));
    const QByteArray before = contents(path(QStringLiteral("window.svg")));
    QVERIFY2(drawn == before, qPrintable(firstDifference(before, drawn)));
}

void TestResearchSession::reopensWithItsFigure()
{
    const std::vector<FigurePanel> before = m_window->findChild<FigurePage*>()->figure().panels();
    m_window = std::make_unique<MainWindow>(path(QStringLiteral("autosave")));
    m_window->show();
    m_window->open(path(QStringLiteral("session.h5")));
    QTRY_COMPARE_WITH_TIMEOUT(workbench().store().runs().size(), kRuns, kLoadLimitMs);
    const std::vector<FigurePanel>& after = m_window->findChild<FigurePage*>()->figure().panels();
    QTRY_COMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].title, before[i].title);
        PlotCommand kept = before[i].plot;
        kept.session.clear(); // whatever the file is called
        QCOMPARE(plotCommandLine(after[i].plot), plotCommandLine(kept));
    }
    QVERIFY(!workbench().isModified());
}

QTEST_MAIN(TestResearchSession)
#include "tst_research_session.moc"
