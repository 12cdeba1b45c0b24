// What is known of each token besides its text, as bars about a line under it: KL divergence upward, surprisal
// downward.
#pragma once

#include <QPalette>
#include <QRect>

class QPainter;

namespace quantoscope {

enum class TokenMeasure
{
    Kl, ///< divergence from the original's next-token distribution, while both texts agree
    Surprisal ///< −log of the probability that the model which wrote the token gave it
};

/// Nats that fill a bar, or give a token the full shade.
struct TokenScales
{
    double kl = 1;
    double surprisal = 1;

    double of(TokenMeasure measure) const { return measure == TokenMeasure::Kl ? kl : surprisal; }
};

constexpr int kTokenBarHeight = 6; ///< pixels of a full bar
constexpr int kTokenStripHeight = 2 * kTokenBarHeight + 1;

/// Okabe and Ito's vermilion and blue, which no common colour blindness confuses; the side of the line tells them apart
/// as well.
QColor tokenBarColour(TokenMeasure measure, const QPalette& palette);

/// The bar of `share` (0..1 of the full one; more is drawn as 1) in `place`, which is kTokenStripHeight high. NaN:
/// none.
void drawTokenBar(QPainter& painter, const QRect& place, TokenMeasure measure, double share, const QPalette& palette);
/// The line that bars stand on.
void drawTokenLine(QPainter& painter, const QRect& place, const QPalette& palette);

} // namespace quantoscope
