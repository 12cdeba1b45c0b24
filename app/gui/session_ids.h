// Ids inside a session, and calibrations that are stored once though many runs use them.
#pragma once

#include "core/results/run.h"

#include <string>
#include <vector>

namespace quantoscope {

/// The first of "run-0001", "run-0002", ... for `prefix` "run-" that is not in `used`, counting on from its size.
std::string nextId(const std::string& prefix, const std::vector<std::string>& used);

/// The id under which an equal calibration (same tokens, same source and hold-out) is stored already; empty: none.
std::string findCalibration(const std::vector<Calibration>& stored, const Calibration& calibration);

/// The id that `calibration` gets beside those stored.
std::string newCalibrationId(const std::vector<Calibration>& stored);

} // namespace quantoscope
