// Grid levels as ticks in the strip under a histogram, one row of ticks a run. For use inside the widgets only: needs
// qcustomplot.h.
#pragma once

#include <qcustomplot.h>

#include <limits>
#include <vector>

namespace quantoscope {

class LevelTicks : public QCPAbstractItem
{
public:
    struct Row
    {
        QString letter;
        QColor colour;
        std::vector<double> levels;
        QColor letterColour {}; ///< invalid: as the ticks
    };
    static constexpr int kRowHeight = 12;
    static constexpr int kLeastRowHeight = 8;

    LevelTicks(QCustomPlot* plot, QCPAxisRect* rect);

    void setRows(std::vector<Row> rows) { m_rows = std::move(rows); }
    const std::vector<Row>& rows() const { return m_rows; }
    /// Pixels: rows are thinner where there is no room for all, and the last ones hidden where they would be too thin.
    void setRoom(int pixels);
    int hiddenRows() const;
    /// Under the rows, in place of those that are hidden.
    void setRest(const QString& text) { m_rest = text; }
    void setTextColour(const QColor& colour) { m_textColour = colour; }
    int height() const;

    double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawTicks(QCPPainter& painter, const Row& row, int top) const;

    QCPAxisRect* m_rect;
    int m_rowHeight = kRowHeight;
    int m_shown = std::numeric_limits<int>::max(); ///< rows; all until a room is told
    QString m_rest;
    QColor m_textColour;
    std::vector<Row> m_rows;
};

} // namespace quantoscope
