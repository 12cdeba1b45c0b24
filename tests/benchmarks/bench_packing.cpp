// Packing a layer's codes for a file against solving the layer, in one process: by GPTQ in activation order, and by
// rounding to nearest, the cheapest of the methods. Prints shares of the solve.
#include "core/calibration/input_statistics_accumulator.h"
#include "core/pipeline/device.h"
#include "core/quantization/ggml_packing.h"
#include "core/quantization/packing.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/benchmarks/stopwatch.h"

#include <ATen/ATen.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

using namespace quantoscope;

namespace {

constexpr double kBudget = 6; ///< seconds a size
constexpr std::int64_t kTokens = 8192;

void compare(std::int64_t rows, std::int64_t columns)
{
    at::manual_seed(1);
    const at::Tensor weight = at::randn({ rows, columns });
    InputStatisticsAccumulator accumulator;
    accumulator.add(at::randn({ kTokens, columns }));
    const InputStatistics statistics = accumulator.finish();
    const std::map<std::string, std::string> grid = { { "group-size", "32" }, { "scale-type", "float16-short" } };
    auto ordered = grid;
    ordered["act-order"] = "true";
    const auto rtn = makeWeightQuantizer(QuantizerConfig("rtn", grid));
    const auto gptq = makeWeightQuantizer(QuantizerConfig("gptq", ordered));
    const QuantizedWeight rounded = rtn->quantize(weight, {}, {});
    const std::vector<double> times = bestTimes(kBudget,
                                                {
                                                    [&] { gptq->quantize(weight, statistics, {}); },
                                                    [&] { rtn->quantize(weight, {}, {}); },
                                                    [&] { packWeight(rounded, 4, PackFormat::Gptq); },
                                                    [&] { packWeight(rounded, 4, PackFormat::Awq); },
                                                    [&] { packWeight(rounded, 4, PackFormat::CompressedTensors); },
                                                    [&] { packBlocks(rounded, GgmlBlock::Q4_1); },
                                                });
    std::printf("%ld x %ld\n", static_cast<long>(rows), static_cast<long>(columns));
    for (const std::size_t solve : { std::size_t(0), std::size_t(1) }) {
        const auto share = [&](std::size_t work) { return 100 * times[work] / times[solve]; };
        std::printf("  of %-8s %8.2f ms: GPTQ %.2f %%, AWQ %.2f %%, compressed-tensors %.2f %%, GGUF %.2f %%\n",
                    solve == 0 ? "GPTQ" : "rounding", 1e3 * times[solve], share(2), share(3), share(4), share(5));
    }
    std::fflush(stdout);
}

} // namespace

int main()
{
    setThreadCount(usableThreads());
    std::printf("%d threads\n", threadCount());
    compare(576, 576);
    compare(1536, 576);
    compare(576, 1536);
    compare(4096, 4096);
    return EXIT_SUCCESS;
}
