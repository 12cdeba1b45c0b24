// GridFitTask as a kernel: ranges and the search among candidates. Included by launchers only.
#pragma once

#include "core/quantization/kernels/device_block.h"
#include "core/quantization/kernels/device_kernels.h"
#include "core/quantization/kernels/grid_rules.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {

/// A block of threads takes one row. For the search a thread takes one candidate; the row passes by piece by piece, and
/// all candidates see its weights in the same order, so that equal ones cost the same.
template <typename T>
struct GridFitKernel
{
    static constexpr int kThreads = 128;
    static constexpr std::int64_t kPiece = 128;
    static_assert(kShrinkSteps <= kThreads && kShiftedSteps <= kThreads);

    struct Candidate
    {
        double cost;
        int index;
    };

    struct Shared
    {
        grid_rules::Range ranges[kThreads];
        AffineGrid grids[kThreads];
        Candidate costs[kThreads];
        float weights[kPiece];
        float importance[kPiece];
    };

    GridFitTask<T> task;

    std::int64_t blocks() const { return task.rows; }

    template <class Block>
    QUANTOSCOPE_KERNEL_CODE void run(const Block& block, Shared& shared) const
    {
        const std::int64_t row = block.index();
        const T* const weights = task.weights + row * task.stride;
        block.each([&](int thread) { shared.ranges[thread] = rangeOf(weights, thread); });
        for (int half = kThreads / 2; half > 0; half /= 2) {
            block.each([&](int thread) {
                if (thread < half)
                    shared.ranges[thread] = joined(shared.ranges[thread], shared.ranges[thread + half]);
            });
        }
        block.each([&](int thread) {
            shared.costs[thread] = { thread < task.candidates ? 0 : std::numeric_limits<double>::infinity(), thread };
            if (thread < task.candidates)
                shared.grids[thread]
                    = grid_rules::candidateGrid(task.spec, shared.ranges[0].low, shared.ranges[0].high, thread);
        });
        if (task.candidates > 1)
            search(block, shared, weights);
        block.each([&](int thread) {
            if (thread > 0)
                return;
            const AffineGrid& best = shared.grids[shared.costs[0].index];
            task.scales[row] = best.scale;
            task.zeros[row] = best.zero;
            task.inverses[row] = best.inverse;
        });
    }

private:
    QUANTOSCOPE_KERNEL_CODE static grid_rules::Range joined(grid_rules::Range a, grid_rules::Range b)
    {
        return { std::min(a.low, b.low), std::max(a.high, b.high) };
    }

    /// Of every kThreads-th weight; a thread beyond the row takes its first.
    QUANTOSCOPE_KERNEL_CODE grid_rules::Range rangeOf(const T* weights, int thread) const
    {
        const auto first = static_cast<float>(weights[0]);
        grid_rules::Range range { first, first };
        for (std::int64_t at = thread; at < task.columns; at += kThreads) {
            const auto weight = static_cast<float>(weights[at]);
            range = joined(range, { weight, weight });
        }
        return range;
    }

    template <class Block>
    QUANTOSCOPE_KERNEL_CODE void search(const Block& block, Shared& shared, const T* weights) const
    {
        for (std::int64_t begin = 0; begin < task.columns; begin += kPiece) {
            const std::int64_t count = std::min(std::int64_t { kPiece }, task.columns - begin);
            block.each([&](int thread) {
                for (std::int64_t at = thread; at < count; at += kThreads) {
                    shared.weights[at] = static_cast<float>(weights[begin + at]);
                    shared.importance[at] = task.importance ? task.importance[begin + at] : 0;
                }
            });
            block.each([&](int thread) {
                if (thread < task.candidates)
                    shared.costs[thread].cost += static_cast<double>(costOf(shared, shared.grids[thread], count));
            });
        }
        reduceToFirst<kThreads>(block, shared.costs, [](const Candidate& a, const Candidate& b) {
            return a.cost < b.cost || (a.cost == b.cost && a.index < b.index);
        });
    }

    /// Of the piece at hand: Σ |e|^2.4, or Σ importance·e².
    QUANTOSCOPE_KERNEL_CODE float costOf(const Shared& shared, const AffineGrid& grid, std::int64_t count) const
    {
        const CodeFormat& format = task.format;
        float sum = 0;
        for (std::int64_t at = 0; at < count; ++at) {
            const float weight = shared.weights[at];
            const float code = grid_rules::codeOf<float>(format.rule, weight, grid.scale, grid.zero, grid.inverse,
                                                         format.minCode, format.maxCode);
            const float error
                = std::fabs(grid_rules::valueOf<float>(format.rule, code, grid.scale, grid.zero) - weight);
            sum += task.importance ? shared.importance[at] * (error * error) : std::pow(error, 2.4F);
        }
        return sum;
    }
};

} // namespace quantoscope
