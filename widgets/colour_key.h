// What the colours of a panel stand for, in a line of text: a bar of them between its ends, or before one that says
// both. For use inside the widgets only: needs qcustomplot.h.
#pragma once

#include <QColor>
#include <QString>

#include <functional>

class QCPPainter;
class QFont;
class QPalette;
class QRect;

namespace quantoscope {

struct ColourKey
{
    QString low; ///< before the bar; empty: `high` says both, as "±1.2" does
    QString high;
    std::function<QColor(double place)> colour {}; ///< 0 to 1; none: there is no key

    bool isEmpty() const { return !colour; }
    /// In pixels, without a gap beside it.
    int width(const QFont& font) const;
    /// Left in `room`, in the middle of its height.
    void draw(QCPPainter& painter, const QRect& room, const QFont& font, const QPalette& palette) const;
};

/// "−1.2 ▭ +1.2", through zero in the middle.
ColourKey signedKey(double limit, const QPalette& palette);
/// "▭ ±1.2": the same for narrow panels.
ColourKey shortSignedKey(double limit, const QPalette& palette);

/// What a full colour stands for, with two significant digits always: "1.2", "0.20".
QString limitText(double limit);

} // namespace quantoscope
