#include "core/results/salience.h"

#include <algorithm>

namespace quantoscope {

const SalienceVariant* SalienceAnswer::variant(SalienceVariant::Kind kind) const
{
    const auto found = std::ranges::find(variants, kind, &SalienceVariant::kind);
    return found == variants.end() ? nullptr : &*found;
}

std::int64_t SalienceAnswer::outlierColumns(double threshold) const
{
    if (threshold <= 0)
        return 0;
    const auto limit = static_cast<float>(threshold);
    return std::ranges::count_if(maxAbs, [limit](float largest) { return largest >= limit; });
}

} // namespace quantoscope
