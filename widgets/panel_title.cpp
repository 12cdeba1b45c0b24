#include "widgets/panel_title.h"

#include <algorithm>

namespace quantoscope {

namespace {

constexpr double kSmallest = 0.75; // of the usual size

} // namespace

PanelTitle::PanelTitle(QCustomPlot* plot, const QString& text) : QCPTextElement(plot, text)
{
    setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    setMargins(QMargins(8, 5, 2, 2));
}

QSize PanelTitle::minimumOuterSizeHint() const
{
    return { 0, QCPTextElement::minimumOuterSizeHint().height() };
}

void PanelTitle::draw(QCPPainter* painter)
{
    QFont font = mainFont();
    const int wanted = QFontMetrics(font).horizontalAdvance(text());
    if (wanted > rect().width() && wanted > 0)
        font.setPixelSize(static_cast<int>(QFontInfo(font).pixelSize()
                                           * std::max(kSmallest, static_cast<double>(rect().width()) / wanted)));
    painter->setFont(font);
    painter->setPen(QPen(mainTextColor()));
    painter->drawText(rect(), textFlags() | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text(), Qt::ElideRight, rect().width()));
}

} // namespace quantoscope
