// Light and dark palettes, and the colours of plots that follow from a palette.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QCustomPlot;

namespace quantoscope {

enum class ThemeMode
{
    System, ///< light or dark by the luminance of the palette the program started with
    Light,
    Dark
};

QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette& palette);

/// Sets the Fusion style and the palette of the application. Views follow on QEvent::PaletteChange.
void applyTheme(ThemeMode mode);

/// Pens and fills of a plot.
struct PlotColours
{
    QColor background;
    QColor text;
    QColor axis;
    QColor grid;
    QColor original; ///< the unquantized model's curve: neutral, never a run's colour
    QColor accent; ///< cursors and the selected cell's frame
};

PlotColours plotColours(const QPalette& palette);

/// `from` with `share` (0..1) of `to` in it.
QColor mixColours(const QColor& from, const QColor& to, double share);

/// Colour of a run by RunRecord::colourIndex: the Okabe-Ito set without black, cycling, tuned for contrast on the
/// background of `palette`.
QColor runColour(int colourIndex, const QPalette& palette);

/// The same for names of runs: as text on the palette's windows and pages.
QColor runTextColour(int colourIndex, const QPalette& palette);

/// Text that says better or worse than something else; never the only sign of it.
QColor verdictColour(bool better, const QPalette& palette);

/// "A", "B", ... "Z", then "27".
QString runLetter(int position);

/// Fonts, background, legend and all axes of `plot` in the colours of `palette`.
void stylePlot(QCustomPlot& plot, const QPalette& palette);

} // namespace quantoscope
