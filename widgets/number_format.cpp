#include "widgets/number_format.h"

#include "core/results/metric.h"
#include "core/results/warnings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <string_view>

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
constexpr QChar kNoBreakSpace(0x00a0);
constexpr QChar kMinus(0x2212);
constexpr double kWholeSeconds = 100; // from which on tenths are not told
constexpr int kSizeDigits = 3;
constexpr int kSettingDigits = 12; // all that a form takes
constexpr int kMostShareDigits = 6;

QString forReaders(QString text, const QLocale& locale)
{
    return text.replace(locale.exponential(), QStringLiteral("e")).replace(QLatin1Char('-'), kMinus);
}

/// Qt's own option for zeros at the end leaves them out after a leading zero.
QString withDigits(double value, int digits)
{
    const QLocale locale;
    const int exponent = QString::number(value, 'e', digits - 1).section(u'e', 1).toInt();
    if (exponent < kLeastExponent || exponent >= digits)
        return forReaders(locale.toString(value, 'e', digits - 1), locale);
    return forReaders(locale.toString(value, 'f', digits - 1 - exponent), locale);
}

/// Behind the point, so that `digits` are significant.
int decimalsOf(double value, int digits)
{
    const int whole = value >= 1 ? static_cast<int>(std::floor(std::log10(value))) + 1 : 1;
    return std::max(0, digits - whole);
}

/// 1 for bytes themselves, else 1024 to some power.
double byteUnit(double bytes)
{
    double unit = 1;
    while (bytes / unit >= 1024)
        unit *= 1024;
    return unit;
}

int byteDecimals(double bytes)
{
    const double unit = byteUnit(bytes);
    return unit > 1 ? decimalsOf(bytes / unit, kSizeDigits) : 0;
}

QString inByteUnit(double bytes, double unit, int decimals)
{
    if (unit <= 1)
        return QLocale().formattedDataSize(std::llround(bytes), 0, QLocale::DataSizeIecFormat);
    const QString one = QLocale().formattedDataSize(std::llround(unit), 0, QLocale::DataSizeIecFormat);
    const auto name = std::ranges::find_if(one, [](QChar letter) { return letter.isLetter(); });
    return QLocale().toString(bytes / unit, 'f', decimals) + kNoBreakSpace
        + one.sliced(std::distance(one.begin(), name));
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

int secondsDecimals(double seconds)
{
    const double size = std::abs(seconds);
    if (size >= kWholeSeconds)
        return 0;
    return size >= 1 || size == 0 ? 1 : 1 - static_cast<int>(std::floor(std::log10(size)));
}

bool isTime(const MetricDescription& metric)
{
    return std::string_view(metric.unit) == "s";
}

QString secondsNumber(double seconds, int decimals)
{
    const QLocale locale;
    return forReaders(locale.toString(seconds, 'f', decimals), locale);
}

/// "+", "−" or "±" for what is shown as no difference.
QChar signOf(double shownDifference)
{
    return shownDifference > 0 ? QChar(u'+') : shownDifference < 0 ? kMinus : QChar(0x00b1);
}

} // namespace

QString formatValue(double value, int digits)
{
    if (!std::isfinite(value))
        return QCoreApplication::translate("numbers", "not finite");
    if (value != std::trunc(value))
        return withDigits(value, digits);
    const QLocale locale;
    return forReaders(locale.toString(value, 'g', digits), locale);
}

QString formatValue(const std::optional<double>& value, const QString& unit)
{
    if (!value)
        return QStringLiteral("—");
    return unit.isEmpty() ? formatValue(*value) : formatValue(*value) + kNoBreakSpace + unit;
}

QString formatSetting(double value)
{
    const QLocale locale;
    return locale.toString(value, 'g', kSettingDigits).replace(locale.exponential(), QStringLiteral("e"));
}

QString formatShare(double share, int digits)
{
    if (!std::isfinite(share))
        return formatValue(share);
    const double percent = 100 * share;
    while (percent < 100 && digits < kMostShareDigits && QString::number(percent, 'g', digits).toDouble() >= 100)
        ++digits; // nearly all is not all
    const bool isWhole = share == 0 || percent >= std::pow(10.0, digits);
    return (isWhole ? QLocale().toString(percent, 'f', 0) : withDigits(percent, digits)) + kNoBreakSpace
        + QLatin1Char('%');
}

QString formatShare(const std::optional<double>& share, int digits)
{
    return share ? formatShare(*share, digits) : QStringLiteral("—");
}

QString formatSeconds(double seconds)
{
    if (!std::isfinite(seconds))
        return formatValue(seconds);
    return secondsNumber(seconds, secondsDecimals(seconds)) + kNoBreakSpace + QLatin1Char('s');
}

QString formatSecondsChange(double from, double to)
{
    const int decimals = std::min(secondsDecimals(from), secondsDecimals(to));
    const double change = rounded(rounded(to, decimals) - rounded(from, decimals), decimals);
    return signOf(change) + secondsNumber(std::abs(change), decimals) + kNoBreakSpace + QLatin1Char('s');
}

QString formatMetric(const MetricDescription& metric, const std::optional<double>& value)
{
    return value && isTime(metric) ? formatSeconds(*value) : formatValue(value, QString::fromUtf8(metric.unit));
}

QString formatMetricCell(const MetricDescription& metric, const std::optional<double>& value)
{
    return value && std::isfinite(*value) && isTime(metric) ? secondsNumber(*value, secondsDecimals(*value))
                                                            : formatValue(value);
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
    return inByteUnit(bytes, byteUnit(bytes), byteDecimals(bytes));
}

QString formatBytesChange(double from, double to)
{
    const double unit = byteUnit(std::max(from, to));
    const bool isOneUnit = byteUnit(std::min(from, to)) == unit;
    const int decimals = isOneUnit ? std::max(byteDecimals(from), byteDecimals(to)) : byteDecimals(std::max(from, to));
    const auto shown = [&](double bytes) { return rounded(bytes / unit, isOneUnit ? byteDecimals(bytes) : decimals); };
    const double change = rounded(shown(to) - shown(from), decimals);
    return signOf(change) + inByteUnit(std::abs(change) * unit, unit, decimals);
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
