// Gives the model the unequal channels of large language models.
#pragma once

#include <vector>

#include "app/train_demo/recipe.h"

namespace quantoscope {

// Large models have channels in which activations are many times larger than in the rest and weights smaller: that is
// what makes rounding them hard, and what the better methods exploit. A model as small as this one does not grow them.
// So each input channel j of a linear gets a factor exp(channelSpread * gaussian): its weights are divided by it, and
// what feeds it is multiplied: the norm before q, k, v and before gate, up; the rows of v for o; the rows of up for
// down. In exact arithmetic the model computes the same as before.
std::vector<NamedWeight> spreadChannels(std::vector<NamedWeight> weights, const Recipe& recipe);

} // namespace quantoscope
