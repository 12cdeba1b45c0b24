// One coordinate-descent sweep over the codes of a row. Plain pointers, no libtorch.
#pragma once

#include <cstdint>

namespace quantoscope {

/// A row's weights are scale·code and a constant, with the scale of each column's group.
struct DescentRow
{
    std::int64_t columns = 0;
    const double* hessian = nullptr; ///< [columns, columns], symmetric
    const std::int32_t* columnGroup = nullptr; ///< [columns]: index into scales
    const double* scales = nullptr;
    double minCode = 0;
    double maxCode = 0;
    double* codes = nullptr; ///< [columns], whole numbers, in and out
    double* gradient = nullptr; ///< [columns], in and out: (weights − target)·hessian, half the derivative of the loss
};

/// Column by column, left to right, moves each code to the level that is best with all others as they are, where that
/// is strictly better than the level it has. Columns of zero energy stay. Returns how many codes changed.
std::int64_t sweepRow(const DescentRow& row);

} // namespace quantoscope
