// GPTQ against the matrix products it cannot do without, and against its authors' loop in libtorch operations, all in
// one process. Prints ratios: times differ from machine to machine, ratios much less.
#include "core/calibration/input_statistics_accumulator.h"
#include "core/quantization/gptq_solver.h"
#include "core/quantization/inverse_factor.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>

using namespace quantoscope;

namespace {

constexpr std::int64_t kBlock = 128;
constexpr std::int64_t kGroup = 128;
constexpr double kMaxCode = 15;

/// Best of three, in seconds.
template <typename Work>
double seconds(Work work)
{
    double best = std::numeric_limits<double>::max();
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

/// The inverse's factor as the authors get it.
at::Tensor threeSteps(const at::Tensor& hessian)
{
    return at::linalg_cholesky(at::cholesky_inverse(at::linalg_cholesky(hessian)), /*upper=*/true);
}

/// The authors' loop: column by column within a block, min-max groups, one product for the columns to the right.
void loopOverColumns(const at::Tensor& weight, const at::Tensor& factor)
{
    at::Tensor work = weight.clone();
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
            const at::Tensor error = (w - q) / tile[j][j];
            block.slice(1, j, end - begin).sub_(error.unsqueeze(1).matmul(tile[j].slice(0, j).unsqueeze(0)));
            errors.select(1, j).copy_(error);
        }
        work.slice(1, end, work.size(1)).sub_(errors.matmul(factor.slice(0, begin, end).slice(1, end, work.size(1))));
    }
}

void compare(std::int64_t rows, std::int64_t columns)
{
    at::manual_seed(1);
    const at::Tensor weight = at::randn({ rows, columns });
    InputStatisticsAccumulator accumulator;
    accumulator.add(at::randn({ columns + 256, columns }));
    const InputStatistics statistics = accumulator.finish();
    at::Tensor hessian = statistics.gram.clone();
    hessian.diagonal().add_(0.01 * hessian.diagonal().mean());
    const GridSpec spec({ .bits = 4, .granularity = Granularity::Group, .groupSize = kGroup });
    const GptqSettings settings { .blockSize = kBlock };

    const double whole = seconds([&] { solveGptq(weight, statistics, spec, settings, {}); });
    const double factor = seconds([&] {
        at::Tensor matrix = hessian.clone();
        factorInverse(matrix, {});
    });
    const double steps = seconds([&] { threeSteps(hessian); });
    const at::Tensor single = threeSteps(hessian).to(at::kFloat);
    const double loop = seconds([&] { loopOverColumns(weight, single); });
    // Multiply-adds: rows·columns²/2 in float32 for the columns.
    const at::Tensor half = at::randn({ columns, columns / 2 });
    const double floor = seconds([&] { at::mm(weight, half); });
    const double ours = whole - factor;
    std::printf("%6ld x %-6ld columns %.2f x floor, the authors' loop %.0f x ours; factor %.2f x three steps; "
                "factor is %.0f %% of the whole\n",
                static_cast<long>(rows), static_cast<long>(columns), ours / floor, loop / ours, factor / steps,
                100 * factor / whole);
    std::fflush(stdout);
}

} // namespace

int main()
{
    std::printf("%d threads\n", at::get_num_threads());
    compare(768, 768);
    compare(2304, 768);
    compare(768, 3072);
    compare(2048, 2048);
    return EXIT_SUCCESS;
}
