// Short, obvious transcriptions of the published algorithms in float64: the second opinion on the fast solvers.
#pragma once

#include "core/quantization/gptq_solver.h"

#include <ATen/core/Tensor.h>

namespace quantoscope::checks {

struct TextbookResult
{
    at::Tensor codes; ///< int32 [out, in], original column order
    at::Tensor dequantized; ///< float64 [out, in]
    double loss = 0; ///< Σ (w − q)²/U²/2 for H = 2XᵀX
};

/// GPTQ (arXiv 2210.17323, algorithm 1, with the authors' groups) one column at a time, the inverse of H by
/// factorising, inverting and factorising again. Min-max grids, no scale search, no dead channels.
TextbookResult textbookGptq(const at::Tensor& weight, const at::Tensor& inputs, const GridSpec& spec,
                            const GptqSettings& settings);

} // namespace quantoscope::checks
