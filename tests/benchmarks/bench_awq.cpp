// AWQ's scale search by the Gram matrix against running the layer for each candidate, in one process. Prints ratios.
#include "core/calibration/input_statistics_accumulator.h"
#include "core/pipeline/device.h"
#include "core/quantization/awq_scales.h"
#include "tests/benchmarks/stopwatch.h"

#include <ATen/ATen.h>

#include <cstdio>
#include <cstdlib>

using namespace quantoscope;

namespace {

constexpr std::int64_t kTokens = 65536;
constexpr std::int64_t kChunk = 4096; ///< tokens of one product
constexpr double kBudget = 8; ///< seconds a size

void compare(std::int64_t rows, std::int64_t columns)
{
    at::manual_seed(1);
    const at::Tensor weight = at::randn({ rows, columns });
    const at::Tensor chunk = at::randn({ kChunk, columns });
    InputStatisticsAccumulator accumulator;
    accumulator.add(chunk);
    const InputStatistics statistics = accumulator.finish();
    const GridSpec spec({ .groupSize = 128, .rule = GridRule::Awq });
    const ScaleSearchSettings settings;
    const std::vector<double> times
        = bestTimes(kBudget,
                    {
                        [&] {
                            chooseScales(statistics.meanAbs, { weight }, spec, settings,
                                         outputErrorLosses({ weight }, statistics, spec, {}));
                        },
                        [&] { at::linear(chunk, weight); },
                    });
    const double ours = times[0];
    const double oneForward = times[1] * static_cast<double>(kTokens / kChunk);
    std::printf("%6ld x %-6ld 20 runs of the layer on %ld tokens take %.1f x our search of 21 candidates\n",
                static_cast<long>(rows), static_cast<long>(columns), static_cast<long>(kTokens),
                20 * oneForward / ours);
    std::fflush(stdout);
}

} // namespace

int main()
{
    setThreadCount(usableThreads());
    std::printf("%d threads\n", threadCount());
    compare(768, 768);
    compare(2304, 768);
    compare(768, 3072);
    compare(2048, 2048);
    return EXIT_SUCCESS;
}
