// Vector forms of affine_grid.h, shared by the kernels. Included once per instruction set (Highway's foreach_target).
#if defined(QUANTOSCOPE_GRID_VECTORS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef QUANTOSCOPE_GRID_VECTORS_INL_H
#undef QUANTOSCOPE_GRID_VECTORS_INL_H
#else
#define QUANTOSCOPE_GRID_VECTORS_INL_H
#endif

#include "core/quantization/affine_grid.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace quantoscope {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Codes as whole numbers in floating point. Products and sums are not fused: the references round each.
template <CodeRule rule, class D, class V = hn::Vec<D>>
HWY_INLINE V vectorCodes(D d, V weights, V scale, V zero, V inverse, V minCode, V maxCode)
{
    (void)d;
    (void)inverse;
    V codes;
    if constexpr (rule == CodeRule::Divide)
        codes = hn::Add(hn::Round(hn::Div(weights, scale)), zero);
    else if constexpr (rule == CodeRule::Multiply)
        codes = hn::Round(hn::Add(hn::Mul(weights, inverse), zero));
    else
        codes = hn::Trunc(hn::Div(hn::Sub(weights, zero), scale));
    return hn::Min(hn::Max(codes, minCode), maxCode);
}

template <CodeRule rule, class D, class V = hn::Vec<D>>
HWY_INLINE V vectorValues(D d, V codes, V scale, V zero)
{
    (void)d;
    if constexpr (rule == CodeRule::Truncate)
        return hn::Add(hn::Mul(codes, scale), zero);
    else
        return hn::Mul(scale, hn::Sub(codes, zero));
}

} // namespace HWY_NAMESPACE
} // namespace quantoscope
HWY_AFTER_NAMESPACE();

#endif
