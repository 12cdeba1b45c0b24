// GPTQ's way through the columns on an accelerator.
#pragma once

#include "core/quantization/gptq_panels.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

/// All tensors are on one device that has an accelerator; columns are in processing order.
struct DeviceLayer
{
    at::Tensor weight; ///< float32 or float64 [rows, columns], contiguous; spent
    at::Tensor factor; ///< U of H⁻¹ = UᵀU, as weight, [columns, columns]
    at::Tensor columnGroup; ///< int32 [columns]: row of the table
    GridTable* table = nullptr;
    /// Above 0, groups are fitted where they start, and this many columns belong to each; otherwise the table is given.
    std::int64_t fittedGroupSize = 0;
    at::Tensor energies; ///< float32 [columns]: diag H
    std::vector<ColumnBlock> blocks;
    at::Tensor codes; ///< out int32 [rows, columns], contiguous
    at::Tensor losses; ///< float64 [rows]: Σ ((w − q)/U)² is added
};

/// As solvePanels does on the CPU: within a panel to the bit, what a panel owes to the columns after it by a matrix
/// product of libtorch's.
void solveOnDevice(const DeviceLayer& layer, const CancellationToken& cancel,
                   const std::function<void(double)>& advanced);

} // namespace quantoscope
