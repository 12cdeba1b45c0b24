#include "core/results/weight_tile.h"

#include <algorithm>

namespace quantoscope {

std::string tilePoolingName(TilePooling pooling)
{
    return pooling == TilePooling::Mean ? "mean" : "max";
}

std::optional<TilePooling> tilePoolingFromName(const std::string& name)
{
    for (const TilePooling pooling : { TilePooling::LargestMagnitude, TilePooling::Mean })
        if (name == tilePoolingName(pooling))
            return pooling;
    return std::nullopt;
}

TileRange WeightTile::weightsOf(std::int64_t row, std::int64_t column) const
{
    const std::int64_t firstRow = range.firstRow + row * rowsPerCell;
    const std::int64_t firstColumn = range.firstColumn + column * columnsPerCell;
    return { firstRow, firstColumn, std::min(rowsPerCell, outFeatures - firstRow),
             std::min(columnsPerCell, inFeatures - firstColumn) };
}

} // namespace quantoscope
