#include "widgets/range_cursors.h"

#include "widgets/theme.h"

#include <qcustomplot.h>

namespace quantoscope {

RangeCursors::RangeCursors(QCustomPlot* plot)
    : QObject(plot), m_plot(plot), m_first(makeCursor(QStringLiteral("1"))), m_second(makeCursor(QStringLiteral("2")))
{
}

RangeCursors::Cursor RangeCursors::makeCursor(const QString& digit)
{
    Cursor cursor { {}, new QCPItemStraightLine(m_plot), new QCPItemText(m_plot) };
    cursor.digit->setText(digit);
    cursor.digit->setPositionAlignment(Qt::AlignTop | Qt::AlignLeft);
    cursor.digit->setPadding(QMargins(3, 1, 3, 1));
    // At the upper end of the plot, whatever the vertical axis shows.
    cursor.digit->position->setTypeX(QCPItemPosition::ptPlotCoords);
    cursor.digit->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    for (QCPAbstractItem* item :
         { static_cast<QCPAbstractItem*>(cursor.line), static_cast<QCPAbstractItem*>(cursor.digit) }) {
        item->setLayer(QStringLiteral("overlay"));
        item->setSelectable(false);
        item->setVisible(false);
    }
    return cursor;
}

void RangeCursors::setFirst(double position)
{
    set(m_first, position);
}

void RangeCursors::setSecond(double position)
{
    set(m_second, position);
}

void RangeCursors::clear()
{
    m_first.position.reset();
    set(m_second, std::nullopt);
}

void RangeCursors::set(Cursor& cursor, std::optional<double> position)
{
    cursor.position = position;
    place(m_first);
    place(m_second);
    m_plot->layer(QStringLiteral("overlay"))->replot();
    Q_EMIT changed();
}

void RangeCursors::place(const Cursor& cursor) const
{
    const bool visible = m_isEnabled && !m_isHidden && cursor.position.has_value();
    cursor.line->setVisible(visible);
    cursor.digit->setVisible(visible);
    if (!cursor.position)
        return;
    cursor.line->point1->setCoords(*cursor.position, 1);
    cursor.line->point2->setCoords(*cursor.position, 2);
    cursor.digit->position->setCoords(*cursor.position, 0);
}

void RangeCursors::setEnabled(bool on)
{
    m_isEnabled = on;
    place(m_first);
    place(m_second);
    Q_EMIT changed();
}

void RangeCursors::hideWhile(bool hidden)
{
    m_isHidden = hidden;
    place(m_first);
    place(m_second);
}

void RangeCursors::applyColours(const PlotColours& colours)
{
    for (const Cursor* cursor : { &m_first, &m_second }) {
        cursor->line->setPen(QPen(colours.accent, 1));
        cursor->digit->setColor(colours.accent);
        QFont font = m_plot->font();
        font.setBold(true);
        cursor->digit->setFont(font);
    }
}

} // namespace quantoscope
