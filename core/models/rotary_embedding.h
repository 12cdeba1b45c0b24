// Rotary position embedding (Su et al., RoFormer, 2021) in the two orders that checkpoints use, and its stretchings to
// longer contexts.
#pragma once

#include "core/models/rope_config.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

/// Angles are made in float64.
class RotaryEmbedding
{
public:
    explicit RotaryEmbedding(const RopeConfig& config) : m_config(config) { }

    /// `x` float32 [batch, tokens, heads, head_dim], its first token at position `first` of a text of `length` tokens
    /// -> a new tensor. Only DynamicNtk asks for the length.
    at::Tensor apply(const at::Tensor& x, std::int64_t first, std::int64_t length);

private:
    at::Tensor frequencies(double theta) const;
    void extendTables(std::int64_t positions, std::int64_t length, at::Device device);

    RopeConfig m_config;
    double m_tableTheta = 0;
    at::Tensor m_cosines; ///< float32 [positions so far, 1, head_dim/2]
    at::Tensor m_sines;
};

} // namespace quantoscope
