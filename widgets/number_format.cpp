#include "widgets/number_format.h"

#include "core/results/metric.h"
#include "core/results/warnings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace quantoscope {

QString coreText(const std::string& text)
{
    return coreText(text.c_str());
}

QString coreText(const char* text)
{
    return QCoreApplication::translate("core", text);
}

namespace {

constexpr int kLeastExponent = -4; // of what is written without one

QString withPlainExponent(QString text, const QLocale& locale)
{
    return text.replace(locale.exponential(), QStringLiteral("e"));
}

} // namespace

QString formatValue(double value, int digits)
{
    if (!std::isfinite(value))
        return QCoreApplication::translate("numbers", "not finite");
    const QLocale locale;
    return withPlainExponent(locale.toString(value, 'g', digits), locale);
}

// Qt's own option for zeros at the end leaves them out after a leading zero.
QString formatCell(double value, int digits)
{
    if (!std::isfinite(value) || value == std::trunc(value))
        return formatValue(value, digits);
    const QLocale locale;
    const int exponent = QString::number(value, 'e', digits - 1).section(u'e', 1).toInt();
    if (exponent < kLeastExponent || exponent >= digits)
        return withPlainExponent(locale.toString(value, 'e', digits - 1), locale);
    return locale.toString(value, 'f', digits - 1 - exponent);
}

QString formatValue(const std::optional<double>& value, const QString& unit)
{
    if (!value)
        return QStringLiteral("—");
    return unit.isEmpty() ? formatValue(*value) : formatValue(*value) + QChar(0x00a0) + unit;
}

QString formatCell(const std::optional<double>& value, const QString& unit)
{
    if (!value)
        return QStringLiteral("—");
    return unit.isEmpty() ? formatCell(*value) : formatCell(*value) + QChar(0x00a0) + unit;
}

QString formatMetric(const MetricDescription& metric, const std::optional<double>& value)
{
    return formatValue(value, QString::fromUtf8(metric.unit));
}

QString metricTitle(const MetricDescription& metric)
{
    const QString unit = QString::fromUtf8(metric.unit);
    return unit.isEmpty() ? coreText(metric.label) : QStringLiteral("%1 (%2)").arg(coreText(metric.label), unit);
}

QString formatDuration(double seconds)
{
    if (!(seconds >= 0) || !std::isfinite(seconds))
        return {};
    const auto total = static_cast<qint64>(std::llround(seconds));
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (total < 3600)
        return QStringLiteral("%1:%2").arg(total / 60).arg(two(total % 60));
    return QStringLiteral("%1:%2:%3").arg(total / 3600).arg(two(total / 60 % 60), two(total % 60));
}

QString formatRoughDuration(double seconds)
{
    constexpr double minute = 60;
    constexpr double hour = 60 * minute;
    const QLocale locale;
    const auto inUnits
        = [](const QString& number, const char* unit) { return number + QChar(0x00a0) + QLatin1String(unit); };
    if (seconds < 1.5 * minute)
        return inUnits(locale.toString(std::max(1.0, std::round(seconds)), 'f', 0), "s");
    if (seconds < 1.5 * hour)
        return inUnits(locale.toString(seconds / minute, 'f', 0), "min");
    return inUnits(locale.toString(seconds / hour, 'f', seconds < 10 * hour ? 1 : 0), "h");
}

QString formatBytes(double bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeIecFormat);
}

QString warningSentence(const Warning& warning)
{
    const QString phrase = coreText(std::string(warningTemplate(warning.code)));
    Warning translated = warning;
    for (auto& [name, value] : translated.parameters)
        value = coreText(value).toStdString(); // a reason may be a text of the engine, too
    return QString::fromStdString(fillWarning(phrase.toStdString(), translated));
}

QString exactValue(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

QString csvField(const QString& text)
{
    static const QString special = QStringLiteral(",\"\r\n");
    for (const QChar character : text) {
        if (special.contains(character)) {
            QString quoted = text;
            quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
            return QLatin1Char('"') + quoted + QLatin1Char('"');
        }
    }
    return text;
}

} // namespace quantoscope
