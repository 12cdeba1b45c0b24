#include "tests/core/checks/textbook_awq.h"

#include <ATen/ATen.h>

#include <limits>

namespace quantoscope::checks {
namespace {

/// Rounded within its range by groups that are rows of `groups`.
at::Tensor pseudoQuantized(const at::Tensor& groups, int bits)
{
    const double maxCode = (1 << bits) - 1;
    const at::Tensor low = groups.amin(1, true);
    const at::Tensor scale = (groups.amax(1, true) - low).clamp_min(1e-5) / maxCode;
    const at::Tensor zero = at::clamp(-at::round(low / scale), 0, maxCode);
    return (at::clamp(at::round(groups / scale) + zero, 0, maxCode) - zero) * scale;
}

at::Tensor rounded(const at::Tensor& weight, const GridSpec& spec)
{
    const std::int64_t groupSize = spec.effectiveGroupSize(weight.size(1));
    return pseudoQuantized(weight.reshape({ -1, groupSize }), spec.bits()).view(weight.sizes());
}

/// [out]: the limit that loses least of the products of one group's columns with their inputs.
at::Tensor bestLimits(const at::Tensor& columns, const at::Tensor& inputs, int bits)
{
    const at::Tensor exact = at::mm(inputs, columns.t());
    const at::Tensor largest = columns.abs().amax(1, true);
    at::Tensor best = largest.clone();
    at::Tensor smallest = at::full_like(largest, std::numeric_limits<double>::infinity());
    for (int step = 0; step < 10; ++step) {
        const at::Tensor limit = largest * (1 - step / 20.0);
        const at::Tensor cut = pseudoQuantized(at::minimum(at::maximum(columns, -limit), limit), bits);
        const at::Tensor loss = (at::mm(inputs, cut.t()) - exact).square().mean(0).unsqueeze(1);
        const at::Tensor better = loss < smallest;
        smallest = at::where(better, loss, smallest);
        best = at::where(better, limit, best);
    }
    return best.squeeze(1);
}

} // namespace

TextbookAwq textbookAwq(const at::Tensor& weight, const at::Tensor& inputs, const GridSpec& spec)
{
    const at::Tensor w = weight.to(at::kDouble);
    const at::Tensor x = inputs.to(at::kDouble);
    const at::Tensor exact = at::mm(x, w.t());
    const at::Tensor magnitude = x.abs().mean(0);
    TextbookAwq result;
    result.losses = at::empty({ 20 }, at::kDouble);
    double smallest = std::numeric_limits<double>::infinity();
    for (int k = 0; k < 20; ++k) {
        at::Tensor scales = magnitude.pow(k / 20.0).clamp_min(1e-4);
        scales = scales / (scales.max() * scales.min()).sqrt();
        const double loss
            = (at::mm(x, (rounded(w * scales, spec) / scales).t()) - exact).square().mean().item<double>();
        result.losses[k] = loss;
        if (loss < smallest) {
            smallest = loss;
            result.scales = scales;
        }
    }
    const at::Tensor scaled = w * result.scales;
    const std::int64_t groupSize = spec.effectiveGroupSize(w.size(1));
    std::vector<at::Tensor> limits;
    std::vector<at::Tensor> parts;
    for (std::int64_t begin = 0; begin < w.size(1); begin += groupSize) {
        const at::Tensor columns = scaled.slice(1, begin, begin + groupSize);
        const at::Tensor divided
            = x.slice(1, begin, begin + groupSize) / result.scales.slice(0, begin, begin + groupSize);
        const at::Tensor limit = bestLimits(columns, divided, spec.bits());
        limits.push_back(limit);
        const at::Tensor bound = limit.unsqueeze(1);
        parts.push_back(pseudoQuantized(at::minimum(at::maximum(columns, -bound), bound), spec.bits()));
    }
    result.limits = at::stack(limits, 1);
    result.dequantized = at::cat(parts, 1) / result.scales;
    return result;
}

} // namespace quantoscope::checks
