#include "app/train_demo/scores.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "app/train_demo/training.h"

namespace quantoscope {

namespace {

void roundRow(float* row, std::size_t columns, int bits)
{
    const double low = std::min(0.0F, *std::min_element(row, row + columns));
    const double high = std::max(0.0F, *std::max_element(row, row + columns));
    if (high == low)
        return;
    const double levels = std::ldexp(1.0, bits) - 1.0;
    const double scale = (high - low) / levels;
    const double zero = std::nearbyint(-low / scale);
    for (std::size_t i = 0; i < columns; ++i) {
        const double code = std::clamp(std::nearbyint(static_cast<double>(row[i]) / scale) + zero, 0.0, levels);
        row[i] = static_cast<float>((code - zero) * scale);
    }
}

Score scoreWeights(const std::vector<NamedWeight>& weights, int bits, const Recipe& recipe,
                   const BytePairEncoder& encoder, const ScoreSettings& settings)
{
    StoryModel model(recipe.shape, recipe.optimizer, recipe.seed);
    model.setWeights(weights);
    Score score;
    score.bits = bits;
    score.perplexity = std::exp(validationLoss(model, recipe, encoder, settings.validationRows));
    const TokenRows rows = model.generate({ BytePairEncoder::endOfText }, settings.stories, kScoredStoryTemperature,
                                          streamSeed(recipe, StoryStream::Sampling, 0));
    std::vector<std::string> stories;
    for (const TokenIds& row : rows)
        stories.push_back(encoder.decode(row));
    score.consistency = scoreStories(stories);
    stories.resize(std::min<std::size_t>(stories.size(), 3));
    score.examples = std::move(stories);
    return score;
}

} // namespace

std::vector<NamedWeight> roundedToNearest(std::vector<NamedWeight> weights, int bits)
{
    for (NamedWeight& weight : weights) {
        if (weight.shape.size() != 2 || weight.name.find(".layers.") == std::string::npos)
            continue;
        const auto columns = static_cast<std::size_t>(weight.shape[1]);
        for (std::size_t start = 0; start < weight.values.size(); start += columns)
            roundRow(weight.values.data() + start, columns, bits);
    }
    return weights;
}

std::vector<Score> scoreModel(const std::vector<NamedWeight>& weights, const Recipe& recipe,
                              const BytePairEncoder& encoder, const ScoreSettings& settings)
{
    std::vector<NamedWeight> stored = weights;
    for (NamedWeight& weight : stored)
        weight.values = fromHalf(toHalf(weight.values));
    std::vector<Score> scores { scoreWeights(stored, 0, recipe, encoder, settings) };
    for (const int bits : settings.bits)
        scores.push_back(scoreWeights(roundedToNearest(stored, bits), bits, recipe, encoder, settings));
    for (const Score& score : scores) {
        std::printf("%s bits: perplexity %.4f (factor %.4f), consistency %.4f +- %.4f\n",
                    score.bits == 0 ? "16" : std::to_string(score.bits).c_str(), score.perplexity,
                    score.perplexity / scores.front().perplexity, score.consistency.mean,
                    score.consistency.standardError);
    }
    std::printf("\n%s\n", scores.front().examples.front().c_str());
    return scores;
}

} // namespace quantoscope
