// Follows a layer's output error to rows, weights and the calibration tokens behind them.
#pragma once

#include "core/pipeline/calibration_cache.h"
#include "core/pipeline/open_model.h"
#include "core/results/microscope.h"

#include <functional>
#include <memory>
#include <optional>

namespace quantoscope {

/// Keeps what it found of the layer and run that were asked about last: another row or column is then a moment's work.
/// Used by one thread.
class ErrorMicroscope
{
public:
    ErrorMicroscope();
    ~ErrorMicroscope();
    ErrorMicroscope(ErrorMicroscope&&) noexcept;
    ErrorMicroscope& operator=(ErrorMicroscope&&) noexcept;

    /// `calibration` is cut down by briefCalibration(). Throws InvalidRequest if the model has no such layer, if the
    /// run's has another shape, if row or column is not in it, or if its inputs are not finite; Cancelled; and as
    /// layerStatistics() does.
    MicroscopeAnswer answer(const OpenModel& model, const MicroscopeRequest& request,
                            const CalibrationRequest& calibration, CalibrationCache& cache,
                            const std::function<void(double)>& progress, const CancellationToken& cancel);

private:
    class Layer;
    std::unique_ptr<Layer> m_layer; ///< null: none was asked about
};

} // namespace quantoscope
