// Grid arithmetic over contiguous runs of weights, vectorised for the CPU at hand. Plain pointers, no libtorch.
#pragma once

#include "core/quantization/affine_grid.h"

#include <cstddef>
#include <cstdint>

namespace quantoscope {

struct ValueRange
{
    float low;
    float high;
};

/// Smallest and largest of `count` >= 1 finite weights.
ValueRange valueRange(const float* weights, std::size_t count);

/// What rounding `weights` to `grid` costs: Σ |e|^2.4, or Σ importance·e² where `importance` is not null.
double roundingCost(const float* weights, const float* importance, std::size_t count, const CodeFormat& format,
                    const AffineGrid& grid);

/// codes[i] for weights[i].
void encode(const float* weights, std::size_t count, const CodeFormat& format, const AffineGrid& grid,
            std::int32_t* codes);

/// The weights that `codes` stand for.
void decode(const std::int32_t* codes, std::size_t count, const CodeFormat& format, const AffineGrid& grid,
            float* weights);

/// True if all `count` values are finite.
bool allFinite(const float* values, std::size_t count);

} // namespace quantoscope
