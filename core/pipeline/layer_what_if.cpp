#include "core/pipeline/layer_what_if.h"

#include "core/pipeline/layer_inputs.h"
#include "core/pipeline/stepper.h"

namespace quantoscope {

WhatIfAnswer LayerWhatIf::answer(const OpenModel& model, const WhatIfRequest& request,
                                 const CalibrationRequest& calibration, CalibrationCache& cache,
                                 const std::function<void(double)>& progress, const CancellationToken& cancel)
{
    takeLayer(model, request.layer);
    const CalibrationRequest brief = briefCalibration(calibration, model.layered().config());
    if (m_calibration != brief || !cache.holdsSamples(model, brief)) // the text may have changed, too
        m_layer->setInputs({});
    const bool needsInputs = request.outputs || request.method == "gptq";
    if (!m_layer->hasInputs() && (needsInputs || holdsLayerStatistics(model, request.layer, brief, cache))) {
        m_layer->setInputs(layerStatistics(model, request.layer, brief, cache, progress, cancel));
        m_calibration = brief;
    }
    return m_layer->answer(request, cancel);
}

void LayerWhatIf::takeLayer(const OpenModel& model, const std::string& layer)
{
    if (m_layer && m_name == layer && m_model.lock() == model.source)
        return;
    const LayeredModel& layered = model.layered();
    m_layer.emplace(layered.linear(layerIndex(layered, layer))->weight());
    m_name = layer;
    m_model = model.source;
}

} // namespace quantoscope
