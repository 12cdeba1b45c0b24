#include "core/quantization/affine_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

/// AWQ's floor under a range (llm-awq quantizer.py pseudo_quantize_tensor).
constexpr float kSmallestAwqRange = 1e-5F;
/// Codes of the step grid are unbounded; this keeps them inside int32 and exact in float32's exponent range.
constexpr float kLargestStepCode = 1073741824.0F;

float levels(const GridSpec& spec)
{
    return static_cast<float>((1 << spec.bits()) - 1);
}

float signedLevels(const GridSpec& spec)
{
    return static_cast<float>((1 << (spec.bits() - 1)) - 1);
}

/// A step that can be divided by: not 0 for the tiniest weights, not infinite for the largest.
float usableStep(float step)
{
    return std::clamp(step, std::numeric_limits<float>::min(), std::numeric_limits<float>::max());
}

struct Range
{
    float low;
    float high;
};

/// GPTQ's range always holds 0. The symmetric one keeps low = 0 for a slice without negative weights, as the authors'.
Range minMaxRange(bool symmetric, float low, float high)
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

AffineGrid minMaxGrid(const GridSpec& spec, Range range, float shrink)
{
    const float low = shrink * range.low;
    const float scale = usableStep((shrink * range.high - low) / levels(spec));
    const float zero = spec.symmetric() ? static_cast<float>(1 << (spec.bits() - 1)) : std::rint(-low / scale);
    return { .scale = scale, .zero = zero };
}

AffineGrid awqGrid(const GridSpec& spec, float low, float high)
{
    if (spec.symmetric()) {
        const float largest = std::max(std::fabs(low), std::fabs(high));
        return { .scale = std::max(largest, kSmallestAwqRange) / signedLevels(spec) };
    }
    const float scale = usableStep(std::max(high - low, kSmallestAwqRange) / levels(spec));
    return { .scale = scale, .zero = std::clamp(-std::rint(low / scale), 0.0F, levels(spec)) };
}

AffineGrid absmaxGrid(const GridSpec& spec, float low, float high)
{
    const float largest = std::max(std::fabs(low), std::fabs(high));
    const float inverse = signedLevels(spec) / largest;
    if (!std::isfinite(inverse))
        return {};
    return { .scale = 1.0F / inverse, .inverse = inverse };
}

AffineGrid zeroPointGrid(const GridSpec& spec, float low, float high)
{
    const float half = static_cast<float>(1 << (spec.bits() - 1));
    float inverse = levels(spec) / (high - low);
    if (!std::isfinite(inverse)) { // one value only: a step as large as the value reproduces it
        const float value = std::fabs(high);
        inverse = std::isnormal(value) && std::isfinite(1.0F / value) ? 1.0F / value : 1.0F;
    }
    return { .scale = 1.0F / inverse, .zero = std::rint(-inverse * low) - half, .inverse = inverse };
}

bool movesZero(const GridSpec& spec)
{
    const bool hasZero = spec.rule() == GridRule::MinMax || spec.rule() == GridRule::Awq;
    return spec.search() == ScaleSearch::HessianAndZero && hasZero && !spec.symmetric();
}

/// Candidates in threes: the scale of `whole` times 1, .95, .., .25, with its zero point and both neighbours.
AffineGrid shiftedGrid(const GridSpec& spec, AffineGrid whole, int index)
{
    const float shrink = static_cast<float>(1.0 - static_cast<double>(index / 3) / 20.0);
    const float shift = static_cast<float>((index + 1) % 3 - 1); // 0, +1, −1
    whole.scale = usableStep(whole.scale * shrink);
    whole.zero = std::clamp(whole.zero + shift, 0.0F, levels(spec));
    return whole;
}

AffineGrid truncatedGrid(const GridSpec& spec, float low, float high)
{
    const float scale = (high - low) / levels(spec);
    return { .scale = scale > 0 ? usableStep(scale) : 1.0F, .zero = low };
}

} // namespace

CodeFormat codeFormat(const GridSpec& spec)
{
    const float half = static_cast<float>(1 << (spec.bits() - 1));
    switch (spec.rule()) {
    case GridRule::MinMax:
        return { CodeRule::Divide, 0, levels(spec) };
    case GridRule::Awq:
        return spec.symmetric() ? CodeFormat { CodeRule::Divide, -half, half - 1 }
                                : CodeFormat { CodeRule::Divide, 0, levels(spec) };
    case GridRule::Absmax:
        return { CodeRule::Multiply, -signedLevels(spec), signedLevels(spec) };
    case GridRule::ZeroPoint:
        return { CodeRule::Multiply, -half, half - 1 };
    case GridRule::Truncated:
        return { CodeRule::Truncate, 0, levels(spec) };
    case GridRule::Step:
        break;
    }
    return { CodeRule::Divide, -kLargestStepCode, kLargestStepCode };
}

AffineGrid gridOfRange(const GridSpec& spec, float low, float high)
{
    return shrunkGrid(spec, low, high, 0);
}

int searchSteps(const GridSpec& spec)
{
    if (spec.search() == ScaleSearch::None || spec.rule() == GridRule::Step)
        return 1;
    return movesZero(spec) ? kShiftedSteps : kShrinkSteps;
}

AffineGrid shrunkGrid(const GridSpec& spec, float low, float high, int index)
{
    if (index > 0 && movesZero(spec))
        return shiftedGrid(spec, shrunkGrid(spec, low, high, 0), index);
    const float shrink = static_cast<float>(1.0 - static_cast<double>(index) / 100.0);
    switch (spec.rule()) {
    case GridRule::MinMax:
        return minMaxGrid(spec, minMaxRange(spec.symmetric(), low, high), shrink);
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
    return { .scale = static_cast<float>(spec.step()) };
}

} // namespace quantoscope
