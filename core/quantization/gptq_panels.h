// GPTQ's way through the columns, panel by panel of rows.
#pragma once

#include "core/quantization/grid_table.h"
#include "core/quantization/kernels/gptq_kernel.h"

#include <hwy/aligned_allocator.h>

#include <cstdint>
#include <functional>
#include <vector>

namespace quantoscope {

struct ColumnBlock
{
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

/// U cut into strips, as the kernel reads it (see stripOffset). `factor`: float64 [n, n], upper triangular, contiguous.
template <typename T>
hwy::AlignedFreeUniquePtr<T[]> packedFactor(const at::Tensor& factor, const CancellationToken& cancel);

/// What the panels of a layer share. Columns are in processing order. T is float or double.
template <typename T>
struct PanelledLayer
{
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    const T* weights = nullptr; ///< [rows, columns]; not changed
    const T* packedFactor = nullptr;
    const std::int32_t* columnGroup = nullptr; ///< [columns]: row of the table
    GridTable* table = nullptr;
    /// Above 0, groups are fitted where they start, and this many columns belong to each; otherwise the table is given.
    std::int64_t fittedGroupSize = 0;
    const float* energies = nullptr; ///< [columns]: diag H
    std::vector<ColumnBlock> blocks;
    std::int32_t* codes = nullptr; ///< out [rows, columns]
    double* losses = nullptr; ///< [rows]: Σ ((w − q)/U)² is added
};

/// The rows that are solved together: a copy of their weights, turned so that rows lie in the lanes of vectors. Since
/// rows do not talk to each other, a panel goes through all blocks by itself, its weights staying in the cache.
template <typename T>
class GptqPanelSolver
{
public:
    explicit GptqPanelSolver(const PanelledLayer<T>& layer);

    static std::int64_t rowsAtOnce() { return gptqKernel<T>().lineLength; }

    /// Takes up the rows from `firstRow` on.
    void load(std::int64_t firstRow);
    void solveBlock(const ColumnBlock& block);
    /// Pays the columns after the block that was solved last.
    void payRest(const ColumnBlock& block) { m_kernel.payRest(m_panel, m_layer.packedFactor, block.begin, block.end); }

    /// [rows, columns]: the weights as they stand, those of rounded columns as when their turn had come.
    at::Tensor weights() const;
    /// [rows, block]: what the columns of the block that was solved last owe.
    at::Tensor errors(const ColumnBlock& block) const;

private:
    void fitGroup(std::int64_t group);
    void setGrid(std::int64_t group, std::int64_t row, const AffineGrid& grid);
    at::Tensor asRows(T* lines, std::int64_t count) const;

    const PanelledLayer<T>& m_layer;
    const GptqKernel<T> m_kernel;
    const CodeFormat m_format;
    std::int64_t m_firstRow = 0;
    hwy::AlignedFreeUniquePtr<T[]> m_memory;
    T* m_scales = nullptr; ///< [groups] lines, as zeros and inverses
    T* m_zeros = nullptr;
    T* m_inverses = nullptr;
    std::vector<float> m_slice; ///< weights of a row's group, for a search
    std::vector<T> m_lows;
    std::vector<T> m_highs;
    GptqPanel<T> m_panel;
};

/// All panels through all blocks, in parallel. `advanced` is called on the calling thread with the share that is done.
template <typename T>
void solvePanels(const PanelledLayer<T>& layer, const CancellationToken& cancel,
                 const std::function<void(double)>& advanced);

} // namespace quantoscope
