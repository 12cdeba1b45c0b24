#include "widgets/plot_painting.h"

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
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
}

void prepareInteractivePlot(QCustomPlot& plot)
{
    plot.setFocusPolicy(Qt::StrongFocus);
    plot.setMouseTracking(true);
    plot.setNoAntialiasingOnDrag(true);
    plot.setNotAntialiasedElements(QCP::aeFills);
    // Powers of ten are typeset only where the locale spells the exponent with a small e.
    const QLocale locale;
    plot.setLocale(locale.exponential() == QLatin1String("e") ? locale : QLocale::c());
}

} // namespace quantoscope
