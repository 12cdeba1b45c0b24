#include "app/train_demo/recipe.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <set>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "core/evaluation/story_grammar.h"

namespace quantoscope {

std::vector<Phase> Recipe::defaultPhases()
{
    return {
        { 100, 0.0, 1.5e-3 },         { 1700, 1.5e-3, 1.5e-3 },  { 300, 1.5e-3, 1.345e-3 },
        { 500, 1.5e-3, 1.5e-3 },      { 500, 2e-3, 2e-3, 5.0 },  { 400, 2e-3, 2e-3, 10.0 },
        { 400, 2e-3, 1e-3, 10.0 },    { 400, 1e-3, 0.0 },        { 400, 1.2e-3, 1.2e-3, 4.0 },
        { 700, 1.5e-3, 1.5e-3, 6.0 }, { 100, 1.5e-3, 1.36e-3 },  { 100, 1.2e-3, 1.2e-3, 3.0 },
        { 200, 1.2e-3, 0.0 },         { 100, 0.0, 1.5e-3, 4.0 }, { 1700, 1.5e-3, 1.5e-3, 4.0 },
        { 1000, 1.5e-3, 0.0, 2.0 },   { 100, 0.0, 1.2e-3 },      { 1300, 1.2e-3, 0.0 },
    };
}

std::int64_t Recipe::steps() const
{
    return std::accumulate(phases.begin(), phases.end(), std::int64_t { 0 },
                           [](std::int64_t sum, const Phase& phase) { return sum + phase.steps; });
}

Phase Recipe::phaseAt(std::int64_t step) const
{
    for (Phase phase : phases) {
        if (step < phase.steps) {
            const double angle = std::numbers::pi * static_cast<double>(step) / static_cast<double>(phase.steps);
            phase.rateFrom = phase.rateTo + (phase.rateFrom - phase.rateTo) * 0.5 * (1.0 + std::cos(angle));
            return phase;
        }
        step -= phase.steps;
    }
    throw std::out_of_range("the recipe has no such step");
}

std::string Recipe::toJson() const
{
    auto phaseList = nlohmann::ordered_json::array();
    for (const Phase& phase : phases) {
        phaseList.push_back({ { "steps", phase.steps },
                              { "learning_rate_from", phase.rateFrom },
                              { "learning_rate_to", phase.rateTo },
                              { "recall_weight", phase.recallWeight } });
    }
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
        { "steps", steps() },
        { "rows_per_step", rowsPerStep },
        { "phases", phaseList },
        { "channel_spread", channelSpread },
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
    for (const double count : counts)
        m_seldom.push_back(count < seldom * total);
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

} // namespace quantoscope
