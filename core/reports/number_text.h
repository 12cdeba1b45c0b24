// Numbers in files: always in the C locale, whatever the program's.
#pragma once

#include "core/results/run_metric.h"

#include <optional>
#include <string>

namespace quantoscope {

/// Four significant digits, as printf's %.4g: "0.01235", "1.235e-05", "nan", "inf".
std::string shortNumber(double value, int significantDigits = 4);

/// The shortest text that reads back as the same number.
std::string exactNumber(double value);

/// "1.04 MB": powers of 1000.
std::string sizeText(double bytes);

/// "12.3 s", "4 min 5 s", "2 h 3 min".
std::string durationText(double seconds);

/// As the quantity is shown to people: "87.5 %", "1.04 MB"; empty if not measured.
std::string quantityText(std::optional<double> value, RunQuantity quantity);

/// "3.875 ± 0.063": the error has two significant digits and the value as many decimals.
std::string textWithError(double value, double standardError, RunQuantity quantity);

} // namespace quantoscope
