#include "core/models/attention.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {

void BlockCache::append(at::Tensor& keys, at::Tensor& values, std::int64_t length, std::int64_t largestLength)
{
    constexpr std::int64_t kSmallestCapacity = 64;
    const std::int64_t needed = length + keys.size(1);
    const std::int64_t capacity = m_keys.defined() ? m_keys.size(2) : 0;
    if (needed > capacity) {
        const std::int64_t wanted = std::max({ needed, 2 * capacity, kSmallestCapacity });
        const std::int64_t room = std::max(needed, std::min(wanted, largestLength));
        const auto grown = [&](const at::Tensor& old) {
            at::Tensor larger = at::empty({ keys.size(0), keys.size(2), room, keys.size(3) }, keys.options());
            if (length > 0)
                larger.narrow(2, 0, length).copy_(old.narrow(2, 0, length));
            return larger;
        };
        m_keys = grown(m_keys);
        m_values = grown(m_values);
    }
    m_keys.narrow(2, length, keys.size(1)).copy_(keys.transpose(1, 2));
    m_values.narrow(2, length, values.size(1)).copy_(values.transpose(1, 2));
    keys = m_keys.narrow(2, 0, needed);
    values = m_values.narrow(2, 0, needed);
}

void BlockCache::keepSequences(const at::Tensor& indices)
{
    if (!m_keys.defined())
        return;
    const at::Tensor rows = indices.to(m_keys.device());
    m_keys = m_keys.index_select(0, rows);
    m_values = m_values.index_select(0, rows);
}

at::Tensor causalMask(std::int64_t tokens, std::int64_t first, std::int64_t window, at::Device device)
{
    const bool slides = window > 0 && first + tokens > window;
    if (tokens == 1 && !slides)
        return {};
    constexpr float kNever = -std::numeric_limits<float>::infinity();
    const auto options = at::TensorOptions(at::kFloat).device(device);
    at::Tensor mask = at::full({ tokens, first + tokens }, kNever, options).triu_(first + 1);
    if (slides)
        mask.add_(at::full({ tokens, first + tokens }, kNever, options).tril_(first - window));
    return mask;
}

namespace {

/// Of queries [products, rows, head_dim] that stand below each other `sharing` at a time; keys and values
/// [products, seen, head_dim].
at::Tensor attend(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values, const at::Tensor& mask,
                  std::int64_t sharing)
{
    at::Tensor scores = at::bmm(queries, keys.transpose(1, 2));
    if (mask.defined())
        scores.view({ scores.size(0), sharing, mask.size(0), mask.size(1) }).add_(mask);
    return at::bmm(at::softmax(scores, -1), values);
}

} // namespace

at::Tensor attention(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values,
                     const at::Tensor& mask)
{
    const std::int64_t batch = queries.size(0);
    const std::int64_t tokens = queries.size(1);
    const std::int64_t heads = queries.size(2);
    const std::int64_t headSize = queries.size(3);
    const std::int64_t keyHeads = keys.size(1);
    const std::int64_t seen = keys.size(2);
    const std::int64_t sharing = heads / keyHeads;

    // The queries that share a key head stand below each other: one product per key head. On a processor a few queries
    // are taken at a time, so that their scores stay in its cache and the keys behind the last of them are left out.
    const std::int64_t products = batch * keyHeads;
    const double scale = 1 / std::sqrt(static_cast<double>(headSize));
    const at::Tensor q = queries.mul(scale).transpose(1, 2).reshape({ products, sharing, tokens, headSize });
    const at::Tensor k = keys.reshape({ products, seen, headSize });
    const at::Tensor v = values.reshape({ products, seen, headSize });
    constexpr std::int64_t kFewQueries = 128;
    const std::int64_t step = queries.is_cpu() ? std::min(tokens, kFewQueries) : tokens;
    at::Tensor result = at::empty({ products, sharing, tokens, headSize }, q.options());
    for (std::int64_t begin = 0; begin < tokens; begin += step) {
        const std::int64_t count = std::min(step, tokens - begin);
        const std::int64_t visible = seen - tokens + begin + count;
        const at::Tensor some = q.narrow(2, begin, count).reshape({ products, sharing * count, headSize });
        const at::Tensor masked = mask.defined() ? mask.narrow(0, begin, count).narrow(1, 0, visible) : at::Tensor();
        result.narrow(2, begin, count)
            .copy_(attend(some, k.narrow(1, 0, visible), v.narrow(1, 0, visible), masked, sharing)
                       .view({ products, sharing, count, headSize }));
    }
    return result.view({ batch, heads, tokens, headSize }).transpose(1, 2).reshape({ batch, tokens, heads * headSize });
}

} // namespace quantoscope
