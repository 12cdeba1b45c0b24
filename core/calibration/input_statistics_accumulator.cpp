#include "core/calibration/input_statistics_accumulator.h"

#include "core/base/errors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <string>

namespace quantoscope {
namespace {

/// Tokens whose products are summed in float32 before they join the float64 sum.
constexpr std::int64_t kChunkTokens = 1024;
/// Columns of one product; only blocks on and above the diagonal are formed, about half of the work.
constexpr std::int64_t kBlockColumns = 512;

/// sum += XᵀX on and above the diagonal blocks.
void addProducts(at::Tensor& sum, const at::Tensor& chunk)
{
    const std::int64_t columns = chunk.size(1);
    for (std::int64_t begin = 0; begin < columns; begin += kBlockColumns) {
        const std::int64_t end = std::min(begin + kBlockColumns, columns);
        sum.slice(0, 0, end).slice(1, begin, end).add_(at::mm(chunk.slice(1, 0, end).t(), chunk.slice(1, begin, end)));
    }
}

} // namespace

void InputStatisticsAccumulator::add(const at::Tensor& inputs)
{
    if (inputs.dim() < 1 || inputs.size(-1) < 1 || (m_sum.defined() && inputs.size(-1) != m_sum.size(0)))
        throw InvalidRequest("inputs must have " + (m_sum.defined() ? std::to_string(m_sum.size(0)) : "some")
                             + " columns, got " + std::to_string(inputs.dim() < 1 ? 0 : inputs.size(-1)));
    const std::int64_t columns = inputs.size(-1);
    const at::Tensor tokens = inputs.detach().reshape({ -1, columns });
    if (tokens.size(0) == 0)
        return;
    if (!m_sum.defined()) {
        const at::TensorOptions options = inputs.options().requires_grad(false); // summed where the inputs are
        m_sum = at::zeros({ columns, columns }, options.dtype(at::kDouble));
        m_sumAbs = at::zeros({ columns }, options.dtype(at::kDouble));
        m_maxAbs = at::zeros({ columns }, options.dtype(at::kFloat));
    }
    for (std::int64_t begin = 0; begin < tokens.size(0); begin += kChunkTokens) {
        at::Tensor chunk = tokens.slice(0, begin, std::min(begin + kChunkTokens, tokens.size(0)));
        if (chunk.scalar_type() != at::kDouble)
            chunk = chunk.to(at::kFloat);
        const at::Tensor magnitude = chunk.abs();
        const at::Tensor largest = magnitude.amax(0).to(at::kFloat);
        addProducts(m_sum, chunk);
        m_sumAbs.add_(magnitude.sum(0, false, at::kDouble));
        m_maxAbs = at::maximum(m_maxAbs, largest);
        m_finite = m_finite && largest.isfinite().all().item<bool>(); // the maximum of a column carries its NaN
    }
    if (m_sampleStep > 0) {
        const std::int64_t first = (m_sampleStep - m_tokens % m_sampleStep) % m_sampleStep;
        if (first < tokens.size(0))
            m_sample.push_back(tokens.slice(0, first, tokens.size(0), m_sampleStep).to(at::kFloat).clone());
    }
    m_tokens += tokens.size(0);
}

InputStatistics InputStatisticsAccumulator::finish(at::Device device) const
{
    if (m_tokens == 0)
        return {};
    const auto tokens = static_cast<double>(m_tokens);
    at::Tensor gram = m_sum.triu();
    gram.add_(m_sum.triu(1).t()).div_(tokens);
    return { .gram = gram.to(device),
             .meanAbs = m_sumAbs.div(tokens).to(device, at::kFloat),
             .maxAbs = m_maxAbs.to(device).clone(),
             .sample = m_sample.empty() ? at::Tensor() : at::cat(m_sample).to(device),
             .tokens = m_tokens,
             .finite = m_finite };
}

} // namespace quantoscope
