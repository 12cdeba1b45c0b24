#include "core/pipeline/layer_inputs.h"

#include "core/pipeline/group_statistics.h"
#include "core/pipeline/hidden_states.h"

#include <algorithm>
#include <iterator>

namespace quantoscope {
namespace {

/// Share of the progress that sampling counts for.
constexpr double kSamplingShare = 0.5;
/// Inputs that are kept as they are, for methods that round inputs too.
constexpr std::int64_t kSampleTokens = 2048;

/// All groups of the layer's block, so that its neighbours are answered by the same pass.
std::vector<LayerGroup> groupsOfBlock(const std::vector<LinearInfo>& linears, std::int64_t block)
{
    const LayerPlan plan = planLayers(linears, "*", true);
    std::vector<LayerGroup> groups;
    std::ranges::copy_if(plan.groups, std::back_inserter(groups),
                         [block](const LayerGroup& group) { return group.block == block; });
    return groups;
}

const LayerGroup& groupOf(const std::vector<LayerGroup>& groups, std::size_t linear)
{
    return *std::ranges::find_if(groups, [linear](const LayerGroup& group) {
        return std::ranges::find(group.linears, linear) != group.linears.end();
    });
}

} // namespace

std::size_t layerIndex(const LayeredModel& model, const std::string& layer)
{
    const auto found = std::ranges::find(model.linears(), layer, &LinearInfo::name);
    if (found == model.linears().end())
        throw InvalidRequest("the model has no layer \"" + layer + '"');
    return static_cast<std::size_t>(found - model.linears().begin());
}

bool holdsLayerStatistics(const OpenModel& model, const std::string& layer, const CalibrationRequest& request,
                          const CalibrationCache& cache)
{
    const LayeredModel& layered = model.layered();
    const std::size_t linear = layerIndex(layered, layer);
    const std::vector<LayerGroup> groups = groupsOfBlock(layered.linears(), layered.linears()[linear].block);
    return cache.holdsSamples(model, request) && cache.reference(groupOf(groups, linear)) != nullptr;
}

InputStatistics layerStatistics(const OpenModel& model, const std::string& layer, const CalibrationRequest& request,
                                CalibrationCache& cache, const std::function<void(double)>& progress,
                                const CancellationToken& cancel)
{
    const LayeredModel& layered = model.layered();
    const std::size_t linear = layerIndex(layered, layer);
    const std::int64_t block = layered.linears()[linear].block;
    const std::vector<LayerGroup> groups = groupsOfBlock(layered.linears(), block);
    const CalibrationSamples& samples = cache.samples(
        model, request, [&](double share) { progress(kSamplingShare * share); }, cancel);
    if (const CalibrationCache::Reference* const known = cache.reference(groupOf(groups, linear)))
        return known->calibration;

    const std::int64_t passes = (block < 0 ? layered.config().blocks : block) + 1;
    const double allTokens = static_cast<double>(samples.calibration.numel() * passes);
    double done = 0;
    const TokensDone forward = [&](std::int64_t tokens) {
        done += static_cast<double>(tokens);
        progress(kSamplingShare + (1 - kSamplingShare) * std::min(1.0, done / allTokens));
    };
    HiddenStates states(layered, samples.calibrationBatch(), cancel);
    for (std::int64_t before = 0; before + 1 < passes; ++before)
        states.advance(layered, before, {}, cancel, forward);
    GroupStatistics statistics(groups, std::max<std::int64_t>(1, samples.calibration.numel() / kSampleTokens));
    if (block < 0)
        states.observeHead(layered, statistics.briefObserver(), cancel, forward);
    else
        states.observe(layered, block, statistics.briefObserver(), cancel, forward);
    InputStatistics result;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const CalibrationCache::Reference gathered { statistics.take(i), {} };
        cache.keepReference(groups[i], gathered);
        if (&groups[i] == &groupOf(groups, linear))
            result = gathered.calibration;
    }
    return result;
}

} // namespace quantoscope
