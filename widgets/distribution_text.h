// The distribution of a layer's weights in words and as a table. Curves are the original's first, then those of runs.
#pragma once

#include "widgets/exportable_plot.h"
#include "widgets/weight_curve.h"

#include <QString>

#include <optional>
#include <vector>

namespace quantoscope {

/// What the plot shows, with its telling numbers. `curves` is not empty.
QString distributionSentences(const std::vector<WeightCurve>& curves, DistributionShape shape, const QString& layer);

/// What every curve has at this place of the horizontal axis, a line each.
QString distributionValues(const std::vector<WeightCurve>& curves, DistributionShape shape, double key);

/// Where the cursors stand, how far apart, and the share of each model's weights between them; how to set them where
/// there are none.
QString cursorText(const std::vector<WeightCurve>& curves, std::optional<double> first, std::optional<double> second);

TableTwin distributionTable(const std::vector<WeightCurve>& curves, DistributionShape shape);

} // namespace quantoscope
