// Solves the layers that share an input, as one stacked weight where that gives the same answer.
#pragma once

#include "core/quantization/weight_quantizer.h"

#include <vector>

namespace quantoscope {

struct SolvedLayer
{
    QuantizedWeight weight;
    at::Tensor dequantized; ///< float32 [out, in], where the weight was
    double seconds = 0; ///< its share of the solve, by rows
    std::string solvedOn; ///< as LayerResult's
};

/// `weights` float32 [out, in] with equal in, on one device with `statistics`. Rows are independent given the
/// statistics, so they are stacked unless one grid serves the whole tensor; weights that are all zero or not finite are
/// solved alone, so that a fallback stays with its layer. A layer's loss is the sum over its rows, empty where the
/// method does not tell rows apart.
std::vector<SolvedLayer> solveGroup(const WeightQuantizer& quantizer, const GridSpec& grid,
                                    const std::vector<at::Tensor>& weights, const InputStatistics& statistics,
                                    const CancellationToken& cancel, const SolverProgress& progress = {});

} // namespace quantoscope
