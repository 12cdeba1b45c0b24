// GptqPanelTask as a kernel: the loop over the columns of a panel. Included by launchers only.
#pragma once

#include "core/quantization/kernels/device_block.h"
#include "core/quantization/kernels/device_kernels.h"
#include "core/quantization/kernels/grid_rules.h"

namespace quantoscope {

/// A block of threads takes some rows, which do not depend on each other, and keeps their weights and U's corner at
/// hand. In each phase all threads of a row round the same column, which spares a barrier, and each pays some of the
/// columns after it; nobody writes what another reads in that phase.
template <typename T>
struct GptqPanelKernel
{
    static constexpr int kRows = 8;
    static constexpr int kThreadsARow = 32;
    static constexpr int kThreads = kRows * kThreadsARow;
    static constexpr int kColumns = GptqPanelTask<T>::kMostColumns;
    static constexpr int kRowStride = kColumns + 1; // rows start in different banks

    struct Shared
    {
        T factor[kColumns * (kColumns + 1) / 2]; ///< rows of the upper triangle, one after the other
        T weights[kRows * kRowStride];
        T losses[kRows];
    };

    GptqPanelTask<T> task;

    std::int64_t blocks() const { return (task.rows + kRows - 1) / kRows; }

    template <class Block>
    QUANTOSCOPE_KERNEL_CODE void run(const Block& block, Shared& shared) const
    {
        const std::int64_t firstRow = block.index() * kRows;
        block.each([&](int thread) { load(shared, firstRow, thread); });
        for (int column = 0; column < task.columns; ++column)
            block.each([&](int thread) { roundColumn(shared, firstRow, column, thread); });
        block.each([&](int thread) {
            if (thread < kRows && firstRow + thread < task.rows)
                task.losses[firstRow + thread] += static_cast<double>(shared.losses[thread]);
        });
    }

private:
    /// Where U[row, row] stands; what follows in the row comes after it.
    static QUANTOSCOPE_KERNEL_CODE int diagonal(int row) { return row * kColumns - row * (row - 1) / 2; }

    QUANTOSCOPE_KERNEL_CODE void load(Shared& shared, std::int64_t firstRow, int thread) const
    {
        const int columns = task.columns;
        for (int at = thread; at < columns * columns; at += kThreads) {
            const int row = at / columns;
            const int column = at % columns;
            if (column >= row)
                shared.factor[diagonal(row) + column - row] = task.factor[row * task.factorStride + column];
        }
        for (int at = thread; at < kRows * columns; at += kThreads) {
            const int row = at / columns;
            const int column = at % columns;
            if (firstRow + row < task.rows)
                shared.weights[row * kRowStride + column] = task.weights[(firstRow + row) * task.stride + column];
        }
        if (thread < kRows)
            shared.losses[thread] = 0;
    }

    QUANTOSCOPE_KERNEL_CODE void roundColumn(Shared& shared, std::int64_t firstRow, int column, int thread) const
    {
        const int rowInBlock = thread / kThreadsARow;
        const int lane = thread % kThreadsARow;
        const std::int64_t row = firstRow + rowInBlock;
        if (row >= task.rows)
            return;
        const CodeFormat& format = task.format;
        const std::int64_t grid = task.columnGroup[column] * task.rows + row;
        const T scale = task.fixedStep > 0 ? static_cast<T>(task.fixedStep) : static_cast<T>(task.scales[grid]);
        const T zero = static_cast<T>(task.zeros[grid]);
        T* const weights = shared.weights + rowInBlock * kRowStride;
        const T* const factor = shared.factor + diagonal(column) - column;
        const T weight = weights[column];
        const T code = grid_rules::codeOf<T>(format.rule, weight, scale, zero, static_cast<T>(task.inverses[grid]),
                                             static_cast<T>(format.minCode), static_cast<T>(format.maxCode));
        const T error = (weight - grid_rules::valueOf<T>(format.rule, code, scale, zero)) / factor[column];
        for (int next = column + 1 + lane; next < task.columns; next += kThreadsARow)
            weights[next] = weights[next] - error * factor[next];
        if (lane == 0) {
            task.codes[row * task.stride + column] = static_cast<std::int32_t>(code);
            task.errors[row * task.columns + column] = error;
            shared.losses[rowInBlock] += error * error;
        }
    }
};

} // namespace quantoscope
