// What all QCustomPlot views share: fonts that scale with the device, and drawing on any paint device.
#pragma once

#include <QFont>
#include <QSize>

class QCustomPlot;
class QPaintDevice;
class QWidget;

namespace quantoscope {

/// The widget's font with its size in pixels: points would be scaled twice on devices with another resolution.
QFont plotFont(const QWidget& widget);

/// Draws `plot` as it is styled now, without cached bitmaps and with numbers as the user's locale writes them. The plot
/// needs a replot afterwards.
void paintPlot(QCustomPlot& plot, QPaintDevice& device, const QSize& size, double scale);

/// Focus by Tab and click, tooltips on hover, no antialiasing where it costs and shows nothing, the same least width
/// whatever is drawn, and numbers beside its first two axes as the user's locale writes them.
void prepareInteractivePlot(QCustomPlot& plot);

} // namespace quantoscope
