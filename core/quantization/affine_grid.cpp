#include "core/quantization/affine_grid.h"

#include "core/quantization/kernels/grid_rules.h"

namespace quantoscope {
namespace {

/// Codes of the step grid are unbounded; this keeps them inside int32 and exact in float32's exponent range.
constexpr float kLargestStepCode = 1073741824.0F;

} // namespace

CodeFormat codeFormat(const GridSpec& spec)
{
    const float half = static_cast<float>(1 << (spec.bits() - 1));
    const float levels = grid_rules::levels(spec.fields());
    const float signedLevels = grid_rules::signedLevels(spec.fields());
    switch (spec.rule()) {
    case GridRule::MinMax:
        return { CodeRule::Divide, 0, levels };
    case GridRule::Awq:
        return spec.symmetric() ? CodeFormat { CodeRule::Divide, -half, half - 1 }
                                : CodeFormat { CodeRule::Divide, 0, levels };
    case GridRule::Absmax:
        return { CodeRule::Multiply, -signedLevels, signedLevels };
    case GridRule::ZeroPoint:
        return { CodeRule::Multiply, -half, half - 1 };
    case GridRule::Truncated:
        return { CodeRule::Truncate, 0, levels };
    case GridRule::Step:
        break;
    }
    return { CodeRule::Divide, -kLargestStepCode, kLargestStepCode };
}

float storedScale(const GridSpec& spec, float scale)
{
    return grid_rules::storedScale(spec.fields(), scale);
}

AffineGrid gridOfRange(const GridSpec& spec, float low, float high)
{
    return shrunkGrid(spec, low, high, 0);
}

int searchSteps(const GridSpec& spec)
{
    if (spec.search() == ScaleSearch::None || spec.rule() == GridRule::Step)
        return 1;
    return grid_rules::movesZero(spec.fields()) ? kShiftedSteps : kShrinkSteps;
}

AffineGrid shrunkGrid(const GridSpec& spec, float low, float high, int index)
{
    return grid_rules::candidateGrid(spec.fields(), low, high, index);
}

} // namespace quantoscope
