#include "widgets/run_swatch.h"

#include <QPainter>
#include <QPalette>

namespace quantoscope {
namespace {

constexpr int kSide = 16;
constexpr int kScales = 3; // of screens

QPixmap square(const QColor& colour, const QColor& frame, int scale)
{
    QPixmap pixmap(kSide * scale, kSide * scale);
    pixmap.fill(frame);
    QPainter painter(&pixmap);
    painter.fillRect(pixmap.rect().adjusted(scale, scale, -scale, -scale), colour);
    return pixmap;
}

} // namespace

QIcon runSwatch(const QColor& colour, const QPalette& palette)
{
    QIcon icon;
    for (int scale = 1; scale <= kScales; ++scale) {
        icon.addPixmap(square(colour, colour, scale), QIcon::Normal);
        icon.addPixmap(square(colour, palette.color(QPalette::HighlightedText), scale), QIcon::Selected);
    }
    return icon;
}

} // namespace quantoscope
