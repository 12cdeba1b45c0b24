// Option descriptions that several methods share.
#pragma once

#include "core/results/option.h"

#include <vector>

namespace quantoscope {

/// bits, granularity, group-size, symmetric, grid, step, scale-shrink, scale-search, scale-type, zero-from-one.
/// `defaultGrid` is a GridRule's name, `defaultSearch` a ScaleSearch's.
std::vector<OptionDescription> gridOptions(const char* defaultGrid, const char* defaultSearch = "none");

/// precision: float32 or float64 arithmetic of the solver.
OptionDescription precisionOption();

/// pre-scale: AWQ's scales before the method itself.
OptionDescription preScaleOption();

/// target-bits: widths layer by layer; 0 is off.
OptionDescription targetBitsOption();

/// damping, as a share of the mean diagonal of H.
OptionDescription dampingOption(const char* defaultValue);

} // namespace quantoscope
