// Accumulates input statistics while samples stream through; inputs are never kept.
#pragma once

#include "core/base/input_statistics.h"

#include <vector>

namespace quantoscope {

/// Accumulates H in float64 from float32 products of chunks (float64 products for float64 inputs).
class InputStatisticsAccumulator
{
public:
    InputStatisticsAccumulator() = default;
    /// Keeps every `sampleStep`-th token as a sample; 0: none.
    explicit InputStatisticsAccumulator(std::int64_t sampleStep) : m_sampleStep(sampleStep) { }
    /// `inputs` float32 [.., in]; every leading position is one token. Throws InvalidRequest if the width changes.
    void add(const at::Tensor& inputs);
    /// Empty statistics (tokens == 0) if nothing was added. The Gram matrix is float64. On `device`, wherever the
    /// inputs were.
    InputStatistics finish(at::Device device = at::kCPU) const;
    std::int64_t tokens() const noexcept { return m_tokens; }

private:
    at::Tensor m_sum; ///< float64 [in, in], blocks on and above the diagonal
    at::Tensor m_sumAbs; ///< float64 [in]
    at::Tensor m_maxAbs; ///< float32 [in]
    std::vector<at::Tensor> m_sample; ///< float32 [n, in] each
    std::int64_t m_sampleStep = 0;
    std::int64_t m_tokens = 0;
    bool m_finite = true;
};

} // namespace quantoscope
