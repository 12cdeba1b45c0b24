// Everything that fixes a training run of the demo model, apart from the machine's arithmetic.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/train_demo/story_model.h"

namespace quantoscope {

// A stretch of training. The learning rate goes from one value to the other along half a cosine.
struct Phase
{
    std::int64_t steps = 0;
    double rateFrom = 0.0;
    double rateTo = 0.0;
    double recallWeight = 1.0; // how much more a token counts that recalls an earlier one; see RecallWeights
};

struct Recipe
{
    std::uint64_t seed = 20;
    ModelShape shape;
    OptimizerSettings optimizer;
    std::int64_t rowsPerStep = 8; // each of shape.context predicted tokens
    std::vector<Phase> phases = defaultPhases();
    double channelSpread = 0.65; // see spreadChannels
    std::int64_t tokenizerStories = 20000;

    static std::vector<Phase> defaultPhases();
    std::int64_t steps() const;
    // The phase that step belongs to as it is at that step: rateFrom is the learning rate there.
    Phase phaseAt(std::int64_t step) const;
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
    Spread
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

private:
    std::vector<bool> m_seldom; // by token
};

} // namespace quantoscope
