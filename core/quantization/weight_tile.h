// Cuts a tile out of a layer and of what runs made of it, pooled to as many cells as can be shown.
#pragma once

#include "core/base/cancellation.h"
#include "core/results/weight_tile.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

/// `weight`: the original, float32 [out, in] on the CPU. Works row by row from the codes: takes no more memory than the
/// cells and one row a thread. A run that left the layer in full precision has the original's weights. Throws
/// InvalidRequest where a run's layer has another shape, or the range lies outside; Cancelled.
WeightTile cutWeightTile(const at::Tensor& weight, const WeightTileRequest& request, const CancellationToken& cancel);

/// What full colours of such a cut stand for, whichever part of the layer is asked for; errors as cutWeightTile().
TileLimits tileLimits(const at::Tensor& weight, const WeightTileRequest& request, const CancellationToken& cancel);

/// float32 [out, in], on the CPU: what a run made of `weight`, in unscaled space, kept channels and all. Throws
/// InvalidRequest if the run's layer has another shape; Cancelled.
at::Tensor decodedWeights(const at::Tensor& weight, const LayerResult& layer, const CancellationToken& cancel);

} // namespace quantoscope
