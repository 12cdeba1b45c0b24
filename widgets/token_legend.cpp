#include "widgets/kl_legend.h"

#include "widgets/number_format.h"

#include <QPainter>

namespace quantoscope {
namespace {

constexpr int kBarWidth = 90;
constexpr int kGap = 6;

} // namespace

KlLegend::KlLegend(QWidget* parent) : QWidget(parent)
{
}

void KlLegend::setScale(TokenShading shading, double nats)
{
    m_shading = shading;
    m_nats = nats;
    setToolTip(shading == TokenShading::Kl
                   ? tr("Shade of a token: KL divergence of the run's next-token distribution to the original's, in "
                        "nats, while both texts agree")
                   : tr("Shade of a token: its surprisal, −log of the probability that the model which wrote it gave "
                        "it, in nats"));
    setAccessibleName(lowText() + QStringLiteral(" – ") + highText());
    updateGeometry();
    update();
}

QString KlLegend::lowText() const
{
    return m_shading == TokenShading::Kl ? tr("KL 0") : tr("Surprisal 0");
}

QString KlLegend::highText() const
{
    return tr("%1 nats").arg(formatValue(m_nats));
}

QSize KlLegend::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(lowText()) + fontMetrics().horizontalAdvance(highText()) + kBarWidth
                 + 2 * kGap,
             fontMetrics().height() + 4 };
}

void KlLegend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const int left = fontMetrics().horizontalAdvance(lowText()) + kGap;
    const QRect bar(left, 3, kBarWidth, height() - 6);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, lowText());
    for (int x = 0; x < bar.width(); ++x)
        painter.fillRect(bar.left() + x, bar.top(), 1, bar.height(),
                         TokenColumn::shade(palette(), static_cast<double>(x) / (bar.width() - 1)));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(bar.right() + kGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, highText());
}

} // namespace quantoscope
