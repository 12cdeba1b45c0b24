#include "widgets/salience_panels.h"

#include "widgets/cell_ticks.h"
#include "widgets/number_format.h"
#include "widgets/plot_painting.h"
#include "widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

using Kind = SalienceVariant::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Salience)
};

constexpr double kNone = 0.0001; // a stretch factor that takes no room of its own
constexpr double kMargin = 1.1;
constexpr int kThresholdPoints = 200;
constexpr QSize kLegendIcon(16, 12);
constexpr double kHighestThreshold = 20;

/// Range of the positive values, for a log axis.
QCPRange positiveRange(const std::vector<float>& values)
{
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (const float value : values) {
        if (!(value > 0) || !std::isfinite(value))
            continue;
        low = std::min(low, static_cast<double>(value));
        high = std::max(high, static_cast<double>(value));
    }
    return high > 0 ? QCPRange(low / 1.5, high * 2) : QCPRange(0.1, 1);
}

/// Channel by channel; what is not positive has no place on a log axis.
void fill(QCPGraph& graph, const std::vector<float>& values)
{
    QVector<double> keys;
    QVector<double> heights;
    for (std::size_t i = 0; i < values.size(); ++i) {
        keys.append(static_cast<double>(i));
        heights.append(values[i] > 0 ? static_cast<double>(values[i]) : std::numeric_limits<double>::quiet_NaN());
    }
    graph.setData(keys, heights, true);
}

void fillMarks(QCPGraph& graph, const SalienceVariant* variant, const std::vector<float>& values)
{
    graph.data()->clear();
    if (!variant)
        return;
    for (const std::int32_t channel : variant->channels)
        if (const auto index = static_cast<std::size_t>(channel); index < values.size() && values[index] > 0)
            graph.addData(channel, static_cast<double>(values[index]));
}

void makeLogarithmic(QCPAxis& axis)
{
    axis.setScaleType(QCPAxis::stLogarithmic);
    giveTicksRoom(axis, true);
    axis.setNumberFormat(QStringLiteral("eb"));
    axis.setNumberPrecision(0);
}

} // namespace

SaliencePanels::SaliencePanels(QCustomPlot& plot) : m_plot(plot)
{
    plot.plotLayout()->clear();
    plot.plotLayout()->setColumnSpacing(0);
    plot.setLocale(QLocale());
    auto* const left = new QCPLayoutGrid;
    auto* const right = new QCPLayoutGrid;
    for (QCPLayoutGrid* side : { left, right }) {
        side->setRowSpacing(0);
        side->setColumnSpacing(0);
    }
    plot.plotLayout()->addElement(0, 0, left);
    plot.plotLayout()->addElement(0, 1, right);
    plot.plotLayout()->setColumnStretchFactor(0, 1.35);
    m_panels = { addPanel(*left, Words::tr("Mean |x| of each input channel")),
                 addPanel(*left, Words::tr("Weight error of each channel: mean ΔW² of RTN")),
                 addPanel(*right, Words::tr("AWQ: output error by exponent")),
                 addPanel(*right, Words::tr("LLM.int8: outlier columns by threshold")) };
    const auto& [inputs, errors, scales, outliers] = m_panels;
    makeLogarithmic(*inputs.y);
    makeLogarithmic(*errors.y);
    auto* const margins = new QCPMarginGroup(&plot);
    for (const Panel& panel : { inputs, errors })
        panel.rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);

    m_inputs = plot.addGraph(inputs.x, inputs.y);
    m_byWeights = plot.addGraph(inputs.x, inputs.y);
    m_byInputs = plot.addGraph(inputs.x, inputs.y);
    m_byInputs->setName(Words::tr("inputs", "a mark: the channels with the largest inputs"));
    m_byWeights->setName(Words::tr("weights", "a mark: the channels with the largest weights"));
    m_errors = plot.addGraph(errors.x, errors.y);
    m_errorsByWeights = plot.addGraph(errors.x, errors.y);
    m_errorMarks = plot.addGraph(errors.x, errors.y);
    m_nearest = plot.addGraph(scales.x, scales.y);
    m_nearest->setName(Words::tr("RTN"));
    m_curve = plot.addGraph(scales.x, scales.y);
    m_best = plot.addGraph(scales.x, scales.y);
    m_best->setName(Words::tr("best"));
    m_outliers = plot.addGraph(outliers.x, outliers.y);
    m_outliers->setLineStyle(QCPGraph::lsStepLeft);
    m_now = plot.addGraph(outliers.x, outliers.y);
    for (QCPGraph* marks : { m_byInputs, m_byWeights, m_errorMarks, m_errorsByWeights, m_best, m_now })
        marks->setLineStyle(QCPGraph::lsNone);
    m_line = new QCPItemStraightLine(&plot);
    m_line->setClipAxisRect(outliers.rect);
    for (std::size_t i = 0; i < m_cursors.size(); ++i) {
        m_cursors[i] = new QCPItemStraightLine(&plot);
        m_cursors[i]->setClipAxisRect(m_panels[i].rect);
        for (QCPItemPosition* point : { m_cursors[i]->point1, m_cursors[i]->point2 }) {
            point->setAxes(m_panels[i].x, m_panels[i].y);
            point->setAxisRect(m_panels[i].rect);
        }
    }
    for (QCPItemPosition* point : { m_line->point1, m_line->point2 }) {
        point->setAxes(outliers.x, outliers.y);
        point->setAxisRect(outliers.rect);
    }
    QCPLegend* const marks = addLegend(inputs);
    m_byInputs->addToLegend(marks);
    m_byWeights->addToLegend(marks);
    QCPLegend* const curves = addLegend(scales);
    m_nearest->addToLegend(curves);
    m_best->addToLegend(curves);
}

SaliencePanels::Panel SaliencePanels::addPanel(QCPLayoutGrid& side, const QString& title)
{
    Panel panel;
    panel.title = new PanelTitle(&m_plot, title);
    panel.title->setMargins(QMargins(8, 5, 0, 2));
    panel.heading = new QCPLayoutGrid;
    panel.heading->setColumnSpacing(0);
    panel.heading->addElement(0, 0, panel.title);
    const int row = side.rowCount();
    side.addElement(row, 0, panel.heading);
    side.setRowStretchFactor(row, kNone);
    panel.rect = new QCPAxisRect(&m_plot);
    panel.rect->setMinimumMargins(QMargins(8, 6, 12, 2));
    panel.rect->setRangeDrag({});
    panel.rect->setRangeZoom({});
    side.addElement(row + 1, 0, panel.rect);
    panel.x = panel.rect->axis(QCPAxis::atBottom);
    panel.y = panel.rect->axis(QCPAxis::atLeft);
    numberQuantities(*panel.x);
    panel.x->setNumberFormat(QStringLiteral("gb"));
    panel.y->setNumberFormat(QStringLiteral("gb"));
    giveTicksRoom(*panel.y, false);
    return panel;
}

// Beside the title: within the axes it would lie over marks, which may be anywhere.
QCPLegend* SaliencePanels::addLegend(const Panel& panel)
{
    auto* const legend = new QCPLegend;
    panel.heading->addElement(0, 1, legend);
    panel.heading->setColumnStretchFactor(1, kNone);
    legend->setLayer(QStringLiteral("legend"));
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setMargins(QMargins(4, 5, 8, 1)); // the title's
    legend->setIconSize(kLegendIcon);
    legend->setIconTextPadding(3);
    m_legends.push_back(legend);
    return legend;
}

void SaliencePanels::showAxisNames(bool on)
{
    m_panels[1].x->setLabel(on ? Words::tr("Input channel") : QString());
    m_panels[2].x->setLabel(on ? Words::tr("Exponent of the scales") : QString());
    m_panels[3].x->setLabel(on ? Words::tr("Threshold of |x|") : QString());
}

void SaliencePanels::setAnswer(std::shared_ptr<const SalienceAnswer> answer)
{
    m_answer = std::move(answer);
    if (!m_answer)
        return;
    showChannels();
    showCurve();
    showOutliers();
}

void SaliencePanels::showChannels()
{
    fill(*m_inputs, m_answer->meanAbs);
    fill(*m_errors, m_answer->weightError);
    fillMarks(*m_byInputs, m_answer->variant(Kind::KeptByInputs), m_answer->meanAbs);
    fillMarks(*m_byWeights, m_answer->variant(Kind::KeptByWeights), m_answer->meanAbs);
    fillMarks(*m_errorMarks, m_answer->variant(Kind::KeptByInputs), m_answer->weightError);
    fillMarks(*m_errorsByWeights, m_answer->variant(Kind::KeptByWeights), m_answer->weightError);
    m_panels[0].y->setRange(positiveRange(m_answer->meanAbs));
    m_panels[1].y->setRange(positiveRange(m_answer->weightError));
    for (std::size_t i = 0; i < 2; ++i)
        m_panels[i].x->setRange(-0.5, static_cast<double>(m_answer->inFeatures) - 0.5);
}

void SaliencePanels::showCurve()
{
    m_curve->data()->clear();
    m_best->data()->clear();
    m_nearest->data()->clear();
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    const auto include = [&](double error) {
        low = std::min(low, error);
        high = std::max(high, error);
    };
    for (std::size_t i = 0; i < m_answer->exponents.size(); ++i) {
        const double error = m_answer->exponentErrors[i];
        if (!std::isfinite(error))
            continue;
        m_curve->addData(m_answer->exponents[i], error);
        if (m_answer->bestExponent && std::abs(*m_answer->bestExponent - m_answer->exponents[i]) < 1e-9)
            m_best->addData(m_answer->exponents[i], error);
        include(error);
    }
    const SalienceVariant* const nearest = m_answer->variant(Kind::Nearest);
    if (nearest && nearest->relativeOutputError) {
        m_nearest->addData(0, *nearest->relativeOutputError);
        m_nearest->addData(1, *nearest->relativeOutputError);
        include(*nearest->relativeOutputError);
    }
    m_panels[2].x->setRange(-0.03, 1.03);
    const double room = std::max((high - low) * 0.12, high * 1e-3);
    m_panels[2].y->setRange(high > 0 ? QCPRange(low - room, high + room) : QCPRange(0, 1));
    m_panels[2].y->setNumberPrecision(3);
}

void SaliencePanels::showOutliers()
{
    QVector<double> thresholds;
    QVector<double> counts;
    for (int i = 1; i <= kThresholdPoints; ++i) {
        thresholds.append(kHighestThreshold * i / kThresholdPoints);
        counts.append(static_cast<double>(m_answer->outlierColumns(thresholds.last())));
    }
    m_outliers->setData(thresholds, counts, true);
    m_panels[3].x->setRange(0, kHighestThreshold);
    m_panels[3].y->setRange(0, std::max(1.0, static_cast<double>(m_answer->inFeatures)) * kMargin);
    setThreshold(m_threshold);
}

void SaliencePanels::setThreshold(double threshold)
{
    m_threshold = threshold;
    m_line->point1->setCoords(threshold, 0);
    m_line->point2->setCoords(threshold, 1);
    m_now->data()->clear();
    if (m_answer)
        m_now->addData(threshold, static_cast<double>(m_answer->outlierColumns(threshold)));
}

void SaliencePanels::setChannel(std::size_t channel)
{
    for (QCPItemStraightLine* cursor : m_cursors) {
        cursor->point1->setCoords(static_cast<double>(channel), 1);
        cursor->point2->setCoords(static_cast<double>(channel), 2);
    }
}

void SaliencePanels::applyColours(const QPalette& palette)
{
    stylePlot(m_plot, palette);
    const PlotColours colours = plotColours(palette);
    QFont bold = plotFont(m_plot);
    bold.setBold(true);
    for (const Panel& panel : m_panels) {
        panel.title->setFont(bold);
        panel.title->setTextColor(colours.text);
    }
    const QColor salient = runColour(1, palette);
    const QColor line = mixColours(colours.text, colours.background, 0.35);
    for (QCPGraph* graph : { m_inputs, m_errors, m_outliers })
        graph->setPen(QPen(line, 1));
    m_curve->setPen(QPen(colours.text, 1.5));
    m_nearest->setPen(QPen(line, 1, Qt::DashLine));
    for (QCPGraph* graph : { m_byInputs, m_errorMarks, m_now })
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, colours.text, salient, 7));
    for (QCPGraph* graph : { m_byWeights, m_errorsByWeights })
        graph->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssSquare, QPen(runColour(0, palette), 1.5), Qt::NoBrush, 8));
    m_best->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssStar, QPen(verdictColour(true, palette), 2), Qt::NoBrush, 11));
    m_line->setPen(QPen(salient, 1, Qt::DashLine));
    for (QCPItemStraightLine* cursor : m_cursors)
        cursor->setPen(QPen(colours.accent, 1, Qt::DotLine));
    QColor behind = colours.background;
    behind.setAlphaF(0.85F);
    for (QCPLegend* legend : m_legends) {
        legend->setBrush(behind);
        legend->setBorderPen(Qt::NoPen);
        legend->setTextColor(colours.text);
        legend->setFont(plotFont(m_plot));
    }
}

std::optional<std::size_t> SaliencePanels::channelAt(const QPointF& position) const
{
    for (std::size_t i = 0; i < 2; ++i) {
        if (!m_answer || !m_panels[i].rect->rect().contains(position.toPoint()))
            continue;
        const double channel = std::round(m_panels[i].x->pixelToCoord(position.x()));
        if (channel >= 0 && channel < static_cast<double>(m_answer->inFeatures))
            return static_cast<std::size_t>(channel);
    }
    return std::nullopt;
}

std::pair<const QCPTextElement*, const QCPAxisRect*> SaliencePanels::panel(const QString& name) const
{
    constexpr std::array names { "inputs", "errors", "scales", "outliers" };
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names[i]))
            return { m_panels[i].title, m_panels[i].rect };
    return { nullptr, nullptr };
}

} // namespace quantoscope
