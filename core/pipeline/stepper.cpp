#include "core/pipeline/stepper.h"

#include "core/pipeline/layer_inputs.h"
#include "core/quantization/tile_trace.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <map>

namespace quantoscope {
namespace {

constexpr std::int64_t kMostSamples = 16;
constexpr std::int64_t kLongestSample = 128;

std::vector<QuantizerConfig> configsOf(const StepperRequest& request)
{
    std::map<std::string, std::string> grid { { "bits", std::to_string(request.bits) },
                                              { "symmetric", request.symmetric ? "true" : "false" } };
    if (request.groupSize > 0) {
        grid["granularity"] = "group";
        grid["group-size"] = std::to_string(request.groupSize);
    } else {
        grid["granularity"] = "channel";
    }
    std::map<std::string, std::string> gptq = grid;
    gptq["block-size"] = std::to_string(request.blockSize);
    gptq["act-order"] = request.actOrder ? "true" : "false";
    std::map<std::string, std::string> obq = grid;
    obq["order"] = request.greedy ? "greedy" : "left-to-right";
    return { QuantizerConfig("rtn", grid), QuantizerConfig("obq", obq), QuantizerConfig("gptq", gptq),
             QuantizerConfig("awq", grid) };
}

} // namespace

CalibrationRequest briefCalibration(CalibrationRequest run, const ModelConfig& model)
{
    const std::int64_t longest = std::min(kLongestSample, model.contextLength);
    run.samples = std::clamp<std::int64_t>(run.samples, 1, kMostSamples);
    run.sequenceLength = run.sequenceLength == 0 ? longest : std::min(run.sequenceLength, longest);
    run.holdout = "0%";
    return run;
}

StepperTile traceLayerTile(const OpenModel& model, const StepperRequest& request, const CalibrationRequest& calibration,
                           CalibrationCache& cache, const std::function<void(double)>& progress,
                           const CancellationToken& cancel)
{
    const LayeredModel& layered = model.layered();
    const std::size_t linear = layerIndex(layered, request.layer);
    const std::vector<QuantizerConfig> configs = configsOf(request);
    const InputStatistics whole = layerStatistics(
        model, request.layer, briefCalibration(calibration, layered.config()), cache,
        [&](double share) { progress(0.9 * share); }, cancel);

    const at::Tensor weight = layered.linear(linear)->weight();
    StepperTile tile;
    tile.layer = request.layer;
    tile.range = fittingTile(request.range, weight.size(0), weight.size(1));
    tile.tokens = whole.tokens;
    tile.source = calibration.source;
    const at::Tensor part = weight.narrow(0, tile.range.firstRow, tile.range.rows)
                                .narrow(1, tile.range.firstColumn, tile.range.columns)
                                .to(at::kCPU, at::kFloat)
                                .contiguous();
    const InputStatistics statistics = tileStatistics(whole, tile.range);
    tile.deadColumns = statistics.gram.diagonal().eq(0).sum().item<std::int64_t>();
    for (const QuantizerConfig& config : configs) {
        cancel.throwIfCancelled();
        tile.traces.push_back(traceTile(config, part, statistics, cancel));
        progress(0.9 + 0.1 * static_cast<double>(tile.traces.size()) / static_cast<double>(configs.size()));
    }
    return tile;
}

} // namespace quantoscope
