// Accumulates input statistics while samples stream through; inputs are never kept.
#pragma once

#include "core/base/input_statistics.h"

namespace quantoscope {

/// Accumulates H in float64 from float32 products of chunks.
class InputStatisticsAccumulator
{
public:
    InputStatisticsAccumulator() = default;
    /// `inputs` float32 [.., in]; every leading position is one token.
    void add(const at::Tensor& inputs);
    /// Empty statistics (tokens == 0) if nothing was added.
    InputStatistics finish() const;
    std::int64_t tokens() const noexcept { return m_tokens; }

private:
    at::Tensor m_sum; ///< float64 [in, in]
    at::Tensor m_sumAbs; ///< float64 [in]
    at::Tensor m_maxAbs; ///< float32 [in]
    std::int64_t m_tokens = 0;
    bool m_finite = true;
};

} // namespace quantoscope
