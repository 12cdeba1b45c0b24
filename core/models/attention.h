// Causal attention with grouped queries, and the keys and values it keeps for incremental decoding.
#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

namespace quantoscope {

/// Keys and values of one block, float32 [batch, kv_heads, capacity, head_dim]; room grows by doubling.
class BlockCache
{
public:
    /// Stores `keys` and `values` [batch, tokens, kv_heads, head_dim] behind the first `length` tokens. Views of all
    /// length + tokens of them, [batch, kv_heads, tokens, head_dim], replace the arguments.
    void append(at::Tensor& keys, at::Tensor& values, std::int64_t length, std::int64_t largestLength);

    /// Keeps the sequences of these indices, int64 [n], in that order.
    void keepSequences(const at::Tensor& indices);

private:
    at::Tensor m_keys;
    at::Tensor m_values;
};

/// What is added to scores [.., tokens, first + tokens]: 0 where a token may look, minus infinity elsewhere: at later
/// tokens, and with `window` > 0 at those that lie `window` or more before it. Undefined for a single token that may
/// look everywhere.
at::Tensor causalMask(std::int64_t tokens, std::int64_t first, std::int64_t window, at::Device device);

/// softmax(q·kᵀ / sqrt(head_dim) + mask)·v. Query head h reads key head h / (heads / kv_heads); neither keys nor
/// values are repeated for it. `queries` [batch, tokens, heads, head_dim]; `keys`, `values` [batch, kv_heads,
/// seen, head_dim] -> [batch, tokens, heads · head_dim].
at::Tensor attention(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values,
                     const at::Tensor& mask);

} // namespace quantoscope
