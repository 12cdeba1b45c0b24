// The experiments that people learn quantization from: what each does and needs. Their runs are made by the pipeline.
#pragma once

#include <span>
#include <string_view>

namespace quantoscope {

struct ExperimentDescription
{
    std::string_view key; ///< "uint8": in sessions and on the command line
    const char* title; ///< for people, marked by QUANTOSCOPE_TR, and so below
    const char* summary; ///< what is run
    const char* needs; ///< what it takes, and what is used where a person says nothing
    const char* look; ///< what to look at in the results
    bool forClassifier; ///< of a model that classifies texts; all others take a language model
    bool showsPackedLayer; ///< its results hold a layer as it is stored
    bool showsHistogram; ///< its results hold the histogram of all parameters
};

/// All of them, in the order menus show them.
std::span<const ExperimentDescription> experiments();

/// nullptr if there is none of that key.
const ExperimentDescription* findExperiment(std::string_view key);

} // namespace quantoscope
