#include "widgets/weight_curve.h"

#include "widgets/theme.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace quantoscope {
namespace {

double total(const WeightCurve& curve)
{
    return static_cast<double>(std::accumulate(curve.counts.begin(), curve.counts.end(), std::uint64_t(0)));
}

double middle(const WeightCurve& curve, std::size_t bin)
{
    return (curve.edges[bin] + curve.edges[bin + 1]) / 2;
}

} // namespace

QString distributionShapeName(DistributionShape shape)
{
    switch (shape) {
    case DistributionShape::Histogram:
        break;
    case DistributionShape::Cumulative:
        return QStringLiteral("cumulative");
    case DistributionShape::Quantiles:
        return QStringLiteral("quantiles");
    }
    return QStringLiteral("histogram");
}

std::optional<DistributionShape> distributionShapeFromName(const QString& name)
{
    for (const DistributionShape shape :
         { DistributionShape::Histogram, DistributionShape::Cumulative, DistributionShape::Quantiles }) {
        if (distributionShapeName(shape) == name)
            return shape;
    }
    return std::nullopt;
}

QColor WeightCurve::colour(const QPalette& palette) const
{
    return colourIndex < 0 ? plotColours(palette).original : runColour(colourIndex, palette);
}

double WeightCurve::shareBelow(double weight) const
{
    double below = 0;
    for (std::size_t bin = 0; bin < counts.size() && edges[bin] < weight; ++bin) {
        const double width = edges[bin + 1] - edges[bin];
        const double part = width > 0 ? std::min(1.0, (weight - edges[bin]) / width) : 1;
        below += part * static_cast<double>(counts[bin]);
    }
    const double all = total(*this);
    return all > 0 ? below / all : 0;
}

double WeightCurve::mean() const
{
    double sum = 0;
    for (std::size_t bin = 0; bin < counts.size(); ++bin)
        sum += static_cast<double>(counts[bin]) * middle(*this, bin);
    const double all = total(*this);
    return all > 0 ? sum / all : 0;
}

double WeightCurve::deviation() const
{
    const double centre = mean();
    double sum = 0;
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        const double distance = middle(*this, bin) - centre;
        sum += static_cast<double>(counts[bin]) * distance * distance;
    }
    const double all = total(*this);
    return all > 0 ? std::sqrt(sum / all) : 0;
}

CurvePoints histogramSteps(const WeightCurve& curve, double floor)
{
    CurvePoints points { QVector<double>(curve.edges.begin(), curve.edges.end()), {} };
    points.values.reserve(points.keys.size());
    for (const std::uint64_t count : curve.counts)
        points.values.append(count == 0 ? floor : static_cast<double>(count));
    points.values.append(points.values.last());
    return points;
}

CurvePoints cumulativeShares(const WeightCurve& curve)
{
    CurvePoints points { QVector<double>(curve.edges.begin(), curve.edges.end()), { 0 } };
    const double all = std::max(1.0, total(curve));
    double below = 0;
    for (const std::uint64_t count : curve.counts) {
        below += static_cast<double>(count);
        points.values.append(below / all);
    }
    return points;
}

CurvePoints normalQuantiles(const WeightCurve& curve)
{
    const CurvePoints shares = cumulativeShares(curve);
    CurvePoints points;
    for (qsizetype i = 1; i + 1 < shares.keys.size(); ++i) {
        const double share = shares.values[i];
        if (share > 0 && share < 1) {
            points.keys.append(normalQuantile(share));
            points.values.append(shares.keys[i]);
        }
    }
    return points;
}

double normalQuantile(double share)
{
    constexpr double kWinitzki = 0.147;
    const double logarithm = std::log(4 * share * (1 - share));
    const double half = 2 / (std::numbers::pi * kWinitzki) + logarithm / 2;
    double z = std::numbers::sqrt2 * std::sqrt(std::sqrt(half * half - logarithm / kWinitzki) - half);
    if (share < 0.5)
        z = -z;
    for (int step = 0; step < 2; ++step) {
        const double excess = std::erfc(-z / std::numbers::sqrt2) / 2 - share;
        const double newton = excess * std::sqrt(2 * std::numbers::pi) * std::exp(z * z / 2);
        z -= newton / (1 + z * newton / 2);
    }
    return z;
}

} // namespace quantoscope
