// Text generation with a KV cache: greedy, temperature, top-k, top-p; seeded and reproducible on one device.
#pragma once

#include "core/models/language_model.h"

#include <vector>

namespace quantoscope {

struct SamplerSettings
{
    bool greedy = true;
    double temperature = 1.0; ///< > 0; ignored when greedy
    std::int64_t topK = 0; ///< 0: off
    double topP = 1.0; ///< within (0, 1]
    /// Above 0; 1: off. What the text holds already gets its logit divided by this where positive, multiplied where
    /// negative, before all else (Keskar et al., CTRL, 2019). Records stay those of the model's own distribution.
    double repetitionPenalty = 1.0;
    std::uint64_t seed = 0;
    std::int64_t maxNewTokens = 64;
    bool stopAtContext = false; ///< else recompute over the last context_length tokens, positions from 0
    std::vector<std::int64_t> stopIds; ///< tokens that end a text; not part of the result

    /// Throws InvalidRequest naming the value out of range.
    void validate() const;
};

/// One continued prompt. Vectors run over the new tokens.
struct Generation
{
    std::vector<std::int64_t> ids;
    std::vector<float> logprobs; ///< natural log of the chosen token's probability at temperature 1
    std::vector<float> entropy; ///< nats, at temperature 1
    std::vector<std::int64_t> top5Ids; ///< [tokens * 5]; fewer columns never occur: padded with -1
    std::vector<float> top5Logprobs;
    std::vector<float> distribution; ///< [tokens * vocabulary] log-probabilities, only when asked for
    double perplexity = 0; ///< exp(-mean logprob) of the new text; 0 if there is none
};

/// Called with each new token as it is drawn.
using TokenCallback = std::function<void(std::size_t prompt, std::int64_t id)>;

/// Continues one prompt of at least one id. Throws InvalidRequest for ids outside the vocabulary; Cancelled.
Generation generate(const LanguageModel& model, const std::vector<std::int64_t>& prompt,
                    const SamplerSettings& settings, const CancellationToken& cancel = {},
                    const TokenCallback& onToken = {}, bool keepDistribution = false);

/// Continues many prompts in one batch (prompts of equal length share forward passes), each with its own stream of
/// random numbers derived from the seed and its index, so that results do not depend on the batch.
std::vector<Generation> generateBatch(const LanguageModel& model, const std::vector<std::vector<std::int64_t>>& prompts,
                                      const SamplerSettings& settings, const CancellationToken& cancel = {},
                                      const TokenCallback& onToken = {});

} // namespace quantoscope
