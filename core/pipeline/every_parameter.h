// A model with every parameter rounded, not its linear layers alone.
#pragma once

#include "core/pipeline/open_model.h"
#include "core/quantization/quantizer_config.h"

#include <functional>

namespace quantoscope {

struct RoundedModel
{
    std::unique_ptr<LayeredModel> model; ///< on the device of the original
    std::vector<ParameterResult> parameters; ///< in the order of the file
    ParameterHistogram histogram;
    std::vector<Warning> warnings;
};

/// Rounds each tensor that the model learns with one grid of `config`; a tied head is the embedding's tensor and counts
/// once. Needs the memory of the model twice while it loads. `progress` is called with the elements just rounded.
/// Throws InvalidRequest as requireParameterGrid does; Cancelled.
RoundedModel roundEveryParameter(const OpenModel& model, const QuantizerConfig& config,
                                 const std::function<void(std::int64_t)>& progress, const CancellationToken& cancel);

} // namespace quantoscope
