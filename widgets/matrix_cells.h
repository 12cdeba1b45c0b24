// The cells of a matrix around zero, few or very many, in the coordinates of the whole layer's weights. Two matrices
// may share the place: one left of a line, one right of it. For use inside the widgets only: needs qcustomplot.h.
#pragma once

#include "core/results/run.h"
#include "widgets/plot_cells.h"

#include <memory>
#include <optional>

namespace quantoscope {

class MatrixCells : public PlotCells
{
public:
    /// The weight (row, column) has its middle there in the coordinates of `rect`'s left and bottom axes.
    MatrixCells(QCustomPlot* plot, QCPAxisRect* rect);

    struct Contents
    {
        std::shared_ptr<const Matrix<float>> cells; ///< nullptr: nothing is drawn
        std::shared_ptr<const Matrix<float>> right {}; ///< drawn from column `split` on; nullptr: none
        double split = 0; ///< a boundary between weights
        std::int64_t firstRow = 0; ///< of weights
        std::int64_t firstColumn = 0;
        std::int64_t rowsPerCell = 1;
        std::int64_t columnsPerCell = 1;
        double limit = 1; ///< drawn in full colour, as is what lies beyond
        std::shared_ptr<const Matrix<std::int32_t>> marked {}; ///< cells with 0 of it stand back; nullptr: none does
    };
    void setContents(Contents contents);
    const Contents& contents() const { return m_contents; }
    void setPalette(const QPalette& palette);
    /// Weights marked by a frame.
    void setCursor(std::optional<QRectF> weights) { m_cursor = weights; }

    double value(std::int64_t row, std::int64_t column) const; ///< of the cell as drawn

protected:
    void draw(QCPPainter* painter) override;

private:
    QRectF weightsOf(std::int64_t row, std::int64_t column) const;
    void makeImage();
    void drawImage(QCPPainter& painter) const;
    void drawCells(QCPPainter& painter) const;

    Contents m_contents;
    QPalette m_palette;
    QImage m_image; ///< one pixel a cell; null: to be made anew
    std::optional<QRectF> m_cursor;
};

} // namespace quantoscope
