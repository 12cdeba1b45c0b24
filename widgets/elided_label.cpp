#include "widgets/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace quantoscope {
namespace {

constexpr int kLeastLetters = 6;
constexpr int kAccentRoom = 2; // dots and accents of capitals stand above the line

} // namespace

ElidedLabel::ElidedLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() + kAccentRoom)
        .grownBy(contentsMargins());
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize least(fontMetrics().averageCharWidth() * kLeastLetters, fontMetrics().height() + kAccentRoom);
    return sizeHint().boundedTo(least.grownBy(contentsMargins()));
}

QRect ElidedLabel::place() const
{
    QRect seen = rect();
    const QWidget* widget = this;
    for (QPoint offset; !widget->isWindow() && widget->parentWidget(); widget = widget->parentWidget()) {
        offset += widget->pos();
        seen &= widget->parentWidget()->rect().translated(-offset);
    }
    QRect place = contentsRect();
    if (seen.right() < place.right() && seen.right() > place.left())
        place.setRight(seen.right());
    return place;
}

bool ElidedLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(m_text) > place().width();
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(place(), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, m_mode, place().width()));
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace quantoscope
