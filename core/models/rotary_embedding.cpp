#include "core/models/rotary_embedding.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

// The theta that makes a text of `length` tokens as long, in turns of the slowest pair, as the trained context was
// stretched to hold it: huggingface/transformers, modeling_rope_utils.py, "dynamic".
double dynamicTheta(const RopeConfig& rope, std::int64_t length)
{
    const double share
        = static_cast<double>(std::max(length, rope.trainedContext)) / static_cast<double>(rope.trainedContext);
    const auto size = static_cast<double>(rope.headSize);
    return rope.theta * std::pow(rope.factor * share - (rope.factor - 1), size / (size - 2));
}

} // namespace

at::Tensor RotaryEmbedding::frequencies(double theta) const
{
    const at::Tensor exponents
        = at::arange(0, m_config.headSize, 2, at::kDouble).div(static_cast<double>(m_config.headSize));
    at::Tensor plain = at::exp(exponents.mul(-std::log(theta)));
    if (m_config.scaling == RopeScaling::Linear)
        return plain.div(m_config.factor);
    if (m_config.scaling != RopeScaling::Llama3)
        return plain;
    // How often a pair turns within the trained context says what happens to it: less than `low` times: divided; more
    // than `high` times: left alone.
    constexpr double kFullTurn = 6.283185307179586;
    const at::Tensor turns = plain.mul(static_cast<double>(m_config.trainedContext) / kFullTurn);
    const double low = m_config.lowFrequencyFactor;
    const at::Tensor kept = turns.sub(low).div(m_config.highFrequencyFactor - low).clamp(0, 1);
    return plain.mul(kept + (1 - kept) / m_config.factor);
}

void RotaryEmbedding::extendTables(std::int64_t positions, std::int64_t length, at::Device device)
{
    constexpr std::int64_t kSmallestTable = 256;
    const double theta = m_config.scaling == RopeScaling::DynamicNtk ? dynamicTheta(m_config, length) : m_config.theta;
    if (theta != m_tableTheta)
        m_cosines = at::Tensor();
    const std::int64_t present = m_cosines.defined() ? m_cosines.size(0) : 0;
    if (positions <= present)
        return;
    const std::int64_t rows = std::max({ positions, 2 * present, kSmallestTable });
    const at::Tensor angles = at::outer(at::arange(rows, at::kDouble), frequencies(theta)).unsqueeze(1);
    m_tableTheta = theta;
    m_cosines = angles.cos().to(device, at::kFloat);
    m_sines = angles.sin().to(device, at::kFloat);
}

at::Tensor RotaryEmbedding::apply(const at::Tensor& x, std::int64_t first, std::int64_t length)
{
    const std::int64_t tokens = x.size(1);
    extendTables(first + tokens, length, x.device());
    const at::Tensor cosines = m_cosines.narrow(0, first, tokens);
    const at::Tensor sines = m_sines.narrow(0, first, tokens);

    const auto members = [&](const at::Tensor& tensor, std::int64_t index) {
        const std::int64_t half = m_config.headSize / 2;
        return m_config.style == RopeStyle::Half ? tensor.narrow(-1, index * half, half)
                                                 : tensor.slice(-1, index, m_config.headSize, 2);
    };
    const at::Tensor a = members(x, 0);
    const at::Tensor b = members(x, 1);
    at::Tensor turned = at::empty(x.sizes(), x.options());
    members(turned, 0).copy_(a).mul_(cosines).addcmul_(b, sines, -1);
    members(turned, 1).copy_(b).mul_(cosines).addcmul_(a, sines);
    return turned;
}

} // namespace quantoscope
