#include "core/quantization/tile_trace.h"

#include "core/base/errors.h"
#include "core/quantization/step_recorder.h"
#include "core/quantization/weight_quantizer.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>

namespace quantoscope {
namespace {

constexpr std::array<std::string_view, 4> kTraced { "rtn", "obq", "gptq", "awq" };

} // namespace

bool canBeTraced(std::string_view method)
{
    return std::ranges::find(kTraced, method) != kTraced.end();
}

InputStatistics tileStatistics(const InputStatistics& layer, const TileRange& tile)
{
    const std::int64_t begin = tile.firstColumn;
    const std::int64_t end = begin + tile.columns;
    InputStatistics part;
    part.tokens = layer.tokens;
    part.finite = layer.finite;
    part.gram = layer.gram.slice(0, begin, end).slice(1, begin, end).contiguous();
    part.meanAbs = layer.meanAbs.slice(0, begin, end).contiguous();
    part.maxAbs = layer.maxAbs.slice(0, begin, end).contiguous();
    if (layer.sample.defined())
        part.sample = layer.sample.slice(1, begin, end).contiguous();
    return part;
}

StepperTrace traceTile(const QuantizerConfig& config, const at::Tensor& tile, const InputStatistics& statistics,
                       const CancellationToken& cancel)
{
    if (!canBeTraced(config.method()))
        throw InvalidRequest("the steps of rtn, obq, gptq and awq can be shown, not those of " + config.method());
    if (tile.size(0) > kMostTileRows || tile.size(1) > kMostTileColumns)
        throw InvalidRequest("a tile has at most " + std::to_string(kMostTileRows) + " rows and "
                             + std::to_string(kMostTileColumns) + " columns, got " + std::to_string(tile.size(0))
                             + " x " + std::to_string(tile.size(1)));
    StepRecorder recorder(tile, statistics.gram);
    const QuantizedWeight result
        = makeWeightQuantizer(config, &recorder)->quantize(tile.contiguous(), statistics, cancel);
    StepperTrace trace = recorder.take();
    trace.method = config.method();
    trace.config = config.shortName();
    trace.warnings = result.warnings;
    trace.fallback = result.fallback;
    trace.damping = result.damping;
    if (statistics.meanAbs.defined()) {
        const at::Tensor magnitudes = statistics.meanAbs.to(at::kFloat).contiguous();
        const auto* const first = magnitudes.data_ptr<float>();
        trace.magnitudes.assign(first, first + magnitudes.numel());
    }
    return trace;
}

} // namespace quantoscope
