// Numbers that two computations need not agree on to the bit.
#pragma once

#include <algorithm>
#include <cmath>

namespace quantoscope::testing {

/// Whether two numbers differ by at most `tolerance` of the larger.
inline bool nearly(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

} // namespace quantoscope::testing
