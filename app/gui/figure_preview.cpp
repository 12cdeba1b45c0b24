#include "app/gui/figure_preview.h"

#include "app/gui/paper_figure.h"

#include <QPainter>

#include <algorithm>

namespace quantoscope {

namespace {

constexpr int kMargin = 16; // pixels around the paper
constexpr double kMostMagnified = 2;

} // namespace

FigurePreview::FigurePreview(PaperFigure& figure, QWidget* parent) : QWidget(parent), m_figure(figure)
{
    setObjectName(QStringLiteral("figurePreview"));
    setMinimumSize(200, 150);
    connect(&figure, &PaperFigure::changed, this, &FigurePreview::refresh);
    connect(&figure, &PaperFigure::drawn, this, &FigurePreview::refresh);
}

void FigurePreview::setGrey(bool grey)
{
    m_grey = grey;
    refresh();
}

void FigurePreview::refresh()
{
    setAccessibleName(m_figure.title());
    setAccessibleDescription(m_figure.description());
    if (m_figure.isEmpty())
        m_image = {};
    if (m_figure.isEmpty() || !m_figure.isReady()) {
        update();
        return;
    }
    const QSizeF page = m_figure.pageSize();
    const QSizeF room(std::max(1, width() - 2 * kMargin), std::max(1, height() - 2 * kMargin));
    const double fit = std::min({ room.width() / page.width(), room.height() / page.height(), kMostMagnified });
    const double scale = fit * devicePixelRatioF();
    m_image = QImage((page * scale).toSize().expandedTo({ 1, 1 }), QImage::Format_RGB32);
    m_image.fill(Qt::white);
    m_figure.paintOnPaper(m_image, m_figure.exportSize(), scale);
    if (m_grey)
        m_image = m_image.convertToFormat(QImage::Format_Grayscale8);
    m_image.setDevicePixelRatio(devicePixelRatioF());
    update();
}

void FigurePreview::paintEvent(QPaintEvent* /*event*/)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    const QSizeF size = m_image.deviceIndependentSize();
    const QPointF corner((width() - size.width()) / 2, std::max<double>(kMargin, (height() - size.height()) / 2));
    painter.fillRect(QRectF(corner, size).adjusted(-kMargin / 2.0, -kMargin / 2.0, kMargin / 2.0, kMargin / 2.0),
                     Qt::white); // the paper around it
    painter.drawImage(corner, m_image);
}

void FigurePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

} // namespace quantoscope
