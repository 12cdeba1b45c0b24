// A copy of a session that is small enough to be sent or shipped: all figures and texts, but no codes.
#pragma once

#include "core/results/run.h"

namespace quantoscope {

struct ExcerptLimits
{
    std::int64_t mapSide = 16; ///< error maps are mean-pooled to this many cells a side, at most
    int significantBits = 10; ///< of the errors by row, column and cell, and of calibration statistics: 10 are 3 digits
};

/// Without codes, their grids, orders of solving, scales and clips of single channels; a run that did not come to its
/// end cannot be resumed from it. Session::notes say what it is.
Session sessionExcerpt(Session session, const ExcerptLimits& limits = {});

/// Whether the layer was quantized but its codes were left out by sessionExcerpt(): it must not be taken for one that
/// was left in full precision, which has no codes either.
bool lacksItsCodes(const LayerResult& layer);

} // namespace quantoscope
