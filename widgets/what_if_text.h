// What the what-if view says in words and numbers.
#pragma once

#include "core/results/what_if.h"
#include "widgets/exportable_plot.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace quantoscope {

/// A figure of an answer as the view shows it.
struct WhatIfFigure
{
    QString key; ///< of the metric: for the glossary
    QString title; ///< "Weight SQNR (dB)"
    QString help;
    bool lowerIsBetter;
    bool isRatio; ///< compared by its factor, not by its difference
    std::optional<double> (*value)(const LayerResult&);
};

/// All figures, in the order they are shown.
const std::vector<WhatIfFigure>& whatIfFigures();

/// What a figure became: "+6.02 ✓", "×0.250 ✓", "the same"; empty if one is missing.
QString whatIfChange(const WhatIfFigure& figure, const std::optional<double>& now, const std::optional<double>& before);
/// The same in a word: "better", "worse"; empty if it is neither.
QString whatIfVerdict(const WhatIfFigure& figure, const std::optional<double>& now,
                      const std::optional<double>& before);

/// What the figures are of: the whole layer, or a part with its size and place.
QString whatIfScope(const WhatIfAnswer& answer);

/// Levels, stored bits, warnings; and what changed since `before` (nullptr: nothing to compare with).
QString whatIfSentence(const WhatIfAnswer& answer, const WhatIfAnswer* before);

/// Whether figures of the two may be held against each other: the same part of the same layer.
bool areComparable(const WhatIfAnswer& answer, const WhatIfAnswer& before);

/// One weight of the tile: value, level, code, error.
QString whatIfWeightSentence(const WhatIfTile& tile, int row, int column);

/// Settings and figures, now and before, numbers in the C locale.
TableTwin whatIfTable(const WhatIfAnswer& answer, const WhatIfAnswer* before);

} // namespace quantoscope
