// What one layer's inputs look like, without a run: for views that look at a single layer.
#pragma once

#include "core/base/cancellation.h"
#include "core/pipeline/calibration_cache.h"

#include <functional>
#include <string>

namespace quantoscope {

/// The statistics that a run with `request` calibrates the layer on: the original model's, over the calibration split;
/// with a sample of the inputs.
/// Only the blocks up to the layer's are run. `cache` is the caller's own: what it keeps of the layer's block answers
/// at once the next time. `progress`: the share that is done. Throws InvalidRequest if the model has no such layer, and
/// as collectSamples() does.
InputStatistics layerStatistics(const OpenModel& model, const std::string& layer, const CalibrationRequest& request,
                                CalibrationCache& cache, const std::function<void(double)>& progress,
                                const CancellationToken& cancel);

/// Whether layerStatistics() with the same arguments answers at once.
bool holdsLayerStatistics(const OpenModel& model, const std::string& layer, const CalibrationRequest& request,
                          const CalibrationCache& cache);

/// Index in linears(); throws InvalidRequest if there is none of that name.
std::size_t layerIndex(const LayeredModel& model, const std::string& layer);

} // namespace quantoscope
