// What a person asks for when starting a run, as plain values: the run form and the experiments fill it, the device
// thread turns it into a request. No libtorch, no Qt.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace quantoscope {

struct CalibrationRequest;
struct QuantizeRequest;

struct RunSettings
{
    std::string name; ///< empty: made from the configuration
    std::string method = "gptq";
    std::map<std::string, std::string> options; ///< option key -> printed value

    std::string calibration = "self"; ///< a file, "self", or "demo": stories like the demo model's
    std::int64_t samples = 128;
    std::int64_t sequenceLength = 0; ///< tokens; 0: min(2048, context)
    std::uint64_t seed = 0; ///< of the calibration samples and of the texts
    std::string holdout = "10%"; ///< a file, or a share of the samples
    std::string inputs; ///< "", "original" or "quantized"; empty: what the method prefers
    std::string layers = "*"; ///< glob over layer names
    bool includeHead = false;
    bool allParameters = false; ///< embeddings, norms and biases too

    bool evaluate = true;
    std::string evaluateFile; ///< empty: the hold-out split; "demo": stories like the demo model's
    std::int64_t evaluateWindows = 0; ///< 0: all
    std::int64_t consistencyStories = 0; ///< > 0: score that many stories; demo model only
    std::vector<std::string> prompts; ///< empty: built-in ones
    std::int64_t newTokens = 64;
    bool greedy = true;
    double temperature = 1.0;
    std::int64_t topK = 0; ///< 0: off
    double topP = 1.0;
    std::string experiment; ///< key of the experiment that the run is a part of

    bool operator==(const RunSettings&) const = default;
};

/// The name a run of these settings gets when none is given ("gptq-3b-g32").
/// Throws InvalidRequest when the options are at odds; so do the two below.
std::string defaultRunName(const RunSettings& settings);

/// The configuration as the session file stores it.
std::string configurationJson(const RunSettings& settings);

/// What the pipeline is asked to do.
QuantizeRequest quantizeRequest(const RunSettings& settings);
/// The part of it that says where samples come from: CalibrationRequest (core/pipeline/quantize_run.h).
CalibrationRequest calibrationRequest(const RunSettings& settings);

} // namespace quantoscope
