#include "core/quantization/kernels/grid_kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/quantization/kernels/grid_kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "core/quantization/kernels/grid_vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace quantoscope {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using FloatTag = hn::ScalableTag<float>;
using FloatVector = hn::Vec<FloatTag>;

/// Calls body(offset, mask of valid lanes, whole vector?) over `count` values; the last, short vector reads from a
/// padded copy, so that no lane beyond the end is touched.
template <class Body>
HWY_INLINE void forEachVector(const float* values, std::size_t count, float padding, Body&& body)
{
    const FloatTag d;
    const std::size_t lanes = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        body(i, lanes, hn::LoadU(d, values + i));
    if (i < count) {
        HWY_ALIGN float buffer[HWY_MAX_BYTES / sizeof(float)];
        for (std::size_t k = 0; k < lanes; ++k)
            buffer[k] = i + k < count ? values[i + k] : padding;
        body(i, count - i, hn::Load(d, buffer));
    }
}

ValueRange rangeOf(const float* weights, std::size_t count)
{
    const FloatTag d;
    FloatVector low = hn::Set(d, weights[0]);
    FloatVector high = low;
    forEachVector(weights, count, weights[0], [&](std::size_t, std::size_t, FloatVector w) {
        low = hn::Min(low, w);
        high = hn::Max(high, w);
    });
    return { hn::GetLane(hn::MinOfLanes(d, low)), hn::GetLane(hn::MaxOfLanes(d, high)) };
}

/// x^2.4 for x >= 0 as x²·(x^0.2)²; relative error below 4e-7, so that candidates of the shrink search compare as with
/// the reference's power function. The fifth root comes from Newton steps on y = x^-0.2, whose first guess divides the
/// exponent's bits by −5, and one step on r = x·y⁴ itself, which takes out the rounding of y.
HWY_INLINE FloatVector power2p4(FloatTag d, FloatVector value)
{
    const FloatVector x = hn::Max(value, hn::Set(d, 1e-30F)); // keeps y⁵ finite; smaller values have no square anyway
    const hn::RebindToSigned<FloatTag> di;
    const FloatVector fifth = hn::Set(d, 0.2F);
    // 1.2 times the bits of 1.0, less what evens out the guess's error over an octave
    const FloatVector origin = hn::Set(d, 1.2F * 1065353216.0F - 550000.0F);
    const FloatVector bits = hn::ConvertTo(d, hn::BitCast(di, x));
    FloatVector y = hn::BitCast(d, hn::ConvertTo(di, hn::Sub(origin, hn::Mul(bits, fifth))));
    for (int step = 0; step < 2; ++step) {
        const FloatVector y2 = hn::Mul(y, y);
        const FloatVector y5x = hn::Mul(hn::Mul(hn::Mul(y2, y2), y), x);
        y = hn::Mul(y, hn::Sub(hn::Set(d, 1.2F), hn::Mul(fifth, y5x)));
    }
    const FloatVector y2 = hn::Mul(y, y);
    const FloatVector y4 = hn::Mul(y2, y2);
    FloatVector root = hn::Mul(x, y4);
    const FloatVector root2 = hn::Mul(root, root);
    const FloatVector residue = hn::Sub(hn::Mul(hn::Mul(root2, root2), root), x);
    root = hn::Sub(root, hn::Mul(residue, hn::Mul(y4, fifth)));
    return hn::Mul(hn::Mul(value, value), hn::Mul(root, root));
}

template <CodeRule rule>
double costOf(const float* weights, const float* importance, std::size_t count, const CodeFormat& format,
              const AffineGrid& grid)
{
    const FloatTag d;
    const FloatVector scale = hn::Set(d, grid.scale);
    const FloatVector zero = hn::Set(d, grid.zero);
    const FloatVector inverse = hn::Set(d, grid.inverse);
    const FloatVector minCode = hn::Set(d, format.minCode);
    const FloatVector maxCode = hn::Set(d, format.maxCode);
    FloatVector sum = hn::Zero(d);
    forEachVector(weights, count, 0.0F, [&](std::size_t offset, std::size_t valid, FloatVector w) {
        const FloatVector codes = vectorCodes<rule>(d, w, scale, zero, inverse, minCode, maxCode);
        const FloatVector error = hn::Abs(hn::Sub(vectorValues<rule>(d, codes, scale, zero), w));
        FloatVector cost;
        if (!importance) {
            cost = power2p4(d, error);
        } else if (valid == hn::Lanes(d)) {
            cost = hn::Mul(hn::LoadU(d, importance + offset), hn::Mul(error, error));
        } else {
            HWY_ALIGN float buffer[HWY_MAX_BYTES / sizeof(float)] = {};
            for (std::size_t k = 0; k < valid; ++k)
                buffer[k] = importance[offset + k];
            cost = hn::Mul(hn::Load(d, buffer), hn::Mul(error, error));
        }
        sum = hn::Add(sum, hn::IfThenElseZero(hn::FirstN(d, valid), cost));
    });
    return static_cast<double>(hn::GetLane(hn::SumOfLanes(d, sum)));
}

template <CodeRule rule>
void encodeRun(const float* weights, std::size_t count, const CodeFormat& format, const AffineGrid& grid,
               std::int32_t* codes)
{
    const FloatTag d;
    const hn::RebindToSigned<FloatTag> di;
    const FloatVector scale = hn::Set(d, grid.scale);
    const FloatVector zero = hn::Set(d, grid.zero);
    const FloatVector inverse = hn::Set(d, grid.inverse);
    const FloatVector minCode = hn::Set(d, format.minCode);
    const FloatVector maxCode = hn::Set(d, format.maxCode);
    forEachVector(weights, count, 0.0F, [&](std::size_t offset, std::size_t valid, FloatVector w) {
        const auto result = hn::ConvertTo(di, vectorCodes<rule>(d, w, scale, zero, inverse, minCode, maxCode));
        if (valid == hn::Lanes(d)) {
            hn::StoreU(result, di, codes + offset);
        } else {
            HWY_ALIGN std::int32_t buffer[HWY_MAX_BYTES / sizeof(std::int32_t)];
            hn::Store(result, di, buffer);
            for (std::size_t k = 0; k < valid; ++k)
                codes[offset + k] = buffer[k];
        }
    });
}

template <CodeRule rule>
void decodeRun(const std::int32_t* codes, std::size_t count, const AffineGrid& grid, float* weights)
{
    const FloatTag d;
    const hn::RebindToSigned<FloatTag> di;
    const std::size_t lanes = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        const FloatVector c = hn::ConvertTo(d, hn::LoadU(di, codes + i));
        hn::StoreU(vectorValues<rule>(d, c, hn::Set(d, grid.scale), hn::Set(d, grid.zero)), d, weights + i);
    }
    for (; i < count; ++i) {
        const float code = static_cast<float>(codes[i]);
        weights[i] = rule == CodeRule::Truncate ? code * grid.scale + grid.zero : grid.scale * (code - grid.zero);
    }
}

double roundingCostAll(const float* weights, const float* importance, std::size_t count, const CodeFormat& format,
                       const AffineGrid& grid)
{
    switch (format.rule) {
    case CodeRule::Divide:
        return costOf<CodeRule::Divide>(weights, importance, count, format, grid);
    case CodeRule::Multiply:
        return costOf<CodeRule::Multiply>(weights, importance, count, format, grid);
    case CodeRule::Truncate:
        break;
    }
    return costOf<CodeRule::Truncate>(weights, importance, count, format, grid);
}

void encodeAll(const float* weights, std::size_t count, const CodeFormat& format, const AffineGrid& grid,
               std::int32_t* codes)
{
    switch (format.rule) {
    case CodeRule::Divide:
        return encodeRun<CodeRule::Divide>(weights, count, format, grid, codes);
    case CodeRule::Multiply:
        return encodeRun<CodeRule::Multiply>(weights, count, format, grid, codes);
    case CodeRule::Truncate:
        return encodeRun<CodeRule::Truncate>(weights, count, format, grid, codes);
    }
}

void decodeAll(const std::int32_t* codes, std::size_t count, const CodeFormat& format, const AffineGrid& grid,
               float* weights)
{
    if (format.rule == CodeRule::Truncate)
        decodeRun<CodeRule::Truncate>(codes, count, grid, weights);
    else
        decodeRun<CodeRule::Divide>(codes, count, grid, weights);
}

bool finiteAll(const float* values, std::size_t count)
{
    const FloatTag d;
    // x − x is 0 for finite x and NaN otherwise, and NaN survives every sum.
    FloatVector sum = hn::Zero(d);
    forEachVector(values, count, 0.0F,
                  [&](std::size_t, std::size_t, FloatVector v) { sum = hn::Add(sum, hn::Sub(v, v)); });
    return hn::GetLane(hn::SumOfLanes(d, sum)) == 0.0F;
}

} // namespace HWY_NAMESPACE
} // namespace quantoscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace quantoscope {

HWY_EXPORT(rangeOf);
HWY_EXPORT(roundingCostAll);
HWY_EXPORT(encodeAll);
HWY_EXPORT(decodeAll);
HWY_EXPORT(finiteAll);

ValueRange valueRange(const float* weights, std::size_t count)
{
    return HWY_DYNAMIC_DISPATCH(rangeOf)(weights, count);
}

double roundingCost(const float* weights, const float* importance, std::size_t count, const CodeFormat& format,
                    const AffineGrid& grid)
{
    return HWY_DYNAMIC_DISPATCH(roundingCostAll)(weights, importance, count, format, grid);
}

void encode(const float* weights, std::size_t count, const CodeFormat& format, const AffineGrid& grid,
            std::int32_t* codes)
{
    HWY_DYNAMIC_DISPATCH(encodeAll)(weights, count, format, grid, codes);
}

void decode(const std::int32_t* codes, std::size_t count, const CodeFormat& format, const AffineGrid& grid,
            float* weights)
{
    HWY_DYNAMIC_DISPATCH(decodeAll)(codes, count, format, grid, weights);
}

bool allFinite(const float* values, std::size_t count)
{
    return HWY_DYNAMIC_DISPATCH(finiteAll)(values, count);
}

} // namespace quantoscope
#endif
