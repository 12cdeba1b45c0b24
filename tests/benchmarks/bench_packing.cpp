// Packing a layer's codes for a file against rounding its weight to nearest, the cheapest of the methods, in one
// process. Prints ratios.
#include "core/pipeline/device.h"
#include "core/quantization/packing.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/benchmarks/stopwatch.h"

#include <ATen/ATen.h>

#include <cstdio>
#include <cstdlib>

using namespace quantoscope;

namespace {

constexpr double kBudget = 4; ///< seconds a size

void compare(std::int64_t rows, std::int64_t columns)
{
    at::manual_seed(1);
    const at::Tensor weight = at::randn({ rows, columns });
    const auto quantizer = makeWeightQuantizer(QuantizerConfig("rtn", { { "group-size", "32" } }));
    const QuantizedWeight rounded = quantizer->quantize(weight, {}, {});
    const std::vector<double> times = bestTimes(kBudget,
                                                {
                                                    [&] { quantizer->quantize(weight, {}, {}); },
                                                    [&] { packWeight(rounded, 4, PackFormat::Gptq); },
                                                    [&] { packWeight(rounded, 4, PackFormat::Awq); },
                                                    [&] { packWeight(rounded, 4, PackFormat::CompressedTensors); },
                                                });
    const auto share = [&](std::size_t work) { return 100 * times[work] / times[0]; };
    std::printf("%6ld x %-6ld of rounding: GPTQ %.1f %%, AWQ %.1f %%, compressed-tensors %.1f %%\n",
                static_cast<long>(rows), static_cast<long>(columns), share(1), share(2), share(3));
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
