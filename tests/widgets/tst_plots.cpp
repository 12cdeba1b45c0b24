#include "plot_bench.h"

#include "core/results/metric.h"
#include "widgets/colour_key.h"
#include "widgets/colour_map.h"
#include "widgets/distribution_plot.h"
#include "widgets/error_grid.h"
#include "widgets/error_map_plot.h"
#include "widgets/grid_levels.h"
#include "widgets/panel_title.h"
#include "widgets/theme.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <qcustomplot.h>

#include <algorithm>
#include <limits>
#include <map>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

/// Centre of a cell of an error map panel in the coordinates of the plot.
QPoint cellCentre(ErrorMapPlot& map, int panel, int row, int column)
{
    QList<QCPAxisRect*> panels = map.plot().axisRects(); // in no order to rely on
    std::ranges::sort(panels, {}, &QCPAxisRect::left);
    const QCPAxisRect* rect = panels.at(panel);
    return { qRound(rect->axis(QCPAxis::atBottom)->coordToPixel(column)),
             qRound(rect->axis(QCPAxis::atLeft)->coordToPixel(row)) };
}

} // namespace

class TestPlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- Colours --------------------------------------------------------------------------------------------------
    // Cells of small values are seen on any page, and so are the colours about them.
    void zeroStandsOffThePage()
    {
        for (const QPalette& palette : { lightPalette(), darkPalette() }) {
            const QColor zero = signedColour(0, palette);
            QVERIFY(contrastRatio(zero, palette.color(QPalette::Base)) > 1.2);
            QVERIFY(contrastRatio(zero, signedColour(-1, palette)) > 1.5);
            QVERIFY(contrastRatio(zero, signedColour(1, palette)) > 1.5);
        }
    }

    void colourMapsAreMonotonousInLightness_data()
    {
        QTest::addColumn<int>("map");
        QTest::addRow("viridis") << int(ColourMap::Viridis);
        QTest::addRow("cividis") << int(ColourMap::Cividis);
    }
    void colourMapsAreMonotonousInLightness()
    {
        QFETCH(const int, map);
        double last = 0;
        for (int i = 0; i <= 100; ++i) {
            const double contrast = contrastRatio(colourAt(ColourMap(map), i / 100.0), Qt::black);
            QVERIFY2(contrast > last, qPrintable(QString::number(i)));
            last = contrast;
        }
        QCOMPARE(colourAt(ColourMap(map), -5), colourAt(ColourMap(map), 0));
        QCOMPARE(colourAt(ColourMap(map), std::numeric_limits<double>::quiet_NaN()), missingValueColour());
        QCPColorGradient gradient = colourGradient(ColourMap(map));
        // The gradient has 256 levels, and QCustomPlot cuts where colourAt() rounds: one step a channel.
        const QColor middle(gradient.color(0.5, QCPRange(0, 1)));
        const QColor expected = colourAt(ColourMap(map), 128 / 255.0);
        QVERIFY(std::abs(middle.red() - expected.red()) <= 1 && std::abs(middle.green() - expected.green()) <= 1
                && std::abs(middle.blue() - expected.blue()) <= 1);
    }

    // Two digits always: "±0.2" beside "±0.22" would read as less exact.
    void keysHaveTwoDigits()
    {
        for (const auto& [limit, text] : { std::pair(0.2, "0.20"), std::pair(0.9234, "0.92"), std::pair(1.0, "1.0"),
                                           std::pair(0.996, "1.0"), std::pair(56.4, "56"), std::pair(3e-7, "3.0e−07") })
            QCOMPARE(limitText(limit), QString::fromUtf8(text));
        const ColourKey key = signedKey(0.5, lightPalette());
        QCOMPARE(key.low, QStringLiteral("−0.50"));
        QCOMPARE(key.high, QStringLiteral("+0.50"));
        QCOMPARE(key.colour(0.5), signedColour(0, lightPalette()));
        QVERIFY(shortSignedKey(0.5, lightPalette()).width(QFont()) < key.width(QFont()));
    }

    void longTitlesTakeTwoLines()
    {
        QCustomPlot plot;
        auto* const title
            = new PanelTitle(&plot, QStringLiteral("Relative output error so far, before ranges are cut"));
        plot.plotLayout()->insertRow(0);
        plot.plotLayout()->addElement(0, 0, title);
        const auto heightAt = [&](int width) {
            plot.setViewport({ 0, 0, width, 300 });
            for (int i = 0; i < 2; ++i)
                plot.replot();
            return title->outerRect().height();
        };
        const int line = QFontMetrics(title->font()).lineSpacing();
        QCOMPARE(heightAt(260) - heightAt(900), line);
        QCOMPARE(heightAt(60) - heightAt(900), line); // no more: cut
    }

    void contrastOfBlackAndWhite()
    {
        QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white) - 21) < 1e-9);
        QCOMPARE(readableOn(QColor(0xfde725)), QColor(Qt::black));
        QCOMPARE(readableOn(QColor(0x440154)), QColor(Qt::white));
    }

    void runColoursStandOut_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }
    void runColoursStandOut()
    {
        QFETCH(const bool, dark);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        QCOMPARE(isDark(palette), dark);
        for (int i = 0; i < 7; ++i) {
            const double contrast = contrastRatio(runColour(i, palette), palette.color(QPalette::Base));
            QVERIFY2(contrast >= 3, qPrintable(QStringLiteral("%1: %2").arg(i).arg(contrast)));
        }
        for (const QPalette::ColorRole background : { QPalette::Base, QPalette::Window }) {
            for (int i = 0; i < 7; ++i)
                QVERIFY(contrastRatio(runTextColour(i, palette), palette.color(background)) >= 4.5);
            for (const bool better : { false, true })
                QVERIFY(contrastRatio(verdictColour(better, palette), palette.color(background)) >= 4.5);
        }
        QVERIFY(contrastRatio(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrastRatio(palette.color(QPalette::Link), palette.color(QPalette::Base)) >= 4.5);
    }

    // --- Grid levels ----------------------------------------------------------------------------------------------
    void levels_data()
    {
        using Levels = std::vector<double>;
        QTest::addColumn<bool>("offsets");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("group");
        QTest::addColumn<Levels>("levels");
        // scales [[0.5, 1], [2, 4]], zeros [[1, 0], [2, 1]], codes 0..2
        QTest::addRow("first group") << false << 0 << 0 << Levels { -0.5, 0, 0.5 };
        QTest::addRow("second group of the second row") << false << 1 << 1 << Levels { -4, 0, 4 };
        QTest::addRow("row and group beyond the end") << false << 9 << 9 << Levels { -4, 0, 4 };
        QTest::addRow("offset grid") << true << 1 << 0 << Levels { 2, 4, 6 };
    }
    void levels()
    {
        QFETCH(const bool, offsets);
        QFETCH(const int, row);
        QFETCH(const int, group);
        QFETCH(const std::vector<double>, levels);
        QuantizedCodes codes;
        codes.scales = { 2, 2, { 0.5F, 1, 2, 4 } };
        codes.zeros = { 2, 2, { 1, 0, 2, 1 } };
        codes.zerosAreOffsets = offsets;
        codes.minCode = 0;
        codes.maxCode = 2;
        QCOMPARE(gridLevels(codes, row, group), levels);
    }

    void oddGridsHaveNoLevels()
    {
        QuantizedCodes codes;
        QVERIFY(gridLevels(codes, 0, 0).empty());
        codes.scales = { 1, 1, { std::numeric_limits<float>::infinity() } };
        codes.zeros = { 1, 1, { 0 } };
        QVERIFY(gridLevels(codes, 0, 0).empty());
        codes.scales.values = { 1 };
        codes.maxCode = std::numeric_limits<std::int32_t>::max();
        codes.minCode = std::numeric_limits<std::int32_t>::min();
        QVERIFY(gridLevels(codes, 0, 0).empty());
    }

    // --- Error grid -----------------------------------------------------------------------------------------------
    void gridOrdersBlocksAndKinds()
    {
        Bench bench;
        ErrorGrid grid;
        grid.setLayers(bench.store, {});
        QCOMPARE(grid.rowLabels(), QStringList({ QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("–") }));
        QCOMPARE(grid.columnLabels(),
                 QStringList({ QStringLiteral("q"), QStringLiteral("o"), QStringLiteral("up"), QStringLiteral("down"),
                               QStringLiteral("head") }));
        QCOMPARE(grid.layer(1, 2), QStringLiteral("blocks.1.up"));
        QCOMPARE(grid.layer(2, 4), QStringLiteral("head"));
        QVERIFY(grid.layer(0, 4).isEmpty());
        QVERIFY(grid.find(QStringLiteral("head")) == std::pair(2, 4));
        QVERIFY(!grid.find(QString()));
        grid.setValues(bench.store, { kRun1 }, *findLayerMetric("relative_output_error"));
        QCOMPARE(*grid.value(0, 1, 3), 0.128);
        QVERIFY(!grid.value(0, 2, 4)); // the head was not quantized
        grid.setLayers(bench.store, { kRun1 });
        QVERIFY(!grid.find(QStringLiteral("head"))); // and has no place among what was
        QCOMPARE(grid.rows(), 2);
        QCOMPARE(grid.columns(), 4);
    }

    void expertsGetAColumnEach()
    {
        ResultsStore store;
        ModelDescription model = sampleModel(1);
        model.layers.push_back(model.layers[2]);
        model.layers.back().name = "blocks.0.up_second";
        store.setModel(model);
        ErrorGrid grid;
        grid.setLayers(store, {});
        QCOMPARE(grid.columnLabels(),
                 QStringList({ QStringLiteral("q"), QStringLiteral("o"), QStringLiteral("up"), QStringLiteral("up 2"),
                               QStringLiteral("down"), QStringLiteral("head") }));
        QCOMPARE(grid.layer(0, 3), QStringLiteral("blocks.0.up_second"));
    }

    void ranges_data()
    {
        using Values = std::vector<double>;
        QTest::addColumn<Values>("errors");
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<Values>("range"); ///< empty: none
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double infinity = std::numeric_limits<double>::infinity();
        QTest::addRow("nothing") << Values {} << true << Values {};
        QTest::addRow("NaN first") << Values { nan, 0.1, 0.2, 0.3 } << true << Values { 0.1, 0.3 };
        QTest::addRow("only NaN") << Values { nan } << true << Values {};
        QTest::addRow("infinity") << Values { 1, infinity, 2 } << true << Values { 1, 2 };
        QTest::addRow("zero on a log scale") << Values { 0, 0.5, 1 } << true << Values { 0.5, 1 };
        QTest::addRow("zero on a linear scale") << Values { 0, 0.5, 1 } << false << Values { 0, 1 };
        QTest::addRow("constant, log") << Values { 4, 4 } << true << Values { 2, 8 };
        QTest::addRow("constant, linear") << Values { -4, -4 } << false << Values { -6, -2 };
        QTest::addRow("constant zero") << Values { 0 } << false << Values { -1, 1 };
        Values many(400, 1.0);
        many[7] = 0.5;
        many[8] = 2;
        many[9] = 2;
        many[10] = 2;
        many[11] = 1e9;
        QTest::addRow("one in many gone wrong") << many << true << Values { 0.999, 2 };
    }
    void ranges()
    {
        QFETCH(const std::vector<double>, errors);
        QFETCH(const bool, logarithmic);
        QFETCH(const std::vector<double>, range);
        ResultsStore store;
        Run run;
        run.id = "run-1";
        for (std::size_t i = 0; i < errors.size(); ++i) {
            run.layers.push_back(sampleLayer(static_cast<int>(i), "q", 1));
            run.layers.back().relativeOutputError = errors[i];
        }
        store.addRun(run);
        ErrorGrid grid;
        grid.setLayers(store, { kRun1 });
        grid.setValues(store, { kRun1 }, *findLayerMetric("relative_output_error"));
        const auto found = grid.range(-1, logarithmic);
        QCOMPARE(found.has_value(), !range.empty());
        if (found && range.front() != 0.999)
            QCOMPARE(found->first, range.front());
        if (found)
            QCOMPARE(found->second, range.back());
    }

    void valuesRelativeToABaseline()
    {
        Session session = sampleSession(1, 2);
        for (LayerResult& layer : session.runs[1].layers) {
            layer.relativeOutputError = *layer.relativeOutputError * (layer.kind == "q" ? 4 : 0.5);
            layer.weightSqnrDb = 12;
        }
        for (LayerResult& layer : session.runs[0].layers)
            layer.weightSqnrDb = 10;
        ResultsStore store;
        store.setSession(std::move(session));
        Selection selection;
        selection.setRuns({ kRun1, kRun2 });
        selection.setMetric(QStringLiteral("relative_output_error"));
        ErrorMapPlot map(store, selection);
        map.setBaseline(kRun1);
        const ErrorGrid& grid = map.grid();
        QCOMPARE(grid.value(0, 0, 0), std::optional(1.0));
        QCOMPARE(grid.value(1, 0, 0), std::optional(4.0));
        QVERIFY(grid.evenRange(-1, true) == std::pair(0.25, 4.0)); // even about 1
        QVERIFY(map.title().contains(QStringLiteral("as a multiple of that of name of run-1")));
        QVERIFY2(map.description().contains(QStringLiteral("the worst blocks.0.q with 4 ×")),
                 qPrintable(map.description()));
        QVERIFY(map.tableTwin().headers[4].endsWith(QStringLiteral("relative_output_error / name of run-1")));
        selection.setMetric(QStringLiteral("weight_sqnr_db")); // a difference in decibels
        QCOMPARE(grid.value(1, 0, 0), std::optional(2.0));
        QVERIFY(grid.evenRange(-1, false) == std::pair(-2.0, 2.0));
        QVERIFY(map.description().contains(QStringLiteral("less that of name of run-1")));
        store.removeRun(kRun1);
        QVERIFY(map.baseline().isEmpty());
        QCOMPARE(grid.value(1, 0, 0), std::optional(12.0));
    }

    // --- Error map ------------------------------------------------------------------------------------------------
    void errorMapHasAPanelForEachRun()
    {
        Bench bench;
        ErrorMapPlot map(bench.store, bench.selection);
        QCOMPARE(map.plot().axisRects().size(), 2);
        bench.selection.setRuns({ kRun2 });
        QCOMPARE(map.plot().axisRects().size(), 1);
        bench.selection.setRuns({});
        QVERIFY(map.isEmpty());
    }

    void errorMapOfManyRuns()
    {
        Bench bench(6, 7);
        bench.selectAll();
        ErrorMapPlot map(bench.store, bench.selection);
        for (const QSize& size : { QSize(690, 260), QSize(330, 205), QSize(1200, 900) }) {
            showAt(map, size);
            const QList<QCPAxisRect*> rects = map.plot().axisRects();
            QCOMPARE(rects.size(), 7);
            int named = 0;
            for (QCPAxisRect* rect : rects) {
                named += rect->axis(QCPAxis::atLeft)->tickLabels() ? 1 : 0;
                // Cells of all panels are as large, beside names and without, to the rounding of the layout.
                QVERIFY(std::abs(rect->width() - rects.first()->width()) <= 1);
                QVERIFY(std::abs(rect->height() - rects.first()->height()) <= 1);
                QVERIFY(rect->width() > map.grid().columns() * 3 && rect->height() > map.grid().rows() * 3);
            }
            QVERIFY(named < 7); // only the first of each line
            for (QCPAxisRect* rect : rects) { // names of kinds stand under every panel with none beneath
                const bool isLowest = std::ranges::none_of(rects, [&](QCPAxisRect* other) {
                    return other->top() > rect->bottom() && std::abs(other->left() - rect->left()) <= 1;
                });
                QCOMPARE(rect->axis(QCPAxis::atBottom)->tickLabels(), isLowest);
            }
        }
    }

    void axesWriteNumbersAsTheLocaleDoes()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const auto back = qScopeGuard([&] { QLocale::setDefault(before); });
        Bench bench;
        DistributionPlot plot(bench.store, bench.selection);
        bench.selection.setLayer(QStringLiteral("blocks.0.q"));
        showAt(plot, { 800, 500 });
        const QCPAxis* const weights = plot.plot().axisRects().at(1)->axis(QCPAxis::atBottom);
        QVERIFY(weights->tickVectorLabels().contains(QStringLiteral("0,2")));
        QImage paper(800, 500, QImage::Format_RGB32);
        plot.paintOnPaper(paper, { 800, 500 }, 1);
        QVERIFY(weights->tickVectorLabels().contains(QStringLiteral("0,2"))); // as their texts are in its language
    }

    void errorMapFillsIn()
    {
        Bench bench(1, 1);
        Run running = sampleRun("run-2", 0);
        running.status = RunStatus::Running;
        bench.store.addRun(running);
        bench.selection.setRuns({ kRun2 });
        ErrorMapPlot map(bench.store, bench.selection);
        QVERIFY(!map.grid().value(0, 0, 0));
        QVERIFY(map.description().contains(QStringLiteral("no value yet")));
        bench.store.addLayer(kRun2, std::make_shared<LayerResult>(sampleLayer(0, "q", 0.25)));
        QTRY_VERIFY(map.grid().value(0, 0, 0));
        QCOMPARE(*map.grid().value(0, 0, 0), 0.25);
        // A layer that the model does not name gets a row of its own, and so does the head once a run has it.
        const int blocks = map.grid().rows();
        bench.store.addLayer(kRun2, std::make_shared<LayerResult>(sampleLayer(7, "q", 0.5)));
        QTRY_COMPARE(map.grid().rows(), blocks + 1);
        bench.store.addLayer(kRun2, std::make_shared<LayerResult>(sampleLayer(-1, "head", 0.5)));
        QTRY_COMPARE(map.grid().rows(), blocks + 2);
    }

    void errorMapHoverAndClick()
    {
        Bench bench;
        ErrorMapPlot map(bench.store, bench.selection);
        showAt(map, { 1000, 600 });
        const QPoint cell = cellCentre(map, 1, 1, 2);
        moveMouse(map.plot(), cell);
        QVERIFY(bench.selection.hover());
        QCOMPARE(bench.selection.hover()->run, kRun2);
        QCOMPARE(bench.selection.hover()->text,
                 QStringLiteral("blocks.1.up, B name of run-2: Relative output error 0.06400"));
        QVERIFY(bench.selection.layer().isEmpty()); // hovering does not select
        QTest::mouseClick(&map.plot(), Qt::LeftButton, {}, cell);
        QCOMPARE(bench.selection.layer(), QStringLiteral("blocks.1.up"));
        // Where the model has no layer, a click changes nothing.
        bench.store.addLayer(kRun2, std::make_shared<LayerResult>(sampleLayer(-1, "head", 0.5)));
        QTest::mouseClick(&map.plot(), Qt::LeftButton, {}, cellCentre(map, 0, 0, 4));
        QCOMPARE(bench.selection.layer(), QStringLiteral("blocks.1.up"));
    }

    void errorMapReadingCursor()
    {
        Bench bench;
        ErrorMapPlot map(bench.store, bench.selection);
        showAt(map, { 1000, 600 });
        QSignalSpy moved(&map, &ErrorMapPlot::cursorMoved);
        const auto press = [&map](Qt::Key key) { QTest::keyClick(&map.plot(), key); };
        press(Qt::Key_Return); // no cursor yet: nothing to select
        QVERIFY(bench.selection.layer().isEmpty());
        press(Qt::Key_Right); // appears at the first cell
        QCOMPARE(map.cursorSentence(), QStringLiteral("blocks.0.q, A name of run-1: Relative output error 0.001000"));
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        QCOMPARE(map.cursorSentence(), QStringLiteral("blocks.1.o, A name of run-1: Relative output error 0.03200"));
        QCOMPARE(map.plot().accessibleDescription(), map.cursorSentence());
        press(Qt::Key_Return);
        QCOMPARE(bench.selection.layer(), QStringLiteral("blocks.1.o"));
        for (int i = 0; i < 3; ++i) // past up and down into the next panel
            press(Qt::Key_Right);
        QCOMPARE(map.cursorSentence(), QStringLiteral("blocks.1.q, B name of run-2: Relative output error 0.01600"));
        press(Qt::Key_Left);
        for (int i = 0; i < 9; ++i)
            press(Qt::Key_Down);
        QCOMPARE(map.cursorSentence(), QStringLiteral("blocks.1.down, A name of run-1: Relative output error 0.1280"));
        QCOMPARE(moved.size(), 3 + 3 + 1 + 9);
        press(Qt::Key_Up);
        press(Qt::Key_End);
        const QString last = map.cursorSentence();
        press(Qt::Key_Home);
        QVERIFY(map.cursorSentence().startsWith(QStringLiteral("blocks.0.q, A name of run-1")));
        for (int i = 0; i < 50; ++i)
            press(Qt::Key_Right);
        QCOMPARE(map.cursorSentence(), last);
        press(Qt::Key_Escape);
        QVERIFY(map.cursorSentence().isEmpty());
        QCOMPARE(map.plot().accessibleDescription(), map.description());
    }

    // Four above three, and not as many as fit above the rest.
    void errorMapLinesAreBalanced()
    {
        Bench bench(6, 7);
        bench.selectAll();
        ErrorMapPlot map(bench.store, bench.selection);
        for (const QSize size : { QSize(700, 260), QSize(500, 400), QSize(1400, 500) }) {
            showAt(map, size);
            std::map<int, int> lines;
            for (const QCPAxisRect* rect : map.plot().axisRects())
                ++lines[rect->top()];
            const int fullest
                = std::ranges::max_element(lines, {}, [](const auto& line) { return line.second; })->second;
            const auto count = static_cast<int>(lines.size());
            QVERIFY2(fullest == (7 + count - 1) / count, qPrintable(QString::number(fullest)));
        }
    }

    void keyTakesTheNamesPlace()
    {
        Bench bench;
        bench.selection.setKey({ kRun2, kRun1 });
        QCOMPARE(bench.selection.letter(kRun1), QStringLiteral("B"));
        ErrorMapPlot map(bench.store, bench.selection);
        DistributionPlot distribution(bench.store, bench.selection);
        bench.selection.setLayer(kLayer);
        QVERIFY(map.description().contains(QStringLiteral("B name of run-1")));
        QCOMPARE(distribution.plot().legend->itemCount(), 1); // the original: the key names runs alone
        bench.selection.setKey({});
        QCOMPARE(bench.selection.letter(kRun1), QStringLiteral("A"));
        QVERIFY(bench.selection.letter(QStringLiteral("nobody")).isEmpty());
    }

    void errorMapOfAHundredBlocks()
    {
        Bench bench(100, 1);
        ErrorMapPlot map(bench.store, bench.selection);
        showAt(map, { 700, 500 });
        QCPAxis* blocks = map.plot().axisRects().first()->axis(QCPAxis::atLeft);
        const int ticks = int(blocks->ticker()->tickCount());
        QVERIFY(ticks > 0);
        int shown = 0;
        for (const double tick : blocks->tickVector())
            shown += blocks->range().contains(tick) ? 1 : 0;
        QVERIFY2(shown >= 4 && shown <= 30, qPrintable(QString::number(shown)));
        QTest::keyClick(&map.plot(), Qt::Key_Down);
        for (int i = 0; i < 99; ++i)
            QTest::keyClick(&map.plot(), Qt::Key_Down);
        QVERIFY(map.cursorSentence().startsWith(QStringLiteral("blocks.99.q")));
    }

    void errorMapTableAndMetric()
    {
        Bench bench(1, 2);
        ErrorMapPlot map(bench.store, bench.selection);
        const TableTwin table = map.tableTwin();
        QCOMPARE(table.headers.size(), 5);
        QCOMPARE(table.headers[3], QStringLiteral("A name of run-1: relative_output_error"));
        QCOMPARE(table.rows.size(), 4U); // the head was not quantized
        QCOMPARE(table.rows[2],
                 QStringList({ QStringLiteral("blocks.0.up"), QStringLiteral("0"), QStringLiteral("up"),
                               QStringLiteral("0.004"), QStringLiteral("0.004") }));
        QVERIFY(map.description().contains(QStringLiteral("the worst blocks.0.down with 0.008000")));
        bench.selection.setMetric(QStringLiteral("output_sqnr_db"));
        QCOMPARE(map.title(), QStringLiteral("Error map: Output SQNR (dB)"));
        QVERIFY(map.description().contains(QStringLiteral("the worst blocks.0.down"))); // the lowest SQNR
    }

    void coloursLockedOrNot()
    {
        Bench bench;
        ErrorMapPlot map(bench.store, bench.selection);
        const auto scales = [&map] {
            int count = 0;
            QList<QCPLayoutElement*> pending { map.plot().plotLayout() };
            while (!pending.isEmpty()) {
                QCPLayoutElement* element = pending.takeLast();
                count += qobject_cast<QCPColorScale*>(element) ? 1 : 0;
                for (QCPLayoutElement* child : element->elements(false)) {
                    if (child)
                        pending.append(child);
                }
            }
            return count;
        };
        QVERIFY(map.coloursLocked());
        QCOMPARE(scales(), 1);
        map.setColoursLocked(false);
        QCOMPARE(scales(), 2);
    }

    void plotsFollowThePalette()
    {
        Bench bench;
        DistributionPlot plot(bench.store, bench.selection);
        bench.selection.setLayer(kLayer);
        plot.setPalette(darkPalette());
        QCOMPARE(plot.plot().xAxis->labelColor(), darkPalette().color(QPalette::Text));
        plot.setPalette(lightPalette());
        QCOMPARE(plot.plot().xAxis->labelColor(), lightPalette().color(QPalette::Text));
    }
};

QTEST_MAIN(TestPlots)
#include "tst_plots.moc"
