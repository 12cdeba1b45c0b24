// A small session with a value in every field, and every field of a session as text: shared by the tests of the session
// file and of the reports.
#pragma once

#include "core/results/run.h"

#include <string>

namespace quantoscope::testing {

/// Two runs ("run-0001" complete, "run-0002" failed), two layers, two texts, one calibration. Odd values on purpose:
/// NaN, infinities, -0, denormals, empty strings, quotes, markup and UTF-8 in names and texts.
Session sampleSession();

/// A layer `out` x `in` with codes of `bits` bits and every array filled.
LayerResult sampleLayer(const std::string& name, std::int64_t out, std::int64_t in, int bits);

/// Every field, one a line, floating-point numbers exactly. Equal texts are equal sessions.
std::string allFields(const Session& session);
std::string allFields(const LayerResult& layer);

} // namespace quantoscope::testing
