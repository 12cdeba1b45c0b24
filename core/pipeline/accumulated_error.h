// The error of a layer's output with the errors of all earlier layers in its input.
#pragma once

#include "core/pipeline/hidden_states.h"
#include "core/pipeline/layer_plan.h"

#include <memory>
#include <vector>

namespace quantoscope {

/// For each layer of `group`: ‖X·Wᵀ − X̂·Ŵᵀ‖² / ‖X·Wᵀ‖², X the layer's inputs in the original model's stream and X̂ in
/// the quantized model's, whose earlier layers are quantized already. `operators` are each layer's X̂·Ŵᵀ. Inputs are
/// held for one sequence at a time. Both streams hold the same sequences, before the group's block.
std::vector<double> accumulatedErrors(const LayeredModel& original, const LayeredModel& quantized,
                                      const LayerGroup& group,
                                      const std::vector<std::shared_ptr<const LinearOperator>>& operators,
                                      const HiddenStates& originalStates, const HiddenStates& quantizedStates,
                                      const CancellationToken& cancel);

} // namespace quantoscope
