#include "core/results/stepper_frames.h"

#include <algorithm>

namespace quantoscope {

TileRange fittingTile(const TileRange& wish, std::int64_t outFeatures, std::int64_t inFeatures)
{
    TileRange tile;
    tile.rows = std::clamp<std::int64_t>(wish.rows, 1, std::min(kMostTileRows, outFeatures));
    tile.columns
        = std::clamp(wish.columns, std::min(kFewestTileColumns, inFeatures), std::min(kMostTileColumns, inFeatures));
    tile.firstRow = std::clamp<std::int64_t>(wish.firstRow, 0, outFeatures - tile.rows);
    tile.firstColumn = std::clamp<std::int64_t>(wish.firstColumn, 0, inFeatures - tile.columns);
    return tile;
}

const StepperTrace* StepperTile::trace(const std::string& method) const
{
    const auto found = std::ranges::find(traces, method, &StepperTrace::method);
    return found == traces.end() ? nullptr : &*found;
}

} // namespace quantoscope
