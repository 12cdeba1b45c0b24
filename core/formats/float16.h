// IEEE 754 half precision, without a tensor library.
#pragma once

#include <bit>
#include <cstdint>

namespace quantoscope {

/// The exact value; subnormals, infinities and NaNs included.
constexpr float floatFromHalf(std::uint16_t half) noexcept
{
    const std::uint32_t sign = std::uint32_t(half & 0x8000U) << 16U;
    const std::uint32_t exponent = half >> 10U & 31U;
    const std::uint32_t fraction = half & 0x3FFU;
    if (exponent == 31)
        return std::bit_cast<float>(sign | 0x7F800000U | fraction << 13U);
    if (exponent != 0)
        return std::bit_cast<float>(sign | (exponent + 112) << 23U | fraction << 13U);
    const float magnitude = static_cast<float>(fraction) * 0x1p-24F;
    return sign == 0 ? magnitude : -magnitude;
}

} // namespace quantoscope
