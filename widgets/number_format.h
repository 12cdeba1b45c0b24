// Numbers and texts of the engine for people: the user's locale, fixed digits, units.
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace quantoscope {

struct MetricDescription;
struct Warning;

/// Text marked by QUANTOSCOPE_TR, translated in context "core".
QString coreText(const std::string& text);
QString coreText(const char* text);

/// Significant digits in the user's locale ("0.01234", "1.234e-05"), without zeros at the end; "not finite" for NaN and
/// infinities.
QString formatValue(double value, int digits = 4);
/// With its unit after a space; an em dash if there is none.
QString formatValue(const std::optional<double>& value, const QString& unit = {});
/// Of a column, whose rows have as many digits each ("0.01200" under "0.01234"); whole numbers stay as they are.
QString formatCell(double value, int digits = 4);
QString formatCell(const std::optional<double>& value, const QString& unit = {});
QString formatMetric(const MetricDescription& metric, const std::optional<double>& value);
/// "Relative output error" or "Output SQNR (dB)": for axes and column headers.
QString metricTitle(const MetricDescription& metric);
/// "1:42", "2:03:10"; empty for a negative number.
QString formatDuration(double seconds);
/// "19 s", "4 min", "2.5 h": for what is not known to the second.
QString formatRoughDuration(double seconds);
/// "3.4 MiB"
QString formatBytes(double bytes);
/// The warning as a translated sentence.
QString warningSentence(const Warning& warning);
/// Shortest text that gives the same number again, C locale: for CSV. Empty for none.
QString exactValue(const std::optional<double>& value);
/// One CSV field, quoted when needed (RFC 4180).
QString csvField(const QString& text);

} // namespace quantoscope
