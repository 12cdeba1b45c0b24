// How a model turns its queries and keys by their position, as its configuration says.
#pragma once

#include "core/models/config_reader.h"

namespace quantoscope {

enum class RopeStyle
{
    Half, ///< element i turns with element i + head_dim/2 (Hugging Face)
    Interleaved ///< element 2i turns with element 2i + 1 (llama2.c, GGUF)
};

enum class RopeScaling
{
    None,
    Linear, ///< positions divided by the factor (Chen et al., 2023)
    DynamicNtk, ///< theta grows with the text once it is longer than the trained context ("NTK-aware", 2023)
    Llama3 ///< long wavelengths divided by the factor, short ones left, those between blended (LLaMA 3.1)
};

/// Pair i of a head at position p turns by p · f_i, where f_i = theta^(-2i / head_dim) unless it is scaled.
struct RopeConfig
{
    std::int64_t headSize = 0; ///< even
    double theta = 10000;
    RopeStyle style = RopeStyle::Half;
    RopeScaling scaling = RopeScaling::None;
    double factor = 1;
    double lowFrequencyFactor = 1; ///< of Llama3
    double highFrequencyFactor = 4;
    std::int64_t trainedContext = 0; ///< of DynamicNtk and Llama3
};

/// From "rope_theta" and "rope_scaling", or from the newer "rope_parameters". `context` is the configuration's number
/// of positions. Throws InputFileError naming the scaling or the key that is not known.
RopeConfig readRopeConfig(const ConfigReader& config, std::int64_t headSize, std::int64_t context);

} // namespace quantoscope
