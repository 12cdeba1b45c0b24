#include "core/quantization/kernels/descent_kernel.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/quantization/kernels/descent_kernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace quantoscope {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// y += factor·x
void addMultiple(const double* x, double factor, std::size_t count, double* y)
{
    const hn::ScalableTag<double> d;
    const std::size_t lanes = hn::Lanes(d);
    const auto f = hn::Set(d, factor);
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        hn::StoreU(hn::MulAdd(f, hn::LoadU(d, x + i), hn::LoadU(d, y + i)), d, y + i);
    for (; i < count; ++i)
        y[i] += factor * x[i];
}

/// Few codes change in a sweep, so that the updates, a row of H each, cost less than a product with all of H would.
std::int64_t sweep(const DescentRow& row)
{
    const auto columns = static_cast<std::size_t>(row.columns);
    std::int64_t changed = 0;
    for (std::size_t j = 0; j < columns; ++j) {
        const double* hessianRow = row.hessian + j * columns;
        const double curvature = hessianRow[j];
        if (!(curvature > 0))
            continue;
        const double scale = row.scales[row.columnGroup[j]];
        const double best = row.codes[j] - row.gradient[j] / (curvature * scale); // in codes, between levels
        const double code = std::clamp(std::rint(best), row.minCode, row.maxCode);
        if (!(std::fabs(code - best) < std::fabs(row.codes[j] - best)))
            continue;
        addMultiple(hessianRow, (code - row.codes[j]) * scale, columns, row.gradient);
        row.codes[j] = code;
        ++changed;
    }
    return changed;
}

} // namespace HWY_NAMESPACE
} // namespace quantoscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace quantoscope {

HWY_EXPORT(sweep);

std::int64_t sweepRow(const DescentRow& row)
{
    return HWY_DYNAMIC_DISPATCH(sweep)(row);
}

} // namespace quantoscope
#endif
