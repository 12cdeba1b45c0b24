// What the arrays of a result must agree on. Asked before writing and after reading, so that whoever draws a session
// may index one array by the extent of another.
#pragma once

#include "core/results/run.h"

#include <string>

namespace quantoscope {

// Each returns a phrase that names the first array at odds and what it should hold; empty if all agree.
std::string shapeProblem(const LayerDescription& layer);
std::string shapeProblem(const CalibrationLayer& layer);
std::string shapeProblem(const LayerResult& layer);
std::string shapeProblem(const TextResult& text);
std::string shapeProblem(const ParameterResult& parameter);
std::string shapeProblem(const ParameterHistogram& histogram);

} // namespace quantoscope
