// What the salience view says in words and numbers.
#pragma once

#include "core/results/salience.h"
#include "widgets/exportable_plot.h"

#include <QString>

namespace quantoscope {

/// "RTN", "1 % kept by inputs", "1 % kept by chance", "1 % of inputs × 2", ...
QString salienceVariantName(const SalienceVariant& variant, const SalienceRequest& request);
/// What is done, in a sentence.
QString salienceVariantHelp(SalienceVariant::Kind kind);

/// What the figures come to: what sparing salient channels is worth, the best exponent, the outlier columns.
QString salienceSentence(const SalienceAnswer& answer);

/// One input channel: its inputs, its weight error, whether it is among the chosen.
QString salienceChannelSentence(const SalienceAnswer& answer, std::size_t channel);

/// A line a channel, numbers in the C locale.
TableTwin salienceTable(const SalienceAnswer& answer);

} // namespace quantoscope
