// Times of several works in one process on a machine that others use too.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <functional>
#include <limits>
#include <vector>

namespace quantoscope {

inline double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The best time of each work, in seconds. They take turns, so that what disturbs one disturbs its neighbours as well;
/// there are at least three rounds and as many as begin within `budget` seconds.
inline std::vector<double> bestTimes(double budget, const std::vector<std::function<void()>>& works)
{
    std::vector<double> best(works.size(), std::numeric_limits<double>::max());
    double spent = 0;
    for (int round = 0; round < 3 || spent < budget; ++round) {
        for (std::size_t i = 0; i < works.size(); ++i) {
            const double time = secondsOf(works[i]);
            best[i] = std::min(best[i], time);
            spent += time;
        }
    }
    return best;
}

} // namespace quantoscope
