#include "core/models/rotary_embedding.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace quantoscope {

RotaryEmbedding::RotaryEmbedding(std::int64_t headSize, double theta, RopeStyle style)
    : m_headSize(headSize), m_theta(theta), m_style(style)
{
}

void RotaryEmbedding::extendTables(std::int64_t positions, at::Device device)
{
    constexpr std::int64_t kSmallestTable = 256;
    const std::int64_t present = m_cosines.defined() ? m_cosines.size(0) : 0;
    if (positions <= present)
        return;
    const std::int64_t rows = std::max({ positions, 2 * present, kSmallestTable });
    const at::Tensor exponents = at::arange(0, m_headSize, 2, at::kDouble).div(static_cast<double>(m_headSize));
    const at::Tensor frequencies = at::exp(exponents.mul(-std::log(m_theta)));
    const at::Tensor angles = at::outer(at::arange(rows, at::kDouble), frequencies).unsqueeze(1);
    m_cosines = angles.cos().to(device, at::kFloat);
    m_sines = angles.sin().to(device, at::kFloat);
}

at::Tensor RotaryEmbedding::apply(const at::Tensor& x, std::int64_t first)
{
    const std::int64_t tokens = x.size(1);
    extendTables(first + tokens, x.device());
    const at::Tensor cosines = m_cosines.narrow(0, first, tokens);
    const at::Tensor sines = m_sines.narrow(0, first, tokens);

    const auto members = [&](const at::Tensor& tensor, std::int64_t index) {
        const std::int64_t half = m_headSize / 2;
        return m_style == RopeStyle::Half ? tensor.narrow(-1, index * half, half)
                                          : tensor.slice(-1, index, m_headSize, 2);
    };
    const at::Tensor a = members(x, 0);
    const at::Tensor b = members(x, 1);
    at::Tensor turned = at::empty(x.sizes(), x.options());
    members(turned, 0).copy_(a).mul_(cosines).addcmul_(b, sines, -1);
    members(turned, 1).copy_(b).mul_(cosines).addcmul_(a, sines);
    return turned;
}

} // namespace quantoscope
