#include "widgets/pareto_points.h"

#include "widgets/label_layout.h"
#include "widgets/plot_painting.h"
#include "widgets/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tuple>

namespace quantoscope {
namespace {

constexpr double kSymbolSize = 9;
constexpr double kLabelGap = 8;
constexpr double kCapWidth = 5;
constexpr int kFarSteps = 6; // how far off a name that matters may stand

// Told apart without colour; a method beyond the list shares a shape with an earlier one.
constexpr std::array kShapes {
    QCPScatterStyle::ssDisc,     QCPScatterStyle::ssSquare,           QCPScatterStyle::ssDiamond,
    QCPScatterStyle::ssTriangle, QCPScatterStyle::ssTriangleInverted, QCPScatterStyle::ssCrossCircle
};

} // namespace

ParetoPoints::ParetoPoints(QCustomPlot* plot) : QCPAbstractItem(plot)
{
    setClipToAxisRect(true);
    setSelectable(false);
    setLayer(QStringLiteral("main"));
}

void ParetoPoints::setPoints(std::vector<ParetoPoint> points)
{
    m_points = std::move(points);
    m_methods.clear();
    for (const ParetoPoint& point : m_points) {
        if (!m_methods.contains(point.method))
            m_methods.append(point.method);
    }
    m_methods.sort(); // a run that comes or goes changes no other's shape
}

QPointF ParetoPoints::pixel(double cost, double worth) const
{
    return { mParentPlot->xAxis->coordToPixel(cost), mParentPlot->yAxis->coordToPixel(worth) };
}

int ParetoPoints::symbolOf(const ParetoPoint& point) const
{
    return static_cast<int>(m_methods.indexOf(point.method)) % static_cast<int>(kShapes.size());
}

std::optional<std::size_t> ParetoPoints::pointAt(const QPointF& position, double reach) const
{
    std::optional<std::size_t> nearest;
    double least = reach;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF away = pixel(m_points[i].cost, m_points[i].worth) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

QString ParetoPoints::textOf(const ParetoPoint& point) const
{
    if (m_look.hasKey && point.runs == 1) // the key names no groups
        return point.letter;
    return m_look.withLetters ? point.fullName() : point.label;
}

bool ParetoPoints::isLookedAt(const ParetoPoint& point) const
{
    return m_look.withLetters && !point.letter.isEmpty();
}

// Runs that are looked at, A first, then the front, which is what the plot is read for: their labels choose first.
std::vector<std::size_t> ParetoPoints::byImportance() const
{
    std::vector<std::size_t> order(m_points.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [this](std::size_t i) {
        const ParetoPoint& point = m_points[i];
        const QString letter = m_look.withLetters ? point.letter : QString();
        return std::tuple(m_look.withLetters && letter.isEmpty(), letter.size(), letter, !point.isOnFront);
    });
    return order;
}

void ParetoPoints::draw(QCPPainter* painter)
{
    painter->setFont(plotFont(*mParentPlot));
    drawOriginal(*painter);
    drawFront(*painter);
    for (const ParetoPoint& point : m_points)
        drawErrorBar(*painter, point);
    std::vector<std::size_t> order = byImportance();
    std::ranges::reverse(order); // what matters most lies on top
    for (const std::size_t i : order)
        drawSymbol(*painter, i);
    drawLabels(*painter);
}

std::optional<QRectF> ParetoPoints::originalLabelPlace(const QFontMetricsF& metrics) const
{
    if (!m_look.original)
        return std::nullopt;
    const QRectF area = mParentPlot->axisRect()->rect();
    const double y = mParentPlot->yAxis->coordToPixel(*m_look.original);
    const QSizeF size(metrics.horizontalAdvance(m_look.originalLabel) + 2, metrics.height());
    const QRectF left(QPointF(area.left() + kLabelGap, y - size.height() - 1), size);
    const QRectF right = left.translated(area.width() - size.width() - 2 * kLabelGap, 0);
    for (const QRectF& above : { left, right }) {
        for (const QRectF& place : { above, above.translated(0, size.height() + 2) }) {
            const bool isCovering = std::ranges::any_of(m_points, [&](const ParetoPoint& point) {
                return place.adjusted(-kSymbolSize, -kSymbolSize, kSymbolSize, kSymbolSize)
                    .contains(pixel(point.cost, point.worth));
            });
            if (area.contains(place) && !isCovering)
                return place;
        }
    }
    return std::nullopt; // its line and the table remain
}

void ParetoPoints::drawOriginal(QCPPainter& painter) const
{
    if (!m_look.original)
        return;
    const PlotColours colours = plotColours(m_look.palette);
    const QRectF area = mParentPlot->axisRect()->rect();
    const double y = std::round(mParentPlot->yAxis->coordToPixel(*m_look.original));
    painter.setAntialiasing(false);
    painter.setPen(QPen(colours.original, 1, Qt::DotLine));
    painter.drawLine(QLineF(area.left(), y, area.right(), y));
    painter.setPen(QPen(mixColours(colours.text, colours.background, 0.3)));
    if (const std::optional<QRectF> place = originalLabelPlace(QFontMetricsF(painter.font())))
        painter.drawText(*place, Qt::AlignCenter, m_look.originalLabel);
}

// Steps: what lies beyond them is bettered by a point on the front.
QPolygonF ParetoPoints::frontSteps() const
{
    QPolygonF steps;
    for (const ParetoPoint& point : m_points) {
        if (!point.isOnFront)
            continue;
        const QPointF here = pixel(point.cost, point.worth);
        if (!steps.isEmpty())
            steps << QPointF(here.x(), steps.last().y());
        steps << here;
    }
    if (!steps.isEmpty())
        steps << QPointF(mParentPlot->axisRect()->right() + 1, steps.last().y());
    return steps;
}

void ParetoPoints::drawFront(QCPPainter& painter) const
{
    const QPolygonF steps = frontSteps();
    if (steps.isEmpty())
        return;
    const PlotColours colours = plotColours(m_look.palette);
    painter.setAntialiasing(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixColours(colours.accent, colours.background, 0.25), 1.5, Qt::DashLine));
    painter.drawPolyline(steps);
}

std::optional<QLineF> ParetoPoints::errorBar(const ParetoPoint& point) const
{
    if (!point.standardError || !(*point.standardError > 0))
        return std::nullopt;
    const bool isLog = mParentPlot->yAxis->scaleType() == QCPAxis::stLogarithmic;
    const double below = point.worth - *point.standardError;
    const QPointF top = pixel(point.cost, point.worth + *point.standardError);
    const QPointF bottom
        = isLog && below <= 0 ? QPointF(top.x(), mParentPlot->axisRect()->bottom()) : pixel(point.cost, below);
    return QLineF(top, bottom);
}

void ParetoPoints::drawErrorBar(QCPPainter& painter, const ParetoPoint& point) const
{
    const std::optional<QLineF> bar = errorBar(point);
    if (!bar)
        return;
    const QPointF cap(kCapWidth, 0);
    painter.setAntialiasing(false);
    painter.setPen(QPen(runColour(point.colourIndex, m_look.palette), 1));
    painter.drawLine(*bar);
    painter.drawLine(QLineF(bar->p1() - cap, bar->p1() + cap));
    painter.drawLine(QLineF(bar->p2() - cap, bar->p2() + cap));
}

void ParetoPoints::drawSymbol(QCPPainter& painter, std::size_t index) const
{
    const ParetoPoint& point = m_points[index];
    const PlotColours colours = plotColours(m_look.palette);
    const QColor colour = runColour(point.colourIndex, m_look.palette);
    const QPointF centre = pixel(point.cost, point.worth);
    painter.setAntialiasing(true);
    QCPScatterStyle symbol(kShapes[static_cast<std::size_t>(symbolOf(point))], colour,
                           point.isOnFront ? colour : mixColours(colour, colours.background, 0.55), kSymbolSize);
    symbol.applyTo(&painter, QPen(colour, 1.5));
    symbol.drawShape(&painter, centre);
    painter.setBrush(Qt::NoBrush);
    if (point.run == m_look.selectedRun) {
        painter.setPen(QPen(colours.text, 1.5));
        painter.drawEllipse(centre, kSymbolSize, kSymbolSize);
    }
    if (m_look.cursor == index) {
        painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
        painter.drawRect(QRectF(centre - QPointF(12, 12), QSizeF(24, 24)));
    }
}

// From a point to a name that stands farther off than beside it; names above one another need none.
void ParetoPoints::drawLeader(QCPPainter& painter, const QPointF& point, const QRectF& label,
                              const std::vector<std::optional<QRectF>>& labels) const
{
    const QPointF end(std::clamp(point.x(), label.left(), label.right()),
                      std::clamp(point.y(), label.top(), label.bottom()));
    const QRectF way = QRectF(point, end).normalized().adjusted(-1, -1, 1, 1);
    const bool crosses = std::ranges::any_of(
        labels, [&](const auto& other) { return other && *other != label && other->intersects(way); });
    if (crosses || QLineF(point, end).length() < 2 * kLabelGap)
        return;
    painter.setAntialiasing(true);
    painter.setPen(QPen(plotColours(m_look.palette).axis, 1));
    painter.drawLine(QLineF(point, end));
}

void ParetoPoints::drawLabels(QCPPainter& painter) const
{
    const PlotColours colours = plotColours(m_look.palette);
    const QFontMetricsF metrics(painter.font());
    const std::vector<std::size_t> order = byImportance();
    std::vector<PointLabel> labels;
    for (const std::size_t i : order)
        labels.push_back({ pixel(m_points[i].cost, m_points[i].worth),
                           { metrics.horizontalAdvance(textOf(m_points[i])) + 2, metrics.height() },
                           m_points[i].isOnFront || isLookedAt(m_points[i]) ? kFarSteps : 0 });
    const QRectF bounds(mParentPlot->axisRect()->rect());
    std::vector<QRectF> obstacles;
    if (const std::optional<QRectF> original = originalLabelPlace(metrics))
        obstacles.push_back(*original);
    const QPolygonF steps = frontSteps();
    for (qsizetype i = 1; i < steps.size(); ++i)
        obstacles.push_back(QRectF(steps[i - 1], steps[i]).normalized().adjusted(-1, -1, 1, 1));
    if (m_look.original) {
        const double y = mParentPlot->yAxis->coordToPixel(*m_look.original);
        obstacles.emplace_back(bounds.left(), y - 1, bounds.width(), 2);
    }
    for (const ParetoPoint& point : m_points)
        if (const std::optional<QLineF> bar = errorBar(point))
            obstacles.push_back(QRectF(bar->p1(), bar->p2()).normalized().adjusted(-kCapWidth, 0, kCapWidth, 0));
    const std::vector<std::optional<QRectF>> places = placeLabels(labels, bounds, kLabelGap, obstacles);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const ParetoPoint& point = m_points[order[i]];
        if (!places[i])
            continue;
        drawLeader(painter, labels[i].point, *places[i], places);
        painter.setPen(point.isOnFront ? colours.text : mixColours(colours.text, colours.background, 0.3));
        painter.drawText(*places[i], Qt::AlignCenter, textOf(point));
    }
}

} // namespace quantoscope
