// The cells of one error map panel, drawn as rectangles, so that they stay sharp in vector files and values can be
// written into them. For use inside the widgets only: needs qcustomplot.h.
#pragma once

#include "widgets/colour_map.h"
#include "widgets/plot_cells.h"

#include <functional>
#include <optional>
#include <utility>

namespace quantoscope {

class HeatCells : public PlotCells
{
public:
    /// Cell (row, column) spans column ± 1/2 by row ± 1/2 in the coordinates of `rect`'s bottom and left axes.
    HeatCells(QCustomPlot* plot, QCPAxisRect* rect);

    struct Look
    {
        ColourMap map = ColourMap::Viridis;
        double low = 0; ///< drawn in the map's first colour, or the last if `reversed`
        double high = 1;
        bool logarithmic = false;
        bool reversed = false; ///< higher values get the darker colours
        std::optional<QPalette>
            evenAbout {}; ///< the middle is neutral, in the colours of signedColour(); map is unused
        QColor background;
        QColor hatch;
    };
    struct Contents
    {
        int rows = 0;
        int columns = 0;
        std::function<bool(int row, int column)> exists; ///< false: the model has no such layer, nothing is drawn
        std::function<std::optional<double>(int row, int column)> value;
        std::function<bool()> withText; ///< whether values are written into the cells
    };

    void setLook(const Look& look) { m_look = look; }
    void setContents(Contents contents) { m_contents = std::move(contents); }
    void setSelectedCell(std::optional<std::pair<int, int>> cell) { m_selected = cell; }
    void setCursorCell(std::optional<std::pair<int, int>> cell) { m_cursor = cell; }
    /// Where a value lies in the colour map, 0..1; NaN if it is not finite or, on a log scale, negative.
    double position(double value) const;
    QColor colour(double value) const;

    bool hasRoomForText() const;

protected:
    void draw(QCPPainter* painter) override;

private:
    QRectF cellRect(int row, int column) const;
    void drawCell(QCPPainter& painter, int row, int column, bool withText) const;
    void frameCell(QCPPainter& painter, const QRectF& cell, Qt::PenStyle style) const;

    Look m_look;
    Contents m_contents;
    std::optional<std::pair<int, int>> m_selected;
    std::optional<std::pair<int, int>> m_cursor;
};

} // namespace quantoscope
