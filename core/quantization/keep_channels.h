// Some input channels spared or scaled around any method: what shows how much hangs on few of them (AWQ, arXiv
// 2306.00978, tables 1 and 2).
#pragma once

#include "core/quantization/weight_quantizer.h"

namespace quantoscope {

/// keep-channels, keep-by, scale-salient.
std::vector<OptionDescription> keepChannelsOptions();

/// Chooses a share of the input channels (at least one), by mean magnitude of their inputs or of their weights, or at
/// random. They stay in full precision: `inner` sees them uncoupled from the others, so that nothing is made good
/// through them, and their weights are put back afterwards. Or, with scale-salient above 1, they are rounded multiplied
/// by that factor, which becomes part of `inputScales`. `inner` itself where the config keeps none.
std::unique_ptr<WeightQuantizer> withKeptChannels(const QuantizerConfig& config,
                                                  std::unique_ptr<WeightQuantizer> inner);

} // namespace quantoscope
