// Perplexity, KL divergence and top-1 agreement over non-overlapping windows: the GPTQ paper's protocol.
#pragma once

#include "core/models/language_model.h"

namespace quantoscope {

struct PerplexityOptions
{
    std::int64_t context = 0; ///< tokens a window; 0: min(2048, context_length); at most context_length + 1
    std::int64_t maxWindows = 0; ///< 0: all
};

/// Windows of N tokens: the first N-1 are fed, the last N-1 scored, the rest of the stream dropped.
struct PerplexityResult
{
    double perplexity = 0; ///< exp of the mean of window means
    double standardError = 0; ///< perplexity * sd(window means) / sqrt(windows); 0 for one window
    std::int64_t windows = 0;
    std::int64_t tokens = 0; ///< scored
    double seconds = 0;
};

/// Progress 0..1.
using EvaluationProgress = std::function<void(double)>;

/// Throws InvalidRequest if the stream is shorter than one window of 2 tokens or the context is out of range.
PerplexityResult perplexity(const LanguageModel& model, const std::vector<std::int64_t>& stream,
                            const PerplexityOptions& options, const EvaluationProgress& progress = {},
                            const CancellationToken& cancel = {});

/// Both models over the same windows in one pass.
struct Comparison
{
    PerplexityResult original;
    PerplexityResult quantized;
    double klMean = 0; ///< mean over scored positions of KL(original || quantized), nats
    double klStandardError = 0; ///< over windows
    double top1Agreement = 0; ///< share of positions where both name the same most likely token
};
Comparison compareModels(const LanguageModel& original, const LanguageModel& quantized,
                         const std::vector<std::int64_t>& stream, const PerplexityOptions& options,
                         const EvaluationProgress& progress = {}, const CancellationToken& cancel = {});

/// KL(p || q) in nats of each row of two log-probability tensors [.., vocabulary].
at::Tensor klDivergence(const at::Tensor& logp, const at::Tensor& logq);

} // namespace quantoscope
