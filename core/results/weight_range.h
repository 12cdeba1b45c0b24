// The weights of a layer that lie between two values, by input channel: what a range dragged in a distribution asks and
// is told. No libtorch, no Qt.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace quantoscope {

/// Both ends included; `low` is not above `high`.
struct WeightSpan
{
    double low = 0;
    double high = 0;

    bool contains(double weight) const noexcept { return weight >= low && weight <= high; }
    bool operator==(const WeightSpan&) const = default;
};

struct WeightRangeRequest
{
    std::string layer;
    WeightSpan span;

    bool operator==(const WeightRangeRequest&) const = default;
};

/// Of the original weights.
struct WeightRangeAnswer
{
    WeightRangeRequest request;
    std::int64_t outFeatures = 0;
    std::vector<std::int64_t> counts; ///< [in]: weights of the channel within the span
    std::int64_t total = 0; ///< sum of counts
};

} // namespace quantoscope
