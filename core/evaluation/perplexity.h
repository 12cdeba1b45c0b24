// Perplexity, KL divergence and top-1 agreement over non-overlapping windows: the GPTQ paper's protocol.
#pragma once

#include "core/models/language_model.h"

namespace quantoscope {

struct PerplexityOptions
{
    std::int64_t context = 0; ///< tokens a window; 0: min(2048, context_length); at most context_length + 1
    std::int64_t maxWindows = 0; ///< 0: all

    bool operator==(const PerplexityOptions&) const = default;
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

/// How many tokens of the stream perplexity() would feed or score. Throws as it does.
std::int64_t countTokens(const LanguageModel& model, const std::vector<std::int64_t>& stream,
                         const PerplexityOptions& options);

/// What an original model makes of one stream, kept from one comparison to the next: the hidden states behind its last
/// block, which are small beside the work of making them. One for each stream, options and original.
class OriginalStates
{
public:
    /// Past `budget` bytes nothing is kept.
    explicit OriginalStates(std::int64_t budget) : m_budget(budget) { }

    /// Those of part `index`, made by `make` unless they are kept. Parts are asked for in their order.
    at::Tensor part(std::size_t index, const std::function<at::Tensor()>& make);

private:
    std::int64_t m_budget;
    std::int64_t m_bytes = 0;
    std::vector<at::Tensor> m_parts;
};

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
                         const EvaluationProgress& progress = {}, const CancellationToken& cancel = {},
                         OriginalStates* kept = nullptr);

/// KL(p || q) in nats of each row of two log-probability tensors [.., vocabulary].
at::Tensor klDivergence(const at::Tensor& logp, const at::Tensor& logq);

} // namespace quantoscope
