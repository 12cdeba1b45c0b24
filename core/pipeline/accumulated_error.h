// The error of a layer's output with the errors of all earlier layers in its input.
#pragma once

#include "core/pipeline/hidden_states.h"
#include "core/pipeline/layer_plan.h"

#include <memory>
#include <vector>

namespace quantoscope {

struct AccumulatedError
{
    double relative = 0; ///< ‖X·Wᵀ − X̂·Ŵᵀ‖² / ‖X·Wᵀ‖²; 0 where the original's outputs are all zero
    double meanSquare = 0; ///< ‖X·Wᵀ − X̂·Ŵᵀ‖² / (tokens·out_features)
};

/// Of each layer of `group`; X are the layer's inputs in the original model's stream and X̂ in the quantized model's,
/// whose earlier layers are quantized already. `operators` are each layer's X̂·Ŵᵀ. Inputs are held for one sequence at a
/// time. Both streams hold the same sequences, before the group's block.
std::vector<AccumulatedError> accumulatedErrors(const LayeredModel& original, const LayeredModel& quantized,
                                                const LayerGroup& group,
                                                const std::vector<std::shared_ptr<const LinearOperator>>& operators,
                                                const HiddenStates& originalStates, const HiddenStates& quantizedStates,
                                                const CancellationToken& cancel);

} // namespace quantoscope
