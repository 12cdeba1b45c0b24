// What the tile view shows of an answer: which runs, side by side or split, and what stands at the margins.
#pragma once

#include "core/results/weight_tile.h"
#include "widgets/exportable_plot.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace quantoscope {

enum class TileMode
{
    Run, ///< original, one run, its error
    Split, ///< the same of two runs, one on either side of a line
    Difference ///< two runs and the first less the second
};

/// "run", "split" and "difference".
QString tileModeName(TileMode mode);

struct WeightTileScene
{
    std::shared_ptr<const WeightTile> tile; ///< nullptr: nothing to show
    TileMode mode = TileMode::Run; ///< Split and Difference are Run where the tile has fewer than two runs
    std::size_t run = 0; ///< of the tile: which TileMode::Run shows
    double split = 0; ///< a boundary between columns
    bool hasKey = false; ///< beside the plot: titles have letters alone
    QStringList letters; ///< of the tile's runs, and so below
    QStringList names;
    std::vector<int> colours; ///< RunRecord::colourIndex
    std::vector<std::vector<float>> rowErrors; ///< [out]: RMS error of each output; empty where not measured
    std::vector<float> inputMagnitude; ///< [in]: RMS of each input channel; empty: not known

    TileMode shownMode() const;
    /// Of the tile, left to right.
    std::vector<std::size_t> shownRuns() const;
    QString nameOf(std::size_t index) const;
};

/// One of the matrices side by side.
struct TilePanel
{
    QString title;
    int colour = -1; ///< RunRecord::colourIndex of the title; -1: none
    std::shared_ptr<const Matrix<float>> cells;
    std::shared_ptr<const Matrix<float>> right; ///< beyond the split; nullptr: none
    double limit = 1; ///< value that is drawn in full colour; that of errors is another than that of weights
};

/// Left to right. Weights share one limit, and so do errors, of all runs of the tile: neither a change between runs nor
/// one of the window changes what the colours mean.
std::vector<TilePanel> tilePanels(const WeightTileScene& scene);

/// "rows 0 to 63, columns 64 to 127 of 192 by 192".
QString tileExtent(const WeightTile& tile);
/// What a cell is: one weight, or a pool of them.
QString tileCellSentence(const WeightTile& tile);
/// What pale cells mean; empty where no weights are marked.
QString tileMarkSentence(const WeightTile& tile);
/// Exact values of one cell, of what the scene shows.
QString tileValueSentence(const WeightTileScene& scene, std::int64_t row, std::int64_t column);
/// Two sentences on the whole.
QString tileDescription(const WeightTileScene& scene);
/// A row a cell: first weight, weights in it, original, weights and errors of the shown runs, difference.
TableTwin tileTable(const WeightTileScene& scene);

} // namespace quantoscope
