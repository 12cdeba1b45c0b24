#include "widgets/elided_title.h"

namespace quantoscope {

namespace {

constexpr int kKeyGap = 8; // pixels between text and key

} // namespace

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

void ElidedTitle::setKeyLook(const QFont& font, const QPalette& palette)
{
    m_keyFont = font;
    m_keyPalette = palette;
}

void ElidedTitle::draw(QCPPainter* painter)
{
    painter->setFont(font());
    painter->setPen(textColor());
    // In points of the device that is drawn on, so that a title that fits the screen fits paper, too.
    const QFontMetrics metrics(font());
    const int keyWidth = m_key.isEmpty() ? 0 : m_key.width(m_keyFont) + kKeyGap;
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, mRect.width() - keyWidth);
    painter->drawText(mRect, textFlags(), shown);
    m_key.draw(*painter, mRect.adjusted(metrics.horizontalAdvance(shown) + kKeyGap, 0, 0, 0), m_keyFont, m_keyPalette);
}

} // namespace quantoscope
