// The weights of one layer, original and as runs have them, cell by cell: what the tile view asks and is told. A cell
// is one weight, or a pool of neighbours where more are asked for than can be shown. No libtorch, no Qt.
#pragma once

#include "core/results/run.h"
#include "core/results/stepper_frames.h"
#include "core/results/weight_range.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

inline constexpr std::int64_t kMostTileCells = 1024; ///< a side

/// What stands for the weights of a cell.
enum class TilePooling
{
    LargestMagnitude, ///< the one farthest from zero, with its sign: no outlier is lost
    Mean
};

/// "max" and "mean".
std::string tilePoolingName(TilePooling pooling);
/// The inverse; empty for an unknown word.
std::optional<TilePooling> tilePoolingFromName(const std::string& name);

struct WeightTileRequest
{
    std::string layer;
    std::vector<std::shared_ptr<const LayerResult>> runs; ///< their results of that layer
    TileRange range; ///< cut to the layer; no rows or columns: all of them
    std::int64_t mostRows = kMostTileCells; ///< of cells, kMostTileCells at most
    std::int64_t mostColumns = kMostTileCells;
    TilePooling pooling = TilePooling::LargestMagnitude;
    std::optional<WeightSpan> marked {}; ///< the weights whose original value lies in it are counted

    bool operator==(const WeightTileRequest&) const = default;
};

/// What full colours stand for, of a whole layer: the magnitude that one of a thousand cells exceeds where the layer is
/// cut into at most kLimitCells a side, so that an outlier does not dim the others. The same for every window and zoom.
struct TileLimits
{
    double weights = 1; ///< of the original and all runs
    double errors = 1; ///< of all runs
    double difference = 1; ///< of the first two runs
};

inline constexpr std::int64_t kLimitCells = 256;

/// Where errors are pooled, it is the errors of the weights that are, not the difference of pooled weights. A cell that
/// holds a weight that is not finite is NaN.
struct WeightTile
{
    WeightTileRequest request;
    std::int64_t outFeatures = 0;
    std::int64_t inFeatures = 0;
    TileRange range; ///< of weights, widened to whole cells within the layer
    std::int64_t rowsPerCell = 1; ///< a power of two; the cells at the layer's far edges may hold fewer
    std::int64_t columnsPerCell = 1;
    Matrix<float> original; ///< of cells, and so below
    struct OfRun
    {
        Matrix<float> weights;
        Matrix<float> error; ///< weights less the original
    };
    std::vector<OfRun> runs; ///< as asked for
    Matrix<float> difference; ///< the first run's weights less the second's; empty with fewer than two
    Matrix<std::int32_t> marked; ///< a cell's weights that lie in request.marked; empty without one
    TileLimits limits;

    bool isPooled() const { return rowsPerCell > 1 || columnsPerCell > 1; }
    /// The weights of a cell, cut to the layer.
    TileRange weightsOf(std::int64_t row, std::int64_t column) const;
};

} // namespace quantoscope
