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

/// Of what was measured, in the user's locale and with a true minus sign: as many significant digits each, zeros at the
/// end among them ("0.01200", "1.234e−05"), so that equal precision looks equal; whole numbers stay as they are. "not
/// finite" for NaN and infinities.
QString formatValue(double value, int digits = 4);
/// With its unit after a space; an em dash if there is none.
QString formatValue(const std::optional<double>& value, const QString& unit = {});
/// Of what somebody chose ("0.01", "4"): exact, and as the locale reads it.
QString formatSetting(double value);
/// 0..1 as percent: "95.7 %", "2.40 %"; "100 %" is said of all only.
QString formatShare(double share, int digits = 3);
QString formatShare(const std::optional<double>& share, int digits = 3);
/// "24.9 s", "130 s", "0.26 s"
QString formatSeconds(double seconds);
/// "−0.3 s": no finer than the times it lies between are shown.
QString formatSecondsChange(double from, double to);
/// With its unit.
QString formatMetric(const MetricDescription& metric, const std::optional<double>& value);
/// Without it, for where a header names it.
QString formatMetricCell(const MetricDescription& metric, const std::optional<double>& value);
/// "Relative output error" or "Output SQNR (dB)": for axes and column headers.
QString metricTitle(const MetricDescription& metric);
/// "1:42", "2:03:10"; empty for a negative number.
QString formatDuration(double seconds);
/// "19 s", "4 min", "2.5 h": for what is not known to the second.
QString formatRoughDuration(double seconds);
/// "3.41 MiB"
QString formatBytes(double bytes);
/// "−5.24 MiB": in the unit of the larger, and what is shown of both sizes differs by it.
QString formatBytesChange(double from, double to);
/// The warning as a translated sentence.
QString warningSentence(const Warning& warning);
/// Shortest text that gives the same number again, C locale: for CSV. Empty for none.
QString exactValue(const std::optional<double>& value);
/// One CSV field, quoted when needed (RFC 4180).
QString csvField(const QString& text);

} // namespace quantoscope
