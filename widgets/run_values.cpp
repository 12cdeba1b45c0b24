#include "widgets/run_values.h"

#include "core/results/metric.h"
#include "core/results/run_metric.h"
#include "widgets/number_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace quantoscope {
namespace {

constexpr double kMebibyte = 1024.0 * 1024.0;
constexpr std::string_view kMeanPrefix = "mean_";
constexpr std::string_view kKl = "kl_mean";

// Run metrics named "mean_X" are the mean of the layer metric X.
const MetricDescription* averagedMetric(const RunMetricDescription& metric)
{
    return metric.key.starts_with(kMeanPrefix) ? findLayerMetric(metric.key.substr(kMeanPrefix.size())) : nullptr;
}

std::optional<double> meanOf(const std::vector<LayerResultPtr>& layers, const MetricDescription& metric)
{
    double sum = 0;
    int count = 0;
    for (const LayerResultPtr& layer : layers) {
        if (const std::optional<double> value = metric.value(*layer)) {
            sum += *value;
            ++count;
        }
    }
    return count > 0 ? std::optional<double>(sum / count) : std::nullopt;
}

QString magnitude(const RunMetricDescription& metric, double value)
{
    switch (metric.quantity) {
    case RunQuantity::Share:
        return formatShare(value);
    case RunQuantity::Bytes:
        return formatBytes(value);
    case RunQuantity::Seconds:
        return formatSeconds(value);
    case RunQuantity::Number:
        break;
    }
    return formatValue(value);
}

// 50 % less 40 % are no 10 % of anything.
QString pointsText(double difference)
{
    const QString sign = difference < 0 ? QStringLiteral("−") : QStringLiteral("+");
    //: Percentage points: "+1.5 pp"
    return sign
        + QCoreApplication::translate("RunValues", "%1 pp").arg(QLocale().toString(100 * std::abs(difference), 'f', 1));
}

} // namespace

std::optional<double> runValue(const RunRecord& run, const RunMetricDescription& metric)
{
    if (const MetricDescription* const averaged = averagedMetric(metric))
        return meanOf(run.layers, *averaged);
    return metric.value(run.header);
}

bool isMeanOfLayers(const RunMetricDescription& metric)
{
    return averagedMetric(metric) != nullptr;
}

bool isOfSomeLayers(const RunRecord& run)
{
    return run.header.status != RunStatus::Complete;
}

QString ofLayersSoFar(const QString& shown, const RunRecord& run)
{
    //: %1 a mean error, %n the layers that are finished of a run that is not
    return QCoreApplication::translate("RunValues", "%1 over the %n layer(s) finished so far", nullptr,
                                       static_cast<int>(run.layers.size()))
        .arg(shown);
}

std::optional<double> runStandardError(const RunRecord& run, const RunMetricDescription& metric)
{
    return metric.standardError ? metric.standardError(run.header) : std::nullopt;
}

std::optional<double> originalValue(const ResultsStore& store, const RunMetricDescription& metric)
{
    if (metric.original) {
        for (const RunRecord& run : store.runs()) {
            if (const std::optional<double> value = metric.original(run.header))
                return value;
        }
    }
    return std::nullopt;
}

QString formatRunValue(const RunMetricDescription& metric, const std::optional<double>& value)
{
    return value && std::isfinite(*value) ? magnitude(metric, *value) : formatValue(value);
}

QString formatRunDifference(const RunMetricDescription& metric, const std::optional<double>& value,
                            const std::optional<double>& baseline)
{
    if (!value || !baseline || !std::isfinite(*value - *baseline))
        return {};
    const double difference = *value - *baseline;
    if (difference == 0)
        return QStringLiteral("±0");
    switch (metric.quantity) {
    case RunQuantity::Share:
        return pointsText(difference);
    case RunQuantity::Bytes:
        return formatBytesChange(*baseline, *value);
    case RunQuantity::Seconds:
        return formatSecondsChange(*baseline, *value);
    case RunQuantity::Number:
        break;
    }
    return (difference < 0 ? QStringLiteral("−") : QStringLiteral("+")) + formatValue(std::abs(difference));
}

QString runTitle(const RunMetricDescription& metric)
{
    const MetricDescription* const averaged = averagedMetric(metric);
    const QString unit = coreText(averaged ? averaged->unit : metric.key == kKl ? "nats" : "");
    const QString label = coreText(metric.label);
    return unit.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, unit);
}

double runAxisFactor(const RunMetricDescription& metric)
{
    switch (metric.quantity) {
    case RunQuantity::Share:
        return 100;
    case RunQuantity::Bytes:
        return 1 / kMebibyte;
    case RunQuantity::Seconds:
    case RunQuantity::Number:
        break;
    }
    return 1;
}

QString runAxisTitle(const RunMetricDescription& metric)
{
    const QString label = coreText(metric.label);
    switch (metric.quantity) {
    case RunQuantity::Share:
        return label + QStringLiteral(" (%)");
    case RunQuantity::Bytes:
        return label + QStringLiteral(" (MiB)");
    case RunQuantity::Seconds:
        return label + QStringLiteral(" (s)");
    case RunQuantity::Number:
        break;
    }
    return runTitle(metric);
}

} // namespace quantoscope
