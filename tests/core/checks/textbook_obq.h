// OBQ as its paper and its authors' code have it, in short: the second opinion on the blocked solver, and what its
// speed is measured against.
#pragma once

#include "core/quantization/grid_spec.h"

#include <ATen/core/Tensor.h>

#include <limits>

namespace quantoscope::checks {

struct ObqTextbookOptions
{
    at::ScalarType type = at::kDouble;
    std::int64_t rowBatch = 32;
    /// Steps after which a batch is left as it is, for timing.
    std::int64_t mostSteps = std::numeric_limits<std::int64_t>::max();
};

struct ObqTextbookResult
{
    at::Tensor codes; ///< int32 [out, in]
    at::Tensor order; ///< int32 [out, in]: the column of each step, −1 for initial steps skipped
    double loss = 0; ///< Σ (w − q)²/(H⁻¹)_jj at the steps
};

/// Greedy OBQ (arXiv 2208.11580, algorithm 3, with the authors' rule for weights outside the grid) by rank-one updates
/// of one inverse a row, a batch of rows at once. `hessian` positive definite, damped by the caller. Min-max grids of a
/// row or of groups, fitted to `weight`; no scale search.
ObqTextbookResult textbookObq(const at::Tensor& weight, const at::Tensor& hessian, const GridSpec& spec,
                              const ObqTextbookOptions& options = {});

} // namespace quantoscope::checks
