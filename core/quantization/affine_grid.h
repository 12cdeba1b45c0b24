// The arithmetic of one grid: which scale and zero a range of weights gets, and how a weight becomes a code.
// Everything is IEEE float32 with true division and rounding half to even, since the references are: in symmetric grids
// the largest weight of every slice lies exactly on a tie.
#pragma once

#include "core/quantization/grid_spec.h"

#include <cstdint>

namespace quantoscope {

/// How a weight becomes a code, before clamping to the range of codes.
enum class CodeRule
{
    Divide, ///< rint(w / scale) + zero
    Multiply, ///< rint(w · inverse + zero)
    Truncate ///< trunc((w − zero) / scale), where zero is an offset: w = code · scale + zero
};

/// What all slices of a GridSpec share. Codes are whole numbers held in float.
struct CodeFormat
{
    CodeRule rule = CodeRule::Divide;
    float minCode = 0;
    float maxCode = 15;
};

/// The grid of one slice (a row, a group of a row, or the whole tensor).
struct AffineGrid
{
    float scale = 1; ///< the step
    float zero = 0; ///< a code, or for CodeRule::Truncate a weight
    float inverse = 1; ///< 1 / step as the reference rounds it; CodeRule::Multiply only
};

CodeFormat codeFormat(const GridSpec& spec);

/// `scale` > 0 as the spec's scale type holds it: rounded half to even, and never to 0 or infinity.
float storedScale(const GridSpec& spec, float scale);

/// The grid for a slice whose weights lie within [low, high], by the spec's rule. A range without extent gets a grid
/// that reproduces its one value where the rule allows it.
AffineGrid gridOfRange(const GridSpec& spec, float low, float high);

/// Candidate `index` of the shrink search, 0 <= index < searchSteps(spec): the range times the spec's shrink and
/// 1 − index/100.
/// (IST-DASLab/gptq quant.py Quantizer.find_params with maxshrink 0.8 and grid 100.)
/// With ScaleSearch::HessianAndZero there are 16 steps of 1/20 instead, each with the zero point where it would be for
/// the whole range, a level below and a level above; symmetric and offset grids keep theirs.
inline constexpr int kShrinkSteps = 80;
inline constexpr int kShiftedSteps = 16 * 3;
int searchSteps(const GridSpec& spec);
AffineGrid shrunkGrid(const GridSpec& spec, float low, float high, int index);

} // namespace quantoscope
