#include "core/models/generation.h"

#include "core/base/errors.h"
#include "core/models/sampler.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace quantoscope {
namespace {

constexpr std::int64_t kTop = 5;

// A prompt on its way.
struct Text
{
    std::size_t prompt = 0;
    std::vector<std::int64_t> ids; // the prompt and what was drawn so far
    Sampler sampler;
    Generation result;
};

// What is recorded of the next token's distribution for each of `rows` texts, in host memory.
class Distribution
{
public:
    explicit Distribution(const at::Tensor& logits)
        : m_logits(logits.cpu().contiguous())
        , m_logProbabilities(at::log_softmax(logits, -1).cpu().contiguous())
        , m_entropy(at::special_entr(m_logProbabilities.exp()).sum(-1))
        , m_columns(std::min(kTop, logits.size(-1)))
    {
        std::tie(m_topValues, m_topIds) = at::topk(m_logProbabilities, m_columns);
    }

    std::span<const float> logProbabilities(std::int64_t row) const
    {
        const std::int64_t vocabulary = m_logProbabilities.size(-1);
        return { m_logProbabilities.data_ptr<float>() + row * vocabulary, static_cast<std::size_t>(vocabulary) };
    }

    /// The row's logits with those of the tokens of `ids` penalised.
    std::vector<float> penalised(std::int64_t row, const std::vector<std::int64_t>& ids, double penalty) const
    {
        const std::int64_t vocabulary = m_logits.size(-1);
        const float* const first = m_logits.data_ptr<float>() + row * vocabulary;
        std::vector<float> logits(first, first + vocabulary);
        for (const std::int64_t id : std::set<std::int64_t>(ids.begin(), ids.end())) {
            float& logit = logits[static_cast<std::size_t>(id)];
            logit = static_cast<float>(logit > 0 ? logit / penalty : logit * penalty);
        }
        return logits;
    }

    void record(std::int64_t row, std::int64_t id, bool whole, Generation& result) const
    {
        const std::span<const float> all = logProbabilities(row);
        result.ids.push_back(id);
        result.logprobs.push_back(all[static_cast<std::size_t>(id)]);
        result.entropy.push_back(m_entropy.data_ptr<float>()[row]);
        for (std::int64_t i = 0; i < kTop; ++i) {
            const bool exists = i < m_columns;
            result.top5Ids.push_back(exists ? m_topIds.data_ptr<std::int64_t>()[row * m_columns + i] : -1);
            result.top5Logprobs.push_back(exists ? m_topValues.data_ptr<float>()[row * m_columns + i]
                                                 : -std::numeric_limits<float>::infinity());
        }
        if (whole)
            result.distribution.insert(result.distribution.end(), all.begin(), all.end());
    }

private:
    at::Tensor m_logits;
    at::Tensor m_logProbabilities;
    at::Tensor m_entropy;
    std::int64_t m_columns;
    at::Tensor m_topValues;
    at::Tensor m_topIds;
};

// Texts of equal length, continued together.
class Group
{
public:
    Group(const LanguageModel& model, const SamplerSettings& settings, const CancellationToken& cancel,
          const TokenCallback& onToken, bool keepDistribution)
        : m_model(model)
        , m_settings(settings)
        , m_cancel(cancel)
        , m_onToken(onToken)
        , m_keepDistribution(keepDistribution)
    {
    }

    void run(std::vector<Text*> texts)
    {
        const auto context = static_cast<std::size_t>(m_model.config().contextLength);
        std::unique_ptr<KeyValueCache> cache = m_model.makeCache();
        for (std::int64_t count = 0; count < m_settings.maxNewTokens && !texts.empty(); ++count) {
            const std::size_t length = texts.front()->ids.size();
            if (m_settings.stopAtContext && length >= context)
                return;
            if (length > context) // past the context: its last part anew, positions from 0
                cache = m_model.makeCache();
            const std::size_t first = length > context ? length - context : static_cast<std::size_t>(cache->length());
            step(texts, m_model.nextLogits(fed(texts, first), *cache, m_cancel), *cache);
        }
    }

private:
    static at::Tensor fed(const std::vector<Text*>& texts, std::size_t first)
    {
        const auto tokens = static_cast<std::int64_t>(texts.front()->ids.size() - first);
        at::Tensor ids = at::empty({ static_cast<std::int64_t>(texts.size()), tokens }, at::kLong);
        auto* to = ids.data_ptr<std::int64_t>();
        for (const Text* text : texts)
            to = std::copy(text->ids.begin() + static_cast<std::ptrdiff_t>(first), text->ids.end(), to);
        return ids;
    }

    std::int64_t draw(Text& text, const Distribution& distribution, std::int64_t row) const
    {
        const double penalty = m_settings.repetitionPenalty;
        if (penalty == 1)
            return text.sampler.draw(distribution.logProbabilities(row));
        return text.sampler.draw(distribution.penalised(row, text.ids, penalty));
    }

    // Draws one token for each text; those that drew the stop token leave, and their keys and values with them.
    void step(std::vector<Text*>& texts, const at::Tensor& logits, KeyValueCache& cache) const
    {
        const Distribution distribution(logits);
        std::vector<std::int64_t> staying;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            Text& text = *texts[i];
            const auto row = static_cast<std::int64_t>(i);
            const std::int64_t id = draw(text, distribution, row);
            if (std::ranges::find(m_settings.stopIds, id) != m_settings.stopIds.end())
                continue;
            staying.push_back(row);
            text.ids.push_back(id);
            distribution.record(row, id, m_keepDistribution, text.result);
            if (m_onToken)
                m_onToken(text.prompt, id);
        }
        if (staying.size() == texts.size())
            return;
        for (std::size_t i = 0; i < staying.size(); ++i)
            texts[i] = texts[static_cast<std::size_t>(staying[i])];
        texts.resize(staying.size());
        cache.keepSequences(staying);
    }

    const LanguageModel& m_model;
    const SamplerSettings& m_settings;
    const CancellationToken& m_cancel;
    const TokenCallback& m_onToken;
    bool m_keepDistribution;
};

void checkPrompt(const LanguageModel& model, const std::vector<std::int64_t>& prompt)
{
    if (prompt.empty())
        throw InvalidRequest("a prompt needs at least one token");
    const std::int64_t vocabulary = model.config().vocabularySize;
    for (const std::int64_t id : prompt) {
        if (id < 0 || id >= vocabulary)
            throw InvalidRequest("token id " + std::to_string(id) + " is outside the vocabulary of "
                                 + std::to_string(vocabulary));
    }
}

// How many texts go on together: enough to fill the processor, and at most about 2 GB of keys and values.
std::size_t largestGroup(const ModelConfig& config)
{
    constexpr double kMost = 64;
    constexpr double kBytes = 2e9;
    const double perText = 2.0 * sizeof(float) * static_cast<double>(config.blocks)
        * static_cast<double>(config.hiddenSize) * static_cast<double>(config.contextLength);
    return static_cast<std::size_t>(std::clamp(kBytes / perText, 1.0, kMost));
}

std::vector<Generation> generateAll(const LanguageModel& model, const std::vector<std::vector<std::int64_t>>& prompts,
                                    const SamplerSettings& settings, const CancellationToken& cancel,
                                    const TokenCallback& onToken, bool keepDistribution)
{
    const at::NoGradGuard noGrad;
    settings.validate();
    std::vector<Text> texts;
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        checkPrompt(model, prompts[i]);
        texts.push_back({ i, prompts[i], Sampler(settings, i), {} });
    }
    std::map<std::size_t, std::vector<Text*>> byLength;
    for (Text& text : texts)
        byLength[text.ids.size()].push_back(&text);

    Group group(model, settings, cancel, onToken, keepDistribution);
    const std::size_t most = largestGroup(model.config());
    for (const auto& [length, all] : byLength) {
        for (std::size_t first = 0; first < all.size(); first += most) {
            const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first);
            const auto count = static_cast<std::ptrdiff_t>(std::min(most, all.size() - first));
            group.run({ begin, begin + count });
        }
    }

    std::vector<Generation> results;
    for (Text& text : texts) {
        double sum = 0;
        for (const float logprob : text.result.logprobs)
            sum += static_cast<double>(logprob);
        if (!text.result.ids.empty())
            text.result.perplexity = std::exp(-sum / static_cast<double>(text.result.ids.size()));
        results.push_back(std::move(text.result));
    }
    return results;
}

} // namespace

Generation generate(const LanguageModel& model, const std::vector<std::int64_t>& prompt,
                    const SamplerSettings& settings, const CancellationToken& cancel, const TokenCallback& onToken,
                    bool keepDistribution)
{
    return generateAll(model, { prompt }, settings, cancel, onToken, keepDistribution).front();
}

std::vector<Generation> generateBatch(const LanguageModel& model, const std::vector<std::vector<std::int64_t>>& prompts,
                                      const SamplerSettings& settings, const CancellationToken& cancel,
                                      const TokenCallback& onToken)
{
    return generateAll(model, prompts, settings, cancel, onToken, false);
}

} // namespace quantoscope
