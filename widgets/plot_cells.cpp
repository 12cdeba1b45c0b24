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

void PlotCells::drawFrame(QCPPainter& painter, const QRectF& frame, const QPalette& palette)
{
    for (const auto& [role, width] : { std::pair(QPalette::Base, 4), std::pair(QPalette::Text, 2) }) {
        painter.setPen(QPen(palette.color(role), width));
        painter.drawRect(frame.adjusted(-1, -1, 0, 0));
    }
}

} // namespace quantoscope
