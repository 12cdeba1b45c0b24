// OBQ against the matrix products it cannot do without, and against rank-one updates in libtorch operations as its
// authors do them, all in one process. Prints ratios: times differ from machine to machine, ratios much less.
//   bench_obq [OUT IN]   one layer of that shape; without, the shapes of small models
#include "core/calibration/input_statistics_accumulator.h"
#include "core/pipeline/device.h"
#include "core/quantization/obq_solver.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/core/checks/textbook_obq.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace quantoscope;

namespace {

/// Steps of the textbook that are timed; one costs as much as the next, since it never shrinks the inverse.
constexpr std::int64_t kTimedSteps = 100;
/// Rows that the authors solve at once.
constexpr std::int64_t kTimedRows = 32;
/// Rows of one product of the floor: enough to run at full speed.
constexpr std::int64_t kFloorDepth = 256;
constexpr double kFloorBudget = 1; ///< seconds
constexpr double kBudget = 10;

/// in³/3 multiply-adds a row as one square product of matching depth.
double floorSeconds(std::int64_t rows, std::int64_t columns)
{
    const at::Tensor square = at::randn({ columns, columns });
    const at::Tensor thin = at::randn({ columns, kFloorDepth });
    const double best = bestTimes(kFloorBudget, { [&] { at::mm(square, thin); } }).front();
    const double products = static_cast<double>(columns) / 3 / static_cast<double>(kFloorDepth);
    return best * products * static_cast<double>(rows);
}

double textbookSeconds(const at::Tensor& weight, const at::Tensor& gram, const GridSpec& spec)
{
    const at::Tensor rows = weight.slice(0, 0, std::min(kTimedRows, weight.size(0)));
    const auto timed = [&](std::int64_t steps) {
        return secondsOf([&] { checks::textbookObq(rows, gram, spec, { .type = at::kFloat, .mostSteps = steps }); });
    };
    const std::int64_t steps = std::min(kTimedSteps, weight.size(1));
    const double aStep = (timed(steps) - timed(0)) / static_cast<double>(steps);
    return aStep * static_cast<double>(weight.size(1)) * static_cast<double>(weight.size(0))
        / static_cast<double>(rows.size(0));
}

void compare(std::int64_t rows, std::int64_t columns)
{
    at::manual_seed(1);
    const at::Tensor weight = at::randn({ rows, columns });
    InputStatisticsAccumulator accumulator;
    accumulator.add(at::randn({ columns + 256, columns }));
    const InputStatistics statistics = accumulator.finish();
    const GridSpec spec({ .bits = 4, .granularity = Granularity::Channel });
    const double floorBefore = floorSeconds(rows, columns);
    const double ours = bestTimes(kBudget, { [&] { solveObq(weight, statistics, spec, {}, {}); } }).front();
    const double floor = std::min(floorBefore, floorSeconds(rows, columns));
    const double textbook = textbookSeconds(weight, statistics.gram, spec);
    std::printf(
        "%6ld x %-6ld %.2f x floor of in^3/3 a row; textbook %.0f x ours (%ld of %ld steps of %ld rows, scaled)\n",
        static_cast<long>(rows), static_cast<long>(columns), ours / floor, textbook / ours,
        static_cast<long>(kTimedSteps), static_cast<long>(columns), static_cast<long>(kTimedRows));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    setThreadCount(usableThreads());
    std::printf("%d threads\n", threadCount());
    if (argc == 3) {
        compare(std::atol(argv[1]), std::atol(argv[2]));
        return EXIT_SUCCESS;
    }
    compare(256, 256);
    compare(768, 768);
    compare(768, 3072);
    return EXIT_SUCCESS;
}
