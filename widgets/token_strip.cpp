#include "widgets/token_strip.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {

QColor tokenBarColour(TokenMeasure measure, const QPalette& palette)
{
    // Greys: any colour would be taken for a run's. Up and down tells the two apart.
    const double share = measure == TokenMeasure::Kl ? 0.85 : 0.5;
    return mixColours(palette.color(QPalette::Base), palette.color(QPalette::Text), share);
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
