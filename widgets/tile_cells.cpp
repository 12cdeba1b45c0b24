#include "widgets/tile_cells.h"

#include "widgets/colour_map.h"
#include "widgets/theme.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kLeastGappedSize = 7; // pixels: smaller cells touch each other
constexpr double kFadedShare = 0.82; // of the background in cells out of play

} // namespace

TileCells::TileCells(QCustomPlot* plot, QCPAxisRect* rect) : PlotCells(plot, rect)
{
    setClipToAxisRect(false); // outlines reach over the edge
}

void TileCells::setContents(Contents contents)
{
    m_contents = std::move(contents);
    rect()
        ->axis(QCPAxis::atBottom)
        ->setRange(m_contents.firstColumn - 0.5, m_contents.firstColumn + m_contents.columns - 0.5);
    rect()->axis(QCPAxis::atLeft)->setRange(m_contents.firstRow - 0.5, m_contents.firstRow + m_contents.rows - 0.5);
}

std::size_t TileCells::indexOf(int row, int column) const
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_contents.columns)
        + static_cast<std::size_t>(column);
}

bool TileCells::isSet(const std::vector<std::uint8_t>& flags, int row, int column) const
{
    const std::size_t index = indexOf(row, column);
    return index < flags.size() && flags[index] != 0;
}

QColor TileCells::colour(int row, int column) const
{
    const double value = m_contents.values[indexOf(row, column)];
    QColor colour;
    if (m_contents.scale == Scale::Signed) {
        colour = signedColour(value / m_contents.limit, m_palette);
    } else {
        if (std::isnan(value))
            return mixColours(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.06);
        const double range = std::log(m_contents.limit / m_contents.low);
        colour = colourAt(ColourMap::Viridis, value > 0 && range > 0 ? std::log(value / m_contents.low) / range : 0.0);
    }
    return isSet(m_contents.faded, row, column) ? mixColours(colour, m_palette.color(QPalette::Base), kFadedShare)
                                                : colour;
}

QRectF TileCells::cellsRect(const QRect& cells) const
{
    return pixels({ m_contents.firstColumn + cells.x() - 0.5, m_contents.firstRow + cells.y() - 0.5,
                    double(cells.width()), double(cells.height()) });
}

std::optional<std::pair<int, int>> TileCells::cellAt(const QPointF& position) const
{
    if (!rect()->rect().contains(position.toPoint()))
        return std::nullopt;
    const int column = qRound(rect()->axis(QCPAxis::atBottom)->pixelToCoord(position.x())) - m_contents.firstColumn;
    const int row = qRound(rect()->axis(QCPAxis::atLeft)->pixelToCoord(position.y())) - m_contents.firstRow;
    if (row < 0 || row >= m_contents.rows || column < 0 || column >= m_contents.columns)
        return std::nullopt;
    return std::pair(row, column);
}

void TileCells::draw(QCPPainter* painter)
{
    painter->setAntialiasing(false);
    painter->setPen(Qt::NoPen);
    for (int row = 0; row < m_contents.rows; ++row) {
        for (int column = 0; column < m_contents.columns; ++column) {
            const QRectF whole = cellsRect({ column, row, 1, 1 });
            const QRectF cell = withGap(whole, kLeastGappedSize);
            const double side = std::min(whole.width(), whole.height());
            const QColor fill = colour(row, column);
            painter->fillRect(cell, fill);
            if (isSet(m_contents.settled, row, column)) {
                const double dot = std::clamp(side / 4, 2.0, 5.0);
                painter->fillRect(QRectF(cell.center() - QPointF(dot / 2, dot / 2), QSizeF(dot, dot)),
                                  mixColours(fill, readableOn(fill), 0.6));
            }
        }
    }
    painter->setBrush(Qt::NoBrush);
    for (const auto& [cells, mark] : m_marks) {
        const QRectF frame = cellsRect(cells);
        if (mark == Mark::Region) {
            painter->setPen(QPen(m_palette.color(QPalette::Text), 1, Qt::DashLine));
            painter->drawRect(frame.adjusted(-1, -1, 0, 0));
        } else {
            drawFrame(*painter, frame, m_palette);
        }
    }
}

} // namespace quantoscope
