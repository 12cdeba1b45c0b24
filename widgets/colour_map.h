// Perceptually even, colour-blind-safe colour maps for values, from stops of our own.
#pragma once

#include <QColor>

class QCPColorGradient;
class QPalette;

namespace quantoscope {

enum class ColourMap
{
    Viridis,
    Cividis
};

/// Linear between the stops; `position` is clamped to 0..1, and NaN gives missingValueColour().
QColor colourAt(ColourMap map, double position);

/// The same stops as a gradient, NaN drawn in missingValueColour().
QCPColorGradient colourGradient(ColourMap map);

/// `value`, -1..1, between blue (negative) and vermillion (positive) through the palette's base: told apart by people
/// with any colour vision. NaN gives missingValueColour().
QColor signedColour(double value, const QPalette& palette);

/// The same as a gradient, from -1 to 1.
QCPColorGradient signedGradient(const QPalette& palette);

/// A neutral grey that is in neither map.
QColor missingValueColour();

/// WCAG contrast ratio, 1 to 21.
double contrastRatio(const QColor& one, const QColor& other);

/// Black or white, whichever reads better on `background` (WCAG relative luminance).
QColor readableOn(const QColor& background);

} // namespace quantoscope
