#include "widgets/title_bar_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace quantoscope {
namespace {

class TitleBarIcon : public QIconEngine
{
public:
    explicit TitleBarIcon(TitleBarButton button) : m_button(button) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 10.0, rect.height() / 10.0);
        painter->setPen(QPen(QGuiApplication::palette().color(QPalette::WindowText), 1, Qt::SolidLine, Qt::RoundCap));
        if (m_button == TitleBarButton::Close) {
            painter->drawLine(QPointF(2.5, 2.5), QPointF(7.5, 7.5));
            painter->drawLine(QPointF(7.5, 2.5), QPointF(2.5, 7.5));
        } else {
            painter->drawRect(QRectF(1.5, 3.5, 5, 5));
            painter->drawPolyline(QPolygonF { { 3.5, 3.5 }, { 3.5, 1.5 }, { 8.5, 1.5 }, { 8.5, 6.5 }, { 6.5, 6.5 } });
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TitleBarIcon(m_button); }

private:
    TitleBarButton m_button;
};

} // namespace

QIcon titleBarIcon(TitleBarButton button)
{
    return QIcon(new TitleBarIcon(button));
}

} // namespace quantoscope
