// What-if answers about the layers of an open model, with their inputs gathered when they are needed.
#pragma once

#include "core/pipeline/calibration_cache.h"
#include "core/quantization/what_if.h"

#include <functional>
#include <memory>
#include <string>

namespace quantoscope {

/// Keeps the layer that was asked about last, so that the next answer about it takes no longer than rounding it. Used
/// by one thread.
class LayerWhatIf
{
public:
    /// `calibration` is cut down by briefCalibration(). `progress`: the share of gathering inputs that is done; called
    /// only if they are gathered. Throws as WhatIf::answer() and layerStatistics() do.
    WhatIfAnswer answer(const OpenModel& model, const WhatIfRequest& request, const CalibrationRequest& calibration,
                        CalibrationCache& cache, const std::function<void(double)>& progress,
                        const CancellationToken& cancel);

private:
    void takeLayer(const OpenModel& model, const std::string& layer);

    std::weak_ptr<const ModelSource> m_model;
    std::string m_name;
    std::optional<WhatIf> m_layer;
    CalibrationRequest m_calibration; ///< that its inputs are of, if it has some
};

} // namespace quantoscope
