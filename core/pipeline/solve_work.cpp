#include "core/pipeline/solve_work.h"

namespace quantoscope {
namespace {

/// Multiply-adds that a method without a Gram matrix spends on a weight, roughly.
constexpr double kRoundingWork = 50;

} // namespace

double solveWork(const QuantizerConfig& config, bool needsStatistics, std::int64_t rows, std::int64_t inFeatures)
{
    const auto in = static_cast<double>(inFeatures);
    const double weights = static_cast<double>(rows) * in;
    if (!needsStatistics)
        return weights * kRoundingWork;
    // Each row of OBQ works through an inverse of its own, one triangle that shrinks; the others share one factor.
    const bool eachRowInverts = config.method() == "obq" && config.text("order") == "greedy";
    return weights * (eachRowInverts ? in * in / 6 : in / 2) + in * in * in;
}

} // namespace quantoscope
