#include "widgets/parameter_histogram_plot.h"

#include "widgets/cell_ticks.h"
#include "widgets/plot_painting.h"
#include "widgets/theme.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <qcustomplot.h>

namespace quantoscope {
namespace {

constexpr int kHeight = 300;
constexpr double kNothing = 0.5; // what an empty bin is drawn as, below the one of a single value

std::uint64_t total(const std::vector<std::uint64_t>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
}

void fill(QCPGraph& graph, const std::vector<double>& edges, const std::vector<std::uint64_t>& counts)
{
    QVector<double> keys(edges.begin(), edges.end());
    QVector<double> values;
    for (const std::uint64_t count : counts)
        values.append(count == 0 ? kNothing : static_cast<double>(count));
    if (!values.isEmpty())
        values.append(values.last());
    graph.setData(keys, values, true);
    graph.setLineStyle(QCPGraph::lsStepLeft);
}

} // namespace

ParameterHistogramPlot::ParameterHistogramPlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    prepareInteractivePlot(*m_plot);
    m_plot->setObjectName(QStringLiteral("parameterHistogram"));
    m_plot->setMinimumHeight(kHeight);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->yAxis->setScaleType(QCPAxis::stLogarithmic);
    giveTicksRoom(*m_plot->yAxis, true);
    m_plot->yAxis->setNumberFormat(QStringLiteral("eb"));
    m_plot->yAxis->setNumberPrecision(0);
    m_plot->legend->setVisible(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusProxy(m_plot);
}

ParameterHistogramPlot::~ParameterHistogramPlot() = default;

void ParameterHistogramPlot::setCurves(std::vector<Curve> curves)
{
    m_curves.clear();
    for (Curve& curve : curves) {
        const bool fits = m_curves.empty() ? curve.histogram.edges.size() > 1
                                           : curve.histogram.edges == m_curves.front().histogram.edges;
        if (fits)
            m_curves.push_back(std::move(curve));
    }
    draw();
}

void ParameterHistogramPlot::draw()
{
    m_plot->clearGraphs();
    m_plot->setAccessibleName(title());
    m_plot->setAccessibleDescription(description());
    if (isEmpty()) {
        m_plot->replot();
        return;
    }
    m_plot->xAxis->setLabel(tr("Value of a parameter"));
    m_plot->yAxis->setLabel(tr("Parameters"));
    const ParameterHistogram& first = m_curves.front().histogram;
    QCPGraph* const original = m_plot->addGraph();
    original->setName(tr("Original"));
    fill(*original, first.edges, first.original);
    std::uint64_t most = 1;
    for (const Curve& curve : m_curves) {
        QCPGraph* const graph = m_plot->addGraph();
        graph->setName(curve.name);
        fill(*graph, curve.histogram.edges, curve.histogram.quantized);
        for (const auto* const counts : { &first.original, &curve.histogram.quantized })
            most = std::max(most, *std::ranges::max_element(*counts));
    }
    m_plot->xAxis->setRange(first.edges.front(), first.edges.back());
    m_plot->yAxis->setRange(kNothing, 2 * static_cast<double>(most));
    applyColours(palette());
    m_plot->replot();
}

void ParameterHistogramPlot::applyColours(const QPalette& palette)
{
    stylePlot(*m_plot, palette);
    const PlotColours colours = plotColours(palette);
    for (int i = 0; i < m_plot->graphCount(); ++i) {
        QCPGraph& graph = *m_plot->graph(i);
        const bool isOriginal = i == 0;
        const QColor colour
            = isOriginal ? colours.original : runColour(m_curves[static_cast<std::size_t>(i) - 1].colourIndex, palette);
        // Each its own line style too, since the curves lie on each other.
        const Qt::PenStyle style = isOriginal ? Qt::SolidLine : i % 2 ? Qt::DashLine : Qt::DotLine;
        graph.setPen(QPen(colour, isOriginal ? 1 : 2, style));
        QColor area = colour;
        area.setAlpha(60);
        graph.setBrush(isOriginal ? QBrush(area) : QBrush(Qt::NoBrush));
    }
}

void ParameterHistogramPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

QString ParameterHistogramPlot::title() const
{
    return tr("All parameters between −2 and 2");
}

QString ParameterHistogramPlot::description() const
{
    if (isEmpty())
        return tr("No run has rounded every parameter.");
    const QLocale locale;
    QStringList parts;
    for (const Curve& curve : m_curves) {
        const auto bins = std::ranges::count_if(curve.histogram.quantized, [](std::uint64_t n) { return n > 0; });
        parts.append(tr("%1: %2 bins filled", "a run's name, a number").arg(curve.name).arg(bins));
    }
    const ParameterHistogram& first = m_curves.front().histogram;
    const auto bins = std::ranges::count_if(first.original, [](std::uint64_t n) { return n > 0; });
    return tr("%1 values of the original between −2 and 2 in %2 of %3 bins; %4.")
        .arg(locale.toString(static_cast<qulonglong>(total(first.original))))
        .arg(bins)
        .arg(first.original.size())
        .arg(parts.join(QStringLiteral("; ")));
}

TableTwin ParameterHistogramPlot::tableTwin() const
{
    TableTwin table { { tr("from"), tr("to"), tr("Original") }, {} };
    if (isEmpty())
        return table;
    for (const Curve& curve : m_curves)
        table.headers.append(curve.name);
    const ParameterHistogram& first = m_curves.front().histogram;
    for (std::size_t bin = 0; bin + 1 < first.edges.size(); ++bin) {
        QStringList row { QString::number(first.edges[bin]), QString::number(first.edges[bin + 1]),
                          QString::number(first.original[bin]) };
        for (const Curve& curve : m_curves)
            row.append(QString::number(curve.histogram.quantized[bin]));
        table.rows.push_back(row);
    }
    return table;
}

QSize ParameterHistogramPlot::exportSize() const
{
    return { 720, 420 };
}

void ParameterHistogramPlot::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    applyColours(lightPalette());
    paintPlot(*m_plot, device, size, scale);
    applyColours(palette());
    m_plot->replot();
}

} // namespace quantoscope
