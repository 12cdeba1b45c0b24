// What a method may know of a layer's inputs: the input of every WeightQuantizer.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace quantoscope {

/// Immutable result, all tensors on one device. H = XᵀX/N, N tokens without padding.
struct InputStatistics
{
    at::Tensor gram; ///< float32 or float64 [in, in]
    at::Tensor meanAbs; ///< float32 [in]
    at::Tensor maxAbs; ///< float32 [in]
    at::Tensor sample; ///< float32 [n, in]: some of the inputs themselves, evenly spaced; undefined if none were kept
    std::int64_t tokens = 0;
    bool finite = true; ///< false if any input was NaN or infinite
};

} // namespace quantoscope
