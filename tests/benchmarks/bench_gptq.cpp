// GPTQ against the matrix products it cannot do without, and against the textbook's loop, all in one process.
// Prints ratios: times differ from machine to machine, ratios much less.
#include "core/calibration/input_statistics_accumulator.h"
#include "core/quantization/gptq_solver.h"
#include "core/quantization/inverse_factor.h"
#include "tests/core/checks/textbook.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>

using namespace quantoscope;

namespace {

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

void compare(std::int64_t rows, std::int64_t columns, bool withTextbook)
{
    at::manual_seed(1);
    const at::Tensor weight = at::randn({ rows, columns });
    const at::Tensor inputs = at::randn({ columns + 256, columns });
    InputStatisticsAccumulator accumulator;
    accumulator.add(inputs);
    const InputStatistics statistics = accumulator.finish();
    const GridSpec spec({ .bits = 4, .granularity = Granularity::Group, .groupSize = 128 });

    const double whole = seconds([&] { solveGptq(weight, statistics, spec, {}, {}); });
    const double factor = seconds([&] {
        at::Tensor matrix = statistics.gram.clone();
        matrix.diagonal().add_(0.01 * matrix.diagonal().mean());
        factorInverse(matrix, {});
    });
    // Multiply-adds: rows·columns²/2 in float32 for the columns, columns³/3 in float64 for factor and inverse.
    const at::Tensor half = at::randn({ columns, columns / 2 });
    const double columnFloor = seconds([&] { at::mm(weight, half); });
    const at::Tensor square = statistics.gram.slice(0, 0, columns / 3);
    const double factorFloor = seconds([&] { at::mm(square, statistics.gram); });
    std::printf("%6ld x %-6ld columns %.2f x floor, factor %.2f x floor, whole %.2f x both floors",
                static_cast<long>(rows), static_cast<long>(columns), (whole - factor) / columnFloor,
                factor / factorFloor, whole / (columnFloor + factorFloor));
    if (withTextbook) {
        const double textbook = seconds([&] { checks::textbookGptq(weight, inputs, spec, {}); });
        std::printf(", textbook %.0f x ours", textbook / whole);
    }
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int main()
{
    std::printf("%d threads\n", at::get_num_threads());
    compare(256, 256, true);
    compare(768, 768, true);
    compare(3072, 768, false);
    compare(768, 3072, false);
    compare(2048, 2048, false);
    return EXIT_SUCCESS;
}
