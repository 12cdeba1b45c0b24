#include "core/models/sampler.h"

#include "core/base/errors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {
namespace {

// Neighbouring seeds and streams must not give related generators: the output function of SplitMix64 (Steele, Lea and
// Flood, 2014).
std::uint64_t mixed(std::uint64_t seed, std::uint64_t stream)
{
    std::uint64_t bits = seed + (stream + 1) * 0x9E3779B97F4A7C15u;
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9u;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBu;
    return bits ^ (bits >> 31);
}

std::size_t mostLikely(std::span<const float> logProbabilities)
{
    std::size_t best = 0;
    for (std::size_t id = 0; id < logProbabilities.size(); ++id) {
        if (std::isnan(logProbabilities[id]))
            throw Error("the model's output is not a number; its weights or the arithmetic are at fault");
        if (logProbabilities[id] > logProbabilities[best])
            best = id;
    }
    return best;
}

} // namespace

void SamplerSettings::validate() const
{
    if (!greedy && !(temperature > 0 && std::isfinite(temperature)))
        throw InvalidRequest("temperature must be above 0, got " + std::to_string(temperature));
    if (topK < 0)
        throw InvalidRequest("top-k must be at least 0, got " + std::to_string(topK));
    if (!(topP > 0 && topP <= 1))
        throw InvalidRequest("top-p must be above 0 and at most 1, got " + std::to_string(topP));
    if (!(repetitionPenalty > 0 && std::isfinite(repetitionPenalty)))
        throw InvalidRequest("the repetition penalty must be above 0, got " + std::to_string(repetitionPenalty));
    if (maxNewTokens < 0)
        throw InvalidRequest("the number of new tokens must be at least 0, got " + std::to_string(maxNewTokens));
}

Sampler::Sampler(const SamplerSettings& settings, std::uint64_t stream)
    : m_settings(settings), m_generator(mixed(settings.seed, stream))
{
}

double Sampler::uniform()
{
    return static_cast<double>(m_generator() >> 11) * 0x1p-53;
}

void Sampler::keepMostLikely(std::span<const float> logProbabilities)
{
    const auto likelier = [&](std::int64_t a, std::int64_t b) {
        const float pa = logProbabilities[static_cast<std::size_t>(a)];
        const float pb = logProbabilities[static_cast<std::size_t>(b)];
        return pa != pb ? pa > pb : a < b;
    };
    const auto weight = [&](std::int64_t id) { return m_weights[static_cast<std::size_t>(id)]; };

    const auto k = static_cast<std::size_t>(m_settings.topK);
    if (k > 0 && k < m_kept.size()) {
        std::nth_element(m_kept.begin(), m_kept.begin() + m_settings.topK - 1, m_kept.end(), likelier);
        m_kept.resize(k);
    }
    if (m_settings.topP < 1) {
        std::sort(m_kept.begin(), m_kept.end(), likelier);
        double left = 0;
        for (const std::int64_t id : m_kept)
            left += weight(id);
        std::size_t count = 0;
        for (double reached = 0; count < m_kept.size() && reached < m_settings.topP * left; ++count)
            reached += weight(m_kept[count]);
        m_kept.resize(std::max<std::size_t>(count, 1));
    }
    std::sort(m_kept.begin(), m_kept.end());
}

std::int64_t Sampler::draw(std::span<const float> logProbabilities)
{
    const std::size_t best = mostLikely(logProbabilities);
    if (m_settings.greedy)
        return static_cast<std::int64_t>(best);

    m_weights.resize(logProbabilities.size());
    for (std::size_t id = 0; id < logProbabilities.size(); ++id) {
        const double behind = static_cast<double>(logProbabilities[id]) - static_cast<double>(logProbabilities[best]);
        m_weights[id] = std::exp(behind / m_settings.temperature);
    }
    m_kept.resize(logProbabilities.size());
    std::iota(m_kept.begin(), m_kept.end(), 0);
    if (m_settings.topK > 0 || m_settings.topP < 1)
        keepMostLikely(logProbabilities);

    double total = 0;
    for (const std::int64_t id : m_kept)
        total += m_weights[static_cast<std::size_t>(id)];
    const double target = uniform() * total;
    double passed = 0;
    std::int64_t last = static_cast<std::int64_t>(best);
    for (const std::int64_t id : m_kept) {
        if (m_weights[static_cast<std::size_t>(id)] == 0)
            continue;
        passed += m_weights[static_cast<std::size_t>(id)];
        last = id;
        if (passed > target)
            break;
    }
    return last; // the last one with any weight where rounding leaves the target unpassed
}

} // namespace quantoscope
