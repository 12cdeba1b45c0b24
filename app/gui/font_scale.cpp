#include "app/gui/font_scale.h"

#include <QApplication>
#include <QFont>
#include <QSettings>

#include <algorithm>

namespace quantoscope {

namespace {

constexpr int kNormal = 100;
const QString kKey = QStringLiteral("fontScale");

bool isKnown(int percent)
{
    return std::ranges::find(kFontScales, percent) != kFontScales.end();
}

} // namespace

int savedFontScale()
{
    const int percent = QSettings().value(kKey, kNormal).toInt();
    return isKnown(percent) ? percent : kNormal;
}

void saveFontScale(int percent)
{
    QSettings().setValue(kKey, percent);
}

int nextFontScale(int percent, int step)
{
    const auto found = std::ranges::find(kFontScales, percent);
    if (found == kFontScales.end())
        return kNormal;
    const auto last = static_cast<std::ptrdiff_t>(kFontScales.size()) - 1;
    const auto next = std::clamp<std::ptrdiff_t>(found - kFontScales.begin() + step, 0, last);
    return kFontScales[static_cast<std::size_t>(next)];
}

void applyFontScale(int percent)
{
    static const QFont normal = QApplication::font();
    QFont font = normal;
    if (normal.pointSizeF() > 0)
        font.setPointSizeF(normal.pointSizeF() * percent / kNormal);
    else
        font.setPixelSize(std::max(1, normal.pixelSize() * percent / kNormal));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace quantoscope
