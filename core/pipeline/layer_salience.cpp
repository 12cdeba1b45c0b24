#include "core/pipeline/layer_salience.h"

#include "core/pipeline/layer_inputs.h"
#include "core/pipeline/stepper.h"

namespace quantoscope {
namespace {

constexpr double kGatheringShare = 0.3; // of the progress, where inputs are gathered

} // namespace

SalienceAnswer LayerSalience::answer(const OpenModel& model, const SalienceRequest& request,
                                     const CalibrationRequest& calibration, CalibrationCache& cache,
                                     const std::function<void(double)>& progress, const CancellationToken& cancel,
                                     const SalienceObserver& partly)
{
    const LayeredModel& layered = model.layered();
    const CalibrationRequest brief = briefCalibration(calibration, layered.config());
    const bool known = m_layer && m_name == request.layer && m_model.lock() == model.source && m_calibration == brief
        && cache.holdsSamples(model, brief);
    if (!known) {
        const std::size_t linear = layerIndex(layered, request.layer);
        InputStatistics inputs = layerStatistics(
            model, request.layer, brief, cache, [&](double share) { progress(kGatheringShare * share); }, cancel);
        m_layer.emplace(layered.linear(linear)->weight(), std::move(inputs));
        m_name = request.layer;
        m_model = model.source;
        m_calibration = brief;
    }
    const double before = known ? 0 : kGatheringShare;
    return m_layer->answer(
        request, [&](double share) { progress(before + (1 - before) * share); }, cancel, partly);
}

} // namespace quantoscope
