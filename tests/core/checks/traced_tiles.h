// A traced solve against an untraced one, as plain functions without Qt.
#pragma once

#include "core/base/input_statistics.h"
#include "core/quantization/quantizer_config.h"
#include "core/results/stepper_frames.h"

#include <ATen/core/Tensor.h>

#include <string>

namespace quantoscope::checks {

struct TileCase
{
    at::Tensor weight; ///< float32 [rows, columns]
    InputStatistics statistics; ///< of its columns
};

/// Correlated inputs of uneven size.
TileCase randomTile(std::int64_t rows, std::int64_t columns, std::uint64_t seed);
/// Some inputs always zero, one fifty times as large as the others, some weights zero.
TileCase tileWithDeadAndOutlierChannels(std::int64_t rows, std::int64_t columns, std::uint64_t seed);

/// What is wrong with the trace of `config` on the tile; empty if nothing: the last frame holds to the bit what the
/// same solver makes of the tile untraced, every weight is fixed once and stays as it was rounded, and what is rounded
/// is what the frame before shows.
std::string traceFault(const QuantizerConfig& config, const TileCase& tile);

} // namespace quantoscope::checks
