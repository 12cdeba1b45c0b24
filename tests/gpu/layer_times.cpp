#include "core/quantization/gptq_solver.h"
#include "core/quantization/inverse_factor.h"
#include "core/quantization/obq_solver.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/gpu/device_meter.h"
#include "tests/gpu/parts.h"

#include <ATen/ATen.h>

#include <cstdio>

namespace quantoscope::gpu {
namespace {

constexpr int kRounds = 3;

struct Layer
{
    at::Tensor weight;
    InputStatistics statistics;
};

/// Random, with inputs whose channels are a little alike.
Layer randomLayer(std::int64_t rows, std::int64_t columns, at::Device device)
{
    const auto options = at::TensorOptions(at::kFloat).device(device);
    at::manual_seed(1);
    const at::Tensor mixed = at::randn({ 2 * columns, columns }, options)
        + at::randn({ 2 * columns, 1 }, options) * at::rand({ columns }, options);
    Layer layer { at::randn({ rows, columns }, options), {} };
    layer.statistics.gram = at::mm(mixed.t(), mixed).to(at::kDouble).div_(static_cast<double>(2 * columns));
    layer.statistics.meanAbs = mixed.abs().mean(0);
    layer.statistics.maxAbs = mixed.abs().amax(0);
    layer.statistics.tokens = 2 * columns;
    return layer;
}

/// Seconds of rows·columns²/2 multiply-adds in float32: what the columns cannot do without.
double floorOfColumns(const Layer& layer, at::Device device)
{
    const std::int64_t columns = layer.weight.size(1);
    const at::Tensor half = at::randn({ columns, columns / 2 }, layer.weight.options());
    return secondsOn(device, kRounds, [&] { at::mm(layer.weight, half); });
}

void timeGptq(std::int64_t rows, std::int64_t columns, at::Device device)
{
    const Layer layer = randomLayer(rows, columns, device);
    const double floor = floorOfColumns(layer, device);
    at::Tensor hessian = layer.statistics.gram.clone();
    hessian.diagonal().add_(hessian.diagonal().mean(), 0.01);
    const double factor = secondsOn(device, kRounds, [&] {
        at::Tensor matrix = hessian.clone();
        factorInverse(matrix, {});
    });
    const auto solved = [&](const char* method) {
        const auto quantizer = makeWeightQuantizer(QuantizerConfig(method, {}));
        return secondsOn(device, kRounds, [&] { quantizer->quantize(layer.weight, layer.statistics, {}); });
    };
    const double gptq = solved("gptq");
    const double plus = solved("gptq-plus");
    std::printf("%6ld x %-6ld GPTQ %.3f s: factor %.3f s, columns %.1f x their floor; GPTQ+ %.3f s, %.1f x GPTQ\n",
                static_cast<long>(rows), static_cast<long>(columns), gptq, factor, (gptq - factor) / floor, plus,
                plus / gptq);
    std::fflush(stdout);
}

void timeObq(std::int64_t rows, std::int64_t columns, at::Device device)
{
    constexpr std::int64_t kDepth = 256;
    const Layer layer = randomLayer(rows, columns, device);
    const at::Tensor thin = at::randn({ columns, kDepth }, layer.weight.options());
    const at::Tensor square = at::randn({ columns, columns }, layer.weight.options());
    const double product = secondsOn(device, kRounds, [&] { at::mm(square, thin); });
    const double floor
        = product * static_cast<double>(columns) / 3 / static_cast<double>(kDepth) * static_cast<double>(rows);
    const GridSpec spec({ .bits = 4, .granularity = Granularity::Channel });
    const double seconds
        = secondsOn(device, 1, [&] { solveObq(layer.weight, layer.statistics, spec, { .damping = 0.01 }, {}); });
    std::printf("%6ld x %-6ld OBQ %.3f s: %.1f x the floor of in^3/3 a row\n", static_cast<long>(rows),
                static_cast<long>(columns), seconds, seconds / floor);
    std::fflush(stdout);
}

} // namespace

void timeLayers(at::Device device)
{
    std::printf("== layers on %s\n", device.str().c_str());
    timeGptq(4096, 4096, device);
    timeGptq(4096, 11008, device);
    timeObq(1024, 4096, device);
}

} // namespace quantoscope::gpu
