#include "widgets/plot_export.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kScreenDpi = 96;

class PlotExport
{
    Q_DECLARE_TR_FUNCTIONS(PlotExport)
};

QSize sizeOf(const ExportablePlot& plot, const PlotExportOptions& options)
{
    if (!options.size.isEmpty() || options.widthMm <= 0)
        return options.size.isEmpty() ? plot.exportSize() : options.size;
    const auto width = static_cast<int>(std::lround(options.widthMm / 25.4 * kScreenDpi));
    return { width, plot.heightAtWidth(width) };
}

QByteArray pngBytes(ExportablePlot& plot, const PlotExportOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    plotImage(plot, options).save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfBytes(ExportablePlot& plot, const QSize& size)
{
    constexpr int resolution = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setTitle(plot.title());
    writer.setCreator(QStringLiteral("Quantoscope"));
    const QSizeF points(size.width() * 72.0 / kScreenDpi, size.height() * 72.0 / kScreenDpi);
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    plot.paintOnPaper(writer, size, static_cast<double>(resolution) / kScreenDpi);
    return bytes;
}

QByteArray fileBytes(ExportablePlot& plot, PlotFormat format, const PlotExportOptions& options)
{
    switch (format) {
    case PlotFormat::Png:
        return pngBytes(plot, options);
    case PlotFormat::Svg:
        return plotSvg(plot, sizeOf(plot, options));
    case PlotFormat::Pdf:
        return pdfBytes(plot, sizeOf(plot, options));
    case PlotFormat::Csv:
        return plot.tableTwin().csv().toUtf8();
    }
    return {};
}

} // namespace

bool plotFormatFromFileName(const QString& file, PlotFormat& format)
{
    static const std::array<std::pair<QString, PlotFormat>, 4> suffixes { {
        { QStringLiteral("png"), PlotFormat::Png },
        { QStringLiteral("svg"), PlotFormat::Svg },
        { QStringLiteral("pdf"), PlotFormat::Pdf },
        { QStringLiteral("csv"), PlotFormat::Csv },
    } };
    const QString suffix = QFileInfo(file).suffix().toLower();
    const auto* found = std::ranges::find(suffixes, suffix, &std::pair<QString, PlotFormat>::first);
    if (found == suffixes.end())
        return false;
    format = found->second;
    return true;
}

QString exportPlot(ExportablePlot& plot, const QString& file, PlotFormat format, const PlotExportOptions& options)
{
    if (plot.isEmpty())
        return PlotExport::tr("There is nothing in this plot to export yet.");
    const QByteArray bytes = fileBytes(plot, format, options);
    if (bytes.isEmpty())
        return PlotExport::tr("The plot could not be drawn at this size; choose a smaller size or resolution.");
    // QSaveFile writes beside the target and renames when everything is on disk.
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return PlotExport::tr("Cannot write %1: %2.").arg(QFileInfo(file).absoluteFilePath(), target.errorString());
    return {};
}

QByteArray plotSvg(ExportablePlot& plot, const QSize& size)
{
    if (plot.isEmpty())
        return {};
    const QSize drawn = size.isEmpty() ? plot.exportSize() : size;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kScreenDpi);
    generator.setSize(drawn);
    generator.setViewBox(QRect(QPoint(0, 0), drawn));
    generator.setTitle(plot.title());
    generator.setDescription(plot.description());
    plot.paintOnPaper(generator, drawn, 1.0);
    return bytes;
}

QImage plotImage(ExportablePlot& plot, const PlotExportOptions& options)
{
    const QSize size = sizeOf(plot, options);
    const int dpi = std::clamp(options.dpi, 36, 1200);
    const double scale = static_cast<double>(dpi) / kScreenDpi;
    QImage image(size * scale, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    const int dotsPerMetre = static_cast<int>(std::lround(dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    plot.paintOnPaper(image, size, scale);
    return image;
}

void copyPlotToClipboard(ExportablePlot& plot)
{
    QGuiApplication::clipboard()->setImage(plotImage(plot, { .size = {}, .dpi = 2 * kScreenDpi }));
}

} // namespace quantoscope
