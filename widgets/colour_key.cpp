#include "widgets/colour_key.h"

#include "widgets/colour_map.h"
#include "widgets/theme.h"

#include <QLocale>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

constexpr int kBarWidth = 34; // pixels
constexpr double kBarHeight = 0.6; // of a line's
constexpr int kGap = 4; // between bar and text
constexpr int kLeastExponent = -4; // of what is written without one
constexpr int kMostExponent = 3;

std::function<QColor(double)> signedColours(const QPalette& palette)
{
    return [palette](double place) { return signedColour(2 * place - 1, palette); };
}

int textWidth(const QString& text, const QFontMetrics& metrics)
{
    return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + kGap;
}

} // namespace

QString limitText(double limit)
{
    const QLocale locale;
    const int exponent = QString::number(limit, 'e', 1).section(u'e', 1).toInt();
    if (limit == 0 || exponent < kLeastExponent || exponent > kMostExponent)
        return locale.toString(limit, 'e', 1)
            .replace(locale.exponential(), QStringLiteral("e"))
            .replace(QLatin1Char('-'), QChar(0x2212));
    return locale.toString(limit, 'f', std::max(0, 1 - exponent));
}

ColourKey signedKey(double limit, const QPalette& palette)
{
    const QString text = limitText(limit);
    return { QChar(0x2212) + text, u'+' + text, signedColours(palette) };
}

ColourKey shortSignedKey(double limit, const QPalette& palette)
{
    return { {}, QChar(0x00b1) + limitText(limit), signedColours(palette) };
}

int ColourKey::width(const QFont& font) const
{
    const QFontMetrics metrics(font);
    return isEmpty() ? 0 : textWidth(low, metrics) + kBarWidth + textWidth(high, metrics);
}

void ColourKey::draw(QCPPainter& painter, const QRect& room, const QFont& font, const QPalette& palette) const
{
    if (isEmpty())
        return;
    const QFontMetrics metrics(font);
    const PlotColours colours = plotColours(palette);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, low);
    const int height = static_cast<int>(std::lround(kBarHeight * metrics.height()));
    const QRect bar(room.left() + textWidth(low, metrics), room.center().y() - height / 2, kBarWidth, height);
    painter.setAntialiasing(false);
    for (int x = 0; x < bar.width(); ++x) // to the end each time: no seams on paper
        painter.fillRect(bar.adjusted(x, 0, 0, 0), colour((x + 0.5) / bar.width()));
    painter.setPen(QPen(colours.axis, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    painter.setPen(colours.text);
    painter.drawText(room.adjusted(bar.right() + 1 + kGap - room.left(), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, high);
}

} // namespace quantoscope
