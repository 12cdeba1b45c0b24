// Whether a run fits into memory, asked before it starts.
#pragma once

#include "core/pipeline/calibration_samples.h"
#include "core/pipeline/layer_plan.h"
#include "core/quantization/weight_quantizer.h"

#include <optional>

namespace quantoscope {

/// Bytes that programs can still take without swapping; empty where the system does not say.
std::optional<double> availableMemory();

/// Bytes a run takes beside the open model: Gram matrices and factors of the widest block, what the solver needs for
/// itself, hidden states, and the quantized layers with their codes.
double memoryOfRun(const LayeredModel& model, const LayerPlan& plan, const CalibrationPlan& calibration,
                   const WeightQuantizer& quantizer);

/// Throws Error with both figures and what would need less if the run does not fit.
void requireMemory(const LayeredModel& model, const LayerPlan& plan, const CalibrationPlan& calibration,
                   const WeightQuantizer& quantizer);

} // namespace quantoscope
