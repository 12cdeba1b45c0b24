// The rules of affine_grid.h, for hosts and accelerators alike: IEEE float32, nothing contracted.
#pragma once

#include "core/quantization/affine_grid.h"
#include "core/quantization/kernels/device_block.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope::grid_rules {

using Fields = GridSpec::Fields;

/// A weight's code as a whole number in floating point.
template <typename T>
QUANTOSCOPE_KERNEL_CODE inline T codeOf(CodeRule rule, T weight, T scale, T zero, T inverse, T minCode, T maxCode)
{
    T code = 0;
    if (rule == CodeRule::Divide)
        code = std::rint(weight / scale) + zero;
    else if (rule == CodeRule::Multiply)
        code = std::rint(weight * inverse + zero);
    else
        code = std::trunc((weight - zero) / scale);
    return std::min(std::max(code, minCode), maxCode);
}

template <typename T>
QUANTOSCOPE_KERNEL_CODE inline T valueOf(CodeRule rule, T code, T scale, T zero)
{
    return rule == CodeRule::Truncate ? code * scale + zero : scale * (code - zero);
}

QUANTOSCOPE_KERNEL_CODE inline float levels(const Fields& spec)
{
    return static_cast<float>((1 << spec.bits) - 1);
}

QUANTOSCOPE_KERNEL_CODE inline float signedLevels(const Fields& spec)
{
    return static_cast<float>((1 << (spec.bits - 1)) - 1);
}

/// A step that can be divided by: not 0 for the tiniest weights, not infinite for the largest.
QUANTOSCOPE_KERNEL_CODE inline float usableStep(float step)
{
    return std::clamp(step, std::numeric_limits<float>::min(), std::numeric_limits<float>::max());
}

/// Rounds to `bits` significant bits, and to multiples of 2^smallestExponent where those would be finer.
QUANTOSCOPE_KERNEL_CODE inline float roundedTo(float value, int bits, int smallestExponent)
{
    const float quantum = std::ldexp(1.0F, std::max(std::ilogb(value) - bits + 1, smallestExponent));
    return std::max(std::rint(value / quantum), 1.0F) * quantum;
}

QUANTOSCOPE_KERNEL_CODE inline float storedScale(const Fields& spec, float scale)
{
    constexpr float kLargestHalf = 65504;
    constexpr float kLargestShort = 4064; // 15 times as much is a float16 still
    constexpr int kSmallestHalfExponent = -24; // of float16's subnormal numbers
    switch (spec.scaleType) {
    case ScaleType::Float32:
        break;
    case ScaleType::Float16:
        return roundedTo(std::clamp(scale, std::numeric_limits<float>::min(), kLargestHalf), 11, kSmallestHalfExponent);
    case ScaleType::Float16Short:
        return roundedTo(std::clamp(scale, std::numeric_limits<float>::min(), kLargestShort), 7, kSmallestHalfExponent);
    }
    return usableStep(scale);
}

struct Range
{
    float low;
    float high;
};

/// GPTQ's range always holds 0. The symmetric one keeps low = 0 for a slice without negative weights, as the authors'.
QUANTOSCOPE_KERNEL_CODE inline Range minMaxRange(bool symmetric, float low, float high)
{
    low = std::min(low, 0.0F);
    high = std::max(high, 0.0F);
    if (symmetric) {
        high = std::max(std::fabs(low), high);
        if (low < 0)
            low = -high;
    }
    if (low == 0 && high == 0)
        return { -1.0F, 1.0F };
    return { low, high };
}

QUANTOSCOPE_KERNEL_CODE inline AffineGrid minMaxGrid(const Fields& spec, Range range, float shrink)
{
    const float low = shrink * range.low;
    const float scale = storedScale(spec, (shrink * range.high - low) / levels(spec));
    if (spec.symmetric)
        return { .scale = scale, .zero = static_cast<float>(1 << (spec.bits - 1)) };
    const float zero = std::min(std::rint(-low / scale), levels(spec));
    if (zero < 1 && spec.zeroFromOne) // the lowest code is spent on a level below 0
        return { .scale = storedScale(spec, shrink * range.high / (levels(spec) - 1)), .zero = 1 };
    return { .scale = scale, .zero = zero };
}

QUANTOSCOPE_KERNEL_CODE inline AffineGrid awqGrid(const Fields& spec, float low, float high)
{
    constexpr float kSmallestAwqRange = 1e-5F; // llm-awq quantizer.py pseudo_quantize_tensor
    if (spec.symmetric) {
        const float largest = std::max(std::fabs(low), std::fabs(high));
        return { .scale = storedScale(spec, std::max(largest, kSmallestAwqRange) / signedLevels(spec)) };
    }
    const float scale = storedScale(spec, std::max(high - low, kSmallestAwqRange) / levels(spec));
    const float lowest = spec.zeroFromOne ? 1.0F : 0.0F;
    return { .scale = scale, .zero = std::clamp(-std::rint(low / scale), lowest, levels(spec)) };
}

/// The grid of the references that multiply by an inverse step, which is rounded anew where the step is.
QUANTOSCOPE_KERNEL_CODE inline AffineGrid gridOfInverse(const Fields& spec, float inverse)
{
    if (spec.scaleType == ScaleType::Float32)
        return { .scale = 1.0F / inverse, .inverse = inverse };
    const float scale = storedScale(spec, 1.0F / inverse);
    return { .scale = scale, .inverse = 1.0F / scale };
}

QUANTOSCOPE_KERNEL_CODE inline AffineGrid absmaxGrid(const Fields& spec, float low, float high)
{
    const float largest = std::max(std::fabs(low), std::fabs(high));
    const float inverse = signedLevels(spec) / largest;
    if (!std::isfinite(inverse))
        return {};
    return gridOfInverse(spec, inverse);
}

QUANTOSCOPE_KERNEL_CODE inline AffineGrid zeroPointGrid(const Fields& spec, float low, float high)
{
    const float half = static_cast<float>(1 << (spec.bits - 1));
    float inverse = levels(spec) / (high - low);
    if (!std::isfinite(inverse)) { // one value only: a step as large as the value reproduces it
        const float value = std::fabs(high);
        const bool normal = value >= std::numeric_limits<float>::min() && std::isfinite(value);
        inverse = normal && std::isfinite(1.0F / value) ? 1.0F / value : 1.0F;
    }
    AffineGrid grid = gridOfInverse(spec, inverse);
    grid.zero = std::rint(-grid.inverse * low) - half;
    return grid;
}

QUANTOSCOPE_KERNEL_CODE inline AffineGrid truncatedGrid(const Fields& spec, float low, float high)
{
    const float scale = (high - low) / levels(spec);
    return { .scale = scale > 0 ? usableStep(scale) : 1.0F, .zero = low };
}

QUANTOSCOPE_KERNEL_CODE inline bool movesZero(const Fields& spec)
{
    const bool hasZero = spec.rule == GridRule::MinMax || spec.rule == GridRule::Awq;
    return spec.search == ScaleSearch::HessianAndZero && hasZero && !spec.symmetric;
}

/// The range times the spec's shrink and 1 − steps/100.
QUANTOSCOPE_KERNEL_CODE inline AffineGrid gridOfShrunkRange(const Fields& spec, float low, float high, int steps)
{
    const float shrink = static_cast<float>(spec.shrink * (1.0 - static_cast<double>(steps) / 100.0));
    switch (spec.rule) {
    case GridRule::MinMax:
        return minMaxGrid(spec, minMaxRange(spec.symmetric, low, high), shrink);
    case GridRule::Awq:
        return awqGrid(spec, shrink * low, shrink * high);
    case GridRule::Absmax:
        return absmaxGrid(spec, shrink * low, shrink * high);
    case GridRule::ZeroPoint:
        return zeroPointGrid(spec, shrink * low, shrink * high);
    case GridRule::Truncated:
        return truncatedGrid(spec, shrink * low, shrink * high);
    case GridRule::Step:
        break;
    }
    return { .scale = static_cast<float>(spec.step) };
}

/// Candidates in threes: the scale of `whole` times 1, .95, .., .25, with its zero point and both neighbours.
QUANTOSCOPE_KERNEL_CODE inline AffineGrid shiftedGrid(const Fields& spec, AffineGrid whole, int index)
{
    const float shrink = static_cast<float>(1.0 - static_cast<double>(index / 3) / 20.0);
    const float shift = static_cast<float>((index + 1) % 3 - 1); // 0, +1, −1
    whole.scale = storedScale(spec, whole.scale * shrink);
    whole.zero = std::clamp(whole.zero + shift, spec.zeroFromOne ? 1.0F : 0.0F, levels(spec));
    return whole;
}

/// Candidate `index` of the search: see shrunkGrid in affine_grid.h.
QUANTOSCOPE_KERNEL_CODE inline AffineGrid candidateGrid(const Fields& spec, float low, float high, int index)
{
    if (!movesZero(spec))
        return gridOfShrunkRange(spec, low, high, index);
    const AffineGrid whole = gridOfShrunkRange(spec, low, high, 0);
    return index > 0 ? shiftedGrid(spec, whole, index) : whole;
}

} // namespace quantoscope::grid_rules
