#include "widgets/distribution_text.h"

#include "widgets/distribution_plot.h"
#include "widgets/number_format.h"
#include "widgets/sentences.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

QString exact(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

std::size_t binOf(const WeightCurve& curve, double weight)
{
    const auto above = std::ranges::upper_bound(curve.edges, weight);
    return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(above - curve.edges.begin() - 1, 0,
                                                               static_cast<std::ptrdiff_t>(curve.counts.size()) - 1));
}

/// The weight at this quantile, between the two known ones; the ends beyond them.
double weightAt(const CurvePoints& points, double quantile)
{
    if (points.keys.empty())
        return 0;
    const auto above = std::ranges::lower_bound(points.keys, quantile);
    if (above == points.keys.begin())
        return points.values.first();
    if (above == points.keys.end())
        return points.values.last();
    const auto i = above - points.keys.begin();
    const double width = points.keys[i] - points.keys[i - 1];
    const double part = width > 0 ? (quantile - points.keys[i - 1]) / width : 1;
    return points.values[i - 1] + part * (points.values[i] - points.values[i - 1]);
}

QString histogramSentences(const std::vector<WeightCurve>& curves, const QString& layer)
{
    const WeightCurve& original = curves.front();
    const auto peak = static_cast<std::size_t>(std::ranges::max_element(original.counts) - original.counts.begin());
    QString text = DistributionPlot::tr("Histogram of %1 in %n bin(s) from %2 to %3; the original peaks near %4.",
                                        nullptr, static_cast<int>(original.counts.size()))
                       .arg(layer, formatValue(original.edges.front()), formatValue(original.edges.back()),
                            formatValue((original.edges[peak] + original.edges[peak + 1]) / 2));
    for (std::size_t i = 1; i < curves.size(); ++i) {
        const auto used = std::ranges::count_if(curves[i].counts, [](std::uint64_t count) { return count > 0; });
        //: %1 is a run's letter and name, %2 a run of bins
        text += sentenceGap()
            + DistributionPlot::tr("%1 fills %n of them.", nullptr, static_cast<int>(used)).arg(curves[i].label());
    }
    return text;
}

QString cumulativeSentences(const std::vector<WeightCurve>& curves, const QString& layer)
{
    QString text = DistributionPlot::tr("Share of the weights of %1 below each value.").arg(layer);
    for (const WeightCurve& curve : curves) {
        const double deviation = curves.front().deviation();
        const double within = curve.shareBelow(deviation) - curve.shareBelow(-deviation);
        text += sentenceGap()
            + DistributionPlot::tr("%1: %2 of them between −%3 and %3.", "%1 a model, %2 a percentage, %3 a weight")
                  .arg(curve.label(), formatShare(within), formatValue(deviation));
    }
    return text;
}

QString quantileSentences(const std::vector<WeightCurve>& curves, const QString& layer)
{
    const WeightCurve& original = curves.front();
    const double mean = original.mean();
    const double deviation = original.deviation();
    const CurvePoints points = normalQuantiles(original);
    QString text
        = DistributionPlot::tr("Quantiles of the weights of %1 against a normal distribution; the original has mean "
                               "%2 and standard deviation %3.")
              .arg(layer, formatValue(mean), formatValue(deviation));
    constexpr double kTail = 3;
    const double expected = 2 * kTail * deviation;
    const double found = weightAt(points, kTail) - weightAt(points, -kTail);
    const QString farther
        = DistributionPlot::tr("Its tails reach %1 times as far as a normal distribution's at three standard "
                               "deviations.")
              .arg(formatValue(expected > 0 ? found / expected : 0));
    return text + sentenceGap() + farther;
}

/// A row for each place of the axis and a column for each curve; curves are taken at the original's places.
TableTwin curveTable(const std::vector<WeightCurve>& curves, const QString& keyHeader, const QVector<double>& keys,
                     const std::vector<QVector<double>>& values)
{
    TableTwin table;
    table.headers << keyHeader;
    for (const WeightCurve& curve : curves)
        table.headers << (curve.colourIndex < 0 ? QStringLiteral("original") : curve.label());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QStringList row { exact(keys[i]) };
        for (const QVector<double>& column : values)
            row << exact(column[i]);
        table.rows.push_back(std::move(row));
    }
    return table;
}

TableTwin cumulativeTable(const std::vector<WeightCurve>& curves)
{
    const QVector<double> keys(curves.front().edges.begin(), curves.front().edges.end());
    std::vector<QVector<double>> shares;
    for (const WeightCurve& curve : curves) {
        QVector<double> column;
        for (const double key : keys)
            column << curve.shareBelow(key);
        shares.push_back(std::move(column));
    }
    return curveTable(curves, QStringLiteral("weight"), keys, shares);
}

TableTwin quantileTable(const std::vector<WeightCurve>& curves)
{
    const QVector<double> keys = normalQuantiles(curves.front()).keys;
    std::vector<QVector<double>> weights;
    for (const WeightCurve& curve : curves) {
        const CurvePoints points = normalQuantiles(curve);
        QVector<double> column;
        for (const double key : keys)
            column << weightAt(points, key);
        weights.push_back(std::move(column));
    }
    return curveTable(curves, QStringLiteral("normal_quantile"), keys, weights);
}

TableTwin histogramTable(const std::vector<WeightCurve>& curves)
{
    TableTwin table;
    const WeightCurve& first = curves.front();
    table.headers = { QStringLiteral("bin_low"), QStringLiteral("bin_high") };
    std::size_t bins = 0;
    for (const WeightCurve& curve : curves) {
        if (curve.edges != first.edges)
            table.headers << QStringLiteral("bin_low") << QStringLiteral("bin_high");
        table.headers << (curve.colourIndex < 0 ? QStringLiteral("original") : curve.label());
        bins = std::max(bins, curve.counts.size());
    }
    const auto edgesOf = [](const WeightCurve& curve, std::size_t bin) {
        return bin < curve.counts.size() ? QStringList { exact(curve.edges[bin]), exact(curve.edges[bin + 1]) }
                                         : QStringList { {}, {} };
    };
    for (std::size_t bin = 0; bin < bins; ++bin) {
        QStringList row = edgesOf(first, bin);
        for (const WeightCurve& curve : curves) {
            if (curve.edges != first.edges)
                row += edgesOf(curve, bin);
            row << (bin < curve.counts.size() ? QString::number(curve.counts[bin]) : QString());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

QString distributionSentences(const std::vector<WeightCurve>& curves, DistributionShape shape, const QString& layer)
{
    switch (shape) {
    case DistributionShape::Cumulative:
        return cumulativeSentences(curves, layer);
    case DistributionShape::Quantiles:
        return quantileSentences(curves, layer);
    case DistributionShape::Histogram:
        break;
    }
    return histogramSentences(curves, layer);
}

QString distributionValues(const std::vector<WeightCurve>& curves, DistributionShape shape, double key)
{
    const WeightCurve& first = curves.front();
    const std::size_t bin = binOf(first, key);
    //: Range of a histogram bin: lower and upper weight
    QString text
        = DistributionPlot::tr("%1 to %2").arg(formatValue(first.edges[bin]), formatValue(first.edges[bin + 1]));
    if (shape == DistributionShape::Cumulative)
        text = DistributionPlot::tr("Below %1", "%1 is a weight").arg(formatValue(key));
    if (shape == DistributionShape::Quantiles)
        text = DistributionPlot::tr("%1 standard deviations").arg(formatValue(key));
    for (const WeightCurve& curve : curves) {
        QString value;
        if (shape == DistributionShape::Cumulative)
            value = formatShare(curve.shareBelow(key));
        else if (shape == DistributionShape::Quantiles)
            value = formatValue(weightAt(normalQuantiles(curve), key));
        else if (curve.edges == first.edges)
            value = QLocale().toString(curve.counts[bin]);
        if (!value.isEmpty())
            text += QStringLiteral("\n%1: %2").arg(curve.label(), value);
    }
    return text;
}

QString cursorText(const std::vector<WeightCurve>& curves, std::optional<double> first, std::optional<double> second)
{
    if (!first && !second)
        return DistributionPlot::tr("Cursors: keys 1 and 2");
    if (!first || !second) {
        return DistributionPlot::tr("Cursor %1 at %2")
            .arg(QString::number(first ? 1 : 2), formatValue(first ? *first : *second));
    }
    QString text = DistributionPlot::tr("%1 to %2, Δ %3", "two weights and their difference")
                       .arg(formatValue(*first), formatValue(*second), formatValue(*second - *first));
    const auto [low, high] = std::minmax(*first, *second);
    for (const WeightCurve& curve : curves)
        text += QStringLiteral(" · %1 %2")
                    .arg(curve.label(), formatShare(curve.shareBelow(high) - curve.shareBelow(low)));
    return text;
}

TableTwin distributionTable(const std::vector<WeightCurve>& curves, DistributionShape shape)
{
    if (curves.empty())
        return {};
    switch (shape) {
    case DistributionShape::Cumulative:
        return cumulativeTable(curves);
    case DistributionShape::Quantiles:
        return quantileTable(curves);
    case DistributionShape::Histogram:
        break;
    }
    return histogramTable(curves);
}

} // namespace quantoscope
