#include "core/pipeline/story_consistency.h"

#include "core/pipeline/before_after_texts.h"
#include "core/pipeline/seeds.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace quantoscope {
namespace {

/// Stories written at once: their caches are in memory together.
constexpr std::int64_t kStoriesABatch = 50;

} // namespace

Consistency storyConsistency(const OpenModel& open, const LanguageModel& subject, std::int64_t stories,
                             std::uint64_t seed, const std::function<void(double)>& progress,
                             const CancellationToken& cancel)
{
    if (!open.tokenizer)
        throw InvalidRequest("the consistency score needs a model that writes text");
    if (stories < 1)
        throw InvalidRequest("stories must be at least 1, got " + std::to_string(stories));
    const at::NoGradGuard noGradient;
    const std::vector<std::int64_t> start = promptIds(*open.tokenizer, {});
    SamplerSettings sampler;
    sampler.greedy = false;
    sampler.temperature = kScoredStoryTemperature;
    sampler.stopAtContext = true;
    sampler.stopIds = open.endIds;
    sampler.maxNewTokens = subject.config().contextLength - static_cast<std::int64_t>(start.size());
    std::vector<std::string> texts;
    for (std::int64_t first = 0; first < stories; first += kStoriesABatch) {
        const std::int64_t count = std::min(kStoriesABatch, stories - first);
        sampler.seed = derivedSeed(seed, static_cast<std::uint64_t>(first));
        const std::vector<std::vector<std::int64_t>> prompts(static_cast<std::size_t>(count), start);
        for (const Generation& story : generateBatch(subject, prompts, sampler, cancel))
            texts.push_back(open.tokenizer->decode(story.ids));
        if (progress)
            progress(static_cast<double>(first + count) / static_cast<double>(stories));
    }
    return scoreStories(texts);
}

} // namespace quantoscope
