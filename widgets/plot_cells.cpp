#include "widgets/plot_cells.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

PlotCells::PlotCells(QCustomPlot* plot, QCPAxisRect* rect) : QCPAbstractItem(plot), m_rect(rect)
{
    setClipToAxisRect(true);
    setClipAxisRect(rect);
    setSelectable(false);
    setLayer(QStringLiteral("main"));
}

QRectF PlotCells::pixels(const QRectF& area) const
{
    const QCPAxis* x = m_rect->axis(QCPAxis::atBottom);
    const QCPAxis* y = m_rect->axis(QCPAxis::atLeft);
    const QPointF corner(std::round(x->coordToPixel(area.left())), std::round(y->coordToPixel(area.top())));
    const QPointF opposite(std::round(x->coordToPixel(area.right())), std::round(y->coordToPixel(area.bottom())));
    return QRectF(corner, opposite).normalized();
}

QRectF PlotCells::withGap(const QRectF& cell, double least)
{
    return std::min(cell.width(), cell.height()) >= least ? cell.adjusted(0, 0, -1, -1) : cell;
}

QRectF PlotCells::insideOf(QRectF frame, int width) const
{
    constexpr double kCut = 4; // pixels: what lies farther out is out of view, not cut
    const int edge = (width + 1) / 2;
    const QRectF room = QRectF(m_rect->rect()).adjusted(edge, edge, -edge, -edge);
    if (frame.left() < room.left() && frame.left() > room.left() - kCut)
        frame.setLeft(room.left());
    if (frame.top() < room.top() && frame.top() > room.top() - kCut)
        frame.setTop(room.top());
    if (frame.right() > room.right() && frame.right() < room.right() + kCut)
        frame.setRight(room.right());
    if (frame.bottom() > room.bottom() && frame.bottom() < room.bottom() + kCut)
        frame.setBottom(room.bottom());
    return frame;
}

void PlotCells::drawFrame(QCPPainter& painter, const QRectF& frame, const QPalette& palette) const
{
    for (const auto& [role, width] : { std::pair(QPalette::Base, 4), std::pair(QPalette::Text, 2) }) {
        painter.setPen(QPen(palette.color(role), width));
        painter.drawRect(insideOf(frame.adjusted(-1, -1, 0, 0), 2));
    }
}

} // namespace quantoscope
