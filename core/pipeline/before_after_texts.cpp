#include "core/pipeline/before_after_texts.h"

#include "core/evaluation/perplexity.h"
#include "core/pipeline/resources.h"
#include "core/text/corpus.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <sstream>

namespace quantoscope {
namespace {

constexpr std::int64_t kSamplePrompts = 3;
constexpr std::int64_t kPromptTokens = 32;
constexpr std::size_t kPromptWords = 6;

// The first whole words of a sample: a window may begin and end inside a word.
std::string firstWords(const std::string& text, bool beginsInsideText)
{
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; words.size() < kPromptWords + 2 && stream >> word;)
        words.push_back(word);
    if (beginsInsideText && words.size() > kPromptWords)
        words.erase(words.begin());
    std::string prompt;
    for (std::size_t i = 0; i < std::min(words.size(), kPromptWords); ++i)
        prompt += (i == 0 ? "" : " ") + words[i];
    return prompt;
}

std::vector<std::string> promptsFromSamples(const OpenModel& model, const CalibrationSamples& samples)
{
    const at::Tensor& source = samples.holdout.size(0) > 0 ? samples.holdout : samples.calibration;
    std::vector<std::string> prompts;
    for (std::int64_t i = 0; i < std::min(kSamplePrompts, source.size(0)); ++i) {
        const at::Tensor row = source[i].contiguous();
        const auto* const ids = row.data_ptr<std::int64_t>();
        const std::vector<std::int64_t> start(ids, ids + std::min(kPromptTokens, row.numel()));
        const bool beginsInsideText = model.tokenizer->bosId() != start.front();
        prompts.push_back(firstWords(model.tokenizer->decode(start), beginsInsideText));
    }
    return prompts;
}

// KL per position while both continuations agree, the first differing token's distribution included.
std::vector<float> klWhileEqual(const Generation& original, const Generation& quantized, std::int64_t vocabulary)
{
    const auto [a, b] = std::ranges::mismatch(original.ids, quantized.ids);
    const auto agreeing = a - original.ids.begin();
    const auto shorter = static_cast<std::ptrdiff_t>(std::min(original.ids.size(), quantized.ids.size()));
    const std::int64_t positions = std::min(agreeing + 1, shorter);
    std::vector<float> kl(static_cast<std::size_t>(positions));
    const auto row = [vocabulary](const Generation& text, std::int64_t position) {
        return at::from_blob(const_cast<float*>(text.distribution.data()) + position * vocabulary, { vocabulary },
                             at::kFloat);
    };
    for (std::int64_t i = 0; i < positions; ++i)
        kl[static_cast<std::size_t>(i)] = klDivergence(row(original, i), row(quantized, i)).item<float>();
    return kl;
}

// Of the last of `ids`, `count` of them, under a model that sees as many of those before as its context holds.
std::optional<double> perplexityUnder(const LanguageModel& model, const std::vector<std::int64_t>& ids,
                                      std::int64_t count, const CancellationToken& cancel)
{
    const auto length = static_cast<std::int64_t>(ids.size());
    const std::int64_t kept = std::min(length, model.config().contextLength + 1); // the last one is scored, not fed
    count = std::min(count, kept - 1);
    if (count < 1)
        return std::nullopt;
    const at::Tensor tokens = at::tensor(ids, at::kLong).narrow(0, length - kept, kept);
    const at::Tensor logits = model.forward(tokens.narrow(0, 0, kept - 1).unsqueeze(0).to(model.device()), cancel)[0];
    const at::Tensor scored = tokens.narrow(0, kept - count, count);
    const at::Tensor logprobs = logits.narrow(0, kept - 1 - count, count).to(at::kCPU).log_softmax(-1);
    const at::Tensor chosen = logprobs.gather(1, scored.unsqueeze(1)).to(at::kDouble);
    return std::exp(-chosen.mean().item<double>());
}

std::string samplerJson(const SamplerSettings& sampler)
{
    nlohmann::ordered_json json { { "greedy", sampler.greedy }, { "max_new_tokens", sampler.maxNewTokens } };
    if (!sampler.greedy) {
        json["temperature"] = sampler.temperature;
        json["top_k"] = sampler.topK;
        json["top_p"] = sampler.topP;
        json["seed"] = sampler.seed;
    }
    return json.dump();
}

} // namespace

std::vector<std::string> chosenPrompts(const OpenModel& model, const QuantizeRequest& request,
                                       const CalibrationSamples& samples)
{
    if (!model.tokenizer)
        return {};
    if (!request.prompts.empty())
        return request.prompts;
    if (model.isDemo)
        return readCorpus(demoModelFolder() / "prompts.json");
    return promptsFromSamples(model, samples);
}

std::vector<std::int64_t> promptIds(const Tokenizer& tokenizer, const std::string& prompt)
{
    std::vector<std::int64_t> ids = tokenizer.encode(prompt);
    if (tokenizer.addsBos() && tokenizer.bosId())
        ids.insert(ids.begin(), *tokenizer.bosId());
    if (!ids.empty())
        return ids;
    if (tokenizer.bosId())
        return { *tokenizer.bosId() };
    if (tokenizer.eosId())
        return { *tokenizer.eosId() };
    throw InvalidRequest("an empty prompt needs a model with a token that begins a text");
}

TextResult::Side textSide(const Tokenizer& tokenizer, const Generation& generation)
{
    TextResult::Side side;
    Utf8Stream stream;
    for (const std::int64_t id : generation.ids)
        side.tokens.push_back(stream.push(tokenizer.tokenBytes(id)));
    if (!side.tokens.empty())
        side.tokens.back() += stream.finish();
    for (const std::string& token : side.tokens)
        side.text += token;
    side.tokenIds = generation.ids;
    side.logprobs = generation.logprobs;
    side.entropy = generation.entropy;
    side.top5Ids = generation.top5Ids;
    side.top5Logprobs = generation.top5Logprobs;
    return side;
}

TextResult continueBoth(const OpenModel& model, const LanguageModel& quantized, const std::string& prompt,
                        const SamplerSettings& sampler, const CancellationToken& cancel,
                        const std::function<void()>& onToken)
{
    SamplerSettings settings = sampler;
    if (settings.stopIds.empty())
        settings.stopIds = model.endIds;
    const std::vector<std::int64_t> ids = promptIds(*model.tokenizer, prompt);
    const auto token = [&](std::size_t, std::int64_t) {
        if (onToken)
            onToken();
    };
    const Generation before = generate(*model.model, ids, settings, cancel, token, true);
    const Generation after = generate(quantized, ids, settings, cancel, token, true);

    TextResult text;
    text.prompt = prompt;
    text.samplerJson = samplerJson(settings);
    text.original = textSide(*model.tokenizer, before);
    text.quantized = textSide(*model.tokenizer, after);
    std::vector<std::int64_t> whole = ids;
    whole.insert(whole.end(), after.ids.begin(), after.ids.end());
    text.perplexityByOriginal
        = perplexityUnder(*model.model, whole, static_cast<std::int64_t>(after.ids.size()), cancel);
    text.kl = klWhileEqual(before, after, model.model->config().vocabularySize);
    return text;
}

} // namespace quantoscope
