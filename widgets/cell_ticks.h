// Numbers beside axes, no more than there is room for; those of rows and columns of cells are whole. For use inside the
// widgets only: needs qcustomplot.h.
#pragma once

#include <qcustomplot.h>

namespace quantoscope {

/// Cell n has its middle at n. The axis has no ticks, no grid and no subticks then.
void numberCells(QCPAxis& axis);

/// Numbers of quantities as the plot's locale writes them, powers of ten typeset.
void numberQuantities(QCPAxis& axis, bool isLogarithmic = false);

/// The same, thinned out where they would lie over each other.
void giveTicksRoom(QCPAxis& axis, bool isLogarithmic);

} // namespace quantoscope
