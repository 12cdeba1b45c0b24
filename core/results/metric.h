// The metrics a layer or a run can be judged by: one table for views, exports, CLI and glossary.
#pragma once

#include "core/results/run.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace quantoscope {

struct MetricDescription
{
    std::string_view key; ///< JSON and CSV key: "relative_output_error"
    const char* label; ///< for people, marked by QUANTOSCOPE_TR
    const char* unit; ///< "dB", "s", "nats"; empty: dimensionless
    const char* help; ///< one sentence with the formula
    bool lowerIsBetter;
    bool logarithmic; ///< drawn on a log scale by default
    bool accumulated; ///< measured with the error of the layers before it
    std::optional<double> (*value)(const LayerResult&);
};

/// All layer metrics, the most telling first.
std::span<const MetricDescription> layerMetrics();

/// nullptr if there is none of that key.
const MetricDescription* findLayerMetric(std::string_view key);

/// Mean of a metric over the run's layers that have it; empty if none has.
std::optional<double> meanOverLayers(const Run& run, const MetricDescription& metric);

} // namespace quantoscope
