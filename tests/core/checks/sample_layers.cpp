#include "tests/core/checks/sample_layers.h"

#include "core/calibration/input_statistics_accumulator.h"
#include "core/quantization/error_metrics.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace quantoscope::checks {

at::Tensor gaussian(std::int64_t rows, std::int64_t columns, std::uint64_t seed)
{
    at::manual_seed(seed);
    return at::randn({ rows, columns });
}

at::Tensor layerInputs(std::int64_t tokens, std::int64_t columns, std::uint64_t seed, double spread)
{
    const at::Tensor shared = gaussian(tokens, 4, seed).mm(gaussian(4, columns, seed + 1));
    const at::Tensor sizes = gaussian(1, columns, seed + 2).mul(spread).exp();
    return (shared * 0.7 + gaussian(tokens, columns, seed + 3)) * sizes;
}

InputStatistics statisticsOf(const at::Tensor& inputs)
{
    InputStatisticsAccumulator accumulator;
    accumulator.add(inputs);
    return accumulator.finish();
}

QuantizedWeight solve(const char* method, const Values& values, const at::Tensor& weight,
                      const InputStatistics& statistics)
{
    return makeWeightQuantizer(QuantizerConfig(method, values))->quantize(weight, statistics, {});
}

double outputError(const QuantizedWeight& result, const at::Tensor& weight, const InputStatistics& statistics)
{
    return relativeOutputError(weight, result.dequantize(), statistics.gram);
}

bool warns(const QuantizedWeight& result, const char* code)
{
    return std::ranges::count(result.warnings, code, &Warning::code) == 1;
}

} // namespace quantoscope::checks
