// DescentTask as a kernel: a sweep over the codes of some columns. Included by launchers only.
#pragma once

#include "core/quantization/kernels/device_block.h"
#include "core/quantization/kernels/device_kernels.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

/// A block of threads takes some rows and keeps their gradients and H's corner at hand. One thread of a row decides on
/// a code, then all of the row move its gradient.
struct DescentKernel
{
    static constexpr int kRows = 8;
    static constexpr int kThreadsARow = 32;
    static constexpr int kThreads = kRows * kThreadsARow;
    static constexpr int kColumns = DescentTask::kMostColumns;
    static constexpr int kRowStride = kColumns + 1; // rows start in different banks

    struct Shared
    {
        double hessian[kColumns * kColumns];
        double gradient[kRows * kRowStride];
        double step[kRows];
    };

    DescentTask task;

    std::int64_t blocks() const { return (task.rows + kRows - 1) / kRows; }

    template <class Block>
    QUANTOSCOPE_KERNEL_CODE void run(const Block& block, Shared& shared) const
    {
        const std::int64_t firstRow = block.index() * kRows;
        block.each([&](int thread) {
            for (int at = thread; at < task.columns * task.columns; at += kThreads)
                shared.hessian[at] = task.hessian[at / task.columns * task.hessianStride + at % task.columns];
            forEachGradient(thread, firstRow, [&](double& gradient, int at) { shared.gradient[at] = gradient; });
        });
        for (int column = 0; column < task.columns; ++column) {
            block.each([&](int thread) {
                if (thread < kRows && firstRow + thread < task.rows)
                    shared.step[thread] = moveCode(shared, firstRow + thread, thread, column);
            });
            block.each([&](int thread) { moveGradient(shared, firstRow, column, thread); });
        }
        block.each([&](int thread) {
            forEachGradient(thread, firstRow, [&](double& gradient, int at) { gradient = shared.gradient[at]; });
        });
    }

private:
    /// body(gradient in the device's memory, its index in Shared::gradient)
    template <class Body>
    QUANTOSCOPE_KERNEL_CODE void forEachGradient(int thread, std::int64_t firstRow, const Body& body) const
    {
        for (int at = thread; at < kRows * task.columns; at += kThreads) {
            const int row = at / task.columns;
            const int column = at % task.columns;
            if (firstRow + row < task.rows)
                body(task.gradient[(firstRow + row) * task.stride + column], row * kRowStride + column);
        }
    }

    /// By how much the weight moves, now that its code is the best level with all others as they are.
    QUANTOSCOPE_KERNEL_CODE double moveCode(const Shared& shared, std::int64_t row, int rowInBlock, int column) const
    {
        double& code = task.codes[row * task.stride + column];
        double& step = task.steps[row * task.columns + column];
        step = 0;
        const double curvature = shared.hessian[column * task.columns + column];
        if (!(curvature > 0))
            return 0;
        const double scale = task.scales[row * task.groups + task.columnGroup[column]];
        const double best = code - shared.gradient[rowInBlock * kRowStride + column] / (curvature * scale);
        const double level = std::min(std::max(std::rint(best), task.minCode), task.maxCode);
        if (!(std::fabs(level - best) < std::fabs(code - best)))
            return 0;
        step = (level - code) * scale;
        code = level;
        return step;
    }

    QUANTOSCOPE_KERNEL_CODE void moveGradient(Shared& shared, std::int64_t firstRow, int column, int thread) const
    {
        const int row = thread / kThreadsARow;
        if (firstRow + row >= task.rows || shared.step[row] == 0)
            return;
        const double* const hessian = shared.hessian + column * task.columns;
        double* const gradient = shared.gradient + row * kRowStride;
        for (int at = thread % kThreadsARow; at < task.columns; at += kThreadsARow)
            gradient[at] = std::fma(shared.step[row], hessian[at], gradient[at]);
    }
};

} // namespace quantoscope
