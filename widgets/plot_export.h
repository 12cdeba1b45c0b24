// Plots to files and to the clipboard. Files are written beside their target and renamed when whole.
#pragma once

#include "widgets/exportable_plot.h"

#include <QImage>
#include <QString>

namespace quantoscope {

enum class PlotFormat
{
    Png,
    Svg,
    Pdf,
    Csv
};

struct PlotExportOptions
{
    QSize size; ///< device-independent pixels (96 an inch); empty: that of widthMm
    double widthMm = 0; ///< on paper, as high as the plot wants to be but for the flattest; 0: the plot's exportSize()
    int dpi = 300; ///< Png only, 36 to 1200
};

/// By suffix, without regard to case; false for any other.
bool plotFormatFromFileName(const QString& file, PlotFormat& format);

/// An empty string, or a sentence that says what went wrong.
QString exportPlot(ExportablePlot& plot, const QString& file, PlotFormat format, const PlotExportOptions& options = {});

/// SVG text, for reports. Empty if the plot is.
QByteArray plotSvg(ExportablePlot& plot, const QSize& size = {});
QImage plotImage(ExportablePlot& plot, const PlotExportOptions& options = {});
void copyPlotToClipboard(ExportablePlot& plot);

} // namespace quantoscope
