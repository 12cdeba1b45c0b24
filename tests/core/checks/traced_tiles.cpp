#include "tests/core/checks/traced_tiles.h"

#include "core/quantization/error_metrics.h"
#include "core/quantization/tile_trace.h"
#include "core/quantization/weight_quantizer.h"
#include "tests/core/checks/sample_layers.h"

#include <ATen/ATen.h>

#include <cmath>
#include <cstring>

namespace quantoscope::checks {
namespace {

at::Tensor correlatedInputs(std::int64_t columns)
{
    const std::int64_t tokens = 4 * columns;
    const at::Tensor shared = at::randn({ tokens, 4 }).mm(at::randn({ 4, columns }));
    return (shared * 0.7 + at::randn({ tokens, columns })) * at::randn({ 1, columns }).mul(0.5).exp();
}

bool sameBits(float a, float b)
{
    return std::memcmp(&a, &b, sizeof(float)) == 0 || (a == 0 && b == 0); // a zero has two signs and one value
}

std::string where(std::size_t frame, std::size_t weight)
{
    return " in frame " + std::to_string(frame) + ", weight " + std::to_string(weight);
}

/// What is wrong with a frame, given the one before it.
std::string frameFault(const StepperFrame& before, const StepperFrame& frame, std::size_t number, bool unscaled)
{
    const auto columns = static_cast<std::size_t>(frame.weights.columns);
    for (std::size_t i = 0; i < frame.fixed.size(); ++i) {
        if (before.fixed[i] > frame.fixed[i])
            return "a fixed weight is free again" + where(number, i);
        if (before.fixed[i] != 0 && !sameBits(before.weights.values[i], frame.weights.values[i]))
            return "a fixed weight has changed" + where(number, i);
    }
    for (std::size_t row = 0; row < frame.chosen.size(); ++row) {
        if (frame.chosen[row] < 0)
            continue;
        const std::size_t i = row * columns + static_cast<std::size_t>(frame.chosen[row]);
        if (frame.fixed[i] == 0 || before.fixed[i] != 0)
            return "the weight rounded was not fixed then" + where(number, i);
        if (unscaled && !sameBits(before.weights.values[i], frame.before[row]))
            return "what was rounded is not what was shown" + where(number, i);
    }
    return {};
}

} // namespace

TileCase randomTile(std::int64_t rows, std::int64_t columns, std::uint64_t seed)
{
    at::manual_seed(seed);
    const at::Tensor weight = at::randn({ rows, columns });
    return { weight, statisticsOf(correlatedInputs(columns)) };
}

TileCase tileWithDeadAndOutlierChannels(std::int64_t rows, std::int64_t columns, std::uint64_t seed)
{
    at::manual_seed(seed);
    const at::Tensor weight = at::randn({ rows, columns });
    at::Tensor inputs = correlatedInputs(columns);
    for (const std::int64_t dead : { std::int64_t(1), columns / 2, columns - 1 })
        inputs.select(1, dead).zero_();
    inputs.select(1, 3).mul_(50);
    weight.select(1, 5).zero_();
    weight.select(0, 0).slice(0, 6, 8).zero_();
    return { weight, statisticsOf(inputs) };
}

std::string traceFault(const QuantizerConfig& config, const TileCase& tile)
{
    const StepperTrace trace = traceTile(config, tile.weight, tile.statistics, {});
    const at::Tensor expected
        = makeWeightQuantizer(config)->quantize(tile.weight, tile.statistics, {}).dequantize().contiguous();
    if (trace.frames.size() < 2 || trace.frames.front().kind != StepKind::Start)
        return "there are no steps";
    const StepperFrame& last = trace.frames.back();
    for (std::size_t i = 0; i < last.weights.values.size(); ++i) {
        if (!sameBits(last.weights.values[i], expected.data_ptr<float>()[i]))
            return "the last frame is not the solver's result" + where(trace.frames.size() - 1, i);
        if (last.fixed[i] == 0)
            return "a weight is left free" + where(trace.frames.size() - 1, i);
    }
    const double error = relativeOutputError(tile.weight, expected, tile.statistics.gram);
    if (std::abs(last.outputError - error) > 1e-12 * error)
        return "the running error ends elsewhere";
    // A weight that was scaled and divided again is what was shown up to the last bit only.
    const bool unscaled = last.scales.empty();
    for (std::size_t i = 1; i < trace.frames.size(); ++i) {
        const std::string fault = frameFault(trace.frames[i - 1], trace.frames[i], i, unscaled);
        if (!fault.empty())
            return fault;
    }
    return {};
}

} // namespace quantoscope::checks
