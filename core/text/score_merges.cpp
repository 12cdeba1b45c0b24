#include "core/text/score_merges.h"

#include <functional>
#include <map>

namespace quantoscope {

MergeTable mergesByScore(std::span<const ScoredToken> tokens, const Vocabulary& vocabulary)
{
    std::map<float, std::uint32_t, std::greater<>> rankOfScore;
    for (const ScoredToken& token : tokens)
        rankOfScore.emplace(token.score, 0);
    std::uint32_t next = 0;
    for (auto& [score, rank] : rankOfScore)
        rank = next++;

    MergeTable merges;
    for (const ScoredToken& token : tokens) {
        const std::string_view text = *vocabulary.text(token.id);
        for (std::size_t cut = 1; cut < text.size(); ++cut) {
            const auto left = vocabulary.find(text.substr(0, cut));
            const auto right = left ? vocabulary.find(text.substr(cut)) : std::nullopt;
            if (right)
                merges.emplace(mergeKey(*left, *right), BpeMerge { rankOfScore.at(token.score), token.id });
        }
    }
    return merges;
}

} // namespace quantoscope
