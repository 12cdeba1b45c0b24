#include "widgets/stepper_panels.h"

#include "widgets/cell_ticks.h"
#include "widgets/colour_map.h"
#include "widgets/number_format.h"
#include "widgets/plot_painting.h"
#include "widgets/stepper_text.h"
#include "widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Stepper)
};

constexpr double kCostDecades = 1e-6; // of the dearest: cheaper weights all look alike
constexpr double kCurveMargin = 1.08;
constexpr double kNone = 0.0001; // a stretch factor that takes no room of its own
constexpr int kLeastPanel = 24; // pixels
constexpr int kTickRoom = 8; // pixels above axes whose uppermost number may be at their end
constexpr QSize kLegendIcon(26, 14); // wide enough to tell dashes from dots
constexpr int kNamesALine = 2;
constexpr double kCurrentWidth = 2.6; // of the curve of the method that is shown

double largestMagnitude(const std::vector<float>& values)
{
    double largest = 0;
    for (const float value : values)
        if (std::isfinite(value))
            largest = std::max(largest, std::abs(static_cast<double>(value)));
    return largest;
}

double usable(double limit)
{
    return limit > 0 ? limit : 1;
}

bool makesGood(const StepperTrace& trace)
{
    return trace.method == "gptq" || trace.method == "obq";
}

bool isGreedy(const StepperTrace& trace)
{
    return std::ranges::any_of(trace.frames,
                               [](const StepperFrame& frame) { return frame.kind == StepKind::WeightsRounded; });
}

/// Neither a run's colour nor told by colour alone: runs and methods are different things.
QPen methodPen(const std::string& method, const QPalette& palette)
{
    const PlotColours colours = plotColours(palette);
    const bool dark = isDark(palette);
    if (method == "rtn")
        return QPen(mixColours(colours.text, colours.background, 0.4), 1.3, Qt::DotLine);
    if (method == "obq")
        return QPen(QColor(dark ? 0xc9c45a : 0x77711a), 1.3, Qt::DashLine);
    if (method == "awq")
        return QPen(QColor(dark ? 0xb99be6 : 0x6a3d9a), 1.3, Qt::DashDotLine);
    return QPen(colours.text, 1.3);
}

bool cutsRanges(const StepperTrace& trace)
{
    return std::ranges::any_of(trace.frames,
                               [](const StepperFrame& frame) { return frame.kind == StepKind::RangeCut; });
}

bool isOnTheWay(const StepperFrame& frame)
{
    return frame.kind != StepKind::ScalesTried && frame.kind != StepKind::ScalesChosen
        && frame.kind != StepKind::RangeCut;
}

} // namespace

// --- Layout -------------------------------------------------------------------------------------------------------

void StepperPanels::setTrace(std::shared_ptr<const StepperTile> tile, const StepperTrace* trace)
{
    m_plot.clearPlottables();
    m_plot.clearItems();
    m_plot.plotLayout()->clear();
    m_plot.plotLayout()->setColumnSpacing(0);
    m_plot.plotLayout()->setRowSpacing(0);
    m_panels.clear();
    m_curves.clear();
    m_weights = m_changes = m_differences = m_costs = m_hessian = m_magnitudes = m_search = m_errors = {};
    m_magnitudeBars = nullptr;
    m_legend = nullptr;
    m_tile = std::move(tile);
    m_trace = trace;
    if (!m_trace)
        return;
    measureLimits();

    auto* const left = new QCPLayoutGrid;
    auto* const right = new QCPLayoutGrid;
    for (QCPLayoutGrid* side : { left, right }) {
        side->setRowSpacing(0);
        side->setColumnSpacing(0);
    }
    m_plot.plotLayout()->addElement(0, 0, left);
    m_plot.plotLayout()->addElement(0, 1, right);
    m_plot.plotLayout()->setColumnStretchFactor(0, 1.45);
    m_weights = addTile(*left, Words::tr("Weights; a dot marks what is fixed"));
    if (makesGood(*m_trace))
        m_changes = addTile(*left, Words::tr("Compensation by this step"));
    m_differences = addTile(*left, Words::tr("Difference to the original"));
    if (isGreedy(*m_trace))
        m_costs = addTile(*left, Words::tr("Cost of rounding, before the choice"));
    if (isGreedy(*m_trace) || !m_trace->factor.empty())
        addHessian(*right);
    if (!m_trace->candidateErrors.empty())
        addSearch(*right);
    addErrors(*right);
}

StepperPanels::Panel StepperPanels::addPanel(QCPLayoutGrid& side, const QString& title)
{
    Panel panel;
    panel.title = new PanelTitle(&m_plot, title);
    const int row = side.rowCount();
    side.addElement(row, 0, panel.title);
    side.setRowStretchFactor(row, kNone);
    panel.rect = new QCPAxisRect(&m_plot);
    panel.rect->setMinimumMargins(QMargins(8, 1, 10, 2));
    panel.rect->setMinimumSize(kLeastPanel, kLeastPanel); // small: what is under the plot may be three lines
    panel.rect->setRangeDrag({});
    panel.rect->setRangeZoom({});
    side.addElement(row + 1, 0, panel.rect);
    m_panels.push_back(panel);
    return panel;
}

StepperPanels::Panel StepperPanels::addTile(QCPLayoutGrid& side, const QString& title)
{
    Panel panel = addPanel(side, title);
    panel.cells = new TileCells(&m_plot, panel.rect);
    for (const QCPAxis::AxisType axis : { QCPAxis::atBottom, QCPAxis::atLeft })
        numberCells(*panel.rect->axis(axis));
    panel.rect->axis(QCPAxis::atLeft)->setRangeReversed(true);
    m_panels.back() = panel;
    return panel;
}

void StepperPanels::addHessian(QCPLayoutGrid& side)
{
    m_hessian = addTile(side, isGreedy(*m_trace) ? QString() : Words::tr("U, H⁻¹ = UᵀU"));
    side.setRowStretchFactor(side.rowCount() - 1, 1.3);
    m_hessianLimit = usable(largestMagnitude(m_trace->factor.values));
    // Under the matrix: as a part of the title it would be cut.
    m_hessian.rect->axis(QCPAxis::atBottom)
        ->setLabel(isGreedy(*m_trace) ? Words::tr("free columns, before the choice")
                                      : Words::tr("columns in order; framed: still active"));
}

void StepperPanels::addSearch(QCPLayoutGrid& side)
{
    m_magnitudes = addPanel(side, Words::tr("Channels: mean |x| (bars), scale (line)"));
    QCPAxis* const x = m_magnitudes.rect->axis(QCPAxis::atBottom);
    QCPAxis* const scaleAxis = m_magnitudes.rect->axis(QCPAxis::atRight);
    scaleAxis->setVisible(true);
    scaleAxis->setTickLabels(true);
    m_magnitudes.rect->setMinimumMargins(QMargins(8, kTickRoom, 10, 2));
    for (QCPAxis* const axis : { m_magnitudes.rect->axis(QCPAxis::atLeft), scaleAxis })
        giveTicksRoom(*axis, false);
    m_magnitudeBars = new QCPBars(x, m_magnitudes.rect->axis(QCPAxis::atLeft));
    m_magnitudeBars->setWidth(0.7);
    m_scales = m_plot.addGraph(x, scaleAxis);
    m_scales->setLineStyle(QCPGraph::lsStepCenter);
    numberCells(*x);
    QVector<double> columns;
    QVector<double> magnitudes;
    for (std::size_t i = 0; i < m_trace->magnitudes.size(); ++i) {
        columns.append(static_cast<double>(m_tile->range.firstColumn) + static_cast<double>(i));
        magnitudes.append(static_cast<double>(m_trace->magnitudes[i]));
    }
    m_magnitudeBars->setData(columns, magnitudes, true);
    x->setRange(columns.front() - 0.5, columns.back() + 0.5);
    m_magnitudes.rect->axis(QCPAxis::atLeft)->setRange(0, usable(largestMagnitude(m_trace->magnitudes)) * kCurveMargin);

    m_search = addPanel(side,
                        cutsRanges(*m_trace) ? Words::tr("Relative output error, before ranges are cut")
                                             : Words::tr("Relative output error"));
    QCPAxis* const exponents = m_search.rect->axis(QCPAxis::atBottom);
    QCPAxis* const errors = m_search.rect->axis(QCPAxis::atLeft);
    m_candidates = m_plot.addGraph(exponents, errors);
    m_best = m_plot.addGraph(exponents, errors);
    m_candidate = m_plot.addGraph(exponents, errors);
    double low = m_trace->candidateErrors.empty() ? 0 : m_trace->candidateErrors.front();
    double high = low;
    for (std::size_t i = 0; i < m_trace->candidateErrors.size(); ++i) {
        if (!m_trace->candidateExponents[i])
            continue;
        const double error = m_trace->candidateErrors[i];
        m_candidates->addData(*m_trace->candidateExponents[i], error);
        low = std::min(low, error);
        high = std::max(high, error);
        if (m_trace->bestCandidate == i)
            m_best->addData(*m_trace->candidateExponents[i], error);
    }
    const double room = std::max((high - low) * 0.12, high * 1e-3);
    exponents->setRange(-0.03, 1.03);
    exponents->setLabel(Words::tr("Exponent of the scales"));
    numberQuantities(*exponents);
    giveTicksRoom(*errors, false);
    errors->setRange(low - room, high + room);
}

// Between title and axes: within them it would lie over curves, which may be anywhere.
void StepperPanels::addLegend(QCPLayoutGrid& side)
{
    m_legend = new QCPLegend;
    side.insertRow(side.rowCount() - 1);
    side.addElement(side.rowCount() - 2, 0, m_legend);
    side.setRowStretchFactor(side.rowCount() - 2, kNone);
    m_legend->setLayer(QStringLiteral("legend"));
    m_legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    m_legend->setWrap(kNamesALine);
    m_legend->setRowSpacing(0);
    m_legend->setMargins(QMargins(8, 0, 8, 0));
    m_legend->setIconSize(kLegendIcon);
}

void StepperPanels::addErrors(QCPLayoutGrid& side)
{
    m_errors = addPanel(side, Words::tr("Relative output error so far"));
    QCPAxis* const x = m_errors.rect->axis(QCPAxis::atBottom);
    QCPAxis* const y = m_errors.rect->axis(QCPAxis::atLeft);
    addLegend(side);
    double highest = 0;
    for (const StepperTrace& trace : m_tile->traces) {
        QCPGraph* const curve = m_plot.addGraph(x, y);
        QVector<double> shares;
        QVector<double> errors;
        for (const StepperFrame& frame : trace.frames) {
            if (!isOnTheWay(frame))
                continue;
            shares.append(frame.fixedShare);
            errors.append(frame.outputError);
            highest = std::max(highest, frame.outputError);
        }
        curve->setData(shares, errors, true);
        curve->addToLegend(m_legend);
        m_curves.push_back(curve);
    }
    nameCurves();
    m_now = m_plot.addGraph(x, y);
    m_now->removeFromLegend(); // a mark on the others, no curve of its own
    x->setRange(0, 1);
    x->setLabel(Words::tr("Share of weights fixed"));
    numberQuantities(*x);
    giveTicksRoom(*y, false);
    x->setNumberFormat(QStringLiteral("gb"));
    y->setNumberFormat(QStringLiteral("gb"));
    y->setNumberPrecision(3);
    y->setRange(0, usable(highest) * kCurveMargin);
}

// Colours mean the same in all frames of a trace.
void StepperPanels::measureLimits()
{
    double change = 0;
    double difference = 0;
    m_mostCost = 0;
    double leastCost = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_trace->frames.size(); ++i) {
        change = std::max(change, largestMagnitude(changes(i)));
        difference = std::max(difference, largestMagnitude(differences(i)));
        for (const float cost : frameAt(i).costs.values) {
            if (!(cost > 0))
                continue;
            m_mostCost = std::max(m_mostCost, static_cast<double>(cost));
            leastCost = std::min(leastCost, static_cast<double>(cost));
        }
    }
    m_weightLimit = usable(largestMagnitude(m_trace->original.values));
    m_changeLimit = usable(change);
    m_differenceLimit = usable(difference);
    m_mostCost = usable(m_mostCost);
    m_leastCost = std::clamp(leastCost, m_mostCost * kCostDecades, m_mostCost * 0.5);
}

// --- Frames -------------------------------------------------------------------------------------------------------

void StepperPanels::setFrame(std::size_t frame, int row)
{
    if (!m_trace)
        return;
    showTile(frame);
    if (m_hessian.cells && isGreedy(*m_trace))
        showInverse(frame, row);
    else if (m_hessian.cells)
        showFactor(frameAt(frame));
    if (m_magnitudeBars)
        showSearch(frameAt(frame));
    m_now->data()->clear();
    if (isOnTheWay(frameAt(frame)))
        m_now->addData(frameAt(frame).fixedShare, frameAt(frame).outputError);
    showKeys();
    m_plot.replot(QCustomPlot::rpQueuedReplot);
}

// Each panel has a scale of its own: a change of a hundredth would not be seen on that of the weights.
void StepperPanels::showKeys()
{
    for (const auto& [panel, limit] :
         { std::pair(&m_weights, m_weightLimit), std::pair(&m_changes, m_changeLimit),
           std::pair(&m_differences, m_differenceLimit), std::pair(&m_hessian, m_hessianLimit) }) {
        if (panel->cells)
            panel->title->setKey(signedKey(limit, m_palette));
    }
    if (m_costs.cells)
        m_costs.title->setKey({ limitText(m_leastCost), limitText(m_mostCost),
                                [](double place) { return colourAt(ColourMap::Viridis, place); } });
    for (const Panel& panel : m_panels)
        panel.title->setKeyLook(plotFont(m_plot), m_palette);
}

TileCells::Contents StepperPanels::contents(std::vector<float> values, double limit) const
{
    TileCells::Contents contents;
    contents.firstRow = static_cast<int>(m_tile->range.firstRow);
    contents.firstColumn = static_cast<int>(m_tile->range.firstColumn);
    contents.rows = static_cast<int>(m_trace->original.rows);
    contents.columns = static_cast<int>(m_trace->original.columns);
    contents.values = std::move(values);
    contents.limit = limit;
    return contents;
}

// What the step did to weights other than those it rounded.
std::vector<float> StepperPanels::changes(std::size_t frame) const
{
    const StepperFrame& now = frameAt(frame);
    std::vector<float> values(now.weights.values.size(), 0);
    if (frame == 0)
        return values;
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = now.weights.values[i] - frameAt(frame - 1).weights.values[i];
    for (std::size_t row = 0; row < now.chosen.size(); ++row)
        if (now.chosen[row] >= 0)
            values[row * static_cast<std::size_t>(now.weights.columns) + static_cast<std::size_t>(now.chosen[row])] = 0;
    return values;
}

std::vector<float> StepperPanels::differences(std::size_t frame) const
{
    std::vector<float> values = frameAt(frame).weights.values;
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] -= m_trace->original.values[i];
    return values;
}

std::vector<std::pair<QRect, TileCells::Mark>> StepperPanels::chosenCells(const StepperFrame& frame) const
{
    std::vector<std::pair<QRect, TileCells::Mark>> marks;
    const auto rows = static_cast<int>(m_trace->original.rows);
    if (frame.kind == StepKind::ColumnRounded) {
        marks.emplace_back(QRect(frame.chosen.front(), 0, 1, rows), TileCells::Mark::Chosen);
        return marks;
    }
    for (int row = 0; row < static_cast<int>(frame.chosen.size()); ++row)
        if (frame.chosen[static_cast<std::size_t>(row)] >= 0)
            marks.emplace_back(QRect(frame.chosen[static_cast<std::size_t>(row)], row, 1, 1), TileCells::Mark::Chosen);
    return marks;
}

void StepperPanels::showTile(std::size_t frame)
{
    const StepperFrame& now = frameAt(frame);
    const auto marks = chosenCells(now);
    TileCells::Contents weights = contents(now.weights.values, m_weightLimit);
    weights.settled = now.fixed;
    m_weights.cells->setContents(weights);
    m_weights.cells->setMarks(marks);
    m_differences.cells->setContents(contents(differences(frame), m_differenceLimit));
    m_differences.cells->setMarks(marks);
    if (m_changes.cells) {
        m_changes.cells->setContents(contents(changes(frame), m_changeLimit));
        m_changes.cells->setMarks(marks);
    }
    if (m_costs.cells) {
        const std::vector<float> none(now.weights.values.size(), std::numeric_limits<float>::quiet_NaN());
        TileCells::Contents costs = contents(now.costs.empty() ? none : now.costs.values, m_mostCost);
        costs.scale = TileCells::Scale::Logarithmic;
        costs.low = m_leastCost;
        m_costs.cells->setContents(costs);
        m_costs.cells->setMarks(marks);
    }
}

void StepperPanels::showFactor(const StepperFrame& frame)
{
    const auto size = static_cast<int>(m_trace->factor.columns);
    TileCells::Contents factor;
    factor.rows = factor.columns = size;
    factor.values = m_trace->factor.values;
    factor.limit = m_hessianLimit;
    const auto step = static_cast<int>(frame.step);
    const bool rounds = frame.kind == StepKind::ColumnRounded;
    const int begin = static_cast<int>(frame.blockBegin);
    const int end = static_cast<int>(frame.blockEnd);
    const int used = rounds ? step - 1 : frame.kind == StepKind::RestUpdated ? begin : step; // first row in use
    factor.faded.assign(factor.values.size(), 0);
    for (int row = 0; row < size; ++row)
        for (int column = 0; column < size; ++column)
            if (row < used || column < row)
                factor.faded[static_cast<std::size_t>(row) * static_cast<std::size_t>(size)
                             + static_cast<std::size_t>(column)]
                    = 1;
    std::vector<std::pair<QRect, TileCells::Mark>> marks;
    if (step < size)
        marks.emplace_back(QRect(step, step, size - step, size - step), TileCells::Mark::Region);
    if (rounds)
        marks.emplace_back(QRect(step - 1, step - 1, end - step + 1, 1), TileCells::Mark::Chosen);
    else if (frame.kind == StepKind::RestUpdated)
        marks.emplace_back(QRect(end, begin, size - end, end - begin), TileCells::Mark::Chosen);
    m_hessian.cells->setContents(std::move(factor));
    m_hessian.cells->setMarks(std::move(marks));
}

void StepperPanels::showInverse(std::size_t frame, int row)
{
    const auto hasInverse = [](const StepperFrame& each) { return each.kind == StepKind::WeightsRounded; };
    const auto first = std::ranges::find_if(m_trace->frames, hasInverse);
    // Before the first choice the inverse is that of the first choice.
    const StepperFrame& shown = hasInverse(frameAt(frame)) ? frameAt(frame) : *first;
    const auto at = static_cast<std::size_t>(row);
    const auto size = static_cast<int>(m_trace->original.columns);
    m_hessian.title->setText(Words::tr("H⁻¹ of row %1").arg(m_tile->range.firstRow + row));
    TileCells::Contents inverse;
    inverse.firstRow = inverse.firstColumn = static_cast<int>(m_tile->range.firstColumn);
    inverse.rows = inverse.columns = size;
    inverse.values = shown.inverses[at].values;
    inverse.values.resize(static_cast<std::size_t>(size) * static_cast<std::size_t>(size)); // a row without this step
    inverse.limit = m_hessianLimit = usable(largestMagnitude(first->inverses[at].values));
    inverse.faded.assign(inverse.values.size(), 0);
    for (int i = 0; i < size; ++i)
        for (int j = 0; j < size; ++j)
            if (std::isnan(shown.costs.at(row, i)) || std::isnan(shown.costs.at(row, j)))
                inverse
                    .faded[static_cast<std::size_t>(i) * static_cast<std::size_t>(size) + static_cast<std::size_t>(j)]
                    = 1;
    std::vector<std::pair<QRect, TileCells::Mark>> marks;
    if (const int column = shown.chosen[at]; column >= 0 && hasInverse(frameAt(frame))) {
        marks.emplace_back(QRect(column, 0, 1, size), TileCells::Mark::Chosen);
        marks.emplace_back(QRect(0, column, size, 1), TileCells::Mark::Region);
    }
    m_hessian.cells->setContents(std::move(inverse));
    m_hessian.cells->setMarks(std::move(marks));
}

void StepperPanels::showSearch(const StepperFrame& frame)
{
    m_scales->data()->clear();
    double highest = 1;
    for (std::size_t i = 0; i < m_trace->magnitudes.size(); ++i) {
        const double scale = frame.scales.empty() ? 1 : static_cast<double>(frame.scales[i]);
        m_scales->addData(static_cast<double>(m_tile->range.firstColumn) + static_cast<double>(i), scale);
        highest = std::max(highest, scale);
    }
    m_magnitudes.rect->axis(QCPAxis::atRight)->setRange(0, highest * kCurveMargin);
    m_candidate->data()->clear();
    if (frame.kind == StepKind::ScalesTried && frame.exponent)
        m_candidate->addData(*frame.exponent, frame.outputError);
}

// --- Looks and places ---------------------------------------------------------------------------------------------

void StepperPanels::nameCurves()
{
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const StepperTrace& trace = m_tile->traces[i];
        m_curves[i]->setName(QStringLiteral("%1  %2").arg(stepperMethodName(trace.method),
                                                          formatValue(trace.frames.back().outputError, 3)));
    }
}

void StepperPanels::applyColours(const QPalette& palette)
{
    m_palette = palette;
    nameCurves();
    stylePlot(m_plot, palette);
    const PlotColours colours = plotColours(palette);
    QFont bold = plotFont(m_plot);
    bold.setBold(true);
    for (const Panel& panel : m_panels) {
        panel.title->setFont(bold);
        panel.title->setTextColor(colours.text);
        if (panel.cells)
            panel.cells->setPalette(palette);
    }
    if (!m_trace)
        return;
    showKeys();
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const StepperTrace& trace = m_tile->traces[i];
        QPen pen = methodPen(trace.method, palette);
        if (&trace == m_trace)
            pen.setWidthF(kCurrentWidth);
        m_curves[i]->setPen(pen);
    }
    m_now->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDisc, colours.text, methodPen(m_trace->method, palette).color(), 9));
    m_now->setLineStyle(QCPGraph::lsNone);
    m_legend->setBrush(Qt::NoBrush);
    m_legend->setBorderPen(Qt::NoPen);
    m_legend->setTextColor(colours.text);
    m_legend->setFont(plotFont(m_plot));
    if (!m_magnitudeBars)
        return;
    m_magnitudeBars->setPen(Qt::NoPen);
    m_magnitudeBars->setBrush(mixColours(colours.text, colours.background, 0.55));
    const QColor scales = methodPen(m_trace->method, palette).color();
    m_scales->setPen(QPen(scales, 2));
    m_candidates->setPen(QPen(colours.text, 1.3));
    m_best->setLineStyle(QCPGraph::lsNone);
    m_best->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssStar, QPen(verdictColour(true, palette), 2), Qt::NoBrush, 11));
    m_candidate->setLineStyle(QCPGraph::lsNone);
    m_candidate->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colours.text, scales, 9));
}

std::optional<std::pair<int, int>> StepperPanels::weightAt(const QPointF& position) const
{
    for (const Panel& panel : { m_weights, m_changes, m_differences, m_costs }) {
        if (!panel.cells)
            continue;
        if (const auto cell = panel.cells->cellAt(position))
            return cell;
    }
    return std::nullopt;
}

std::pair<const QCPTextElement*, const QCPAxisRect*> StepperPanels::panel(const QString& name) const
{
    for (const auto& [each, panel] :
         { std::pair("weights", &m_weights), std::pair("changes", &m_changes), std::pair("differences", &m_differences),
           std::pair("costs", &m_costs), std::pair("hessian", &m_hessian), std::pair("channels", &m_magnitudes),
           std::pair("search", &m_search), std::pair("errors", &m_errors) })
        if (name == QLatin1String(each))
            return { panel->title, panel->rect };
    return { nullptr, nullptr };
}

} // namespace quantoscope
