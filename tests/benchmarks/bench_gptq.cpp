// GPTQ against the matrix products it cannot do without, and against its authors' loop in libtorch operations, all in
// one process. Prints ratios: times differ from machine to machine, ratios much less.
//   bench_gptq [THREADS]
#include "core/calibration/input_statistics_accumulator.h"
#include "core/pipeline/device.h"
#include "core/quantization/gptq_solver.h"
#include "core/quantization/inverse_factor.h"
#include "tests/benchmarks/stopwatch.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <optional>

using namespace quantoscope;

namespace {

constexpr std::int64_t kBlock = 128;
constexpr std::int64_t kGroup = 128;
constexpr double kMaxCode = 15;
constexpr double kBudget = 4; ///< seconds a size

/// The inverse's factor as the authors get it.
at::Tensor threeSteps(const at::Tensor& hessian)
{
    return at::linalg_cholesky(at::cholesky_inverse(at::linalg_cholesky(hessian)), /*upper=*/true);
}

/// The authors' loop (IST-DASLab/gptq, fasterquant): column by column within a block, min-max groups, the values and
/// losses kept, one product for the columns to the right.
void loopOverColumns(const at::Tensor& weight, const at::Tensor& factor)
{
    at::Tensor work = weight.clone();
    at::Tensor values = at::zeros_like(weight);
    at::Tensor losses = at::zeros_like(weight);
    at::Tensor scale;
    at::Tensor zero;
    for (std::int64_t begin = 0; begin < work.size(1); begin += kBlock) {
        const std::int64_t end = std::min(begin + kBlock, work.size(1));
        at::Tensor block = work.slice(1, begin, end).clone();
        at::Tensor errors = at::zeros_like(block);
        const at::Tensor tile = factor.slice(0, begin, end).slice(1, begin, end);
        for (std::int64_t j = 0; j < end - begin; ++j) {
            if ((begin + j) % kGroup == 0) {
                const at::Tensor group = work.slice(1, begin + j, std::min(begin + j + kGroup, work.size(1)));
                const at::Tensor low = group.amin(1).clamp_max(0);
                scale = (group.amax(1).clamp_min(0) - low) / kMaxCode;
                zero = at::round(-low / scale);
            }
            const at::Tensor w = block.select(1, j);
            const at::Tensor q = scale * (at::clamp(at::round(w / scale) + zero, 0, kMaxCode) - zero);
            values.select(1, begin + j).copy_(q);
            losses.select(1, begin + j).copy_((w - q).square() / tile[j][j].square());
            const at::Tensor error = (w - q) / tile[j][j];
            block.slice(1, j, end - begin).sub_(error.unsqueeze(1).matmul(tile[j].slice(0, j).unsqueeze(0)));
            errors.select(1, j).copy_(error);
        }
        work.slice(1, end, work.size(1)).sub_(errors.matmul(factor.slice(0, begin, end).slice(1, end, work.size(1))));
    }
}

/// Seconds of one solve, up to the end of the factorisation and after it.
struct Phases
{
    double factorisation = std::numeric_limits<double>::max();
    double columns = std::numeric_limits<double>::max();
};

/// Keeps the best of each phase. The solver reports its progress when the factor is there, and then from the columns.
void timeSolve(const at::Tensor& weight, const InputStatistics& statistics, Phases& best)
{
    using Clock = std::chrono::steady_clock;
    const GridSpec spec({ .bits = 4, .granularity = Granularity::Group, .groupSize = kGroup });
    const GptqSettings settings { .blockSize = kBlock };
    const auto start = Clock::now();
    std::optional<Clock::time_point> factored;
    solveGptq(weight, statistics, spec, settings, {}, [&](double) {
        if (!factored)
            factored = Clock::now();
    });
    const auto end = Clock::now();
    best.factorisation = std::min(best.factorisation, std::chrono::duration<double>(*factored - start).count());
    best.columns = std::min(best.columns, std::chrono::duration<double>(end - *factored).count());
}

void compare(std::int64_t rows, std::int64_t columns)
{
    at::manual_seed(1);
    const at::Tensor weight = at::randn({ rows, columns });
    InputStatisticsAccumulator accumulator;
    accumulator.add(at::randn({ columns + 256, columns }));
    const InputStatistics statistics = accumulator.finish();
    at::Tensor hessian = statistics.gram.to(at::kDouble);
    hessian.diagonal().add_(0.01 * hessian.diagonal().mean());
    const at::Tensor single = threeSteps(hessian).to(at::kFloat);
    const at::Tensor half = at::randn({ columns, columns / 2 });

    Phases ours;
    const std::vector<double> times
        = bestTimes(kBudget,
                    {
                        [&] { timeSolve(weight, statistics, ours); },
                        [&] {
                            at::mm(weight, half);
                        }, // rows·columns²/2 multiply-adds in float32: what the columns cannot do without
                        [&] {
                            at::Tensor matrix = hessian.clone();
                            factorInverse(matrix, {});
                        },
                        [&] { threeSteps(hessian); },
                    });
    const double loop = bestTimes(0, { [&] { loopOverColumns(weight, single); } }).front();
    std::printf("%6ld x %-6ld columns %.2f x floor; the authors' loop %.1f x ours, %.1f x floor; factor %.2f x three "
                "steps; of the whole, %.0f %% are columns, %.0f %% the factor\n",
                static_cast<long>(rows), static_cast<long>(columns), ours.columns / times[1], loop / ours.columns,
                loop / times[1], times[2] / times[3], 100 * ours.columns / times[0], 100 * times[2] / times[0]);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    setThreadCount(argc > 1 ? std::max(1, std::atoi(argv[1])) : usableThreads());
    std::printf("%d threads\n", threadCount());
    compare(768, 768);
    compare(2304, 768);
    compare(768, 3072);
    compare(2048, 2048);
    return EXIT_SUCCESS;
}
