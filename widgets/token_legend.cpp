#include "widgets/token_legend.h"

#include "widgets/number_format.h"

#include <QPainter>

namespace quantoscope {
namespace {

constexpr int kShadesWidth = 90;
constexpr int kBarsWidth = 36;
constexpr int kBarWidth = 4;
constexpr int kGap = 6;
constexpr int kEntryGap = 14;

} // namespace

TokenLegend::TokenLegend(QWidget* parent) : QWidget(parent)
{
}

void TokenLegend::setDisplay(TokenDisplay display, const TokenScales& scales)
{
    m_display = display;
    m_scales = scales;
    const QString kl = tr("KL divergence of the run's next-token distribution to the original's, in nats, while both "
                          "texts agree");
    const QString surprisal
        = tr("surprisal, −log of the probability that the model which wrote the token gave it, in nats");
    switch (display) {
    case TokenDisplay::Strips:
        //: %1 and %2 say what each is
        setToolTip(tr("Under each token, upward: %1. Downward: %2.").arg(kl, surprisal));
        break;
    case TokenDisplay::KlShades:
        //: %1 says what it is
        setToolTip(tr("Shade of a token: %1").arg(kl));
        break;
    case TokenDisplay::SurprisalShades:
        setToolTip(tr("Shade of a token: %1").arg(surprisal));
        break;
    }
    QStringList scalesInWords;
    for (const Entry& entry : entries())
        scalesInWords.append(entry.low + QStringLiteral(" – ") + entry.high);
    setAccessibleName(scalesInWords.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

std::vector<TokenLegend::Entry> TokenLegend::entries() const
{
    std::vector<Entry> entries;
    if (m_display != TokenDisplay::SurprisalShades)
        entries.push_back({ TokenMeasure::Kl, tr("KL 0"), tr("%1 nats").arg(formatSetting(m_scales.kl)) });
    if (m_display != TokenDisplay::KlShades)
        entries.push_back(
            { TokenMeasure::Surprisal, tr("Surprisal 0"), tr("%1 nats").arg(formatSetting(m_scales.surprisal)) });
    return entries;
}

int TokenLegend::widthOf(const Entry& entry) const
{
    return fontMetrics().horizontalAdvance(entry.low) + fontMetrics().horizontalAdvance(entry.high) + 2 * kGap
        + (m_display == TokenDisplay::Strips ? kBarsWidth : kShadesWidth);
}

QSize TokenLegend::sizeHint() const
{
    int width = -kEntryGap;
    for (const Entry& entry : entries())
        width += widthOf(entry) + kEntryGap;
    return { width, std::max(fontMetrics().height() + 4, kTokenStripHeight) };
}

void TokenLegend::drawEntry(QPainter& painter, const Entry& entry, int left) const
{
    const bool isStrip = m_display == TokenDisplay::Strips;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.low);
    left += fontMetrics().horizontalAdvance(entry.low) + kGap;
    const int width = isStrip ? kBarsWidth : kShadesWidth;
    if (isStrip) {
        const QRect strip(left, (height() - kTokenStripHeight) / 2, width, kTokenStripHeight);
        drawTokenLine(painter, strip, palette());
        for (int x = 0; x < width; x += kBarWidth)
            drawTokenBar(painter, { left + x, strip.top(), kBarWidth - 1, kTokenStripHeight }, entry.measure,
                         double(x + kBarWidth) / width, palette());
    } else {
        const QRect bar(left, 3, width, height() - 6);
        for (int x = 0; x < width; ++x)
            painter.fillRect(left + x, bar.top(), 1, bar.height(),
                             TokenColumn::shade(palette(), static_cast<double>(x) / (width - 1)));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(left + width + kGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.high);
}

void TokenLegend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    int left = 0;
    for (const Entry& entry : entries()) {
        drawEntry(painter, entry, left);
        left += widthOf(entry) + kEntryGap;
    }
}

} // namespace quantoscope
