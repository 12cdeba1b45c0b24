#include "widgets/pareto_key.h"

#include "widgets/plot_painting.h"

#include <QFontMetricsF>

#include <cmath>

namespace quantoscope {
namespace {

constexpr double kSample = 18; // pixels: a line or a symbol before its text
constexpr double kSampleGap = 4;
constexpr double kBetween = 14;
constexpr double kLineRoom = 1.25; // of a line's height
constexpr double kTwiceAside = 4;
constexpr int kMargin = 6;

} // namespace

ParetoKey::ParetoKey(QCustomPlot* plot) : QCPLayoutElement(plot)
{
    setMargins({ kMargin, 2, kMargin, 0 });
}

double ParetoKey::widthOf(const Entry& entry, const QFontMetricsF& metrics) const
{
    return kSample + kSampleGap + metrics.horizontalAdvance(entry.text);
}

std::vector<QPointF> ParetoKey::places(double width, const QFontMetricsF& metrics) const
{
    std::vector<QPointF> places;
    QPointF next;
    for (const Entry& entry : m_entries) {
        const double needed = widthOf(entry, metrics);
        if (next.x() > 0 && next.x() + needed > width)
            next = { 0, next.y() + kLineRoom * metrics.height() };
        places.push_back(next);
        next.rx() += needed + kBetween;
    }
    return places;
}

void ParetoKey::update(UpdatePhase phase)
{
    QCPLayoutElement::update(phase);
    if (phase != upPreparation)
        return;
    const QFontMetricsF metrics(plotFont(*mParentPlot));
    const std::vector<QPointF> entries = places(mParentPlot->viewport().width() - 2.0 * kMargin, metrics);
    const double bottom = entries.empty() ? 0 : entries.back().y() + kLineRoom * metrics.height();
    const int height = static_cast<int>(std::ceil(bottom)) + margins().top();
    setMinimumSize(0, height);
    setMaximumSize(QWIDGETSIZE_MAX, height);
}

void ParetoKey::draw(QCPPainter* painter)
{
    painter->setFont(plotFont(*mParentPlot));
    const QFontMetricsF metrics(painter->font());
    const std::vector<QPointF> entries = places(mRect.width(), metrics);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const QRectF area(entries[i] + mRect.topLeft(), QSizeF(widthOf(entry, metrics) + 1, metrics.height()));
        const QPointF middle(area.left() + kSample / 2, area.center().y());
        if (entry.line.style() != Qt::NoPen) {
            painter->setAntialiasing(false);
            painter->setPen(entry.line);
            painter->drawLine(QLineF(middle - QPointF(kSample / 2, 0), middle + QPointF(kSample / 2, 0)));
        } else {
            painter->setAntialiasing(true);
            entry.symbol.applyTo(painter, entry.symbol.pen());
            const QPointF aside(entry.isTwice ? kTwiceAside : 0, 0);
            entry.symbol.drawShape(painter, middle - aside);
            if (entry.isTwice)
                entry.symbol.drawShape(painter, middle + aside);
        }
        painter->setPen(entry.textColour);
        painter->drawText(area.adjusted(kSample + kSampleGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
    }
}

} // namespace quantoscope
