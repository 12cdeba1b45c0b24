// What a run will cost, before it is started: from the shapes of the model's layers alone.
#pragma once

#include "core/quantization/quantizer_config.h"
#include "core/results/run.h"

#include <string>

namespace quantoscope {

/// What a run is to work on, as far as its cost goes.
struct RunLoad
{
    std::int64_t tokens = 0; ///< calibration and hold-out together
    std::int64_t sampledTokens = 0; ///< of them, those that the model writes itself first
    std::int64_t evaluatedTokens = 0; ///< 0: no evaluation
    std::int64_t writtenTokens = 0; ///< of all before/after texts, of one model
    bool solvesSequentially = false; ///< with the inputs that quantized blocks produce
    bool sharesReference = false; ///< an earlier run of the same calibration leaves the original's statistics
    std::string layerGlob = "*";
    bool includeHead = false;
};

struct RunEstimate
{
    double weights = 0; ///< of the layers that are quantized
    double bitsPerWeight = 0; ///< of those, scales and zeros included
    /// Multiply-adds, roughly: what runs of one method compare by, on any model. Searches that wrap a solver and what a
    /// method's multiply-adds take are not known here, so that a good time follows from a timed run of the same method.
    double work = 0;
};

/// Throws InvalidRequest if no layer matches.
RunEstimate estimateRun(const ModelDescription& model, const QuantizerConfig& config, const RunLoad& load);

/// Whether the method solves with the inputs of quantized blocks unless told otherwise.
bool prefersSequentialInputs(const QuantizerConfig& config);

} // namespace quantoscope
