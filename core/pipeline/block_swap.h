// One block of a quantized model at a time back to full precision: which block a text's differences come from.
#pragma once

#include "core/pipeline/open_model.h"
#include "core/results/block_swap.h"
#include "core/results/run.h"

#include <functional>

namespace quantoscope {

/// Told of the answer after each block; whole at its last call.
using BlockSwapProgress = std::function<void(const BlockSwaps&)>;

/// Runs the text that the original model wrote after `text.prompt` through the quantized model that `run` left, once
/// for each block with that block as in the original model: all its linears, and the norms that scales were moved into.
/// The text is cut to the context at its end. Throws InvalidRequest for a run whose codes do not tell all, for one of
/// another model, and for a text without a new token; Cancelled.
BlockSwaps swapBlocks(const OpenModel& model, const Run& run, const TextResult& text, const BlockSwapProgress& progress,
                      const CancellationToken& cancel);

} // namespace quantoscope
