#include "core/results/pareto.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

std::vector<std::size_t> paretoFront(std::span<const TradeOff> points, bool lowerIsBetter)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (std::isfinite(points[i].cost) && std::isfinite(points[i].worth))
            order.push_back(i);
    }
    const auto isBetter = [lowerIsBetter](double a, double b) { return lowerIsBetter ? a < b : a > b; };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        if (points[a].cost != points[b].cost)
            return points[a].cost < points[b].cost;
        return isBetter(points[a].worth, points[b].worth);
    });
    std::vector<std::size_t> front;
    for (const std::size_t i : order) {
        const bool equalsLast = !front.empty() && points[i].cost == points[front.back()].cost
            && points[i].worth == points[front.back()].worth;
        if (front.empty() || equalsLast || isBetter(points[i].worth, points[front.back()].worth))
            front.push_back(i);
    }
    return front;
}

} // namespace quantoscope
