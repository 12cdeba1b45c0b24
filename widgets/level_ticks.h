// Grid levels as ticks in the strip under a histogram, one row of ticks a run. For use inside the widgets only: needs
// qcustomplot.h.
#pragma once

#include <qcustomplot.h>

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
    };
    static constexpr int kRowHeight = 12;

    LevelTicks(QCustomPlot* plot, QCPAxisRect* rect) : QCPAbstractItem(plot), m_rect(rect)
    {
        setClipToAxisRect(false); // the letters stand left of the strip
        setSelectable(false);
    }

    void setRows(std::vector<Row> rows) { m_rows = std::move(rows); }
    const std::vector<Row>& rows() const { return m_rows; }

    double selectTest(const QPointF& /*position*/, bool /*onlySelectable*/, QVariant* /*details*/) const override
    {
        return -1;
    }

protected:
    void draw(QCPPainter* painter) override
    {
        const QCPAxis* axis = m_rect->axis(QCPAxis::atBottom);
        QFont font = mParentPlot->font();
        font.setPixelSize(kRowHeight - 2);
        font.setBold(true);
        painter->setFont(font);
        painter->setAntialiasing(false);
        int top = m_rect->top() + 2;
        for (const Row& row : m_rows) {
            painter->setPen(QPen(row.colour, 1));
            const QRect label(m_rect->left() - 40, top, 34, kRowHeight);
            painter->drawText(label, Qt::AlignRight | Qt::AlignVCenter, row.letter);
            for (const double level : row.levels) {
                const int x = qRound(axis->coordToPixel(level));
                if (x >= m_rect->left() && x <= m_rect->right())
                    painter->drawLine(QPoint(x, top + 1), QPoint(x, top + kRowHeight - 3));
            }
            top += kRowHeight;
        }
    }

private:
    QCPAxisRect* m_rect;
    std::vector<Row> m_rows;
};

} // namespace quantoscope
