#include "app/gui/figure_panel.h"

#include "app/gui/figures.h"

#include <QBuffer>
#include <QPainter>

#include <utility>

namespace quantoscope {

namespace {

constexpr int kKeptScale = 3; // pixels of a kept picture to one of the plot's: print at journal sizes
constexpr int kQuickly = 80; // quality of Qt's PNG writer: little compression

} // namespace

FrozenPlot::FrozenPlot(ExportablePlot& plot)
    : m_title(plot.title()), m_description(plot.description()), m_table(plot.tableTwin()), m_size(plot.exportSize())
{
    plot.paintOnPaper(m_picture, m_size, 1);
    QImage image(m_size * kKeptScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    plot.paintOnPaper(image, m_size, kKeptScale);
    QBuffer buffer(&m_png);
    image.save(&buffer, "PNG", kQuickly);
}

FrozenPlot::FrozenPlot(QString title, QString description, TableTwin table, const QSize& size, const QByteArray& png)
    : m_title(std::move(title))
    , m_description(std::move(description))
    , m_table(std::move(table))
    , m_size(size)
    , m_image(QImage::fromData(png, "PNG"))
    , m_png(png)
{
}

void FrozenPlot::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    // Kept in shape, in the middle.
    const QSizeF fitted = QSizeF(m_size).scaled(size, Qt::KeepAspectRatio);
    const QRectF place(QPointF((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2), fitted);
    QPainter painter(&device);
    if (m_picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(place.topLeft() * scale, place.size() * scale), m_image);
    } else {
        playPicture(painter, m_picture, place, m_size, scale);
    }
}

ExportablePlot& FigurePanel::draw(FigureSheet& sheet) const
{
    if (frozen)
        return *frozen;
    return sheet.draw(plot, [this](const WeightTileRequest&) { return tile; });
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
