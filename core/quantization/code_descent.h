// Polishing of a quantized weight: codes and scales moved to what loses least of the layer's output, one at a time,
// each exactly (GPTQ+). Under tr(ΔW H ΔWᵀ) no sweep over the codes and no refit of the scales makes anything worse.
#pragma once

#include "core/base/cancellation.h"
#include "core/quantization/quantized_weight.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

class CodeDescent
{
public:
    /// `target` [out, in], what the codes of `start` are meant to come to; `hessian` [in, in], symmetric, positive
    /// semidefinite. All on the CPU, or on one device that has an accelerator. All arithmetic is float64; scales are
    /// float32 values throughout, as they are stored.
    CodeDescent(const at::Tensor& target, QuantizedWeight start, const at::Tensor& hessian,
                const CancellationToken& cancel);

    /// Each code in turn to the level that is best with all others as they are. Returns how many changed.
    std::int64_t sweep();

    /// Each group's scale in turn to the best for its codes, in closed form; kept where that is not positive or not
    /// above a tenth of what it is. With `storedAs` it is rounded as roundScales does, which may cost more than the
    /// refit gained. Grids whose rows do not have scales of their own stay as they are.
    void refitScales(const GridSpec* storedAs = nullptr);
    /// Rounds all scales to the spec's scale type; float32 ones to float16, as files store them, except where that
    /// gives 0 or infinity.
    void roundScales(const GridSpec& storedAs);

    /// diag(ΔW H ΔWᵀ), float64 [out].
    at::Tensor rowErrors() const;
    QuantizedWeight result() const;

private:
    std::int64_t sweepOnDevice();
    bool ownScales() const { return m_start.scales.size(0) == m_target.size(0); }
    void recomputeGradient();
    at::Tensor weight() const;

    QuantizedWeight m_start;
    CancellationToken m_cancel;
    at::Tensor m_order; ///< int64 [in]: columns by group, as all that follow are ordered
    at::Tensor m_group; ///< int32 [in]
    at::Tensor m_target; ///< float64 [out, in]
    at::Tensor m_hessian; ///< float64 [in, in]
    at::Tensor m_codes; ///< float64 [out, in]
    at::Tensor m_scales; ///< float64 [out, groups]
    at::Tensor m_zeros; ///< float64 [out, groups]; offsets count as zeros here: w = scale·(code − zero)
    at::Tensor m_gradient; ///< float64 [out, in]: ΔW·H
    std::vector<std::int64_t> m_groupEnds; ///< columns of group g end here
};

} // namespace quantoscope
