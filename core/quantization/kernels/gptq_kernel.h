// The column loop of GPTQ inside one block, for many rows at once. Plain pointers, no libtorch.
#pragma once

#include "core/quantization/affine_grid.h"

#include <cstdint>

namespace quantoscope {

/// `width` columns of `rows` rows. T is float or double. Rows do not depend on each other.
template <typename T>
struct GptqBlock
{
    std::int64_t rows = 0;
    std::int64_t width = 0;
    const T* weights = nullptr; ///< [rows, weightStride], compensated for all blocks before; not changed
    std::int64_t weightStride = 0;
    const T* factor = nullptr; ///< [width, width]: the transposed diagonal tile of U, so that row j holds U[0..j, j]
    const std::int32_t* columnGroup = nullptr; ///< [width]: row of the grid arrays
    const T* scales = nullptr; ///< [groups, gridStride], as zeros and inverses
    const T* zeros = nullptr;
    const T* inverses = nullptr;
    std::int64_t gridStride = 0;
    T* errors = nullptr; ///< out [rows, width]: (w − q) / U[j, j], what the columns to the right are owed
    std::int32_t* codes = nullptr; ///< out [rows, codeStride]
    std::int64_t codeStride = 0;
    double* losses = nullptr; ///< [rows]: Σ errors² of the block is added
};

/// Rows that the kernel handles together; work is best split at multiples of this.
std::int64_t gptqRowTile();

void solveGptqBlock(const GptqBlock<float>& block, const CodeFormat& format);
void solveGptqBlock(const GptqBlock<double>& block, const CodeFormat& format);
/// The same, traced. `reached`: out [rows, width], each weight as it stood when its column's turn had come.
void solveGptqBlock(const GptqBlock<float>& block, const CodeFormat& format, float* reached);
void solveGptqBlock(const GptqBlock<double>& block, const CodeFormat& format, double* reached);

} // namespace quantoscope
