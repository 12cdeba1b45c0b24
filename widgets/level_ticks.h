// Grid levels as ticks in the strip under a histogram, one row of ticks a run. For use inside the widgets only: needs
// qcustomplot.h.
#pragma once

#include <qcustomplot.h>

#include <algorithm>
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
    };
    static constexpr int kRowHeight = 12;

    LevelTicks(QCustomPlot* plot, QCPAxisRect* rect) : QCPAbstractItem(plot), m_rect(rect)
    {
        setClipToAxisRect(false); // the letters stand left of the strip
        setSelectable(false);
    }

    void setRows(std::vector<Row> rows) { m_rows = std::move(rows); }
    const std::vector<Row>& rows() const { return m_rows; }
    /// The first `count` of them at most, where there is no room for all.
    void setMostRows(int count) { m_mostRows = count; }
    int height() const { return std::min(m_mostRows, static_cast<int>(m_rows.size())) * kRowHeight + 4; }

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
        for (int i = 0; i < std::min(m_mostRows, static_cast<int>(m_rows.size())); ++i) {
            const Row& row = m_rows[static_cast<std::size_t>(i)];
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
    int m_mostRows = std::numeric_limits<int>::max();
    std::vector<Row> m_rows;
};

} // namespace quantoscope
