// The plot of the what-if view: histograms before and after with the levels of one grid, and a tile weight by weight.
// For use inside the widgets only: needs qcustomplot.h.
#pragma once

#include "core/results/what_if.h"
#include "widgets/level_ticks.h"
#include "widgets/tile_cells.h"

#include <qcustomplot.h>

#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace quantoscope {

class WhatIfPanels
{
public:
    explicit WhatIfPanels(QCustomPlot& plot);

    /// nullptr: none.
    void setAnswer(std::shared_ptr<const WhatIfAnswer> answer);
    /// The weight of the tile that is marked, and whose grid's levels are shown.
    void setCell(int row, int column);
    void setLogarithmic(bool on);
    void applyColours(const QPalette& palette);

    /// The weight at a place of the plot, in whichever tile: row and column within it.
    std::optional<std::pair<int, int>> weightAt(const QPointF& position) const;
    /// The bin of the histogram there.
    std::optional<std::size_t> binAt(const QPointF& position) const;
    /// Title and axes of a part, by the names of WhatIfView::panelPlace().
    std::pair<const QCPTextElement*, const QCPAxisRect*> panel(const QString& name) const;
    const LevelTicks& levels() const { return *m_levels; }
    /// Original, quantized, error.
    const TileCells& tile(std::size_t which) const { return *m_tiles[which].cells; }

private:
    struct Tile
    {
        QCPTextElement* title = nullptr;
        QCPAxisRect* rect = nullptr;
        TileCells* cells = nullptr;
    };

    void makeHistogram();
    void makeTiles();
    void showHistogram();
    void makeScale(QCPLayoutGrid& row);
    void showTiles();
    void showScale();

    QCustomPlot& m_plot;
    std::shared_ptr<const WhatIfAnswer> m_answer;
    QCPTextElement* m_title;
    QCPAxisRect* m_histogram;
    QCPGraph* m_original;
    QCPGraph* m_quantized;
    QCPLegend* m_legend;
    QCPAxisRect* m_levelRect;
    LevelTicks* m_levels;
    std::array<Tile, 3> m_tiles;
    QCPColorScale* m_scale; ///< one for all three
    double m_limit = 1; ///< its ends
    bool m_logarithmic = true;
    int m_row = 0;
    int m_column = 0;
};

} // namespace quantoscope
