// ObqBatch as kernels: the steps of a panel of the greedy elimination, and the closing of ranks after it. Included by
// launchers only.
#pragma once

#include "core/quantization/kernels/device_block.h"
#include "core/quantization/kernels/device_kernels.h"
#include "core/quantization/kernels/grid_rules.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {

/// The arrays of one row.
template <typename T>
struct ObqRowView
{
    QUANTOSCOPE_KERNEL_CODE ObqRowView(const ObqBatch<T>& batch, std::int64_t row)
        : inverse(batch.inverse + row * batch.columns * batch.columns)
        , panel(batch.panel + row * ObqBatch<T>::kPanelSteps * batch.columns)
        , weight(batch.weight + row * batch.columns)
        , diagonal(batch.diagonal + row * batch.columns)
        , least(batch.least + row * batch.columns)
        , scale(batch.scale + row * batch.columns)
        , zero(batch.zero + row * batch.columns)
        , stepInverse(batch.stepInverse + row * batch.columns)
        , column(batch.column + row * batch.columns)
    {
    }

    T* inverse;
    T* panel;
    T* weight;
    T* diagonal;
    T* least;
    T* scale;
    T* zero;
    T* stepInverse;
    std::int32_t* column;
};

/// A block of threads takes one row through all steps of a panel (see obq_kernel.h for the rule).
template <typename T>
struct ObqPanelKernel
{
    static constexpr int kThreads = 256;
    static constexpr int kSteps = ObqBatch<T>::kPanelSteps;

    /// A position that may be taken: of lower cost first, then further to the left.
    struct Choice
    {
        T cost = std::numeric_limits<T>::infinity();
        std::int32_t column = std::numeric_limits<std::int32_t>::max();
        std::int32_t position = 0;
    };

    struct Shared
    {
        // no initialisers: the threads fill them
        struct
        {
            T cost;
            std::int32_t column;
            std::int32_t position;
        } cheapest[kThreads], farthest[kThreads];
        T coefficients[kSteps]; ///< the panel's row of the pivot
        std::int64_t pivot;
        T inverseRoot;
        T owed;
    };

    ObqBatch<T> batch;

    std::int64_t blocks() const { return batch.rows; }

    template <class Block>
    QUANTOSCOPE_KERNEL_CODE void run(const Block& block, Shared& shared) const
    {
        const std::int64_t row = block.index();
        const ObqRowView<T> view(batch, row);
        for (int step = 0; step < batch.steps; ++step) {
            const bool takesPinned = batch.done + step < batch.pinnedCount[row];
            block.each([&](int thread) {
                if (takesPinned)
                    findPinned(shared, view, row, thread);
                else
                    scorePositions(shared, view, thread);
            });
            const auto better = [](const auto& a, const auto& b) {
                return a.cost < b.cost || (a.cost == b.cost && a.column < b.column);
            };
            reduceToFirst<kThreads>(block, shared.cheapest, better);
            reduceToFirst<kThreads>(block, shared.farthest, better);
            block.each([&](int thread) {
                if (thread == 0)
                    fix(shared, view, row, step, takesPinned);
            });
            block.each([&](int thread) {
                if (thread < step)
                    shared.coefficients[thread] = view.panel[thread * batch.columns + shared.pivot];
            });
            block.each([&](int thread) { compensate(shared, view, step, thread); });
        }
    }

private:
    template <class Stored>
    QUANTOSCOPE_KERNEL_CODE static void store(const Choice& choice, Stored& stored)
    {
        stored.cost = choice.cost;
        stored.column = choice.column;
        stored.position = choice.position;
    }

    QUANTOSCOPE_KERNEL_CODE static void compete(Choice& best, T cost, std::int32_t column, std::int64_t position)
    {
        if (cost < best.cost || (cost == best.cost && column < best.column)) {
            best.cost = cost;
            best.column = column;
            best.position = static_cast<std::int32_t>(position);
        }
    }

    QUANTOSCOPE_KERNEL_CODE T codeAt(const ObqRowView<T>& view, std::int64_t position) const
    {
        return grid_rules::codeOf<T>(batch.format.rule, view.weight[position], view.scale[position],
                                     view.zero[position], view.stepInverse[position],
                                     static_cast<T>(batch.format.minCode), static_cast<T>(batch.format.maxCode));
    }

    QUANTOSCOPE_KERNEL_CODE T errorAt(const ObqRowView<T>& view, std::int64_t position) const
    {
        return view.weight[position]
            - grid_rules::valueOf<T>(batch.format.rule, codeAt(view, position), view.scale[position],
                                     view.zero[position]);
    }

    /// The rightmost pinned column still there.
    QUANTOSCOPE_KERNEL_CODE void findPinned(Shared& shared, const ObqRowView<T>& view, std::int64_t row,
                                            int thread) const
    {
        Choice best;
        for (std::int64_t at = thread; at < batch.active; at += kThreads) {
            const std::int32_t column = view.column[at];
            if (column >= 0 && batch.pinned[row * batch.columns + column])
                compete(best, -static_cast<T>(column), column, at);
        }
        store(best, shared.cheapest[thread]);
        store(Choice(), shared.farthest[thread]);
    }

    /// The cheapest position, and of those whose error exceeds what a weight within the grid can err by (half a step, a
    /// whole one where weights are cut) the one with the largest.
    QUANTOSCOPE_KERNEL_CODE void scorePositions(Shared& shared, const ObqRowView<T>& view, int thread) const
    {
        const T share = batch.format.rule == CodeRule::Truncate ? T(1) : T(0.25);
        Choice cheapest;
        Choice farthest;
        for (std::int64_t at = thread; at < batch.active; at += kThreads) {
            const std::int32_t column = view.column[at];
            if (column < 0)
                continue;
            const T error = errorAt(view, at);
            const T squared = error * error;
            compete(cheapest, squared / view.diagonal[at], column, at);
            if (squared - view.scale[at] * view.scale[at] * share > 0)
                compete(farthest, -squared, column, at);
        }
        store(cheapest, shared.cheapest[thread]);
        store(farthest, shared.farthest[thread]);
    }

    /// Takes the position chosen out and notes what it owes the others. One thread's work.
    QUANTOSCOPE_KERNEL_CODE void fix(Shared& shared, const ObqRowView<T>& view, std::int64_t row, int step,
                                     bool pinned) const
    {
        const bool anyOutside = shared.farthest[0].column != std::numeric_limits<std::int32_t>::max();
        const bool takesFarthest = !pinned && anyOutside && view.weight[shared.cheapest[0].position] != 0;
        const std::int64_t pivot = takesFarthest ? shared.farthest[0].position : shared.cheapest[0].position;
        const std::int32_t column = view.column[pivot];
        const bool free = !pinned && !takesFarthest && shared.cheapest[0].cost == 0;
        T error = 0;
        if (!pinned) {
            error = errorAt(view, pivot);
            batch.codes[row * batch.columns + column] = static_cast<std::int32_t>(codeAt(view, pivot));
            batch.losses[row] += static_cast<double>(error * error / view.diagonal[pivot]);
        }
        batch.taken[row * batch.columns + batch.done + step] = free ? ~column : column;
        view.column[pivot] = -1;
        const T root = std::sqrt(view.diagonal[pivot]);
        shared.pivot = pivot;
        shared.inverseRoot = T(1) / root;
        shared.owed = error / root;
    }

    /// The pivot's column brought up to date, scaled into the panel's next one, and applied to weights and diagonal.
    QUANTOSCOPE_KERNEL_CODE void compensate(const Shared& shared, const ObqRowView<T>& view, int step, int thread) const
    {
        const T* const entries = view.inverse + shared.pivot * batch.columns; // a column is a row
        T* const next = view.panel + step * batch.columns;
        for (std::int64_t at = thread; at < batch.active; at += kThreads) {
            if (view.column[at] < 0) {
                next[at] = 0;
                continue;
            }
            T entry = entries[at];
            for (int k = 0; k < step; ++k)
                entry = std::fma(-shared.coefficients[k], view.panel[k * batch.columns + at], entry);
            entry = entry * shared.inverseRoot;
            next[at] = entry;
            view.weight[at] = std::fma(-entry, shared.owed, view.weight[at]);
            view.diagonal[at] = std::max(std::fma(-entry, entry, view.diagonal[at]), view.least[at]);
        }
    }
};

/// A block of threads takes one row.
template <typename T>
struct ObqCompactKernel
{
    static constexpr int kThreads = 256;
    static constexpr int kSteps = ObqBatch<T>::kPanelSteps;

    struct Shared
    {
        std::int64_t holes[kSteps]; ///< fixed positions that others take
        std::int64_t fillers[kSteps]; ///< positions that move there
        int count;
    };

    ObqBatch<T> batch;

    std::int64_t blocks() const { return batch.rows; }

    template <class Block>
    QUANTOSCOPE_KERNEL_CODE void run(const Block& block, Shared& shared) const
    {
        const ObqRowView<T> view(batch, block.index());
        const std::int64_t columns = batch.columns;
        block.each([&](int thread) {
            if (thread == 0)
                pair(shared, view);
        });
        block.each([&](int thread) {
            for (int k = 0; k < shared.count; ++k) {
                for (std::int64_t at = thread; at < batch.active; at += kThreads)
                    view.inverse[shared.holes[k] * columns + at] = view.inverse[shared.fillers[k] * columns + at];
            }
        });
        block.each([&](int thread) {
            for (std::int64_t at = thread; at < (batch.active - batch.steps) * shared.count; at += kThreads) {
                T* const row = view.inverse + at / shared.count * columns;
                row[shared.holes[at % shared.count]] = row[shared.fillers[at % shared.count]];
            }
            for (int at = thread; at < batch.steps * shared.count; at += kThreads) {
                T* const row = view.panel + at / shared.count * columns;
                row[shared.holes[at % shared.count]] = row[shared.fillers[at % shared.count]];
            }
            if (thread < shared.count)
                move(view, shared.fillers[thread], shared.holes[thread]);
        });
    }

private:
    /// As many positions are still free beyond the end to be as are fixed before it. One thread's work.
    QUANTOSCOPE_KERNEL_CODE void pair(Shared& shared, const ObqRowView<T>& view) const
    {
        const std::int64_t end = batch.active - batch.steps;
        shared.count = 0;
        std::int64_t hole = 0;
        for (std::int64_t filler = end; filler < batch.active; ++filler) {
            if (view.column[filler] < 0)
                continue;
            while (view.column[hole] >= 0)
                ++hole;
            shared.holes[shared.count] = hole++;
            shared.fillers[shared.count++] = filler;
        }
    }

    QUANTOSCOPE_KERNEL_CODE static void move(const ObqRowView<T>& view, std::int64_t from, std::int64_t to)
    {
        view.weight[to] = view.weight[from];
        view.diagonal[to] = view.diagonal[from];
        view.least[to] = view.least[from];
        view.scale[to] = view.scale[from];
        view.zero[to] = view.zero[from];
        view.stepInverse[to] = view.stepInverse[from];
        view.column[to] = view.column[from];
    }
};

} // namespace quantoscope
