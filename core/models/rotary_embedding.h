// Rotary position embedding (Su et al., RoFormer, 2021) in the two orders that checkpoints use.
#pragma once

#include <ATen/core/Tensor.h>

namespace quantoscope {

enum class RopeStyle
{
    Half, ///< element i turns with element i + head_dim/2 (Hugging Face)
    Interleaved ///< element 2i turns with element 2i + 1 (llama2.c, GGUF)
};

/// Pair i of a head at position p turns by p · theta^(-2i / head_dim). Angles are made in float64.
class RotaryEmbedding
{
public:
    RotaryEmbedding(std::int64_t headSize, double theta, RopeStyle style);

    /// `x` float32 [batch, tokens, heads, head_dim], its first token at position `first` -> a new tensor.
    at::Tensor apply(const at::Tensor& x, std::int64_t first);

private:
    void extendTables(std::int64_t positions, at::Device device);

    std::int64_t m_headSize;
    double m_theta;
    RopeStyle m_style;
    at::Tensor m_cosines; ///< float32 [positions so far, 1, head_dim/2]
    at::Tensor m_sines;
};

} // namespace quantoscope
