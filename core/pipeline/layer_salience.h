// Salient channels of the layers of an open model, with their inputs gathered on demand.
#pragma once

#include "core/pipeline/calibration_cache.h"
#include "core/pipeline/salience_study.h"

#include <functional>
#include <memory>

namespace quantoscope {

/// Keeps the layer that was asked about last. Used by one thread.
class LayerSalience
{
public:
    /// `calibration` is cut down by briefCalibration(). `progress`: share that is done; `partly`: the answer so far,
    /// again and again. Throws as SalienceStudy::answer() and layerStatistics() do.
    SalienceAnswer answer(const OpenModel& model, const SalienceRequest& request, const CalibrationRequest& calibration,
                          CalibrationCache& cache, const std::function<void(double)>& progress,
                          const CancellationToken& cancel, const SalienceObserver& partly = {});

private:
    std::weak_ptr<const ModelSource> m_model;
    std::string m_name;
    std::optional<SalienceStudy> m_layer;
    CalibrationRequest m_calibration; ///< that its inputs are of
};

} // namespace quantoscope
