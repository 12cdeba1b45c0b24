// What the stepper shows of a layer of the open model.
#pragma once

#include "core/pipeline/calibration_cache.h"
#include "core/results/stepper_frames.h"

#include <functional>

namespace quantoscope {

/// The calibration of a stepper or another view of one layer: as `run` asks for, cut down to what answers within
/// seconds and is plenty for a tile.
CalibrationRequest briefCalibration(CalibrationRequest run, const ModelConfig& model);

/// All methods that can be watched, on one tile: the layer's weights there, and its Gram matrix's block of those
/// columns. A tile that does not fit the layer is moved and cut until it does. Throws as layerStatistics() does, and
/// InvalidRequest for settings out of range.
StepperTile traceLayerTile(const OpenModel& model, const StepperRequest& request, const CalibrationRequest& calibration,
                           CalibrationCache& cache, const std::function<void(double)>& progress,
                           const CancellationToken& cancel);

} // namespace quantoscope
