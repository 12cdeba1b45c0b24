#include "core/evaluation/perplexity.h"

#include "core/base/errors.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>

namespace quantoscope {
namespace {

// How a stream is cut: `count` windows of `size` tokens, one behind the other.
struct Windows
{
    std::int64_t size = 0;
    std::int64_t count = 0;

    std::int64_t scored() const { return size - 1; }
};

Windows cutWindows(const LanguageModel& model, const std::vector<std::int64_t>& stream,
                   const PerplexityOptions& options)
{
    constexpr std::int64_t kDefaultContext = 2048;
    const std::int64_t context = model.config().contextLength;
    const auto tokens = static_cast<std::int64_t>(stream.size());
    if (options.context != 0 && (options.context < 2 || options.context > context + 1))
        throw InvalidRequest("a window must be of 2 to " + std::to_string(context + 1) + " tokens, got "
                             + std::to_string(options.context));
    if (options.maxWindows < 0)
        throw InvalidRequest("the number of windows must be at least 0, got " + std::to_string(options.maxWindows));

    Windows windows;
    windows.size = options.context ? options.context : std::min({ kDefaultContext, context, tokens });
    if (tokens < 2 || tokens < windows.size)
        throw InvalidRequest("the text of " + std::to_string(tokens) + " tokens is shorter than one window of "
                             + std::to_string(std::max<std::int64_t>(2, windows.size)));
    windows.count = tokens / windows.size;
    if (options.maxWindows > 0)
        windows.count = std::min(windows.count, options.maxWindows);
    return windows;
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

// Of the mean: sample standard deviation over the root of the number; 0 for one value.
double standardErrorOf(const std::vector<double>& values)
{
    if (values.size() < 2)
        return 0;
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const auto count = static_cast<double>(values.size());
    return std::sqrt(squares / (count - 1) / count);
}

void appendRowMeans(const at::Tensor& values, std::vector<double>& means)
{
    const at::Tensor rows = values.mean(-1, false, at::kDouble).cpu().contiguous();
    means.insert(means.end(), rows.data_ptr<double>(), rows.data_ptr<double>() + rows.numel());
}

// One model's share of the work: its log-probabilities, its window means, its time.
class Scorer
{
public:
    Scorer(const LanguageModel& model, const CancellationToken& cancel) : m_model(model), m_cancel(cancel) { }

    // `inputs` int64 [windows, tokens]; `kept` may hold what becomes of them.
    void feed(const at::Tensor& inputs, OriginalStates* kept = nullptr)
    {
        const Timer timer(m_seconds);
        const auto make = [&] { return m_model.hiddenStates(inputs, m_cancel).flatten(0, 1); };
        m_hidden = kept ? kept->part(m_fed, make) : make();
        ++m_fed;
        m_nll = at::empty({ m_hidden.size(0) }, m_hidden.options());
    }

    // Log-probabilities [count, vocabulary] of positions first .. first + count of what was fed, whose next tokens are
    // `targets` [count].
    at::Tensor logProbabilities(std::int64_t first, const at::Tensor& targets)
    {
        const Timer timer(m_seconds);
        m_cancel.throwIfCancelled();
        const at::Tensor logits = m_model.head(m_hidden.narrow(0, first, targets.size(0)));
        at::Tensor result = at::log_softmax(logits, -1);
        m_nll.narrow(0, first, targets.size(0)).copy_(result.gather(1, targets.unsqueeze(1)).squeeze(1).neg());
        return result;
    }

    void finishWindows(std::int64_t windows) { appendRowMeans(m_nll.view({ windows, -1 }), m_windowMeans); }

    PerplexityResult result(const Windows& windows) const
    {
        PerplexityResult result;
        result.perplexity = std::exp(meanOf(m_windowMeans));
        result.standardError = result.perplexity * standardErrorOf(m_windowMeans);
        result.windows = windows.count;
        result.tokens = windows.count * windows.scored();
        result.seconds = m_seconds;
        return result;
    }

private:
    using Clock = std::chrono::steady_clock;

    // Adds the time it lived.
    class Timer
    {
    public:
        explicit Timer(double& seconds) : m_total(seconds) { }
        ~Timer() { m_total += std::chrono::duration<double>(Clock::now() - m_start).count(); }
        Timer(const Timer&) = delete;
        Timer& operator=(const Timer&) = delete;

    private:
        double& m_total;
        Clock::time_point m_start = Clock::now();
    };

    const LanguageModel& m_model;
    const CancellationToken& m_cancel;
    std::size_t m_fed = 0;
    at::Tensor m_hidden; // [positions, hidden] of the windows fed last
    at::Tensor m_nll; // [positions]
    std::vector<double> m_windowMeans;
    double m_seconds = 0;
};

// Walks over the stream: `feed(inputs)` for some windows at a time, then `score(first, targets)` for some positions of
// them at a time (both bound the memory), then `finish(windows)`.
template <typename Feed, typename Score, typename Finish>
void overWindows(const LanguageModel& model, const std::vector<std::int64_t>& stream, const Windows& windows,
                 const EvaluationProgress& progress, const Feed& feed, const Score& score, const Finish& finish)
{
    constexpr std::int64_t kPositionsAtOnce = 4096;
    constexpr std::int64_t kLogitsAtOnce = std::int64_t(1) << 22; // 16 MB
    const std::int64_t windowsAtOnce = std::max<std::int64_t>(1, kPositionsAtOnce / windows.size);
    const std::int64_t scoredAtOnce = std::max<std::int64_t>(1, kLogitsAtOnce / model.config().vocabularySize);

    for (std::int64_t done = 0; done < windows.count;) {
        const std::int64_t count = std::min(windowsAtOnce, windows.count - done);
        const auto begin = stream.begin() + done * windows.size;
        const std::vector<std::int64_t> part(begin, begin + count * windows.size);
        const at::Tensor ids = at::tensor(part, at::kLong).view({ count, windows.size });
        feed(ids.narrow(1, 0, windows.scored()));
        const at::Tensor targets = ids.narrow(1, 1, windows.scored()).flatten().to(model.device());
        for (std::int64_t first = 0; first < targets.size(0); first += scoredAtOnce)
            score(first, targets.narrow(0, first, std::min(scoredAtOnce, targets.size(0) - first)));
        finish(count);
        done += count;
        if (progress)
            progress(static_cast<double>(done) / static_cast<double>(windows.count));
    }
}

} // namespace

at::Tensor OriginalStates::part(std::size_t index, const std::function<at::Tensor()>& make)
{
    if (index < m_parts.size())
        return m_parts[index];
    at::Tensor states = make();
    m_bytes += static_cast<std::int64_t>(states.nbytes());
    if (m_bytes > m_budget)
        m_parts.clear(); // a part of them spares a part of the work only, and takes the memory all the same
    else
        m_parts.push_back(states);
    return states;
}

at::Tensor klDivergence(const at::Tensor& logp, const at::Tensor& logq)
{
    const at::Tensor p = logp.exp();
    // A token that p rules out adds nothing, whatever q says of it; infinity minus infinity would.
    return p.mul(logp.sub(logq)).masked_fill_(p.eq(0), 0).sum(-1);
}

std::int64_t countTokens(const LanguageModel& model, const std::vector<std::int64_t>& stream,
                         const PerplexityOptions& options)
{
    const Windows windows = cutWindows(model, stream, options);
    return windows.count * windows.size;
}

PerplexityResult perplexity(const LanguageModel& model, const std::vector<std::int64_t>& stream,
                            const PerplexityOptions& options, const EvaluationProgress& progress,
                            const CancellationToken& cancel)
{
    const at::NoGradGuard noGrad;
    const Windows windows = cutWindows(model, stream, options);
    Scorer scorer(model, cancel);
    overWindows(
        model, stream, windows, progress, [&](const at::Tensor& inputs) { scorer.feed(inputs); },
        [&](std::int64_t first, const at::Tensor& targets) { scorer.logProbabilities(first, targets); },
        [&](std::int64_t count) { scorer.finishWindows(count); });
    return scorer.result(windows);
}

Comparison compareModels(const LanguageModel& original, const LanguageModel& quantized,
                         const std::vector<std::int64_t>& stream, const PerplexityOptions& options,
                         const EvaluationProgress& progress, const CancellationToken& cancel, OriginalStates* kept)
{
    const at::NoGradGuard noGrad;
    if (original.config().vocabularySize != quantized.config().vocabularySize)
        throw InvalidRequest("models of different vocabularies cannot be compared");
    const Windows windows = cutWindows(original, stream, options);
    Scorer originalScorer(original, cancel);
    Scorer quantizedScorer(quantized, cancel);
    std::vector<at::Tensor> divergences; // of the windows fed last
    std::vector<double> windowDivergences;
    std::int64_t agreeing = 0;

    overWindows(
        original, stream, windows, progress,
        [&](const at::Tensor& inputs) {
            originalScorer.feed(inputs, kept);
            quantizedScorer.feed(inputs);
        },
        [&](std::int64_t first, const at::Tensor& targets) {
            const at::Tensor p = originalScorer.logProbabilities(first, targets);
            const at::Tensor q = quantizedScorer.logProbabilities(first, targets);
            divergences.push_back(klDivergence(p, q));
            agreeing += p.argmax(-1).eq(q.argmax(-1)).sum().item<std::int64_t>();
        },
        [&](std::int64_t count) {
            originalScorer.finishWindows(count);
            quantizedScorer.finishWindows(count);
            appendRowMeans(at::cat(divergences).view({ count, -1 }), windowDivergences);
            divergences.clear();
        });

    Comparison comparison;
    comparison.original = originalScorer.result(windows);
    comparison.quantized = quantizedScorer.result(windows);
    comparison.klMean = meanOf(windowDivergences);
    comparison.klStandardError = standardErrorOf(windowDivergences);
    comparison.top1Agreement = static_cast<double>(agreeing) / static_cast<double>(comparison.original.tokens);
    return comparison;
}

} // namespace quantoscope
