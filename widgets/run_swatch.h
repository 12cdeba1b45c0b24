// The colour of a run beside its name in lists.
#pragma once

#include <QIcon>

class QColor;
class QPalette;

namespace quantoscope {

/// A square of the colour; in selected rows with a light frame, where the colour may be that of the selection itself.
QIcon runSwatch(const QColor& colour, const QPalette& palette);

} // namespace quantoscope
