// Draws the next token of one text from the model's distribution.
#pragma once

#include "core/models/generation.h"

#include <random>
#include <span>

namespace quantoscope {

/// One text's stream of draws. Equal settings, stream and distributions give equal tokens on every machine: the random
/// bits are turned into a number within [0, 1) here, not by a library's distribution.
class Sampler
{
public:
    /// `stream` tells texts of one seed apart.
    Sampler(const SamplerSettings& settings, std::uint64_t stream);

    /// `logProbabilities` [vocabulary], up to a constant, at temperature 1. Greedy takes the first largest. Else, in
    /// this order: the temperature divides; top-k keeps the k most likely; top-p keeps the fewest most likely whose
    /// share of what is left reaches p (equal probabilities: smaller id first); and one number picks from the kept ids,
    /// laid end to end by rising id. Throws Error if they are not numbers.
    std::int64_t draw(std::span<const float> logProbabilities);

private:
    double uniform();
    void keepMostLikely(std::span<const float> logProbabilities);

    SamplerSettings m_settings;
    std::mt19937_64 m_generator;
    std::vector<std::int64_t> m_kept; ///< work space
    std::vector<double> m_weights; ///< work space: probability of each id over that of the most likely
};

} // namespace quantoscope
