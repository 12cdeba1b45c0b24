// OBQ's greedy elimination, row by row, as a blocked pivoted Cholesky factorisation. Plain pointers, no libtorch.
#pragma once

#include "core/quantization/affine_grid.h"

#include <cstdint>
#include <functional>

namespace quantoscope {

/// What the rows of a layer share. T is float or double.
template <typename T>
struct ObqLayer
{
    std::int64_t columns = 0;
    const T* inverse = nullptr; ///< [columns, columns], row-major: H⁻¹; only the lower triangle is read
    const T* leastDiagonal = nullptr; ///< [columns]: 1 / H_jj, below which no diagonal of H⁻¹ falls as columns go
    const std::int32_t* columnGroup = nullptr; ///< [columns]: row of the grid arrays
};

/// `count` rows. A pinned weight (of value 0, on the grid as it is) takes no part in the compensation.
template <typename T>
struct ObqRows
{
    std::int64_t count = 0;
    const T* weights = nullptr; ///< [count, columns]; not changed
    const bool* pinned = nullptr; ///< [count, columns]
    const std::int64_t* skipped = nullptr; ///< [count]: pinned weights, from the left, that are no step of their own
    const T* scales = nullptr; ///< [groups, gridStride], as zeros and inverses
    const T* zeros = nullptr;
    const T* inverses = nullptr;
    std::int64_t gridStride = 0;
    std::int32_t* codes = nullptr; ///< out [count, columns]
    std::int32_t* order = nullptr; ///< out [count, columns]: the column fixed at each step; −1 for skipped ones, first
    double* losses = nullptr; ///< out [count]: Σ (w − q)² / (H⁻¹)_jj, each of the moment at which it was fixed
};

/// One row at one step of a traced solve, just before the weight chosen is fixed. By column; fixed weights have cost
/// NaN and zeros in the inverse.
template <typename T>
struct ObqStep
{
    std::int64_t row = 0; ///< of those given
    std::int64_t step = 0;
    std::int64_t column = 0; ///< chosen
    std::int32_t code = 0; ///< what it becomes
    bool outsideGrid = false; ///< further than half a step outside its grid: chosen before any other
    bool pinned = false; ///< zero from the start: out of the inverse before the first step
    const T* weights = nullptr; ///< [columns]; of the free ones
    const T* costs = nullptr; ///< [columns]: (w − q)² / (H⁻¹)_jj
    const T* inverse = nullptr; ///< [columns, columns]: of the free columns, symmetric
};
template <typename T>
using ObqObserver = std::function<void(const ObqStep<T>&)>;

/// Called after every few steps with their number; what it throws ends the solve.
using ObqAdvanced = std::function<void(std::int64_t)>;

/// Takes, step by step, the weight whose rounding costs least, (w − q)² / (H⁻¹)_jj, but first those further than half a
/// step outside the grid (Frantar et al. 2022, arXiv 2208.11580; IST-DASLab/OBC trueobs.py). Of equals the leftmost.
void solveObqRows(const ObqLayer<float>& layer, const ObqRows<float>& rows, const CodeFormat& format,
                  const ObqAdvanced& advanced);
void solveObqRows(const ObqLayer<double>& layer, const ObqRows<double>& rows, const CodeFormat& format,
                  const ObqAdvanced& advanced);
/// The same, traced: much slower, since the inverse is formed at every step.
void solveObqRows(const ObqLayer<float>& layer, const ObqRows<float>& rows, const CodeFormat& format,
                  const ObqAdvanced& advanced, const ObqObserver<float>& observer);
void solveObqRows(const ObqLayer<double>& layer, const ObqRows<double>& rows, const CodeFormat& format,
                  const ObqAdvanced& advanced, const ObqObserver<double>& observer);

} // namespace quantoscope
