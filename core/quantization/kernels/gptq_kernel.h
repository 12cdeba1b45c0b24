// The column loop of GPTQ for a panel of rows, and the product that pays the columns after a block. Plain pointers, no
// libtorch.
#pragma once

#include "core/quantization/affine_grid.h"

#include <cstdint>

namespace quantoscope {

/// Columns of U that lie side by side in the packed factor, and of a panel that are paid at once.
inline constexpr std::int64_t kFactorStrip = 6;

constexpr std::int64_t stripsOf(std::int64_t columns)
{
    return (columns + kFactorStrip - 1) / kFactorStrip;
}

/// Where strip `index` of a packed factor U starts, upper triangular [columns, columns]. A strip holds the rows of its
/// columns down to its last diagonal entry, one after the other, so that what a block of columns owes to the strip lies
/// in one piece. There are stripsOf(columns) strips; what lies beyond U or below its diagonal is 0.
constexpr std::int64_t stripOffset(std::int64_t index)
{
    return kFactorStrip * kFactorStrip * index * (index + 1) / 2;
}

/// Some rows of a layer on their way through the columns. They do not depend on each other and lie side by side in the
/// lanes of vectors: every array is made of lines of GptqKernel::lineLength values. T is float or double.
template <typename T>
struct GptqPanel
{
    std::int64_t rows = 0; ///< at most lineLength; the lines hold anything finite beyond them, and scales above 0
    std::int64_t columns = 0;
    T* weights = nullptr; ///< [stripsOf(columns) · kFactorStrip]; of columns rounded, as they were when their turn came
    const T* scales = nullptr; ///< [groups], as zeros and inverses
    const T* zeros = nullptr;
    const T* inverses = nullptr;
    const std::int32_t* columnGroup = nullptr; ///< [columns]: line of the grid arrays
    T* errors = nullptr; ///< [columns of a block]: (w − q) / U[j, j], what a column owes those after it
    T* codes = nullptr; ///< [columns of a block]: whole numbers
    double* losses = nullptr; ///< [rows]: Σ errors² is added
};

/// The kernel as compiled for the CPU at hand. Arrays of lines are aligned for its vectors.
template <typename T>
struct GptqKernel
{
    std::int64_t lineLength;
    /// Rounds columns [begin, end), each paid by those before it in the order of the textbook's loop, product by
    /// product, so that the results are the same to the bit.
    void (*solveBlock)(const GptqPanel<T>& panel, const T* packedFactor, std::int64_t begin, std::int64_t end,
                       const CodeFormat& format);
    /// Subtracts what the block [begin, end), the last one solved, owes from all columns after it.
    void (*payRest)(const GptqPanel<T>& panel, const T* packedFactor, std::int64_t begin, std::int64_t end);
    /// The smallest and the largest value of each row over `count` >= 1 lines.
    void (*findRanges)(const T* lines, std::int64_t count, T* lows, T* highs);
    /// The first `rows` rows of a matrix, which lie `stride` apart, as `count` lines; rows beyond come as 0.
    void (*rowsToLines)(const T* matrix, std::int64_t stride, std::int64_t rows, std::int64_t count, T* lines);
    /// `count` lines of codes as the first `rows` rows of a matrix.
    void (*linesToRows)(const T* lines, std::int64_t rows, std::int64_t count, std::int32_t* matrix,
                        std::int64_t stride);
};

template <typename T>
GptqKernel<T> gptqKernel();
template <>
GptqKernel<float> gptqKernel();
template <>
GptqKernel<double> gptqKernel();

} // namespace quantoscope
