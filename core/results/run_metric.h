// What a whole run can be judged by: one table for the comparison, the reports and the command line.
#pragma once

#include "core/results/run.h"

#include <optional>
#include <span>
#include <string_view>

namespace quantoscope {

enum class RunQuantity
{
    Number,
    Share, ///< 0..1, shown as percent
    Bytes,
    Seconds
};

struct RunMetricDescription
{
    std::string_view key; ///< CSV and JSON key: "perplexity"
    const char* label; ///< for people, marked by QUANTOSCOPE_TR
    const char* help; ///< one sentence
    RunQuantity quantity;
    bool lowerIsBetter;
    std::optional<double> (*value)(const Run&); ///< of the quantized model
    std::optional<double> (*standardError)(const Run&); ///< of value; nullptr: has none
    std::optional<double> (*original)(const Run&); ///< the same of the original model; nullptr: means nothing there
};

/// Size first, then quality from the most general measure to the special ones, then the mean layer errors and time.
std::span<const RunMetricDescription> runMetrics();

/// nullptr if there is none of that key.
const RunMetricDescription* findRunMetric(std::string_view key);

} // namespace quantoscope
