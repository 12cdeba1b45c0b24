// Texts as a model takes them: one row of token ids each, shorter ones padded behind.
#pragma once

#include <ATen/core/Tensor.h>

#include <utility>
#include <vector>

namespace quantoscope {

struct TokenBatch
{
    TokenBatch() = default;
    /// Texts of equal length and one type; implicit, since that is what most callers have.
    TokenBatch(at::Tensor sameLength) : ids(std::move(sameLength)) { }

    at::Tensor ids; ///< int64 [texts, tokens]
    at::Tensor types; ///< int64 [texts, tokens]: 1 in the second text of a pair, else 0; undefined: all 0
    std::vector<std::int64_t> lengths; ///< tokens of each text that are no padding; empty: all of them

    std::int64_t texts() const { return ids.size(0); }
    std::int64_t lengthOf(std::int64_t text) const
    {
        return lengths.empty() ? ids.size(1) : lengths[static_cast<std::size_t>(text)];
    }
    /// `count` texts from `first` on, cut to the longest of them.
    TokenBatch narrow(std::int64_t first, std::int64_t count) const;
};

} // namespace quantoscope
