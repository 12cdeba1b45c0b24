// The values a quantized weight can take.
#pragma once

#include "core/results/run.h"

#include <cstdint>
#include <vector>

namespace quantoscope {

/// The levels of one group of one output row, ascending in the code. Row and group are clamped to what there is, so a
/// grid for the whole tensor gives its levels whatever is asked. Empty if the grid has no scales, more than 4096
/// levels, or a scale that is not finite.
std::vector<double> gridLevels(const QuantizedCodes& codes, std::int64_t row, std::int64_t group);

} // namespace quantoscope
