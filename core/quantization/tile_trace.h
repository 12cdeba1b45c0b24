// How a method quantizes a tile of a layer, step by step: the very solver of a run, watched.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/input_statistics.h"
#include "core/quantization/quantizer_config.h"
#include "core/results/stepper_frames.h"

#include <ATen/core/Tensor.h>

#include <string_view>

namespace quantoscope {

/// rtn, obq, gptq, awq: the methods that can be watched.
bool canBeTraced(std::string_view method);

/// What a layer's statistics say of the tile's columns alone.
InputStatistics tileStatistics(const InputStatistics& layer, const TileRange& tile);

/// Solves `tile`, float32 [rows, columns], with the statistics of its columns. The last frame holds, to the bit, the
/// weights that makeWeightQuantizer(config) makes of that tile. A tile that cannot be solved has its first frame only
/// and says so in `fallback`. Throws InvalidRequest for a method that cannot be watched or a tile larger than
/// kMostTileRows by kMostTileColumns.
StepperTrace traceTile(const QuantizerConfig& config, const at::Tensor& tile, const InputStatistics& statistics,
                       const CancellationToken& cancel);

} // namespace quantoscope
