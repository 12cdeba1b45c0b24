#include "widgets/heat_cells.h"

#include "widgets/number_format.h"
#include "widgets/plot_painting.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

constexpr int kTextPixels = 11;
constexpr int kDigits = 3;
constexpr int kLeastExponent = -4; // of what is written without one
constexpr int kMostExponent = 4;
constexpr double kLeastFramedSize = 14; // pixels: smaller cells have thin frames
constexpr double kLeastGappedSize = 7; // pixels: smaller cells touch each other

/// Three significant digits, as many as fit a cell, zeros at the end among them: neighbours are read against each
/// other. Qt's own option for that leaves them out after a leading zero.
QString shortValue(double value, const QLocale& locale)
{
    const int exponent = QString::number(value, 'e', kDigits - 1).section(u'e', 1).toInt();
    if (value == 0 || exponent < kLeastExponent || exponent > kMostExponent)
        return locale.toString(value, 'g', kDigits).replace(locale.exponential(), QStringLiteral("e"));
    return locale.toString(value, 'f', std::max(0, kDigits - 1 - exponent));
}

} // namespace

HeatCells::HeatCells(QCustomPlot* plot, QCPAxisRect* rect) : PlotCells(plot, rect)
{
}

double HeatCells::position(double value) const
{
    if (!std::isfinite(value) || (m_look.logarithmic && value < 0))
        return std::numeric_limits<double>::quiet_NaN();
    double share = 0;
    if (!m_look.logarithmic)
        share = (value - m_look.low) / (m_look.high - m_look.low);
    else if (value > 0)
        share = std::log(value / m_look.low) / std::log(m_look.high / m_look.low);
    share = std::clamp(share, 0.0, 1.0);
    return m_look.reversed ? 1 - share : share;
}

QColor HeatCells::colour(double value) const
{
    return m_look.evenAbout ? signedColour(2 * position(value) - 1, *m_look.evenAbout)
                            : colourAt(m_look.map, position(value));
}

QRectF HeatCells::cellRect(int row, int column) const
{
    return withGap(pixels({ column - 0.5, row - 0.5, 1, 1 }), kLeastGappedSize);
}

bool HeatCells::hasRoomForText() const
{
    const QCPAxis* x = rect()->axis(QCPAxis::atBottom);
    const QCPAxis* y = rect()->axis(QCPAxis::atLeft);
    QFont font = mParentPlot->font();
    font.setPixelSize(kTextPixels);
    const QFontMetricsF metrics(font);
    return std::abs(x->coordToPixel(1) - x->coordToPixel(0)) > metrics.horizontalAdvance(QStringLiteral("0.00000")) + 6
        && std::abs(y->coordToPixel(1) - y->coordToPixel(0)) > metrics.height() + 2;
}

void HeatCells::draw(QCPPainter* painter)
{
    painter->setAntialiasing(false);
    painter->setPen(Qt::NoPen);
    const bool withText = m_contents.withText();
    if (withText) {
        QFont font = plotFont(*mParentPlot);
        font.setPixelSize(kTextPixels);
        painter->setFont(font);
    }
    for (int row = 0; row < m_contents.rows; ++row) {
        for (int column = 0; column < m_contents.columns; ++column) {
            if (m_contents.exists(row, column))
                drawCell(*painter, row, column, withText);
        }
    }
    if (m_selected)
        frameCell(*painter, cellRect(m_selected->first, m_selected->second), Qt::SolidLine);
    if (m_cursor)
        frameCell(*painter, cellRect(m_cursor->first, m_cursor->second), Qt::DashLine);
}

void HeatCells::drawCell(QCPPainter& painter, int row, int column, bool withText) const
{
    const QRectF cell = cellRect(row, column);
    const std::optional<double> value = m_contents.value(row, column);
    if (!value || std::isnan(position(*value))) {
        // No value yet, or none that has a colour: hatched, which no colour of the map can be taken for.
        painter.fillRect(cell, m_look.background);
        painter.setPen(QPen(m_look.hatch, 1));
        painter.drawLine(cell.bottomLeft(), cell.topRight());
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
        painter.setPen(Qt::NoPen);
        return;
    }
    const QColor fill = colour(*value);
    painter.fillRect(cell, fill);
    if (withText) {
        painter.setPen(readableOn(fill));
        painter.drawText(cell, Qt::AlignCenter, shortValue(*value, mParentPlot->locale()));
        painter.setPen(Qt::NoPen);
    }
}

void HeatCells::frameCell(QCPPainter& painter, const QRectF& cell, Qt::PenStyle style) const
{
    // Dark around light: one of the two stands out from any colour of the map. Small cells keep some of their own.
    const bool isSmall = std::min(cell.width(), cell.height()) < kLeastFramedSize;
    const int width = isSmall ? 1 : 2;
    const QRectF outer = insideOf(cell.adjusted(-1, -1, 0, 0), width);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, width));
    painter.drawRect(outer);
    QPen inner(Qt::white, width);
    inner.setStyle(style);
    painter.setPen(inner);
    painter.drawRect(outer.adjusted(width, width, -width, -width));
    painter.setPen(Qt::NoPen);
}

} // namespace quantoscope
