// OBQ's greedy elimination on an accelerator.
#pragma once

#include "core/base/cancellation.h"
#include "core/quantization/grid_table.h"

#include <ATen/core/Tensor.h>

#include <functional>

namespace quantoscope {

/// All tensors are on one device that has an accelerator. Of type T, float32 or float64, where nothing else is said.
struct ObqDeviceLayer
{
    at::Tensor weight; ///< T [rows, columns], contiguous
    at::Tensor inverse; ///< T [columns, columns]: H⁻¹, lower triangle
    at::Tensor leastDiagonal; ///< T [columns]: 1 / H_jj
    at::Tensor columnGroup; ///< int32 [columns]: row of the table
    const GridTable* table = nullptr;
    at::Tensor pinned; ///< bool [rows, columns]: weights of value 0 on the grid, no part of the compensation
    at::Tensor skipped; ///< int64 [rows], on the host: pinned weights, from the left, that are no step of their own
    at::Tensor codes; ///< int32 [rows, columns], contiguous; in: those of pinned weights, out: all
};

struct ObqDeviceResult
{
    at::Tensor order; ///< int32 [rows, columns], on the host: as ObqRows has it
    at::Tensor losses; ///< float64 [rows], on the device
};

/// As solveObqRows does on the CPU, for as many rows at once as have room: each row takes a matrix [columns, columns].
/// `advanced` is told the steps of all rows that are done since it was told last.
ObqDeviceResult eliminateOnDevice(const ObqDeviceLayer& layer, const CancellationToken& cancel,
                                  const std::function<void(std::int64_t)>& advanced);

} // namespace quantoscope
