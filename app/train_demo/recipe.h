// Everything that fixes a training run of the demo model, apart from the machine's arithmetic.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/train_demo/story_model.h"

namespace quantoscope {

struct Recipe
{
    std::uint64_t seed = 20;
    ModelShape shape;
    OptimizerSettings optimizer;
    std::int64_t steps = 4000;
    std::int64_t rowsPerStep = 8; // each of shape.context predicted tokens
    std::int64_t warmUpSteps = 100;
    std::int64_t decaySteps = 2000; // the last ones; the learning rate is constant between warm-up and decay
    double learningRate = 1.5e-3;
    double recallWeight = 1.0; // how much more a token counts that recalls an earlier one; see RecallWeights
    std::int64_t recallFrom = 0; // first step with that weight
    std::int64_t recallUntil = 0; // first step without it again
    std::int64_t drillRows = 0; // rows of a step that drill copying; see RecallWeights::drillRow
    std::int64_t drillFrom = 0; // first step with them
    std::int64_t drillUntil = 0; // first step without them again
    double weightNoise = 0.0; // in row ranges; see StoryModel::trainStep
    std::int64_t weightNoiseFrom = 0; // first step with noise
    std::int64_t tokenizerStories = 20000;

    // Linear warm-up from 0, a plateau, then half a cosine down to 0 after the last step.
    double learningRateAt(std::int64_t step) const;
    double weightNoiseAt(std::int64_t step) const { return step >= weightNoiseFrom ? weightNoise : 0.0; }
    double recallWeightAt(std::int64_t step) const
    {
        return step >= recallFrom && step < recallUntil ? recallWeight : 1.0;
    }
    std::int64_t drillRowsAt(std::int64_t step) const { return step >= drillFrom && step < drillUntil ? drillRows : 0; }
    std::int64_t tokensPerStep() const { return rowsPerStep * shape.context; }

    std::string toJson() const; // an object, indented by two
};

// Which stories are made from the recipe's seed for what: distinct streams that share no story in practice.
enum class StoryStream : std::uint64_t
{
    Tokenizer,
    Training,
    Validation,
    HeldOut,
    Sampling,
    Noise,
    Drill
};

// A seed for item `index` of a stream.
std::uint64_t streamSeed(const Recipe& recipe, StoryStream stream, std::uint64_t index);

// Row `index` of a stream: context + 1 tokens, an end-of-text token before each story, the last story cut off. Even
// rows begin with a whole story, as generation does; odd ones somewhere inside one, as windows over a long text do.
TokenIds storyRow(const Recipe& recipe, const BytePairEncoder& encoder, StoryStream stream, std::uint64_t index);
TokenRows storyRows(const Recipe& recipe, const BytePairEncoder& encoder, StoryStream stream, std::uint64_t first,
                    std::uint64_t count);

BytePairEncoder trainTokenizer(const Recipe& recipe);

// Finds the tokens by which a story repeats its facts: those seldom in general that the same story had before. Most of
// the loss on other tokens is chance that nothing can predict, so counting these more for a while makes the model learn
// sooner to look back.
class RecallWeights
{
public:
    RecallWeights(const Recipe& recipe, const BytePairEncoder& encoder);

    WeightedRows weigh(TokenRows rows, double weight) const;

    // A row that repeats 8 to 31 random words of the stories over and over: the quickest way to learn that any of them
    // can be copied, which a model must know before looking back for the right one can pay.
    TokenIds drillRow(const Recipe& recipe, std::uint64_t index) const;

private:
    std::vector<bool> m_seldom; // by token
    TokenIds m_words; // tokens that are seldom but occur
};

} // namespace quantoscope
