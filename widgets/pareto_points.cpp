#include "widgets/pareto_points.h"

#include "widgets/label_layout.h"
#include "widgets/plot_painting.h"
#include "widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>
#include <tuple>

namespace quantoscope {
namespace {

constexpr double kSymbolSize = 9;
constexpr double kLabelGap = 11; // beyond the ring about run A
constexpr double kTouch = 7; // pixels between marks that are taken for one
constexpr double kFan = 8; // pixels between the marks of one place
constexpr double kScan = 12; // pixels: from one place for the original's label to the next
constexpr double kCapWidth = 5;
constexpr int kFarSteps = 6; // how far off a name that matters may stand

// Told apart without colour; a method beyond the list shares a shape with an earlier one.
constexpr std::array kShapes { QCPScatterStyle::ssCircle,           QCPScatterStyle::ssSquare,
                               QCPScatterStyle::ssDiamond,          QCPScatterStyle::ssTriangle,
                               QCPScatterStyle::ssTriangleInverted, QCPScatterStyle::ssCrossCircle };

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
    const std::vector<QPointF> places = marks();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double distance = QLineF(places[i], position).length();
        if (distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

std::vector<ParetoPoints::Cluster> ParetoPoints::clusters() const
{
    std::vector<Cluster> clusters;
    for (const std::size_t i : byImportance()) {
        const QPointF here = pixel(m_points[i].cost, m_points[i].worth);
        const auto near = std::ranges::find_if(
            clusters, [&](const Cluster& cluster) { return QLineF(cluster.middle, here).length() < kTouch; });
        if (near == clusters.end())
            clusters.push_back({ { i }, here });
        else
            near->points.push_back(i);
    }
    return clusters;
}

double ParetoPoints::halfWidth(const Cluster& cluster) const
{
    return m_look.isSideBySide ? (static_cast<double>(cluster.points.size()) - 1) / 2 * kFan : 0;
}

std::vector<QPointF> ParetoPoints::marks() const
{
    std::vector<QPointF> marks(m_points.size());
    const double step = m_look.isSideBySide ? kFan : 0;
    for (const Cluster& cluster : clusters()) {
        for (std::size_t place = 0; place < cluster.points.size(); ++place) {
            const ParetoPoint& point = m_points[cluster.points[place]];
            const double aside = static_cast<double>(place) * step - halfWidth(cluster);
            marks[cluster.points[place]] = pixel(point.cost, point.worth) + QPointF(aside, 0);
        }
    }
    return marks;
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
    for (std::size_t i = 0; i < m_points.size(); ++i)
        drawErrorBar(*painter, i);
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
    const std::vector<QPointF> places = marks();
    const std::vector<QRectF> front = frontRects();
    for (double x = area.left() + kLabelGap; x + size.width() < area.right(); x += kScan) {
        for (const double top : { y - size.height() - 1, y + 1 }) {
            const QRectF place(QPointF(x, top), size);
            const QRectF room = place.adjusted(-kSymbolSize, -kSymbolSize, kSymbolSize, kSymbolSize);
            const auto isCrossing = [&](const QRectF& step) { return step.intersects(place); };
            const bool isCovering
                = std::ranges::any_of(places, [&](const QPointF& mark) { return room.contains(mark); })
                || std::ranges::any_of(front, isCrossing);
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
    painter.setAntialiasing(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(frontPen());
    painter.drawPolyline(steps);
}

std::vector<QRectF> ParetoPoints::frontRects() const
{
    std::vector<QRectF> rects;
    const QPolygonF steps = frontSteps();
    for (qsizetype i = 1; i < steps.size(); ++i)
        rects.push_back(QRectF(steps[i - 1], steps[i]).normalized().adjusted(-1, -1, 1, 1));
    return rects;
}

QPen ParetoPoints::frontPen() const
{
    const PlotColours colours = plotColours(m_look.palette);
    return { mixColours(colours.accent, colours.background, 0.25), 1.5, Qt::DashLine };
}

std::optional<QLineF> ParetoPoints::errorBar(std::size_t index) const
{
    const ParetoPoint& point = m_points[index];
    if (!point.standardError || !(*point.standardError > 0))
        return std::nullopt;
    const bool isLog = mParentPlot->yAxis->scaleType() == QCPAxis::stLogarithmic;
    const double below = point.worth - *point.standardError;
    const QCPAxis& axis = *mParentPlot->yAxis;
    const double top = axis.coordToPixel(point.worth + *point.standardError);
    const double bottom = isLog && below <= 0 ? mParentPlot->axisRect()->bottom() : axis.coordToPixel(below);
    const double x = marks()[index].x();
    return QLineF(x, top, x, bottom);
}

void ParetoPoints::drawErrorBar(QCPPainter& painter, std::size_t index) const
{
    const std::optional<QLineF> bar = errorBar(index);
    if (!bar)
        return;
    const QPointF cap(kCapWidth, 0);
    painter.setAntialiasing(false);
    painter.setPen(QPen(runColour(m_points[index].colourIndex, m_look.palette), 1));
    painter.drawLine(*bar);
    painter.drawLine(QLineF(bar->p1() - cap, bar->p1() + cap));
    painter.drawLine(QLineF(bar->p2() - cap, bar->p2() + cap));
}

QCPScatterStyle ParetoPoints::symbol(int shape, const QColor& colour, bool isOnFront) const
{
    const QColor background = plotColours(m_look.palette).background;
    return { kShapes[static_cast<std::size_t>(shape)], QPen(colour, 1.5),
             isOnFront ? colour : mixColours(colour, background, 0.7), kSymbolSize };
}

void ParetoPoints::drawSymbol(QCPPainter& painter, std::size_t index) const
{
    const ParetoPoint& point = m_points[index];
    const PlotColours colours = plotColours(m_look.palette);
    const QPointF centre = marks()[index];
    painter.setAntialiasing(true);
    const QCPScatterStyle shape
        = symbol(symbolOf(point), runColour(point.colourIndex, m_look.palette), point.isOnFront);
    shape.applyTo(&painter, shape.pen());
    shape.drawShape(&painter, centre);
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

// --- Names --------------------------------------------------------------------------------------------------------

QColor ParetoPoints::nameColour(bool isOnFront) const
{
    const PlotColours colours = plotColours(m_look.palette);
    return isOnFront ? colours.text : mixColours(colours.text, colours.background, 0.3);
}

bool ParetoPoints::areLetters() const
{
    return m_look.hasKey;
}

QSizeF ParetoPoints::labelSize(const Cluster& cluster, const QFontMetricsF& metrics) const
{
    QSizeF size;
    for (const std::size_t i : cluster.points) {
        const double width = metrics.horizontalAdvance(textOf(m_points[i])) + 2;
        if (areLetters())
            size = { size.width() + width + (size.width() > 0 ? metrics.averageCharWidth() : 0), metrics.height() };
        else
            size = { std::max(size.width(), width), size.height() + metrics.height() };
    }
    return size;
}

std::vector<QRectF> ParetoPoints::obstacles(const QFontMetricsF& metrics) const
{
    const QRectF bounds(mParentPlot->axisRect()->rect());
    std::vector<QRectF> obstacles;
    if (const std::optional<QRectF> original = originalLabelPlace(metrics))
        obstacles.push_back(*original);
    std::ranges::copy(frontRects(), std::back_inserter(obstacles));
    if (m_look.original) {
        const double y = mParentPlot->yAxis->coordToPixel(*m_look.original);
        obstacles.emplace_back(bounds.left(), y - 1, bounds.width(), 2);
    }
    for (std::size_t i = 0; i < m_points.size(); ++i)
        if (const std::optional<QLineF> bar = errorBar(i))
            obstacles.push_back(QRectF(bar->p1(), bar->p2()).normalized().adjusted(-kCapWidth, 0, kCapWidth, 0));
    for (const QPointF& mark : marks())
        obstacles.emplace_back(mark - QPointF(kSymbolSize, kSymbolSize) / 2, QSizeF(kSymbolSize, kSymbolSize));
    return obstacles;
}

void ParetoPoints::drawLabels(QCPPainter& painter) const
{
    const QFontMetricsF metrics(painter.font());
    const std::vector<Cluster> places = clusters();
    std::vector<PointLabel> labels;
    for (const Cluster& cluster : places) {
        const bool isImportant = std::ranges::any_of(
            cluster.points, [this](std::size_t i) { return m_points[i].isOnFront || isLookedAt(m_points[i]); });
        labels.push_back({ .point = cluster.middle,
                           .size = labelSize(cluster, metrics),
                           .steps = isImportant ? kFarSteps : 0,
                           .aside = halfWidth(cluster) });
    }
    const auto found = placeLabels(labels, mParentPlot->axisRect()->rect(), kLabelGap, obstacles(metrics));
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!found[i])
            continue;
        drawLeader(painter, places[i], *found[i]);
        drawLabel(painter, places[i], *found[i]);
    }
}

// Names of one place: letters in a row, names above each other and flush with the side that their marks are on.
void ParetoPoints::drawLabel(QCPPainter& painter, const Cluster& cluster, QRectF place) const
{
    const QFontMetricsF metrics(painter.font());
    Qt::Alignment side = Qt::AlignHCenter;
    if (place.left() > cluster.middle.x() || areLetters())
        side = Qt::AlignLeft;
    else if (place.right() < cluster.middle.x())
        side = Qt::AlignRight;
    for (const std::size_t i : cluster.points) {
        const QString text = textOf(m_points[i]);
        painter.setPen(nameColour(m_points[i].isOnFront));
        painter.drawText(QRectF(place.topLeft() + QPointF(1, 0), QSizeF(place.width() - 1, metrics.height())),
                         static_cast<int>(side | Qt::AlignVCenter), text);
        if (areLetters())
            place.setLeft(place.left() + metrics.horizontalAdvance(text) + 2 + metrics.averageCharWidth());
        else
            place.setTop(place.top() + metrics.height());
    }
}

// From the marks to names that stand farther off than beside them.
void ParetoPoints::drawLeader(QCPPainter& painter, const Cluster& cluster, const QRectF& label) const
{
    const QPointF& point = cluster.middle;
    const QPointF end(std::clamp(point.x(), label.left(), label.right()),
                      std::clamp(point.y(), label.top(), label.bottom()));
    QLineF line(end, point);
    if (line.length() < halfWidth(cluster) + 2 * kLabelGap)
        return;
    line.setLength(line.length() - kSymbolSize);
    painter.setAntialiasing(true);
    painter.setPen(QPen(plotColours(m_look.palette).axis, 1));
    painter.drawLine(line);
}

// --- Key ----------------------------------------------------------------------------------------------------------

std::vector<ParetoKey::Entry> ParetoPoints::key() const
{
    std::vector<ParetoKey::Entry> entries;
    if (m_points.empty())
        return entries;
    const QColor text = plotColours(m_look.palette).text;
    if (m_methods.size() > 1)
        for (qsizetype i = 0; i < m_methods.size(); ++i)
            entries.push_back({ .text = m_methods[i],
                                .textColour = text,
                                .symbol = symbol(static_cast<int>(i) % static_cast<int>(kShapes.size()), text, true) });
    entries.push_back(
        { .text = QCoreApplication::translate("ParetoPlot", "Pareto front"), .textColour = text, .line = frontPen() });
    if (!std::ranges::all_of(m_points, &ParetoPoint::isOnFront))
        //: Key of a plot: a run that another one betters or equals in both figures
        entries.push_back({ .text = QCoreApplication::translate("ParetoPlot", "pale: another run is better"),
                            .textColour = nameColour(false),
                            .symbol = symbol(0, text, false) });
    const auto isShared = [](const Cluster& cluster) { return cluster.points.size() > 1; };
    if (m_look.isSideBySide && std::ranges::any_of(clusters(), isShared))
        //: Key of a plot: marks of runs whose figures are the same, as far as can be seen
        entries.push_back({ .text = QCoreApplication::translate("ParetoPlot", "side by side: at one place"),
                            .textColour = text,
                            .symbol = symbol(0, text, true),
                            .isTwice = true });
    return entries;
}

} // namespace quantoscope
