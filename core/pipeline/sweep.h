// A sweep: the grid of configurations that several methods, bit widths and groupings make.
#pragma once

#include "core/quantization/quantizer_config.h"
#include "core/results/run.h"

#include <map>
#include <string>
#include <vector>

namespace quantoscope {

/// What a sweep varies and what it holds fixed.
struct SweepAxes
{
    std::vector<std::string> methods;
    std::vector<std::int64_t> bits; ///< empty: each method's default
    std::vector<std::string> groups; ///< group sizes, or "channel" and "tensor"; empty: each method's default
    std::map<std::string, std::string> fixed; ///< option key -> printed value; goes to every method that has the option
};

struct SweepPlan
{
    std::vector<QuantizerConfig> configs; ///< methods outermost, group sizes innermost; no two alike
    std::vector<Warning> warnings; ///< which values a method does not take ("sweep_value_skipped")
};

/// A value that a method does not take (8 bits only, no groups) is skipped with a warning; where it takes none of an
/// axis it is run once with its own default. Throws InvalidRequest for an empty list of methods, what no method takes,
/// and as QuantizerConfig does.
SweepPlan planSweep(const SweepAxes& axes);

/// "gptq-3b-g32-s1": of a run that shares its configuration with others and not their calibration samples.
std::string seededRunName(const std::string& name, std::uint64_t seed);

} // namespace quantoscope
