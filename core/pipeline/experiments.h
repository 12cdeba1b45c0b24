// The runs of the experiments (core/results/experiment.h): one definition for the window and the command line.
#pragma once

#include "core/pipeline/run_settings.h"
#include "core/results/experiment.h"

#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

/// What the model is, and what a person may choose.
struct ExperimentInputs
{
    bool isDemo = false;
    bool isClassifier = false;
    std::string calibration {}; ///< a file; empty: "demo" for the demo model, else "self"; a classifier needs one
    std::string evaluation {}; ///< a file; empty: "demo" for the demo model, else the hold-out split
    std::int64_t samples = 0; ///< calibration samples; 0: the experiment's own number
    std::int64_t sequenceLength = 0; ///< tokens of each; 0: the experiment's own
    std::int64_t windows = 0; ///< that perplexity is measured on; 0: 40
    std::int64_t newTokens = 0; ///< of each text; 0: the experiment's own
};

/// Why the experiment cannot be made with these; empty if it can. A sentence marked by QUANTOSCOPE_TR.
std::string experimentProblem(const ExperimentDescription& experiment, const ExperimentInputs& inputs);

/// Its runs in their order, named and marked as the experiment's. Throws InvalidRequest with experimentProblem().
std::vector<RunSettings> experimentRuns(const ExperimentDescription& experiment, const ExperimentInputs& inputs);

} // namespace quantoscope
