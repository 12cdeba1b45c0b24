// Which of several results cannot be bettered on both of two counts.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace quantoscope {

/// What a run costs (bits per weight, bytes, seconds: less is better) and what it is worth.
struct TradeOff
{
    double cost = 0;
    double worth = 0;
};

/// Indices of the points that no other equals or betters in cost and worth while being better in one, by rising cost.
/// Of points with equal values all are kept. Points that are not finite are never on the front.
std::vector<std::size_t> paretoFront(std::span<const TradeOff> points, bool lowerIsBetter);

} // namespace quantoscope
