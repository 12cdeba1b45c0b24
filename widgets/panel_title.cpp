#include "widgets/panel_title.h"

#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace quantoscope {

namespace {

constexpr int kMostLines = 2;
constexpr int kKeyGap = 10; // pixels between text and key

} // namespace

PanelTitle::PanelTitle(QCustomPlot* plot, const QString& text) : QCPTextElement(plot, text)
{
    setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    setMargins(QMargins(8, 5, 8, 2));
}

void PanelTitle::setKeyLook(const QFont& font, const QPalette& palette)
{
    m_keyFont = font;
    m_keyPalette = palette;
}

QSize PanelTitle::minimumOuterSizeHint() const
{
    return { 0, m_lines * lineHeight() + margins().top() + margins().bottom() };
}

QSize PanelTitle::maximumOuterSizeHint() const
{
    return { QWIDGETSIZE_MAX, minimumOuterSizeHint().height() };
}

// How many lines there must be is known once a layout has told the width: one more follows where it is another number.
void PanelTitle::update(UpdatePhase phase)
{
    QCPTextElement::update(phase);
    if (phase != upLayout || rect().width() <= 0)
        return;
    const auto needed = std::max(1, static_cast<int>(lines().size()));
    if (std::exchange(m_lines, needed) != needed)
        mParentPlot->replot(QCustomPlot::rpQueuedReplot);
}

int PanelTitle::textRoom() const
{
    return rect().width() - (m_key.isEmpty() ? 0 : m_key.width(m_keyFont) + kKeyGap);
}

int PanelTitle::lineHeight() const
{
    const QFontMetrics metrics(font());
    return std::max(metrics.lineSpacing(), metrics.boundingRect(QRect(), Qt::TextSingleLine, text()).height());
}

QStringList PanelTitle::lines() const
{
    const QFontMetrics metrics(font());
    const int room = textRoom();
    if (metrics.horizontalAdvance(text()) <= room)
        return { text() };
    QTextLayout layout(text(), font());
    QStringList broken;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, room));
        const bool isLast = broken.size() + 1 == kMostLines;
        broken.append(isLast ? metrics.elidedText(text().mid(line.textStart()), Qt::ElideRight, room)
                             : text().mid(line.textStart(), line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return broken;
}

void PanelTitle::draw(QCPPainter* painter)
{
    painter->setFont(font());
    painter->setPen(QPen(textColor()));
    painter->drawText(rect(), Qt::AlignLeft | Qt::AlignTop, lines().join(u'\n'));
    if (m_key.isEmpty())
        return;
    const int width = m_key.width(m_keyFont);
    const QRect line(rect().right() + 1 - width, rect().top(), width, lineHeight());
    m_key.draw(*painter, line, m_keyFont, m_keyPalette);
}

} // namespace quantoscope
