#include "core/quantization/code_descent.h"

#include "core/base/parallel.h"
#include "core/quantization/accelerator.h"
#include "core/quantization/affine_grid.h"
#include "core/quantization/kernels/descent_kernel.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <utility>

namespace quantoscope {
namespace {

/// A scale that a refit would shrink below this share of itself is a degenerate group's.
constexpr double kSmallestRefit = 0.1;

at::Tensor halfRounded(const at::Tensor& scales)
{
    const at::Tensor rounded = scales.to(at::kHalf).to(at::kDouble);
    return at::where(rounded.gt(0).logical_and(rounded.isfinite()), rounded, scales);
}

at::Tensor roundedAs(const at::Tensor& scales, const GridSpec& spec)
{
    if (spec.scaleType() == ScaleType::Float32)
        return halfRounded(scales);
    const at::Tensor rounded = scales.cpu().clone(at::MemoryFormat::Contiguous);
    auto* const values = rounded.data_ptr<double>();
    for (std::int64_t i = 0; i < rounded.numel(); ++i) {
        if (!std::isnan(values[i])) // of a group without inputs, and not taken
            values[i] = storedScale(spec, static_cast<float>(values[i]));
    }
    return rounded.to(scales.device());
}

} // namespace

CodeDescent::CodeDescent(const at::Tensor& target, QuantizedWeight start, const at::Tensor& hessian,
                         const CancellationToken& cancel)
    : m_start(std::move(start)), m_cancel(cancel)
{
    const std::int64_t rows = target.size(0);
    m_order = at::argsort(m_start.groupIndex.to(at::kLong), /*stable=*/true, /*dim=*/0, /*descending=*/false);
    m_group = m_start.groupIndex.index_select(0, m_order).to(at::kInt).contiguous();
    m_target = target.to(at::kDouble).index_select(1, m_order);
    m_hessian = hessian.to(at::kDouble).index_select(0, m_order).index_select(1, m_order).contiguous();
    m_codes = m_start.codes.index_select(1, m_order).to(at::kDouble).contiguous();
    const auto perRow = [&](const at::Tensor& values) {
        return values.expand({ rows, values.size(1) }).to(at::kDouble).clone(at::MemoryFormat::Contiguous);
    };
    m_scales = perRow(m_start.scales);
    m_zeros = perRow(m_start.zeros);
    if (m_start.zerosAreOffsets)
        m_zeros = m_zeros.neg().div_(m_scales);
    const at::Tensor counts = at::bincount(m_group.cpu(), {}, m_scales.size(1)).cumsum(0).contiguous();
    m_groupEnds.assign(counts.data_ptr<std::int64_t>(), counts.data_ptr<std::int64_t>() + counts.numel());
    recomputeGradient();
}

at::Tensor CodeDescent::weight() const
{
    const at::Tensor groups = m_group.to(at::kLong);
    return (m_codes - m_zeros.index_select(1, groups)).mul_(m_scales.index_select(1, groups));
}

void CodeDescent::recomputeGradient()
{
    constexpr std::int64_t kRowBlock = 512;
    const at::Tensor change = weight().sub_(m_target);
    m_gradient = at::empty_like(change);
    for (std::int64_t row = 0; row < change.size(0); row += kRowBlock) {
        m_cancel.throwIfCancelled();
        const std::int64_t end = std::min(row + kRowBlock, change.size(0));
        at::Tensor part = m_gradient.slice(0, row, end);
        at::mm_out(part, change.slice(0, row, end), m_hessian);
    }
}

std::int64_t CodeDescent::sweep()
{
    if (!m_codes.is_cpu())
        return sweepOnDevice();
    const std::int64_t rows = m_codes.size(0);
    const std::int64_t columns = m_codes.size(1);
    std::atomic<std::int64_t> changed = 0;
    parallelFor(0, rows, 1, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t row = first; row < last; ++row) {
            m_cancel.throwIfCancelled();
            changed += sweepRow({ .columns = columns,
                                  .hessian = m_hessian.data_ptr<double>(),
                                  .columnGroup = m_group.data_ptr<std::int32_t>(),
                                  .scales = m_scales.data_ptr<double>() + row * m_scales.size(1),
                                  .minCode = static_cast<double>(m_start.minCode),
                                  .maxCode = static_cast<double>(m_start.maxCode),
                                  .codes = m_codes.data_ptr<double>() + row * columns,
                                  .gradient = m_gradient.data_ptr<double>() + row * columns });
        }
    });
    return changed;
}

/// A few columns at a time; what their steps do to the gradient of all others is one product.
std::int64_t CodeDescent::sweepOnDevice()
{
    const auto kernels = kernelsOn(m_codes.device());
    const std::int64_t columns = m_codes.size(1);
    at::Tensor changed = at::zeros({}, m_codes.options().dtype(at::kLong));
    for (std::int64_t begin = 0; begin < columns; begin += DescentTask::kMostColumns) {
        const std::int64_t end = std::min<std::int64_t>(begin + DescentTask::kMostColumns, columns);
        const at::Tensor steps = at::empty({ m_codes.size(0), end - begin }, m_codes.options());
        kernels->sweep({ .rows = m_codes.size(0),
                         .columns = static_cast<int>(end - begin),
                         .stride = columns,
                         .hessian = m_hessian.data_ptr<double>() + begin * columns + begin,
                         .hessianStride = columns,
                         .columnGroup = m_group.data_ptr<std::int32_t>() + begin,
                         .scales = m_scales.data_ptr<double>(),
                         .groups = m_scales.size(1),
                         .minCode = static_cast<double>(m_start.minCode),
                         .maxCode = static_cast<double>(m_start.maxCode),
                         .codes = m_codes.data_ptr<double>() + begin,
                         .gradient = m_gradient.data_ptr<double>() + begin,
                         .steps = steps.data_ptr<double>() });
        for (const auto& [first, last] : { std::pair(std::int64_t { 0 }, begin), std::pair(end, columns) }) {
            at::Tensor others = m_gradient.slice(1, first, last);
            if (first < last)
                others.addmm_(steps, m_hessian.slice(0, begin, end).slice(1, first, last));
        }
        changed.add_(steps.ne(0).sum());
        kernels->wait(); // so that a cancel does not wait for all that would be queued
        m_cancel.throwIfCancelled();
    }
    return changed.item<std::int64_t>();
}

void CodeDescent::refitScales(const GridSpec* storedAs)
{
    if (!ownScales())
        return;
    std::int64_t begin = 0;
    for (std::size_t g = 0; g < m_groupEnds.size(); begin = m_groupEnds[g++]) {
        m_cancel.throwIfCancelled();
        const std::int64_t end = m_groupEnds[g];
        if (begin == end)
            continue;
        const auto group = static_cast<std::int64_t>(g);
        const at::Tensor levels = m_codes.slice(1, begin, end) - m_zeros.slice(1, group, group + 1);
        const at::Tensor outputs = at::mm(levels, m_hessian.slice(0, begin, end));
        const at::Tensor curvature = outputs.slice(1, begin, end).mul(levels).sum(1);
        const at::Tensor slope = m_gradient.slice(1, begin, end).mul(levels).sum(1);
        const at::Tensor old = m_scales.select(1, group);
        const at::Tensor best = -slope / curvature; // added to the scale
        at::Tensor refitted = (old + best).to(at::kFloat).to(at::kDouble);
        if (storedAs)
            refitted = roundedAs(refitted, *storedAs);
        const at::Tensor step = refitted - old;
        at::Tensor usable = curvature.gt(0).logical_and(refitted.gt(old * kSmallestRefit)).logical_and(step.isfinite());
        if (!storedAs) // what rounding to float32 takes may be more than a tiny step gains
            usable = usable.logical_and((step * (2 * best - step)).gt(0));
        const at::Tensor taken = at::where(usable, step, at::zeros_like(step));
        m_gradient.addcmul_(outputs, taken.unsqueeze(1));
        m_scales.select(1, group).add_(taken);
    }
}

void CodeDescent::roundScales(const GridSpec& storedAs)
{
    if (!ownScales())
        return;
    m_scales = roundedAs(m_scales, storedAs);
    recomputeGradient();
}

at::Tensor CodeDescent::rowErrors() const
{
    return weight().sub_(m_target).mul_(m_gradient).sum(1);
}

QuantizedWeight CodeDescent::result() const
{
    QuantizedWeight result = m_start;
    result.codes = m_codes.index_select(1, at::argsort(m_order)).to(at::kInt);
    if (ownScales()) {
        result.scales = m_scales.to(at::kFloat);
        if (m_start.zerosAreOffsets)
            result.zeros = m_zeros.neg().mul_(m_scales).to(at::kFloat);
    }
    return result;
}

} // namespace quantoscope
