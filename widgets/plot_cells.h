// What the items that draw a matrix cell by cell share. For use inside the widgets only: needs qcustomplot.h.
#pragma once

#include <qcustomplot.h>

namespace quantoscope {

class PlotCells : public QCPAbstractItem
{
public:
    /// Cell (row, column) has its middle there in the coordinates of `rect`'s left and bottom axes, and is clipped to
    /// it.
    PlotCells(QCustomPlot* plot, QCPAxisRect* rect);

    QCPAxisRect* rect() const { return m_rect; }
    double selectTest(const QPointF& /*position*/, bool /*onlySelectable*/, QVariant* /*details*/) const override
    {
        return -1;
    }

protected:
    /// Of an area in axis coordinates, rounded to whole ones so that gaps are equally wide.
    QRectF pixels(const QRectF& area) const;
    /// Without the pixel to the next cell, where it is at least `least` pixels wide and high.
    static QRectF withGap(const QRectF& cell, double least);
    /// In two colours, of which one stands out from whatever is framed.
    void drawFrame(QCPPainter& painter, const QRectF& frame, const QPalette& palette) const;
    /// With edges that the plot's own would cut moved in, so that a line of `width` pixels is seen.
    QRectF insideOf(QRectF frame, int width) const;

private:
    QCPAxisRect* m_rect;
};

} // namespace quantoscope
