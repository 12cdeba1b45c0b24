#include "app/gui/figure_panel.h"

#include "app/gui/figures.h"
#include "app/gui/tile_setup.h"

#include <QPainter>

namespace quantoscope {

FrozenPlot::FrozenPlot(ExportablePlot& plot)
    : m_title(plot.title()), m_description(plot.description()), m_table(plot.tableTwin()), m_size(plot.exportSize())
{
    plot.paintOnPaper(m_picture, m_size, 1);
}

void FrozenPlot::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    // Kept in shape, in the middle.
    const QSizeF fitted = QSizeF(m_size).scaled(size, Qt::KeepAspectRatio);
    const QPointF corner((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2);
    QPainter painter(&device);
    playPicture(painter, m_picture, QRectF(corner, fitted), m_size, scale);
}

ExportablePlot& FigurePanel::draw(FigureSheet& sheet) const
{
    if (frozen)
        return *frozen;
    if (plot.view == QLatin1String("error-map"))
        return sheet.errorMap(plot.runs, plot.metric);
    if (plot.view == QLatin1String("pareto"))
        return sheet.pareto(plot.runs, plot.metric, plot.against);
    if (plot.view == QLatin1String("text"))
        return sheet.text(plot.runs);
    if (plot.view == QLatin1String("tile"))
        return sheet.tile(plot.runs, plot.layer, TileSetup::fromText(plot.tile),
                          [this](const WeightTileRequest&) { return tile; });
    return sheet.distribution(plot.runs, plot.layer, shape, logarithmic);
}

void playPicture(QPainter& painter, const QPicture& picture, const QRectF& place, const QSizeF& size, double scale)
{
    const double own = double(painter.device()->logicalDpiX()) / picture.logicalDpiX();
    painter.save();
    painter.scale(scale, scale);
    painter.translate(place.topLeft());
    painter.scale(place.width() / size.width() / own, place.height() / size.height() / own);
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

} // namespace quantoscope
