#include "widgets/colour_map.h"

#include "widgets/theme.h"

#include <QPalette>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace quantoscope {
namespace {

// Ten evenly spaced stops each; between them linear interpolation is within 2 of 255 of the full tables.
// Viridis: S. van der Walt and N. Smith, 2015. Cividis: J. Nunez, C. Anderton and R. Renslow, PLoS ONE 13(7), 2018.
constexpr std::array<QRgb, 10> kViridis { 0xff440154, 0xff482878, 0xff3e4a89, 0xff31688e, 0xff26828e,
                                          0xff1f9e89, 0xff35b779, 0xff6dcd59, 0xffb4de2c, 0xfffde725 };
constexpr std::array<QRgb, 10> kCividis { 0xff00204d, 0xff00336f, 0xff39486b, 0xff575c6d, 0xff707173,
                                          0xff8a8779, 0xffa69d75, 0xffc4b56c, 0xffe4cf5b, 0xffffea46 };

std::span<const QRgb> stops(ColourMap map)
{
    return map == ColourMap::Viridis ? std::span<const QRgb>(kViridis) : std::span<const QRgb>(kCividis);
}

int mixed(int from, int to, double share)
{
    return static_cast<int>(std::lround(from + (to - from) * share));
}

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// Blue and vermillion of M. Okabe and K. Ito, "Color Universal Design", 2008.
constexpr QRgb kNegative = 0xff0072b2;
constexpr QRgb kPositive = 0xffd55e00;
constexpr double kNeutral = 0.1; // share of the text's colour in zero
constexpr double kDarkNeutral = 0.26;

} // namespace

QColor colourAt(ColourMap map, double position)
{
    if (std::isnan(position))
        return missingValueColour();
    const std::span<const QRgb> colours = stops(map);
    const double scaled = std::clamp(position, 0.0, 1.0) * static_cast<double>(colours.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(scaled), colours.size() - 2);
    const double share = scaled - static_cast<double>(index);
    const QRgb from = colours[index];
    const QRgb to = colours[index + 1];
    return { mixed(qRed(from), qRed(to), share), mixed(qGreen(from), qGreen(to), share),
             mixed(qBlue(from), qBlue(to), share) };
}

QCPColorGradient colourGradient(ColourMap map)
{
    const std::span<const QRgb> colours = stops(map);
    QCPColorGradient gradient;
    gradient.clearColorStops();
    for (std::size_t i = 0; i < colours.size(); ++i)
        gradient.setColorStopAt(static_cast<double>(i) / static_cast<double>(colours.size() - 1), QColor(colours[i]));
    gradient.setLevelCount(256);
    gradient.setNanHandling(QCPColorGradient::nhNanColor);
    gradient.setNanColor(missingValueColour());
    return gradient;
}

QCPColorGradient signedGradient(const QPalette& palette)
{
    constexpr int kStops = 33;
    QCPColorGradient gradient;
    gradient.clearColorStops();
    for (int i = 0; i < kStops; ++i) {
        const double place = double(i) / (kStops - 1);
        gradient.setColorStopAt(place, signedColour(2 * place - 1, palette));
    }
    gradient.setNanHandling(QCPColorGradient::nhNanColor);
    gradient.setNanColor(missingValueColour());
    return gradient;
}

QColor missingValueColour()
{
    return { 0xb4, 0xb4, 0xb4 };
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readableOn(const QColor& background)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastRatio(background, black) >= contrastRatio(background, white) ? black : white;
}

QColor signedColour(double value, const QPalette& palette)
{
    if (std::isnan(value))
        return missingValueColour();
    // Zero is off the background, so that cells of small values are seen; roots bring them out. A dark page takes more
    // of it: near black, equal steps are harder to see.
    const QColor base = palette.color(QPalette::Base);
    const QColor zero = mixColours(base, palette.color(QPalette::Text), isDark(palette) ? kDarkNeutral : kNeutral);
    const double strength = std::sqrt(std::clamp(std::abs(value), 0.0, 1.0));
    const QColor full(value < 0 ? kNegative : kPositive);
    return mixColours(zero, isDark(palette) ? mixColours(full, Qt::white, 0.25) : full, strength);
}

} // namespace quantoscope
