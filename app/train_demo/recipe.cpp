#include "app/train_demo/recipe.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

#include <nlohmann/json.hpp>

#include "core/evaluation/story_grammar.h"

namespace quantoscope {

double Recipe::learningRateAt(std::int64_t step) const
{
    if (step < warmUpSteps)
        return learningRate * static_cast<double>(step + 1) / static_cast<double>(warmUpSteps);
    const std::int64_t decayStart = steps - decaySteps;
    if (step < decayStart)
        return learningRate;
    const double progress = static_cast<double>(step - decayStart) / static_cast<double>(decaySteps);
    return learningRate * 0.5 * (1.0 + std::cos(std::numbers::pi * progress));
}

std::string Recipe::toJson() const
{
    const nlohmann::ordered_json json = {
        { "seed", seed },
        { "model",
          { { "vocabulary", shape.vocabulary },
            { "hidden", shape.hidden },
            { "layers", shape.layers },
            { "heads", shape.heads },
            { "key_value_heads", shape.keyValueHeads },
            { "intermediate", shape.intermediate },
            { "context", shape.context },
            { "rope_theta", shape.ropeTheta },
            { "norm_epsilon", shape.normEpsilon },
            { "initial_deviation", "0.02; o_proj and down_proj 0.02 / sqrt(2 * layers)" } } },
        { "optimizer",
          { { "name", "AdamW" },
            { "beta1", optimizer.beta1 },
            { "beta2", optimizer.beta2 },
            { "epsilon", optimizer.epsilon },
            { "weight_decay", optimizer.weightDecay },
            { "gradient_norm", optimizer.gradientNorm } } },
        { "steps", steps },
        { "rows_per_step", rowsPerStep },
        { "warm_up_steps", warmUpSteps },
        { "decay_steps", decaySteps },
        { "learning_rate", learningRate },
        { "learning_rate_schedule", "linear warm-up, constant, cosine decay to 0" },
        { "recall_weight", recallWeight },
        { "recall_from", recallFrom },
        { "recall_until", recallUntil },
        { "drill_rows", drillRows },
        { "drill_from", drillFrom },
        { "drill_until", drillUntil },
        { "weight_noise", weightNoise },
        { "weight_noise_from", weightNoiseFrom },
        { "tokenizer_stories", tokenizerStories },
    };
    return json.dump(2);
}

// The finalizer of the SplitMix64 generator: neighbouring indices give unrelated seeds.
static std::uint64_t scramble(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31);
}

std::uint64_t streamSeed(const Recipe& recipe, StoryStream stream, std::uint64_t index)
{
    return scramble(scramble(scramble(recipe.seed) + static_cast<std::uint64_t>(stream)) + index);
}

TokenIds storyRow(const Recipe& recipe, const BytePairEncoder& encoder, StoryStream stream, std::uint64_t index)
{
    const auto length = static_cast<std::size_t>(recipe.shape.context) + 1;
    std::mt19937_64 generator(streamSeed(recipe, stream, index));
    TokenIds row;
    const auto append = [&] {
        row.push_back(BytePairEncoder::endOfText);
        const TokenIds story = encoder.encode(generateStory(generator));
        row.insert(row.end(), story.begin(), story.end());
    };
    append();
    if (index % 2 == 1)
        row.erase(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(generator() % row.size()));
    while (row.size() < length)
        append();
    row.resize(length);
    return row;
}

TokenRows storyRows(const Recipe& recipe, const BytePairEncoder& encoder, StoryStream stream, std::uint64_t first,
                    std::uint64_t count)
{
    TokenRows rows;
    for (std::uint64_t i = 0; i < count; ++i)
        rows.push_back(storyRow(recipe, encoder, stream, first + i));
    return rows;
}

BytePairEncoder trainTokenizer(const Recipe& recipe)
{
    const std::vector<std::string> stories = generateStories(streamSeed(recipe, StoryStream::Tokenizer, 0),
                                                             static_cast<std::size_t>(recipe.tokenizerStories));
    return BytePairEncoder::train(stories, static_cast<std::size_t>(recipe.shape.vocabulary));
}

RecallWeights::RecallWeights(const Recipe& recipe, const BytePairEncoder& encoder)
{
    constexpr std::size_t sample = 2000; // stories
    constexpr double seldom = 0.006; // of all tokens
    std::vector<double> counts(encoder.vocabularySize(), 0.0);
    double total = 0.0;
    for (const std::string& story : generateStories(streamSeed(recipe, StoryStream::Tokenizer, 0), sample)) {
        for (const std::int64_t token : encoder.encode(story)) {
            ++counts[static_cast<std::size_t>(token)];
            ++total;
        }
    }
    for (std::size_t token = 0; token < counts.size(); ++token) {
        m_seldom.push_back(counts[token] < seldom * total);
        if (m_seldom[token] && counts[token] > 0.0)
            m_words.push_back(static_cast<std::int64_t>(token));
    }
}

WeightedRows RecallWeights::weigh(TokenRows rows, double weight) const
{
    WeightedRows result { std::move(rows), {} };
    for (const TokenIds& row : result.tokens) {
        std::vector<float>& weights = result.weights.emplace_back();
        std::set<std::int64_t> seen;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i] == BytePairEncoder::endOfText)
                seen.clear();
            const bool recalls = !seen.insert(row[i]).second && m_seldom[static_cast<std::size_t>(row[i])];
            if (i > 0)
                weights.push_back(recalls ? static_cast<float>(weight) : 1.0F);
        }
    }
    return result;
}

TokenIds RecallWeights::drillRow(const Recipe& recipe, std::uint64_t index) const
{
    std::mt19937_64 generator(streamSeed(recipe, StoryStream::Drill, index));
    const auto length = static_cast<std::size_t>(recipe.shape.context) + 1;
    const std::size_t period = 8 + generator() % 24;
    TokenIds row { BytePairEncoder::endOfText };
    while (row.size() < length)
        row.push_back(row.size() <= period ? m_words[generator() % m_words.size()] : row[row.size() - period]);
    return row;
}

} // namespace quantoscope
