// The decoder that LLaMA and its relatives share: RMSNorm, rotary positions, grouped queries, gated feed-forward. A
// relative is one file that reads its own configuration into LlamaFamilyConfig.
#pragma once

#include "core/models/activation.h"
#include "core/models/architecture.h"
#include "core/models/rope_config.h"
#include "core/models/sliding_window.h"

namespace quantoscope {

/// What a relative fills in is a default where the configuration does not say.
struct LlamaFamilyConfig
{
    std::string architecture;
    std::int64_t hidden = 0;
    std::int64_t intermediate = 0;
    std::int64_t blocks = 0;
    std::int64_t heads = 0;
    std::int64_t keyValueHeads = 0; ///< default: as many as heads
    std::int64_t headSize = 0; ///< default: hidden / heads
    std::int64_t contextLength = 2048;
    std::int64_t vocabulary = 0;
    double normEpsilon = 1e-6;
    RopeConfig rope;
    Activation activation = Activation::Silu;
    SlidingWindow window;
    bool queryKeyValueBias = false;
    bool outputBias = false;
    bool feedForwardBias = false;
    bool queryKeyNorm = false; ///< each head's query and key is normalised before it is turned (Qwen3)
    bool tiedHead = false;
};

/// The keys that all of them have. Throws InputFileError.
LlamaFamilyConfig readLlamaFamilyConfig(const ModelSource& source, LlamaFamilyConfig defaults = {});

Blueprint describeLlamaFamily(const LlamaFamilyConfig& config, const ModelSource& source);

std::unique_ptr<LanguageModel> buildLlamaFamily(const LlamaFamilyConfig& config, const Blueprint& blueprint,
                                                Weights weights, at::Device device);

/// The entry of a relative whose file reads its configuration by `readConfig`.
template <LlamaFamilyConfig (*readConfig)(const ModelSource&)>
Architecture llamaFamilyArchitecture(std::string_view modelType)
{
    return { modelType, [](const ModelSource& source) { return describeLlamaFamily(readConfig(source), source); },
             [](const Blueprint& blueprint, Weights weights, at::Device device) {
                 return buildLlamaFamily(readConfig(blueprint.source()), blueprint, std::move(weights), device);
             } };
}

} // namespace quantoscope
