#include "widgets/plot_painting.h"

#include "widgets/cell_ticks.h"

#include <QFontInfo>
#include <qcustomplot.h>

namespace quantoscope {
namespace {

constexpr int kLeastWidth = 240; // pixels
constexpr int kLayouts = 2;

// Ticks are chosen by the layout before, and margins by the ticks: so that nothing of what was shown on a screen is
// left.
void layOut(QCustomPlot& plot, const QSize& size)
{
    plot.setViewport({ QPoint(), size });
    for (int i = 0; i < kLayouts; ++i)
        for (const auto phase :
             { QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout })
            plot.plotLayout()->update(phase);
}

} // namespace

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
    const QRect onScreen = plot.viewport();
    plot.setLocale(QLocale());
    layOut(plot, size);
    plot.toPainter(&painter, size.width(), size.height());
    plot.setLocale(shown);
    plot.setViewport(onScreen);
    painter.end();
}

void prepareInteractivePlot(QCustomPlot& plot)
{
    plot.setFocusPolicy(Qt::StrongFocus);
    plot.setMouseTracking(true);
    plot.setMinimumWidth(
        kLeastWidth); // panels and names fill the width there is, but do not ask for what they would like
    plot.setAttribute(Qt::WA_NoMousePropagation, false); // menus are asked for through it; mouse events it accepts
    plot.setNoAntialiasingOnDrag(true);
    plot.setNotAntialiasedElements(QCP::aeFills);
    plot.setLocale(QLocale());
    for (QCPAxis* axis : { plot.xAxis, plot.yAxis })
        if (axis) // a view of several panels has removed them
            numberQuantities(*axis);
}

} // namespace quantoscope
