#include "widgets/elided_title.h"

namespace quantoscope {

ElidedTitle::ElidedTitle(QCustomPlot* plot, const QString& text) : QCPTextElement(plot, text)
{
    setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize ElidedTitle::minimumOuterSizeHint() const
{
    return { 0, QCPTextElement::minimumOuterSizeHint().height() };
}

QSize ElidedTitle::maximumOuterSizeHint() const
{
    return { QWIDGETSIZE_MAX, QCPTextElement::maximumOuterSizeHint().height() };
}

void ElidedTitle::draw(QCPPainter* painter)
{
    painter->setFont(font());
    painter->setPen(textColor());
    // In points of the device that is drawn on, so that a title that fits the screen fits paper, too.
    const QFontMetrics metrics(font());
    const int room = mRect.width() - metrics.horizontalAdvance(m_ending);
    painter->drawText(mRect, textFlags(), metrics.elidedText(this->text(), Qt::ElideRight, room) + m_ending);
}

} // namespace quantoscope
