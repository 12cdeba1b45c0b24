#include "core/models/kernels/int8_product.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/models/kernels/int8_product.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>
#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace quantoscope {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Bytes of inputs that are multiplied by all weights before the next are: about half a second-level cache.
constexpr std::int64_t kInputBytes = 256 * 1024;

using Wide = hn::ScalableTag<std::int16_t>;
using Sum = hn::RepartitionToWide<Wide>;
using Code = hn::Rebind<std::int8_t, Wide>;

/// Two outputs of one token.
HWY_INLINE void multiplyOne(const std::int16_t* input, const std::int8_t* weights0, const std::int8_t* weights1,
                            std::int64_t width, std::int32_t* sums)
{
    const Wide d16;
    const Sum d32;
    auto a = hn::Zero(d32), b = a, aRest = a, bRest = a;
    for (std::int64_t i = 0; i < width; i += static_cast<std::int64_t>(hn::Lanes(d16))) {
        const auto x = hn::LoadU(d16, input + i);
        a = hn::ReorderWidenMulAccumulate(d32, x, hn::PromoteTo(d16, hn::LoadU(Code(), weights0 + i)), a, aRest);
        b = hn::ReorderWidenMulAccumulate(d32, x, hn::PromoteTo(d16, hn::LoadU(Code(), weights1 + i)), b, bRest);
    }
    sums[0] = hn::GetLane(hn::SumOfLanes(d32, hn::Add(a, aRest)));
    sums[1] = hn::GetLane(hn::SumOfLanes(d32, hn::Add(b, bRest)));
}

/// Two outputs of four tokens.
HWY_INLINE void multiplyFour(const std::int16_t* input, const std::int8_t* weights0, const std::int8_t* weights1,
                             std::int64_t width, std::int32_t* sums, std::int64_t sumStride)
{
    const Wide d16;
    const Sum d32;
    auto a0 = hn::Zero(d32), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
    auto a0Rest = a0, a1Rest = a0, a2Rest = a0, a3Rest = a0, b0Rest = a0, b1Rest = a0, b2Rest = a0, b3Rest = a0;
    for (std::int64_t i = 0; i < width; i += static_cast<std::int64_t>(hn::Lanes(d16))) {
        const auto w0 = hn::PromoteTo(d16, hn::LoadU(Code(), weights0 + i));
        const auto w1 = hn::PromoteTo(d16, hn::LoadU(Code(), weights1 + i));
        const auto x0 = hn::LoadU(d16, input + i);
        a0 = hn::ReorderWidenMulAccumulate(d32, x0, w0, a0, a0Rest);
        b0 = hn::ReorderWidenMulAccumulate(d32, x0, w1, b0, b0Rest);
        const auto x1 = hn::LoadU(d16, input + width + i);
        a1 = hn::ReorderWidenMulAccumulate(d32, x1, w0, a1, a1Rest);
        b1 = hn::ReorderWidenMulAccumulate(d32, x1, w1, b1, b1Rest);
        const auto x2 = hn::LoadU(d16, input + 2 * width + i);
        a2 = hn::ReorderWidenMulAccumulate(d32, x2, w0, a2, a2Rest);
        b2 = hn::ReorderWidenMulAccumulate(d32, x2, w1, b2, b2Rest);
        const auto x3 = hn::LoadU(d16, input + 3 * width + i);
        a3 = hn::ReorderWidenMulAccumulate(d32, x3, w0, a3, a3Rest);
        b3 = hn::ReorderWidenMulAccumulate(d32, x3, w1, b3, b3Rest);
    }
    const auto store = [&](std::int64_t token, auto a, auto aRest, auto b, auto bRest) HWY_ATTR {
        sums[token * sumStride] = hn::GetLane(hn::SumOfLanes(d32, hn::Add(a, aRest)));
        sums[token * sumStride + 1] = hn::GetLane(hn::SumOfLanes(d32, hn::Add(b, bRest)));
    };
    store(0, a0, a0Rest, b0, b0Rest);
    store(1, a1, a1Rest, b1, b1Rest);
    store(2, a2, a2Rest, b2, b2Rest);
    store(3, a3, a3Rest, b3, b3Rest);
}

/// All tokens given with outputs o and o + 1; an odd last output is multiplied twice.
void multiplyOutputs(const Int8Product& product, std::int64_t first, std::int64_t last, std::int64_t output)
{
    const bool single = output + 1 == product.outputs;
    const std::int8_t* const weights0 = product.weights + output * product.width;
    const std::int8_t* const weights1 = single ? weights0 : weights0 + product.width;
    std::int32_t both[2 * 4];
    const auto copyOut = [&](std::int64_t token, const std::int32_t* sums) {
        std::copy_n(sums, single ? 1 : 2, product.sums + token * product.sumStride + output);
    };
    std::int64_t token = first;
    for (; token + 4 <= last; token += 4) {
        multiplyFour(product.inputs + token * product.width, weights0, weights1, product.width, both, 2);
        for (std::int64_t i = 0; i < 4; ++i)
            copyOut(token + i, both + 2 * i);
    }
    for (; token < last; ++token) {
        multiplyOne(product.inputs + token * product.width, weights0, weights1, product.width, both);
        copyOut(token, both);
    }
}

void multiplyAll(const Int8Product& product)
{
    const auto rowBytes = product.width * static_cast<std::int64_t>(sizeof(std::int16_t));
    const std::int64_t block = std::max<std::int64_t>(4, kInputBytes / std::max<std::int64_t>(rowBytes, 1) / 4 * 4);
    for (std::int64_t first = 0; first < product.tokens; first += block) {
        const std::int64_t last = std::min(first + block, product.tokens);
        for (std::int64_t output = 0; output < product.outputs; output += 2)
            multiplyOutputs(product, first, last, output);
    }
}

} // namespace HWY_NAMESPACE
} // namespace quantoscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace quantoscope {

HWY_EXPORT(multiplyAll);

void multiplyInt8(const Int8Product& product)
{
    HWY_DYNAMIC_DISPATCH(multiplyAll)(product);
}

} // namespace quantoscope
#endif
