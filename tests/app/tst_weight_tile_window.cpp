// The tile view in the real main window: what it shows against the engine's numbers, its links to the other views, its
// keys, and the command that draws it again.
#include "app/gui/batch.h"
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "app/gui/tile_setup.h"
#include "app/gui/weight_tile_jobs.h"
#include "core/base/errors.h"
#include "tests/app/gui_test_support.h"
#include "widgets/distribution_plot.h"
#include "widgets/empty_hint.h"
#include "widgets/plot_export.h"
#include "widgets/range_channel_model.h"
#include "widgets/range_channels_view.h"
#include "widgets/weight_tile_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>
#include <qcustomplot.h>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kRunLimitMs = 240'000;

} // namespace

class TestWeightTileWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void showsTheRunsOwnNumbers();
    void modesAndSplit();
    void matricesAreAsLarge();
    void zoomsDownToSingleWeights();
    void cursorIsDrivenByKeys();
    void linksToTheOtherViews();
    void theCommandDrawsItAgain();
    void saysThatTheModelIsMissing();
    void setupIsAWord();
    void aRangeOfTheDistributionIsMarked();

private:
    WeightTileView& view() { return *m_window->findChild<WeightTileView*>(); }
    QWidget& plot() { return *m_window->findChild<QWidget*>(QStringLiteral("weightTile")); }
    Selection& selection() { return m_window->workbench().selection(); }
    bool runToTheEnd(const char* method);
    bool waitForTile();
    /// Of layer, by the run that is A.
    const LayerResult& layerOfA();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestWeightTileWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_weight_tile_window"));
    if (testModel().isEmpty())
        QSKIP("there is no model to open");
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("autosave")));
    m_window->resize(1280, 800);
    m_window->show();
    m_window->open(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kLoadLimitMs);
    QVERIFY(runToTheEnd("rtn"));
    QVERIFY(runToTheEnd("gptq"));
}

void TestWeightTileWindow::cleanupTestCase()
{
    m_window->workbench().discardChanges();
    m_window.reset();
}

void TestWeightTileWindow::init()
{
    m_window->showView(MainWindow::View::Tile);
    view().resetView();
    view().setMode(TileMode::Run);
    QVERIFY(waitForTile());
}

bool TestWeightTileWindow::runToTheEnd(const char* method)
{
    RunSettings settings = smallRun();
    settings.method = method;
    settings.evaluate = false;
    settings.newTokens = 1;
    QSignalSpy ended(&m_window->workbench(), &Workbench::runEnded);
    m_window->runForm().setSettings(settings);
    m_window->startRun();
    return QTest::qWaitFor([&] { return ended.count() == 1 && m_window->workbench().isIdle(); }, kRunLimitMs);
}

// Until the tile is the one that is asked for now.
bool TestWeightTileWindow::waitForTile()
{
    return QTest::qWaitFor([this] {
        return view().tile() && view().tile()->request == view().request()
            && m_window->findChild<WeightTileJobs*>()->isIdle();
    });
}

const LayerResult& TestWeightTileWindow::layerOfA()
{
    return *m_window->workbench().store().run(selection().runA())->layer(selection().layer());
}

void TestWeightTileWindow::showsTheRunsOwnNumbers()
{
    const WeightTile& tile = *view().tile();
    QCOMPARE(tile.outFeatures, layerOfA().outFeatures);
    QCOMPARE(tile.range, (TileRange { 0, 0, tile.outFeatures, tile.inFeatures }));
    float largest = 0;
    for (const float error : tile.runs[0].error.values)
        largest = std::max(largest, std::abs(error));
    QCOMPARE(largest, static_cast<float>(layerOfA().maxAbsError.value())); // pooling keeps it
    QCOMPARE(view().scene().inputMagnitude.size(), static_cast<std::size_t>(tile.inFeatures));
    QCOMPARE(view().scene().rowErrors[0].size(), static_cast<std::size_t>(tile.outFeatures));
    QCOMPARE(qint64(view().tableTwin().rows.size()), tile.original.rows * tile.original.columns);
    QVERIFY(view().description().contains(selection().layer()));
    QVERIFY(!plot().accessibleDescription().isEmpty());
}

void TestWeightTileWindow::modesAndSplit()
{
    auto& box = *m_window->findChild<QComboBox*>(QStringLiteral("tileMode"));
    QCOMPARE(box.count(), 4); // two runs, split, difference
    const auto choose = [&](int index) {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
        QVERIFY(waitForTile());
    };
    choose(1);
    QCOMPARE(view().scene().shownRuns(), std::vector<std::size_t> { 1 });
    choose(3);
    const std::vector<TilePanel> panels = tilePanels(view().scene());
    QCOMPARE(panels.size(), std::size_t(3));
    const WeightTile& tile = *view().tile();
    if (!tile.isPooled())
        QCOMPARE(panels[2].cells->at(1, 1), tile.runs[0].weights.at(1, 1) - tile.runs[1].weights.at(1, 1));
    choose(2);
    QCOMPARE(view().mode(), TileMode::Split);
    view().setSplit(3.5);
    QCOMPARE(view().scene().split, 3.5);
    QVERIFY(tilePanels(view().scene())[1].right);
}

// Whatever stands beside the first: the same weight is as large in all of them.
void TestWeightTileWindow::matricesAreAsLarge()
{
    QImage paper(900, 380, QImage::Format_RGB32);
    view().paintOnPaper(paper, paper.size(), 1);
    QList<QSize> sizes;
    for (const QCPAxisRect* rect : static_cast<QCustomPlot&>(plot()).axisRects())
        if (rect->width() > 60 && rect->height() > 60)
            sizes.append(rect->size());
    QCOMPARE(sizes.size(), 3);
    for (const QSize& size : sizes)
        QVERIFY(std::abs(size.width() - sizes[0].width()) <= 1 && size.height() == sizes[0].height());
}

void TestWeightTileWindow::zoomsDownToSingleWeights()
{
    WeightTileRequest coarse = view().request();
    m_window->findChild<QPushButton*>(QStringLiteral("tileExact"))->click();
    view().setWindow({ 2, 4, 20, 24 });
    QVERIFY(waitForTile());
    QVERIFY(!view().tile()->isPooled());
    QCOMPARE(view().tile()->range, (TileRange { 2, 4, 20, 24 }));
    QTest::keyClick(&plot(), Qt::Key_Plus);
    QTRY_VERIFY(view().tile()->range.columns < 24 && view().tile()->request == view().request());
    QTest::keyClick(&plot(), Qt::Key_Escape);
    QVERIFY(waitForTile());
    QCOMPARE(view().tile()->range.rows, view().tile()->outFeatures);
    QCOMPARE(view().request(), coarse);
}

void TestWeightTileWindow::cursorIsDrivenByKeys()
{
    view().setWindow({ 0, 0, 8, 8 });
    QVERIFY(waitForTile());
    plot().setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&plot(), Qt::Key_Right);
    QTest::keyClick(&plot(), Qt::Key_Down);
    QVERIFY(waitForTile());
    QCOMPARE(view().window(), (TileRange { 0, 1, 8, 8 })); // the ninth column came into the window
    QTest::keyClick(&plot(), Qt::Key_Up);
    const std::optional<Hover> hover = selection().hover();
    QVERIFY(hover && hover->weight);
    QCOMPARE(*hover->weight, double(view().tile()->original.at(0, 7)));
    QCOMPARE(plot().accessibleDescription(), hover->text);
}

void TestWeightTileWindow::linksToTheOtherViews()
{
    const ResultsStore& store = m_window->workbench().store();
    const QString other = QString::fromStdString(store.model().layers.back().name);
    selection().setLayer(other); // as a click into the error map does
    QVERIFY(waitForTile());
    QCOMPARE(QString::fromStdString(view().tile()->request.layer), other);
    QVERIFY(view().title().contains(other));

    // A weight under the pointer has its place in the histogram below.
    auto* const histogram = view().parentWidget()->findChild<DistributionPlot*>();
    const QImage before = histogram->grab().toImage();
    selection().setHover({ .run = {}, .layer = other, .text = QStringLiteral("a weight"), .weight = 0.01 });
    QVERIFY(histogram->grab().toImage() != before);
    selection().clearHover();
    QTRY_VERIFY(histogram->grab().toImage() == before);
}

void TestWeightTileWindow::theCommandDrawsItAgain()
{
    const QString session = m_folder->filePath(QStringLiteral("session.h5"));
    m_window->saveTo(session);
    QTRY_VERIFY(m_window->workbench().isIdle());
    view().setMode(TileMode::Difference);
    view().setWindow({ 3, 5, 40, 30 });
    QVERIFY(waitForTile());
    m_window->findChild<QAction*>(QStringLiteral("copyPlotCommand"))->trigger();
    const QString command = QGuiApplication::clipboard()->text();
    const QStringList words = command.split(u' ');
    QVERIFY2(words.contains(QStringLiteral("tile")), qPrintable(command));
    const QString csv = view().tableTwin().csv();

    BatchRequest request;
    request.session = session;
    request.view = QStringLiteral("tile");
    request.runs = words[words.indexOf(QStringLiteral("--runs")) + 1].split(u',');
    request.layer = words[words.indexOf(QStringLiteral("--layer")) + 1];
    request.tile = words[words.indexOf(QStringLiteral("--tile")) + 1];
    request.out = m_folder->filePath(QStringLiteral("tile.csv"));
    QCOMPARE(runBatch(request), 0);
    QFile file(request.out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), csv);
    request.tile = QStringLiteral("rows=9:3");
    QCOMPARE(runBatch(request), 2);
}

void TestWeightTileWindow::saysThatTheModelIsMissing()
{
    MainWindow other(m_folder->filePath(QStringLiteral("other")));
    other.show();
    other.open(m_folder->filePath(QStringLiteral("session.h5")));
    QTRY_VERIFY_WITH_TIMEOUT(!other.workbench().store().runs().empty(), kLoadLimitMs);
    other.showView(MainWindow::View::Tile);
    const auto* const shown = other.findChild<WeightTileView*>();
    QVERIFY(shown->isEmpty());
    QVERIFY(shown->findChild<EmptyHint*>()->text().contains(QStringLiteral("Open its model")));
    other.findChild<QAction*>(QStringLiteral("exportView"))->trigger(); // says so, and asks for no file
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(other.statusBar()->currentMessage().contains(QStringLiteral("nothing in this view to export")));
}

void TestWeightTileWindow::setupIsAWord()
{
    TileSetup setup { .mode = TileMode::Split, .range = { 1, 2, 3, 4 }, .mostRows = 5, .mostColumns = 6 };
    setup.pooling = TilePooling::Mean;
    setup.split = 2.5;
    QCOMPARE(setup.text(), QStringLiteral("mode=split,rows=1:4,columns=2:6,cells=5x6,pool=mean,split=3"));
    QVERIFY(TileSetup::fromText(setup.text()) == setup);
    QVERIFY(TileSetup::fromText({}) == TileSetup());
    setup.marked = WeightSpan { -0.125, 0.1 };
    QVERIFY(setup.text().endsWith(QStringLiteral(",marked=-0.125:0.1")));
    QVERIFY(TileSetup::fromText(setup.text()) == setup);
    for (const char* bad : { "marked=2", "marked=2:1", "marked=a:b", "marked=1:inf", "mode=both", "rows=1:1",
                             "rows=1:2", "cells=4", "pool=min", "split=x", "rows=-1:4", "x" })
        QVERIFY_THROWS_EXCEPTION(InvalidRequest, TileSetup::fromText(QLatin1String(bad)));
}

// A drag with Shift in the distribution: the weights stand out in the tile, and their channels are listed.
void TestWeightTileWindow::aRangeOfTheDistributionIsMarked()
{
    selection().setLayer(QString::fromStdString(m_window->workbench().store().model().layers.front().name));
    m_window->showView(MainWindow::View::Distribution);
    auto* const channels = m_window->findChild<RangeChannelsView*>();
    auto* const distribution = channels->parentWidget()->findChild<DistributionPlot*>();
    QVERIFY(!channels->isVisible());
    QCustomPlot& curves = distribution->plot();
    QTRY_VERIFY(curves.axisRect()->width() > 100);
    QCoreApplication::processEvents(); // the plot is laid out
    const QPoint middle = curves.axisRect()->center();
    QTest::mousePress(&curves, Qt::LeftButton, Qt::ShiftModifier, middle + QPoint(60, 0));
    QTest::mouseMove(&curves, middle + QPoint(90, 0));
    QTest::mouseRelease(&curves, Qt::LeftButton, Qt::ShiftModifier, middle + QPoint(90, 0));
    const std::optional<WeightSpan> range = selection().range();
    QVERIFY(range);
    QVERIFY(std::abs(range->low - curves.xAxis->pixelToCoord(middle.x() + 60)) < 1e-9);
    QVERIFY(channels->isVisible());
    QVERIFY(distribution->description().contains(QStringLiteral("marked")));
    QAbstractItemModel& rows = *channels->table().model();
    QTRY_VERIFY(rows.rowCount() > 0);

    // The tile marks as many weights as the list counts, and what is marked lies in the range.
    m_window->showView(MainWindow::View::Tile);
    QVERIFY(waitForTile());
    const WeightTile& tile = *view().tile();
    qint64 listed = 0;
    for (int row = 0; row < rows.rowCount(); ++row)
        listed += rows.index(row, RangeChannelModel::WeightsColumn).data(RangeChannelModel::SortRole).toLongLong();
    QCOMPARE(std::accumulate(tile.marked.values.begin(), tile.marked.values.end(), qint64(0)), listed);
    QVERIFY(listed > 0 && listed < tile.outFeatures * tile.inFeatures);
    QVERIFY(view().description().contains(QStringLiteral("are marked")));
    QVERIFY(view().tableTwin().headers.contains(QStringLiteral("marked")));
    // Files say what is pale and what full colours are, with the numbers of the language.
    QVERIFY(plotSvg(view()).contains("pale: no weight from 0."));
    QLocale::setDefault(QLocale(QLocale::German));
    const QByteArray drawn = plotSvg(view());
    QLocale::setDefault(QLocale::c());
    QVERIFY(drawn.contains("±0,") && !drawn.contains("±0."));

    // The list is in order of weights, can be sorted and copied, and leads to a channel, all by keys.
    m_window->showView(MainWindow::View::Distribution);
    for (int row = 1; row < rows.rowCount(); ++row)
        QVERIFY(rows.index(row - 1, 1).data(RangeChannelModel::SortRole).toLongLong()
                >= rows.index(row, 1).data(RangeChannelModel::SortRole).toLongLong());
    QVERIFY(rows.index(0, RangeChannelModel::MagnitudeColumn).data(RangeChannelModel::SortRole).toDouble() > 0);
    channels->table().setFocus();
    channels->table().setCurrentIndex(rows.index(0, 0)); // as a cursor key does
    const qint64 channel = rows.index(0, 0).data(RangeChannelModel::ChannelRole).toLongLong();
    QTest::keySequence(&channels->table(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].section(u'\t', 0, 0), QLocale().toString(channel));
    QTest::keyClick(&channels->table(), Qt::Key_Return);
    QTRY_VERIFY(view().isVisible());
    QVERIFY(view().window().firstColumn <= channel && channel < view().window().firstColumn + view().window().columns);

    // The command marks it again.
    m_window->showView(MainWindow::View::Distribution);
    m_window->findChild<QAction*>(QStringLiteral("copyPlotCommand"))->trigger();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral(" --marked ") + weightSpanText(*range)),
             qPrintable(QGuiApplication::clipboard()->text()));

    // Esc forgets the range; another layer would, too.
    curves.setFocus();
    QTest::keyClick(&curves, Qt::Key_Escape);
    QVERIFY(!selection().range());
    QVERIFY(!channels->isVisible());
    QTest::keyClick(&curves, Qt::Key_1);
    QTest::mouseMove(&curves, middle + QPoint(40, 0));
    QTest::keyClick(&curves, Qt::Key_2);
    QTest::keyClick(&curves, Qt::Key_Return); // between the cursors
    QVERIFY(selection().range());
    selection().setLayer(QString::fromStdString(m_window->workbench().store().model().layers.back().name));
    QVERIFY(!selection().range());
}

QTEST_MAIN(TestWeightTileWindow)
#include "tst_weight_tile_window.moc"
