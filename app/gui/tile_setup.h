// What of a layer the tile view shows, as a word of a command line.
#pragma once

#include "core/results/weight_tile.h"
#include "widgets/weight_tile_scene.h"

#include <QString>

#include <optional>

namespace quantoscope {

/// "LOW:HIGH", to the last bit.
QString weightSpanText(const WeightSpan& span);
/// The inverse; nothing of what is no such span.
std::optional<WeightSpan> weightSpanFromText(const QString& text);

struct TileSetup
{
    TileMode mode = TileMode::Run;
    TileRange range; ///< no rows or columns: all of the layer
    std::int64_t mostRows = 256; ///< of cells
    std::int64_t mostColumns = 256;
    TilePooling pooling = TilePooling::LargestMagnitude;
    std::optional<double> split {}; ///< unset: the middle
    std::optional<WeightSpan> marked {}; ///< weights that stand out

    bool operator==(const TileSetup&) const = default;

    /// "mode=split,rows=0:64,columns=0:64,cells=64x64,pool=max"; ends are not included.
    QString text() const;
    /// The inverse; what is left out has its default. Throws InvalidRequest naming the part that is no such setting.
    static TileSetup fromText(const QString& text);
};

} // namespace quantoscope
