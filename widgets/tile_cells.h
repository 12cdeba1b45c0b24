// A small matrix drawn cell by cell: signed values around zero or positive ones on a log scale, with marks for cells
// that are settled, out of play, or in question. For use inside the widgets only: needs qcustomplot.h.
#pragma once

#include "widgets/plot_cells.h"

#include <optional>
#include <utility>
#include <vector>

namespace quantoscope {

class TileCells : public PlotCells
{
public:
    /// Cell (row, column) has its middle at (firstColumn + column, firstRow + row) of `rect`'s bottom and left axes.
    TileCells(QCustomPlot* plot, QCPAxisRect* rect);

    enum class Scale
    {
        Signed, ///< -limit .. limit
        Logarithmic ///< low .. limit in the colour map; what is not positive or NaN has no cell
    };
    struct Contents
    {
        int firstRow = 0;
        int firstColumn = 0;
        int rows = 0;
        int columns = 0;
        std::vector<float> values; ///< row by row
        Scale scale = Scale::Signed;
        double low = 0;
        double limit = 1;
        std::vector<std::uint8_t> settled; ///< marked by a dot; empty: none
        std::vector<std::uint8_t> faded; ///< out of play; empty: none
    };
    enum class Mark
    {
        Chosen, ///< the weight or column that this step is about
        Region ///< a part of the tile that the step works on
    };

    void setContents(Contents contents);
    const Contents& contents() const { return m_contents; }
    void setMarks(std::vector<std::pair<QRect, Mark>> marks) { m_marks = std::move(marks); } ///< in cells
    void setPalette(const QPalette& palette) { m_palette = palette; }

    QColor colour(int row, int column) const;
    /// Row and column of the cell there.
    std::optional<std::pair<int, int>> cellAt(const QPointF& position) const;

protected:
    void draw(QCPPainter* painter) override;

private:
    QRectF cellsRect(const QRect& cells) const;
    std::size_t indexOf(int row, int column) const;
    bool isSet(const std::vector<std::uint8_t>& flags, int row, int column) const;

    Contents m_contents;
    std::vector<std::pair<QRect, Mark>> m_marks;
    QPalette m_palette;
};

} // namespace quantoscope
