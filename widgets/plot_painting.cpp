#include "widgets/plot_painting.h"

#include "widgets/cell_ticks.h"

#include <QFontInfo>
#include <qcustomplot.h>

namespace quantoscope {

QFont plotFont(const QWidget& widget)
{
    QFont font = widget.font();
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

void paintPlot(QCustomPlot& plot, QPaintDevice& device, const QSize& size, double scale)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return;
    painter.setMode(QCPPainter::pmVectorized);
    painter.scale(scale, scale);
    const QLocale shown = plot.locale();
    plot.setLocale(QLocale::c());
    plot.toPainter(&painter, size.width(), size.height());
    plot.setLocale(shown);
    painter.end();
}

void prepareInteractivePlot(QCustomPlot& plot)
{
    plot.setFocusPolicy(Qt::StrongFocus);
    plot.setMouseTracking(true);
    plot.setAttribute(Qt::WA_NoMousePropagation, false); // menus are asked for through it; mouse events it accepts
    plot.setNoAntialiasingOnDrag(true);
    plot.setNotAntialiasedElements(QCP::aeFills);
    plot.setLocale(QLocale());
    for (QCPAxis* axis : { plot.xAxis, plot.yAxis })
        if (axis) // a view of several panels has removed them
            numberQuantities(*axis);
}

} // namespace quantoscope
