#include "core/models/token_batch.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace quantoscope {

TokenBatch TokenBatch::narrow(std::int64_t first, std::int64_t count) const
{
    TokenBatch part;
    std::int64_t longest = ids.size(1);
    if (!lengths.empty()) {
        const auto begin = lengths.begin() + first;
        part.lengths.assign(begin, begin + count);
        longest = *std::max_element(part.lengths.begin(), part.lengths.end());
    }
    part.ids = ids.narrow(0, first, count).narrow(1, 0, longest);
    if (types.defined())
        part.types = types.narrow(0, first, count).narrow(1, 0, longest);
    return part;
}

} // namespace quantoscope
