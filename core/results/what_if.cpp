#include "core/results/what_if.h"

#include <algorithm>

namespace quantoscope {
namespace {

/// Sub-tiles begin at its multiples where the layer is wide enough, so that groups fall as they do in the whole layer.
constexpr std::int64_t kAlignment = 128;

struct Span
{
    std::int64_t first;
    std::int64_t count;
};

Span spanAt(std::int64_t wish, std::int64_t side, std::int64_t size)
{
    const std::int64_t count = std::min(side, size);
    return { std::clamp<std::int64_t>(wish, 0, size - count), count };
}

} // namespace

TileRange subTileAround(std::int64_t firstRow, std::int64_t firstColumn, std::int64_t outFeatures,
                        std::int64_t inFeatures)
{
    const TileRange shown = shownTile(firstRow, firstColumn, outFeatures, inFeatures);
    const Span rows = spanAt(shown.firstRow / kAlignment * kAlignment, kWhatIfSubTileSide, outFeatures);
    const Span columns = spanAt(shown.firstColumn / kAlignment * kAlignment, kWhatIfSubTileSide, inFeatures);
    return { rows.first, columns.first, rows.count, columns.count };
}

TileRange shownTile(std::int64_t firstRow, std::int64_t firstColumn, std::int64_t outFeatures, std::int64_t inFeatures)
{
    const Span rows = spanAt(firstRow, kWhatIfTileSide, outFeatures);
    const Span columns = spanAt(firstColumn, kWhatIfTileSide, inFeatures);
    return { rows.first, columns.first, rows.count, columns.count };
}

} // namespace quantoscope
