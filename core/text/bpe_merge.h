// The merge loop of byte-pair encoding, shared by all tokenizers of that family.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <queue>
#include <unordered_map>
#include <vector>

namespace quantoscope {

/// What two adjacent tokens become. Merges of lower rank come first, of equal rank from left to right.
struct BpeMerge
{
    std::uint32_t rank = 0;
    std::int32_t token = 0;
};

/// Merges by the pair of tokens, see mergeKey().
using MergeTable = std::unordered_map<std::uint64_t, BpeMerge>;

constexpr std::uint64_t mergeKey(std::int32_t left, std::int32_t right) noexcept
{
    return std::uint64_t(static_cast<std::uint32_t>(left)) << 32U | static_cast<std::uint32_t>(right);
}

/// The `find` of applyMerges for a table.
struct MergeLookup
{
    const MergeTable& table;

    std::optional<BpeMerge> operator()(std::int32_t left, std::int32_t right) const
    {
        const auto found = table.find(mergeKey(left, right));
        return found == table.end() ? std::nullopt : std::optional(found->second);
    }
};

/// Merges adjacent tokens until `find(left, right)`, which returns std::optional<BpeMerge>, knows no more pair.
/// O(n log n): a heap of candidate pairs over a linked list, stale candidates being skipped when they come up.
template <typename FindMerge>
std::vector<std::int32_t> applyMerges(const std::vector<std::int32_t>& tokens, const FindMerge& find)
{
    constexpr std::int32_t none = -1;
    struct Node
    {
        std::int32_t token;
        std::int32_t previous;
        std::int32_t next;
    };
    struct Candidate
    {
        std::uint32_t rank;
        std::int32_t left;
        std::int32_t right;
        std::int32_t leftToken; // what the nodes held when this was found
        std::int32_t rightToken;
        std::int32_t merged;
    };
    const auto later
        = [](const Candidate& a, const Candidate& b) { return a.rank != b.rank ? a.rank > b.rank : a.left > b.left; };

    std::vector<Node> nodes;
    nodes.reserve(tokens.size());
    const auto count = static_cast<std::int32_t>(tokens.size());
    for (std::int32_t i = 0; i < count; ++i)
        nodes.push_back({ tokens[static_cast<std::size_t>(i)], i - 1, i + 1 < count ? i + 1 : none });
    const auto node = [&nodes](std::int32_t i) -> Node& { return nodes[static_cast<std::size_t>(i)]; };

    std::priority_queue<Candidate, std::vector<Candidate>, decltype(later)> queue(later);
    const auto consider = [&](std::int32_t left, std::int32_t right) {
        if (left == none || right == none)
            return;
        if (const std::optional<BpeMerge> merge = find(node(left).token, node(right).token))
            queue.push({ merge->rank, left, right, node(left).token, node(right).token, merge->token });
    };
    for (std::int32_t i = 0; i + 1 < count; ++i)
        consider(i, i + 1);

    while (!queue.empty()) {
        const Candidate best = queue.top();
        queue.pop();
        Node& left = node(best.left);
        Node& right = node(best.right);
        if (left.next != best.right || left.token != best.leftToken || right.token != best.rightToken)
            continue;
        left.token = best.merged;
        left.next = right.next;
        right.token = none;
        if (left.next != none)
            node(left.next).previous = best.left;
        consider(left.previous, best.left);
        consider(best.left, left.next);
    }

    std::vector<std::int32_t> merged;
    for (std::int32_t i = count == 0 ? none : 0; i != none; i = node(i).next)
        merged.push_back(node(i).token);
    return merged;
}

} // namespace quantoscope
