// What reaches each input channel of a layer, from the session's calibrations.
#pragma once

#include "core/results/run.h"

#include <string>
#include <vector>

namespace quantoscope {

/// RMS of each input channel of `layer` on the text of `calibration` (an id; empty: the first that knows the layer);
/// empty where the session has none.
std::vector<float> inputMagnitude(const Session& session, const std::string& calibration, const std::string& layer);

/// The roots of squares; 0 of what is negative.
std::vector<float> squareRoots(const std::vector<float>& squares);

} // namespace quantoscope
