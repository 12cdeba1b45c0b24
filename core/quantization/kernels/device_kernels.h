// The solvers' kernels for an accelerator. Pointers are of its memory. Plain pointers, no libtorch, no CUDA header.
#pragma once

#include "core/quantization/affine_grid.h"

#include <cstdint>

namespace quantoscope {

/// Grids of one group of neighbouring columns, one a row: GridTable's fitGroup for granularities channel and group.
template <typename T>
struct GridFitTask
{
    GridSpec::Fields spec;
    CodeFormat format;
    int candidates = 1; ///< searchSteps(spec)
    std::int64_t rows = 0;
    std::int64_t columns = 0; ///< of the group
    const T* weights = nullptr; ///< [rows, columns]
    std::int64_t stride = 0; ///< between rows
    const float* importance = nullptr; ///< [columns], or null: the search is unweighted
    float* scales = nullptr; ///< out [rows], as zeros and inverses
    float* zeros = nullptr;
    float* inverses = nullptr;
};

/// GPTQ's loop over the columns of a panel: each rounded and paid for within the panel, in the order of the textbook's
/// loop, product by product.
template <typename T>
struct GptqPanelTask
{
    /// What of U fits beside the weights into what the threads of a block share.
    static constexpr int kMostColumns = sizeof(T) == sizeof(float) ? 128 : 64;

    CodeFormat format;
    double fixedStep = 0; ///< above 0: the scale of all grids, more exactly than float32 holds it
    std::int64_t rows = 0;
    int columns = 0; ///< at most kMostColumns
    const T* weights = nullptr; ///< [rows, columns], `stride` apart; not changed
    const T* factor = nullptr; ///< U's corner [columns, columns], its rows `factorStride` apart
    const float* scales = nullptr; ///< [groups, rows], as zeros and inverses
    const float* zeros = nullptr;
    const float* inverses = nullptr;
    const std::int32_t* columnGroup = nullptr; ///< [columns]
    std::int64_t stride = 0; ///< between rows of weights and codes
    std::int64_t factorStride = 0;
    std::int32_t* codes = nullptr; ///< out [rows, columns], `stride` apart
    T* errors = nullptr; ///< out [rows, columns], contiguous: (w − q) / U[j, j], what a column owes those after it
    double* losses = nullptr; ///< [rows]: Σ errors² is added
};

/// Some rows on their way through OBQ's greedy elimination. Columns not fixed yet stand at positions 0..active, in an
/// order that is the row's own. All arrays are by row first; those by position have room for all columns.
template <typename T>
struct ObqBatch
{
    /// Steps between two updates of the inverses.
    static constexpr int kPanelSteps = 64;

    CodeFormat format;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::int64_t active = 0; ///< positions in use when a panel begins
    std::int64_t done = 0; ///< steps before the panel
    int steps = 0; ///< of the panel
    const std::int32_t* pinnedCount = nullptr; ///< [rows]: so many of the first steps take pinned columns
    const bool* pinned = nullptr; ///< [rows, columns], by column: out of the inverse before any other, never moved
    T* inverse = nullptr; ///< [rows, columns, columns], both triangles: as it was when the panel began
    T* panel = nullptr; ///< [rows, kPanelSteps, columns]: the columns of the steps since
    T* weight = nullptr; ///< by position, as all that follow
    T* diagonal = nullptr; ///< of the inverse, up to date
    T* least = nullptr; ///< below which the diagonal does not fall
    T* scale = nullptr;
    T* zero = nullptr;
    T* stepInverse = nullptr;
    std::int32_t* column = nullptr; ///< −1: fixed in this panel
    std::int32_t* codes = nullptr; ///< out [rows, columns], by column; of pinned ones left alone
    /// out [rows, columns], by step: the column taken; ~column where it was free and its rounding costs nothing
    std::int32_t* taken = nullptr;
    double* losses = nullptr; ///< [rows]: (w − q)² / (H⁻¹)_jj is added
};

/// GPTQ+: one sweep over the codes of some neighbouring columns (CodeDescent). All sums are as in the CPU's sweep, but
/// for what columns beyond owe and are owed.
struct DescentTask
{
    static constexpr int kMostColumns = 64;

    std::int64_t rows = 0;
    int columns = 0; ///< at most kMostColumns
    std::int64_t stride = 0; ///< between rows of codes and gradient
    const double* hessian = nullptr; ///< corner [columns, columns], its rows `hessianStride` apart
    std::int64_t hessianStride = 0;
    const std::int32_t* columnGroup = nullptr; ///< [columns]
    const double* scales = nullptr; ///< [rows, groups]
    std::int64_t groups = 0;
    double minCode = 0;
    double maxCode = 0;
    double* codes = nullptr; ///< [rows, columns], in and out
    double* gradient = nullptr; ///< [rows, columns], in and out
    double* steps = nullptr; ///< out [rows, columns], contiguous: by how much each weight moved
};

/// What queues kernels on one device. Each call returns before the work is done.
class DeviceKernels
{
public:
    virtual ~DeviceKernels() = default;

    virtual void fitGrids(const GridFitTask<float>& task) const = 0;
    virtual void fitGrids(const GridFitTask<double>& task) const = 0;
    virtual void solvePanel(const GptqPanelTask<float>& task) const = 0;
    virtual void solvePanel(const GptqPanelTask<double>& task) const = 0;
    /// The panel's steps in every row. The inverse stays as it is: what it loses stands in `panel`.
    virtual void eliminate(const ObqBatch<float>& batch) const = 0;
    virtual void eliminate(const ObqBatch<double>& batch) const = 0;
    /// After eliminate(): the last positions take the places of those that were fixed; in the inverse and the panel
    /// too.
    virtual void compact(const ObqBatch<float>& batch) const = 0;
    virtual void compact(const ObqBatch<double>& batch) const = 0;
    virtual void sweep(const DescentTask& task) const = 0;

    /// Returns when all that is queued is done. Throws Error if the device reports a failure.
    virtual void wait() const = 0;
};

} // namespace quantoscope
