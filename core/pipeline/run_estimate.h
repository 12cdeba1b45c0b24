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
    /// Multiply-adds, roughly: what runs of one method on one model compare by. The methods' own searches are not known
    /// here, so that a time follows only from a run of the same method that was timed.
    double work = 0;
};

/// Throws InvalidRequest if no layer matches.
RunEstimate estimateRun(const ModelDescription& model, const QuantizerConfig& config, const RunLoad& load);

/// Whether the method solves with the inputs of quantized blocks unless told otherwise.
bool prefersSequentialInputs(const QuantizerConfig& config);

} // namespace quantoscope
