#include "widgets/token_strip.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {

QColor tokenBarColour(TokenMeasure measure, const QPalette& palette)
{
    if (measure == TokenMeasure::Kl)
        return isDark(palette) ? QColor(0xe6, 0x9f, 0x00) : QColor(0xd5, 0x5e, 0x00);
    return isDark(palette) ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2);
}

void drawTokenBar(QPainter& painter, const QRect& place, TokenMeasure measure, double share, const QPalette& palette)
{
    if (!(share > 0)) // NaN, too
        return;
    // What is there at all is a pixel high.
    const int height = std::max(1, static_cast<int>(std::lround(kTokenBarHeight * std::min(share, 1.0))));
    const int line = place.top() + kTokenBarHeight;
    const int top = measure == TokenMeasure::Kl ? line - height : line + 1;
    painter.fillRect(place.left(), top, place.width(), height, tokenBarColour(measure, palette));
}

void drawTokenLine(QPainter& painter, const QRect& place, const QPalette& palette)
{
    painter.fillRect(place.left(), place.top() + kTokenBarHeight, place.width(), 1,
                     mixColours(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.35));
}

} // namespace quantoscope
