// What the demo model is worth, in float and rounded: the figures its card and the test of its promises state.
#pragma once

#include <string>
#include <vector>

#include "app/train_demo/recipe.h"
#include "core/evaluation/story_grammar.h"

namespace quantoscope {

struct ScoreSettings
{
    std::vector<int> bits { 8, 4, 3, 2 };
    std::uint64_t validationRows = 128;
    std::size_t stories = 200;
};

struct Score
{
    int bits = 0; // 0: as stored, in half precision
    double perplexity = 0.0; // a token of the validation rows
    Consistency consistency;
    std::vector<std::string> examples; // the first stories drawn
};

// Rounds every linear inside the blocks to the nearest point of one asymmetric min-max grid a row.
std::vector<NamedWeight> roundedToNearest(std::vector<NamedWeight> weights, int bits);

// Scores the weights as stored and at each number of bits; the first entry is the one as stored.
std::vector<Score> scoreModel(const std::vector<NamedWeight>& weights, const Recipe& recipe,
                              const BytePairEncoder& encoder, const ScoreSettings& settings);

} // namespace quantoscope
