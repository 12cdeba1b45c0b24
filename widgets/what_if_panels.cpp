#include "widgets/what_if_panels.h"

#include "widgets/cell_ticks.h"
#include "widgets/colour_key.h"
#include "widgets/colour_map.h"
#include "widgets/grid_levels.h"
#include "widgets/number_format.h"
#include "widgets/panel_title.h"
#include "widgets/plot_painting.h"
#include "widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

constexpr double kLogFloor = 0.5; // where an empty bin is drawn on a log scale
constexpr double kNone = 0.0001; // a stretch factor that takes no room of its own
constexpr int kQuantizedColour = 1;
constexpr int kScaleWidth = 10; // pixels

TileCells::Contents contentsOf(const WhatIfTile& tile, std::vector<float> values, double limit)
{
    TileCells::Contents contents;
    contents.firstRow = static_cast<int>(tile.range.firstRow);
    contents.firstColumn = static_cast<int>(tile.range.firstColumn);
    contents.rows = static_cast<int>(tile.range.rows);
    contents.columns = static_cast<int>(tile.range.columns);
    contents.values = std::move(values);
    contents.limit = limit;
    return contents;
}

} // namespace

WhatIfPanels::WhatIfPanels(QCustomPlot& plot) : m_plot(plot)
{
    plot.plotLayout()->clear();
    plot.plotLayout()->setRowSpacing(0);
    plot.setLocale(QLocale());
    makeHistogram();
    makeTiles();
}

void WhatIfPanels::makeHistogram()
{
    QCPLayoutGrid& layout = *m_plot.plotLayout();
    m_title = new PanelTitle(&m_plot, QString());
    layout.addElement(0, 0, m_title);
    m_histogram = new QCPAxisRect(&m_plot);
    m_histogram->setMinimumMargins(QMargins(8, 8, 10, 1)); // room for the uppermost label
    m_histogram->setRangeDrag({});
    m_histogram->setRangeZoom({});
    layout.addElement(1, 0, m_histogram);
    QCPAxis* const x = m_histogram->axis(QCPAxis::atBottom);
    x->setTickLabels(false);
    m_original = m_plot.addGraph(x, m_histogram->axis(QCPAxis::atLeft));
    m_quantized = m_plot.addGraph(x, m_histogram->axis(QCPAxis::atLeft));
    m_original->setName(Words::tr("Original"));
    m_quantized->setName(Words::tr("Quantized"));
    for (QCPGraph* graph : { m_original, m_quantized })
        graph->setLineStyle(QCPGraph::lsStepLeft);
    m_legend = new QCPLegend;
    m_histogram->insetLayout()->addElement(m_legend, Qt::AlignRight | Qt::AlignTop);
    m_legend->setLayer(QStringLiteral("legend"));
    m_legend->setRowSpacing(-3);
    m_legend->setMargins(QMargins(4, 1, 4, 1));
    m_original->addToLegend(m_legend);
    m_quantized->addToLegend(m_legend);

    m_levelRect = new QCPAxisRect(&m_plot);
    m_levelRect->setMinimumMargins(QMargins(8, 0, 10, 0));
    m_levelRect->axis(QCPAxis::atLeft)->setVisible(false);
    numberQuantities(*m_levelRect->axis(QCPAxis::atBottom));
    m_levelRect->axis(QCPAxis::atBottom)->grid()->setVisible(false);
    m_levelRect->setRangeDrag({});
    m_levelRect->setRangeZoom({});
    const int height = LevelTicks::kRowHeight + 4;
    m_levelRect->setMinimumSize(50, height);
    m_levelRect->setMaximumSize(QWIDGETSIZE_MAX, height);
    layout.addElement(2, 0, m_levelRect);
    m_levels = new LevelTicks(&m_plot, m_levelRect);
    auto* const margins = new QCPMarginGroup(&m_plot);
    for (QCPAxisRect* rect : { m_histogram, m_levelRect })
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
    layout.setRowStretchFactor(0, kNone);
    layout.setRowStretchFactor(2, kNone);
}

void WhatIfPanels::makeTiles()
{
    auto* const row = new QCPLayoutGrid;
    row->setColumnSpacing(0);
    row->setRowSpacing(0);
    m_plot.plotLayout()->addElement(3, 0, row);
    m_plot.plotLayout()->setRowStretchFactor(3, 1.15);
    const std::array titles { Words::tr("Original tile"), Words::tr("Quantized"), Words::tr("Error") };
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        Tile& tile = m_tiles[i];
        const auto column = static_cast<int>(i);
        tile.title = new PanelTitle(&m_plot, titles[i]);
        row->addElement(0, column, tile.title);
        tile.rect = new QCPAxisRect(&m_plot);
        tile.rect->setMinimumMargins(QMargins(8, 1, 10, 2));
        tile.rect->setRangeDrag({});
        tile.rect->setRangeZoom({});
        row->addElement(1, column, tile.rect);
        tile.cells = new TileCells(&m_plot, tile.rect);
        for (const QCPAxis::AxisType axis : { QCPAxis::atBottom, QCPAxis::atLeft })
            numberCells(*tile.rect->axis(axis));
        tile.rect->axis(QCPAxis::atLeft)->setRangeReversed(true);
    }
    row->setRowStretchFactor(0, kNone);
    makeScale(*row);
}

void WhatIfPanels::makeScale(QCPLayoutGrid& row)
{
    m_scale = new QCPColorScale(&m_plot);
    row.addElement(1, static_cast<int>(m_tiles.size()), m_scale);
    row.setColumnStretchFactor(static_cast<int>(m_tiles.size()), kNone);
    m_scale->setType(QCPAxis::atRight);
    m_scale->setBarWidth(kScaleWidth);
    m_scale->setRangeDrag(false);
    m_scale->setRangeZoom(false);
    //: beside a scale of colours
    m_scale->setLabel(Words::tr("Weight"));
    m_scale->axis()->setLabelPadding(2);
    m_scale->axis()->setSubTicks(false);
    auto* const margins = new QCPMarginGroup(&m_plot);
    m_scale->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    for (const Tile& tile : m_tiles)
        tile.rect->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
}

void WhatIfPanels::setAnswer(std::shared_ptr<const WhatIfAnswer> answer)
{
    m_answer = std::move(answer);
    if (!m_answer)
        return;
    showHistogram();
    showTiles();
    setCell(m_row, m_column);
}

void WhatIfPanels::setLogarithmic(bool on)
{
    m_logarithmic = on;
    if (m_answer)
        showHistogram();
}

void WhatIfPanels::showHistogram()
{
    const LayerResult& figures = m_answer->figures;
    QVector<double> keys(figures.histogramEdges.begin(), figures.histogramEdges.end());
    std::uint64_t highest = 1;
    for (const auto& [graph, counts] :
         { std::pair(m_original, &figures.histogramOriginal), std::pair(m_quantized, &figures.histogramQuantized) }) {
        QVector<double> values;
        values.reserve(keys.size());
        for (const std::uint64_t count : *counts) {
            values.append(m_logarithmic && count == 0 ? kLogFloor : static_cast<double>(count));
            highest = std::max(highest, count);
        }
        if (!values.isEmpty())
            values.append(values.last()); // the right edge of the last bin
        graph->setData(keys, values, true);
    }
    QCPAxis* const y = m_histogram->axis(QCPAxis::atLeft);
    y->setScaleType(m_logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    giveTicksRoom(*y, m_logarithmic);
    y->setNumberFormat(m_logarithmic ? QStringLiteral("eb") : QStringLiteral("gb"));
    y->setNumberPrecision(m_logarithmic ? 0 : 6);
    const auto top = static_cast<double>(highest);
    y->setRange(m_logarithmic ? kLogFloor : 0, m_logarithmic ? top * 2 : top * 1.05);
    if (keys.isEmpty())
        return;
    for (QCPAxisRect* rect : { m_histogram, m_levelRect })
        rect->axis(QCPAxis::atBottom)->setRange(keys.front(), keys.back());
}

// One colour scale for all three, so that the error can be held against the weights.
void WhatIfPanels::showTiles()
{
    const WhatIfTile& tile = m_answer->tile;
    double limit = 0;
    for (const float value : tile.original.values)
        if (std::isfinite(value))
            limit = std::max(limit, std::abs(static_cast<double>(value)));
    if (limit == 0)
        limit = 1;
    m_limit = limit;
    std::vector<float> error = tile.quantized.values;
    for (std::size_t i = 0; i < error.size(); ++i)
        error[i] -= tile.original.values[i];
    m_tiles[0].cells->setContents(contentsOf(tile, tile.original.values, limit));
    m_tiles[1].cells->setContents(contentsOf(tile, tile.quantized.values, limit));
    m_tiles[2].cells->setContents(contentsOf(tile, std::move(error), limit));
}

void WhatIfPanels::showScale()
{
    auto ends = QSharedPointer<QCPAxisTickerText>::create();
    ends->addTick(-m_limit, QChar(0x2212) + limitText(m_limit));
    ends->addTick(0, QStringLiteral("0"));
    ends->addTick(m_limit, u'+' + limitText(m_limit));
    m_scale->axis()->setTicker(ends);
    m_scale->setDataRange({ -m_limit, m_limit });
}

void WhatIfPanels::setCell(int row, int column)
{
    if (!m_answer)
        return;
    const WhatIfTile& tile = m_answer->tile;
    m_row = std::clamp(row, 0, static_cast<int>(tile.range.rows) - 1);
    m_column = std::clamp(column, 0, static_cast<int>(tile.range.columns) - 1);
    for (const Tile& each : m_tiles)
        each.cells->setMarks({ { QRect(m_column, m_row, 1, 1), TileCells::Mark::Chosen } });
    std::vector<LevelTicks::Row> rows;
    if (!tile.grid.codes.empty()) {
        const std::int32_t group = tile.grid.groupIndex[static_cast<std::size_t>(m_column)];
        rows.push_back({ {}, m_quantized->pen().color(), gridLevels(tile.grid, m_row, group) });
    }
    m_levels->setRows(std::move(rows));
    m_title->setText(Words::tr("Weights per bin; below: the levels of weight (%1, %2)")
                         .arg(tile.range.firstRow + m_row)
                         .arg(tile.range.firstColumn + m_column));
}

void WhatIfPanels::applyColours(const QPalette& palette)
{
    stylePlot(m_plot, palette);
    const PlotColours colours = plotColours(palette);
    QFont bold = plotFont(m_plot);
    bold.setBold(true);
    std::vector<QCPTextElement*> titles { m_title };
    for (const Tile& tile : m_tiles) {
        titles.push_back(tile.title);
        tile.cells->setPalette(palette);
    }
    for (QCPTextElement* title : titles) {
        title->setFont(bold);
        title->setTextColor(colours.text);
    }
    m_scale->setGradient(signedGradient(palette));
    QCPAxis* const scale = m_scale->axis();
    scale->setTickLabelFont(plotFont(m_plot));
    scale->setLabelFont(plotFont(m_plot));
    scale->setTickLabelColor(colours.text);
    scale->setLabelColor(colours.text);
    scale->setBasePen(QPen(colours.axis));
    scale->setTickPen(QPen(colours.axis));
    showScale();
    m_histogram->axis(QCPAxis::atBottom)->setTickPen(Qt::NoPen);
    m_histogram->axis(QCPAxis::atBottom)->setSubTickPen(Qt::NoPen);
    const QColor quantized = runColour(kQuantizedColour, palette);
    for (const auto& [graph, colour, opacity] :
         { std::tuple(m_original, colours.original, 0.35F), std::tuple(m_quantized, quantized, 0.18F) }) {
        graph->setPen(QPen(colour, 1));
        QColor fill = colour;
        fill.setAlphaF(opacity);
        graph->setBrush(fill);
    }
    auto rows = m_levels->rows();
    for (LevelTicks::Row& row : rows)
        row.colour = quantized;
    m_levels->setRows(std::move(rows));
    QColor behind = colours.background;
    behind.setAlphaF(0.85F);
    m_legend->setBrush(behind);
    m_legend->setBorderPen(Qt::NoPen);
    m_legend->setTextColor(colours.text);
    m_legend->setFont(plotFont(m_plot));
}

std::optional<std::pair<int, int>> WhatIfPanels::weightAt(const QPointF& position) const
{
    for (const Tile& tile : m_tiles)
        if (const auto cell = tile.cells->cellAt(position); cell && m_answer)
            return cell;
    return std::nullopt;
}

std::optional<std::size_t> WhatIfPanels::binAt(const QPointF& position) const
{
    if (!m_answer || m_answer->figures.histogramEdges.size() < 2 || !m_histogram->rect().contains(position.toPoint()))
        return std::nullopt;
    const std::vector<double>& edges = m_answer->figures.histogramEdges;
    const double weight = m_histogram->axis(QCPAxis::atBottom)->pixelToCoord(position.x());
    const auto above = std::ranges::upper_bound(edges, weight) - edges.begin() - 1;
    return static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(above, 0, static_cast<std::ptrdiff_t>(edges.size()) - 2));
}

std::pair<const QCPTextElement*, const QCPAxisRect*> WhatIfPanels::panel(const QString& name) const
{
    constexpr std::array tiles { "original", "quantized", "error" };
    if (name == QLatin1String("histogram"))
        return { m_title, m_histogram };
    if (name == QLatin1String("levels"))
        return { nullptr, m_levelRect };
    for (std::size_t i = 0; i < tiles.size(); ++i)
        if (name == QLatin1String(tiles[i]))
            return { m_tiles[i].title, m_tiles[i].rect };
    return { nullptr, nullptr };
}

} // namespace quantoscope
