// The decoder that LLaMA and its relatives share: RMSNorm, rotary positions, grouped queries, gated feed-forward. A
// relative is one file that reads its own configuration into LlamaFamilyConfig.
#pragma once

#include "core/models/activation.h"
#include "core/models/architecture.h"
#include "core/models/rotary_embedding.h"

namespace quantoscope {

struct LlamaFamilyConfig
{
    std::string architecture;
    std::int64_t hidden = 0;
    std::int64_t intermediate = 0;
    std::int64_t blocks = 0;
    std::int64_t heads = 0;
    std::int64_t keyValueHeads = 0;
    std::int64_t headSize = 0;
    std::int64_t contextLength = 0;
    std::int64_t vocabulary = 0;
    double normEpsilon = 0;
    double ropeTheta = 0;
    RopeStyle ropeStyle = RopeStyle::Half;
    Activation activation = Activation::Silu;
    bool qkvBias = false;
    bool outputBias = false;
    bool feedForwardBias = false;
    bool tiedHead = false;
};

/// The keys that all of them have, with the defaults of the first LLaMA. Throws InputFileError.
LlamaFamilyConfig readLlamaFamilyConfig(const ModelSource& source);

Blueprint describeLlamaFamily(const LlamaFamilyConfig& config, const ModelSource& source);

std::unique_ptr<LanguageModel> buildLlamaFamily(const LlamaFamilyConfig& config, const Blueprint& blueprint,
                                                Weights weights, at::Device device);

} // namespace quantoscope
