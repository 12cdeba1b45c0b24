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
    static constexpr int kLeastRowHeight = 8;

    LevelTicks(QCustomPlot* plot, QCPAxisRect* rect) : QCPAbstractItem(plot), m_rect(rect)
    {
        setClipToAxisRect(false); // the letters stand left of the strip
        setSelectable(false);
    }

    void setRows(std::vector<Row> rows) { m_rows = std::move(rows); }
    const std::vector<Row>& rows() const { return m_rows; }
    /// Pixels: rows are thinner where there is no room for all, and the last ones hidden where they would be too thin.
    void setRoom(int pixels)
    {
        const int all = static_cast<int>(m_rows.size());
        m_rowHeight = std::clamp(pixels / std::max(1, all), kLeastRowHeight, kRowHeight);
        m_shown = std::min(all, pixels / m_rowHeight);
        if (m_shown < all) // the last of the lines tells of the rest
            m_shown = std::max(1, (pixels - kRowHeight) / m_rowHeight);
    }
    int hiddenRows() const
    {
        return static_cast<int>(m_rows.size()) - std::min(m_shown, static_cast<int>(m_rows.size()));
    }
    /// Under the rows, in place of those that are hidden.
    void setRest(const QString& text) { m_rest = text; }
    void setTextColour(const QColor& colour) { m_textColour = colour; }
    int height() const
    {
        return std::min(m_shown, static_cast<int>(m_rows.size())) * m_rowHeight
            + (m_rest.isEmpty() ? 4 : kRowHeight + 4);
    }

    double selectTest(const QPointF& /*position*/, bool /*onlySelectable*/, QVariant* /*details*/) const override
    {
        return -1;
    }

protected:
    void draw(QCPPainter* painter) override
    {
        const QCPAxis* axis = m_rect->axis(QCPAxis::atBottom);
        QFont font = mParentPlot->font();
        font.setPixelSize(std::max(kLeastRowHeight, m_rowHeight - 2));
        font.setBold(true);
        painter->setFont(font);
        painter->setAntialiasing(false);
        int top = m_rect->top() + 2;
        for (int i = 0; i < std::min(m_shown, static_cast<int>(m_rows.size())); ++i) {
            const Row& row = m_rows[static_cast<std::size_t>(i)];
            painter->setPen(QPen(row.colour, 1));
            const QRect label(m_rect->left() - 40, top, 34, m_rowHeight);
            painter->drawText(label, Qt::AlignRight | Qt::AlignVCenter, row.letter);
            for (const double level : row.levels) {
                const int x = qRound(axis->coordToPixel(level));
                if (x >= m_rect->left() && x <= m_rect->right())
                    painter->drawLine(QPoint(x, top + 1), QPoint(x, top + m_rowHeight - 3));
            }
            top += m_rowHeight;
        }
        font.setBold(false);
        font.setPixelSize(kRowHeight - 2);
        painter->setFont(font);
        painter->setPen(m_textColour);
        painter->drawText(QRect(m_rect->left(), top, m_rect->width(), kRowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                          m_rest);
    }

private:
    QCPAxisRect* m_rect;
    int m_rowHeight = kRowHeight;
    int m_shown = std::numeric_limits<int>::max(); ///< rows; all until a room is told
    QString m_rest;
    QColor m_textColour;
    std::vector<Row> m_rows;
};

} // namespace quantoscope
