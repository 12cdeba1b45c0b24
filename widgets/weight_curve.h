// A histogram of weights as the curves that are drawn of it.
#pragma once

#include "core/results/run.h"

#include <QColor>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>
#include <vector>

class QPalette;

namespace quantoscope {

enum class DistributionShape
{
    Histogram, ///< weights a bin
    Cumulative, ///< share of the weights that are smaller
    Quantiles ///< against those of a normal distribution (Q-Q): a straight line if the weights are normal
};

/// "histogram", "cumulative" and "quantiles".
QString distributionShapeName(DistributionShape shape);
/// The inverse; empty for an unknown word.
std::optional<DistributionShape> distributionShapeFromName(const QString& name);

/// The weights of one layer in one model. `edges` has one entry more than `counts` and ascends.
struct WeightCurve
{
    QString letter; ///< of the run; empty for the original
    QString name;
    int colourIndex = -1; ///< -1: the original
    std::vector<double> edges {};
    std::vector<std::uint64_t> counts {};
    std::shared_ptr<const QuantizedCodes> codes {};

    QString label() const { return letter.isEmpty() ? name : letter + QLatin1Char(' ') + name; }
    bool isValid() const { return !counts.empty() && edges.size() == counts.size() + 1; }
    QColor colour(const QPalette& palette) const;

    /// Of the weights in the histogram those below `weight`, as if spread evenly over their bin; 0 .. 1.
    double shareBelow(double weight) const;
    /// Mean and standard deviation, each weight taken to lie in the middle of its bin.
    double mean() const;
    double deviation() const;
};

struct CurvePoints
{
    QVector<double> keys;
    QVector<double> values;
};

/// Steps: each bin's count at its left edge, the last one's at its right edge too. Empty bins have the value `floor`.
CurvePoints histogramSteps(const WeightCurve& curve, double floor);
/// The share of weights below each edge.
CurvePoints cumulativeShares(const WeightCurve& curve);
/// For each inner edge with weights on both sides: the standard normal's quantile of the share below it, and the edge.
CurvePoints normalQuantiles(const WeightCurve& curve);

/// The z with Φ(z) = share, for shares within 0 .. 1 (exclusive): Winitzki's approximation of erf⁻¹ and two steps of
/// Halley's method.
double normalQuantile(double share);

} // namespace quantoscope
