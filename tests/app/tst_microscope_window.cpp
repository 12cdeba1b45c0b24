// From the worst layer to the tokens behind its error in three clicks, and the plot of disagreeing metrics.
#include "app/gui/batch.h"
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "tests/app/gui_test_support.h"
#include "widgets/disagreement_plot.h"
#include "widgets/microscope_view.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kRunLimitMs = 240'000;

} // namespace

class TestMicroscopeWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void leadsFromTheWorstLayerToItsTokens();
    void columnsAndCopies();
    void disagreementIsDrawnAgainByItsCommand();
    void followsTheSelection();
    void needsTheModel();
    void cleanupTestCase();

private:
    static void click(QTableView& table, int row)
    {
        const QModelIndex index = table.model()->index(row, 1);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    }
    MicroscopeView& view() { return *m_window->findChild<MicroscopeView*>(); }
    QTableView& table(const char* name) { return *m_window->findChild<QTableView*>(QLatin1String(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestMicroscopeWindow::initTestCase()
{
    if (testModel().isEmpty())
        QSKIP("neither the built-in model nor the reference data is here");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_microscope_window"));
    QSettings().clear();
    applyTheme(ThemeMode::Light);
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("autosave")));
    m_window->show();
    m_window->open(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kLoadLimitMs);
}

void TestMicroscopeWindow::leadsFromTheWorstLayerToItsTokens()
{
    Workbench& workbench = m_window->workbench();
    QVERIFY(!m_window->findChild<QAction*>(QStringLiteral("microscope"))->isEnabled()); // there is no error yet
    RunSettings settings = smallRun();
    settings.options["bits"] = "2";
    m_window->runForm().setSettings(settings);
    QSignalSpy ended(&workbench, &Workbench::runEnded);
    m_window->startRun();
    QTRY_VERIFY_WITH_TIMEOUT(ended.count() == 1 && workbench.isIdle(), kRunLimitMs);
    const RunRecord& run = workbench.store().runs().front();

    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<QDialog*>(QStringLiteral("microscopeDialog")));
    QTest::mouseClick(m_window->findChild<QPushButton*>(QStringLiteral("worstLayerButton")), Qt::LeftButton); // one
    const QString layer = workbench.selection().layer();
    for (const LayerResultPtr& each : run.layers)
        QVERIFY(*each->relativeOutputError <= *run.layer(layer)->relativeOutputError);
    QTRY_VERIFY_WITH_TIMEOUT(view().answer() && view().answer()->request.layer == layer.toStdString(), kLoadLimitMs);
    for (const char* name : { "microscopeShares", "microscopeWeights", "microscopeTokens" })
        new QAbstractItemModelTester(table(name).model(), QAbstractItemModelTester::FailureReportingMode::Fatal, this);

    const std::int64_t wanted = view().answer()->rows[2].index;
    click(table("microscopeShares"), 2); // two
    QTRY_COMPARE_WITH_TIMEOUT(view().answer()->row, wanted, kLoadLimitMs);
    QCOMPARE(table("microscopeShares").currentIndex().row(), 2);
    const std::int64_t column = view().answer()->weights[1].column;
    click(table("microscopeWeights"), 1); // three
    QTRY_COMPARE_WITH_TIMEOUT(view().answer()->column, column, kLoadLimitMs);
    QCOMPARE(view().answer()->row, wanted);
    QVERIFY(!view().answer()->excitedBy.empty());
    QCOMPARE(table("microscopeTokens").model()->rowCount(), static_cast<int>(view().answer()->excitedBy.size()));
    QVERIFY(view().description().contains(layer));
    const auto* const sentence = m_window->findChild<QLabel*>(QStringLiteral("microscopeSentence"));
    QCOMPARE(sentence->text(), view().description());
    bool readable = false;
    for (const MicroscopeToken& token : view().answer()->excitedBy)
        readable = readable || !(token.before + token.after).empty();
    QVERIFY(readable);

    // The same by keys: down the list, and on to the next.
    QTableView& weights = table("microscopeWeights");
    weights.setFocus();
    QTest::keyClick(&weights, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(view().answer()->column, view().answer()->weights[2].column, kLoadLimitMs);
}

void TestMicroscopeWindow::columnsAndCopies()
{
    auto* const kind = m_window->findChild<QComboBox*>(QStringLiteral("microscopeKind"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(table("microscopeShares").accessibleName().contains(QStringLiteral("columns")));
    const std::int64_t column = view().answer()->columns[1].index;
    click(table("microscopeShares"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(view().answer()->column, column, kLoadLimitMs);
    QTest::keyClick(kind, Qt::Key_Up);

    QTest::mouseClick(m_window->findChild<QPushButton*>(QStringLiteral("copyMicroscope")), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(view().description()));
    QVERIFY2(copied.contains(QStringLiteral("Sample:place")), qPrintable(copied));
    QVERIFY(copied.count(QLatin1Char('\n')) > static_cast<qsizetype>(view().answer()->rows.size()));
}

void TestMicroscopeWindow::disagreementIsDrawnAgainByItsCommand()
{
    Workbench& workbench = m_window->workbench();
    RunSettings settings = smallRun();
    settings.method = "rtn";
    settings.options = { { "bits", "2" } };
    m_window->runForm().setSettings(settings);
    QSignalSpy ended(&workbench, &Workbench::runEnded);
    m_window->startRun();
    QTRY_VERIFY_WITH_TIMEOUT(ended.count() == 1 && workbench.isIdle(), kRunLimitMs);
    const std::vector<RunRecord>& runs = workbench.store().runs();
    workbench.selection().setRuns({ runs[0].id(), runs[1].id() });
    const QString file = m_folder.filePath(QStringLiteral("two.h5"));
    m_window->saveTo(file);
    QTRY_VERIFY(!workbench.isModified());

    m_window->activateWindow(); // the microscope has the keyboard
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto& plot = *m_window->findChild<DisagreementPlot*>();
    QTRY_VERIFY(plot.isVisible());
    QTRY_VERIFY(!plot.isEmpty() && plot.points().front().baselineWeight);
    auto* const copy = m_window->findChild<QAction*>(QStringLiteral("copyPlotCommand"));
    QVERIFY(copy->isEnabled());
    copy->trigger();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.contains(QStringLiteral("--view disagreement")), qPrintable(command));
    QVERIFY2(command.contains(runs[0].id() + QLatin1Char(',') + runs[1].id()), qPrintable(command));

    const QString out = m_folder.filePath(QStringLiteral("again.csv"));
    BatchRequest batch;
    batch.session = file;
    batch.view = QStringLiteral("disagreement");
    batch.runs = { runs[0].id(), runs[1].id() };
    batch.out = out;
    QCOMPARE(runBatch(batch), 0);
    QFile written(out);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(written.readAll()), plot.tableTwin().csv());
}

void TestMicroscopeWindow::followsTheSelection()
{
    Workbench& workbench = m_window->workbench();
    const QString other = QString::fromStdString(workbench.store().model().layers.back().name);
    const QString first = QString::fromStdString(workbench.store().model().layers.front().name);
    const QString layer = workbench.selection().layer() == first ? other : first;
    workbench.selection().setLayer(layer);
    QTRY_VERIFY_WITH_TIMEOUT(view().answer() && view().answer()->request.layer == layer.toStdString(), kLoadLimitMs);
    QCOMPARE(view().answer()->row, view().answer()->rows.front().index); // of another layer no row is chosen yet
    workbench.selection().setRuns({});
    QTRY_VERIFY(!view().answer());
    QVERIFY(!view().description().isEmpty());
}

void TestMicroscopeWindow::needsTheModel()
{
    const QString file = m_folder.filePath(QStringLiteral("results.h5"));
    m_window->saveTo(file);
    QTRY_VERIFY(!m_window->workbench().isModified());
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("autosave-second")));
    m_window->show();
    m_window->open(file);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workbench().store().runs().size(), std::size_t(2), kLoadLimitMs);
    m_window->findChild<QAction*>(QStringLiteral("microscope"))->trigger();
    const auto* const sentence = m_window->findChild<QLabel*>(QStringLiteral("microscopeSentence"));
    QTRY_VERIFY2(sentence->text().contains(QStringLiteral("Open its model")), qPrintable(sentence->text()));
    QTest::mouseClick(m_window->findChild<QPushButton*>(QStringLiteral("messageBarButton")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(view().answer(), kLoadLimitMs);
}

void TestMicroscopeWindow::cleanupTestCase()
{
    m_window.reset();
}

QTEST_MAIN(TestMicroscopeWindow)
#include "tst_microscope_window.moc"
