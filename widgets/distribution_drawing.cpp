// How the distribution is drawn: its curves, where their names stand, the scales of the axes, and the colours.
#include "widgets/distribution_plot.h"

#include "widgets/cell_ticks.h"
#include "widgets/level_ticks.h"
#include "widgets/number_format.h"
#include "widgets/plot_painting.h"
#include "widgets/range_cursors.h"
#include "widgets/selection.h"
#include "widgets/sentences.h"
#include "widgets/theme.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace quantoscope {
namespace {

/// Where an empty bin is drawn on a log scale: under 1, at the lower end of the axis.
constexpr double kLogFloor = 0.5;
constexpr int kAxisRoom = 60; // pixels of the axis of weights with its label, and margins
constexpr int kLegendIconRoom = 50; // pixels beside a name
constexpr double kCornerShare = 0.3; // of the axis of weights: a legend in the corner that is wider covers the curves
constexpr int kFewestLevelRows = 2;
constexpr int kLeastLabelRoom = 70; // pixels: a label may stand out beside the rows of levels

} // namespace

void DistributionPlot::drawCurves()
{
    m_plot->clearGraphs();
    for (const WeightCurve& curve : m_curves) {
        QCPGraph* graph = m_plot->addGraph();
        graph->setName(curve.label());
        if (m_selection.hasKey() && !curve.letter.isEmpty())
            graph->removeFromLegend();
        graph->setAdaptiveSampling(true);
        graph->setLineStyle(m_shape == DistributionShape::Histogram ? QCPGraph::lsStepLeft : QCPGraph::lsLine);
        const CurvePoints points = pointsOf(curve);
        graph->setData(points.keys, points.values, true);
    }
    if (m_shape == DistributionShape::Quantiles && !m_curves.empty())
        addNormalLine();
    applyScale();
    collectLevels();
    applyColours(palette());
    tellCursors();
}

CurvePoints DistributionPlot::pointsOf(const WeightCurve& curve) const
{
    switch (m_shape) {
    case DistributionShape::Cumulative:
        return cumulativeShares(curve);
    case DistributionShape::Quantiles:
        return normalQuantiles(curve);
    case DistributionShape::Histogram:
        break;
    }
    return histogramSteps(curve, m_logarithmic ? kLogFloor : 0);
}

// Curves have at least half of the plot. What gives way to them: grid levels of the last runs, then names, of which
// letters are left. Few names stand in the corner that the curves leave free, many on lines above them.
void DistributionPlot::makeRoom(const QSize& size)
{
    const int room = size.height() - kAxisRoom;
    m_levelTicks->setRoom(std::max(kFewestLevelRows * LevelTicks::kRowHeight, room / 2));
    const int hidden = m_levelTicks->hiddenRows();
    //: under a plot, where the grid levels of more runs would stand
    m_levelTicks->setRest(hidden > 0 ? tr("%n more run(s): enlarge the plot", nullptr, hidden) : QString());
    m_levelRect->setMinimumSize(50, m_levelTicks->height());
    m_levelRect->setMaximumSize(QWIDGETSIZE_MAX, m_levelTicks->height());

    const int spacing = QFontMetrics(plotFont(*m_plot)).lineSpacing();
    const int curves = room - m_levelTicks->height();
    nameGraphs(true);
    LegendSize legend = legendSize(size.width());
    const bool isInCorner
        = 4 * legend.names * spacing < curves && legend.widest < kCornerShare * (size.width() - kAxisRoom);
    if (!isInCorner && 3 * legend.lines() * spacing >= curves) {
        nameGraphs(false);
        legend = legendSize(size.width());
    }
    const bool haveLetters = m_levelTicks->hiddenRows() == 0 && m_levelTicks->rows().size() + 1 == m_curves.size();
    if (!isInCorner && 2 * legend.lines() * spacing >= curves && haveLetters) {
        // Letters stand beside the levels: only the original needs a name.
        for (int i = 1; i < std::min(m_plot->graphCount(), static_cast<int>(m_curves.size())); ++i)
            m_plot->graph(i)->removeFromLegend();
        legend = legendSize(size.width());
    }
    const bool isAbove = !isInCorner && 2 * legend.lines() * spacing < curves;
    placeLegend(isAbove ? legend.aLine : 0);
    m_plot->legend->setVisible(isInCorner || isAbove);
    fitHeightLabel(curves - (isAbove ? legend.lines() * spacing : 0));
}

// Where there is little room, letters do: the names are in the list of runs, and over the panels of other views.
void DistributionPlot::nameGraphs(bool inFull)
{
    for (std::size_t i = 0; i < m_curves.size() && static_cast<int>(i) < m_plot->graphCount(); ++i) {
        const WeightCurve& curve = m_curves[i];
        QCPGraph& graph = *m_plot->graph(static_cast<int>(i));
        graph.setName(inFull || curve.letter.isEmpty() ? curve.label() : curve.letter);
        if (!m_selection.hasKey() && !m_plot->legend->hasItemWithPlottable(&graph))
            graph.addToLegend();
    }
}

DistributionPlot::LegendSize DistributionPlot::legendSize(int width) const
{
    const QFontMetrics metrics(plotFont(*m_plot));
    LegendSize size;
    int all = 0; // beside each other
    for (int i = 0; i < m_plot->graphCount(); ++i) {
        if (!m_plot->legend->hasItemWithPlottable(m_plot->graph(i)))
            continue;
        const int taken = metrics.horizontalAdvance(m_plot->graph(i)->name()) + kLegendIconRoom;
        ++size.names;
        all += taken;
        size.widest = std::max(size.widest, taken);
    }
    const int room = width - kAxisRoom;
    const int most = std::max(1, size.names);
    size.aLine = all <= room ? most : std::clamp(room / size.widest, 1, most);
    return size;
}

// On two lines where it is longer than the axis, and cut only where that does not do.
void DistributionPlot::fitHeightLabel(int room)
{
    const QFontMetrics metrics(plotFont(*m_plot));
    const QString label = heightLabel();
    const int most = std::max(room, kLeastLabelRoom);
    QStringList lines { label };
    if (metrics.horizontalAdvance(label) > room) {
        // Where the longer line is shortest.
        int shortest = metrics.horizontalAdvance(label);
        for (qsizetype end = 1; end < label.size(); ++end) {
            if (!mayBreakAt(label, end))
                continue;
            const QStringList parts { label.left(end), label.mid(end).trimmed() };
            const int longer = std::max(metrics.horizontalAdvance(parts[0]), metrics.horizontalAdvance(parts[1]));
            if (longer < shortest)
                lines = parts;
            shortest = std::min(shortest, longer);
        }
    }
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideMiddle, most);
    m_plot->yAxis->setLabel(lines.join(u'\n'));
}

QString DistributionPlot::heightLabel() const
{
    switch (m_shape) {
    case DistributionShape::Cumulative:
        return tr("Share of weights below");
    case DistributionShape::Quantiles:
        return weightLabel();
    case DistributionShape::Histogram:
        break;
    }
    return tr("Weights per bin");
}

QString DistributionPlot::weightLabel() const
{
    return m_layer.isEmpty() ? QString() : tr("Weight of %1").arg(m_layer);
}

/// 0 names a line: one above the other in a corner of the axes.
void DistributionPlot::placeLegend(int namesALine)
{
    QCPLegend& legend = *m_plot->legend;
    legend.layout()->take(&legend);
    legend.setWrap(namesALine);
    legend.setFillOrder(namesALine > 0 ? QCPLegend::foColumnsFirst : QCPLegend::foRowsFirst);
    if (namesALine > 0) {
        m_plot->plotLayout()->addElement(0, 0, &legend);
        return;
    }
    // Curves that rise from left to right leave the other upper corner free.
    const bool isFreeAtRight = m_shape == DistributionShape::Histogram;
    m_plot->axisRect()->insetLayout()->addElement(&legend,
                                                  Qt::AlignTop | (isFreeAtRight ? Qt::AlignRight : Qt::AlignLeft));
}

/// Where the points would lie if the original weights were normal.
void DistributionPlot::addNormalLine()
{
    const WeightCurve& original = m_curves.front();
    const double mean = original.mean();
    const double deviation = original.deviation();
    const double end = farthestQuantile();
    QCPGraph* line = m_plot->addGraph();
    line->setName(tr("Normal"));
    line->setData({ -end, end }, { mean - end * deviation, mean + end * deviation }, true);
}

double DistributionPlot::farthestQuantile() const
{
    constexpr double kMargin = 1.05;
    double farthest = 1;
    for (const WeightCurve& curve : m_curves) {
        for (const double key : normalQuantiles(curve).keys)
            farthest = std::max(farthest, std::abs(key));
    }
    return kMargin * farthest;
}

void DistributionPlot::applyScale()
{
    QCPAxis* const weights = m_levelRect->axis(QCPAxis::atBottom);
    const bool counts = m_shape == DistributionShape::Histogram;
    const bool logarithmic = counts && m_logarithmic;
    m_plot->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    giveTicksRoom(*m_plot->yAxis, logarithmic);
    m_plot->yAxis->setNumberFormat(logarithmic ? QStringLiteral("eb") : QStringLiteral("gb"));
    m_plot->yAxis->setNumberPrecision(logarithmic ? 0 : 6);
    if (m_curves.empty())
        return;
    const WeightCurve& original = m_curves.front();
    m_bounds = { original.edges.front(), original.edges.back() };
    weights->setLabel(weightLabel());
    switch (m_shape) {
    case DistributionShape::Histogram: {
        std::uint64_t highest = 1;
        for (const WeightCurve& curve : m_curves)
            highest = std::max(highest, std::ranges::max(curve.counts));
        const auto top = static_cast<double>(highest);
        m_plot->yAxis->setRange(m_logarithmic ? kLogFloor : 0, m_logarithmic ? top * 2 : top * 1.05);
        break;
    }
    case DistributionShape::Cumulative:
        m_plot->yAxis->setRange(0, 1.02);
        break;
    case DistributionShape::Quantiles:
        weights->setLabel(tr("Quantile of a normal distribution (standard deviations)"));
        m_plot->yAxis->setRange(m_bounds.first, m_bounds.second);
        m_bounds = { -farthestQuantile(), farthestQuantile() };
        break;
    }
}

void DistributionPlot::applyColours(const QPalette& palette)
{
    stylePlot(*m_plot, palette);
    const PlotColours colours = plotColours(palette);
    m_plot->legend->setBorderPen(Qt::NoPen); // above the axes it needs none, and within them none would be missed
    m_plot->xAxis->setTickPen(Qt::NoPen);
    m_plot->xAxis->setSubTickPen(Qt::NoPen);
    m_cursor->setPen(QPen(colours.accent, 1, Qt::DashLine));
    QColor band = colours.accent;
    band.setAlphaF(0.18F);
    m_band->setBrush(band);
    m_band->setPen(QPen(colours.accent, 1));
    std::vector<LevelTicks::Row> rows = m_levelTicks->rows();
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const WeightCurve& curve = m_curves[i];
        const QColor colour = curve.colour(palette);
        QCPGraph* graph = m_plot->graph(static_cast<int>(i));
        graph->setPen(QPen(colour, 1));
        // The original stands behind as a filled shape; the first run is tinted so that it stands out from the rest.
        QColor fill = colour;
        fill.setAlphaF(i == 0 ? 0.35F : 0.18F);
        const bool filled = m_shape == DistributionShape::Histogram && i <= 1;
        graph->setBrush(filled ? QBrush(fill) : QBrush(Qt::NoBrush));
        for (LevelTicks::Row& row : rows) {
            if (row.letter != curve.letter)
                continue;
            row.colour = colour;
            row.letterColour = runTextColour(curve.colourIndex, palette);
        }
    }
    if (m_plot->graphCount() > static_cast<int>(m_curves.size()))
        m_plot->graph(static_cast<int>(m_curves.size()))->setPen(QPen(colours.axis, 1, Qt::DashLine));
    m_cursors->applyColours(colours);
    m_levelTicks->setRows(std::move(rows));
    m_levelTicks->setTextColour(colours.text);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

// Of a picture only: the window says in words what is marked.
void DistributionPlot::addBandToLegend(const QPalette& palette)
{
    QCPGraph* const sample = m_plot->addGraph(); // without points
    //: in a plot's legend: %1 and %2 are the ends of a range of weights
    sample->setName(
        tr("Marked: %1 to %2").arg(formatValue(m_selection.range()->low), formatValue(m_selection.range()->high)));
    sample->setPen(QPen(plotColours(palette).accent, 1));
    sample->setBrush(m_band->brush());
}

} // namespace quantoscope
