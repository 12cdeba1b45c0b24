// The tile view under pointer and keyboard.
#include "widgets/weight_tile_view.h"

#include "widgets/selection.h"
#include "widgets/weight_tile_panels.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kKeyZoom = 1.5;

} // namespace

bool WeightTileView::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Leave:
        m_selection.clearHover();
        break;
    case QEvent::Resize:
        m_rest.start(); // another number of cells may fit
        break;
    case QEvent::KeyPress:
        if (handleKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool WeightTileView::handleKey(int key)
{
    if (isEmpty())
        return false;
    const QPointF middle
        = m_cursor ? QPointF(double(m_cursor->second), double(m_cursor->first)) : m_panels->window().center();
    switch (key) {
    case Qt::Key_Left:
        moveCursor(0, -1);
        return true;
    case Qt::Key_Right:
        moveCursor(0, 1);
        return true;
    case Qt::Key_Up:
        moveCursor(-1, 0);
        return true;
    case Qt::Key_Down:
        moveCursor(1, 0);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_panels->zoom(kKeyZoom, middle);
        break;
    case Qt::Key_Minus:
        m_panels->zoom(1 / kKeyZoom, middle);
        break;
    case Qt::Key_Escape:
        resetView();
        return true;
    default:
        return false;
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    return true;
}

// The cursor stands on a weight, so that it stays where it is when the cells change.
void WeightTileView::moveCursor(int rows, int columns)
{
    const WeightTile& tile = *m_scene.tile;
    const TileRange whole = wholeLayer();
    if (!m_cursor) {
        m_cursor = { tile.range.firstRow, tile.range.firstColumn };
    } else {
        m_cursor->first = std::clamp<std::int64_t>(m_cursor->first + rows * tile.rowsPerCell, 0,
                                                   std::max<std::int64_t>(0, whole.rows - 1));
        m_cursor->second = std::clamp<std::int64_t>(m_cursor->second + columns * tile.columnsPerCell, 0,
                                                    std::max<std::int64_t>(0, whole.columns - 1));
    }
    TileRange window = m_window.rows > 0 ? m_window : whole;
    const auto follow
        = [](std::int64_t at, std::int64_t first, std::int64_t count) { return std::clamp(first, at - count + 1, at); };
    const TileRange before = window;
    window.firstRow = follow(m_cursor->first, window.firstRow, window.rows);
    window.firstColumn = follow(m_cursor->second, window.firstColumn, window.columns);
    if (window != before)
        setWindow(window);
    showCursor({});
}

// `cell`: where it moves to; unset: it is drawn where it was.
void WeightTileView::showCursor(std::optional<std::pair<std::int64_t, std::int64_t>> cell)
{
    if (isEmpty())
        return;
    const WeightTile& tile = *m_scene.tile;
    if (cell) {
        const TileRange weights = tile.weightsOf(cell->first, cell->second);
        m_cursor = { weights.firstRow, weights.firstColumn };
    }
    if (!m_cursor)
        return;
    const std::int64_t row = (m_cursor->first - tile.range.firstRow) / tile.rowsPerCell;
    const std::int64_t column = (m_cursor->second - tile.range.firstColumn) / tile.columnsPerCell;
    const bool isThere = m_cursor->first >= tile.range.firstRow && m_cursor->second >= tile.range.firstColumn
        && row < tile.original.rows && column < tile.original.columns;
    m_panels->setCursor(isThere ? std::optional(std::pair(row, column)) : std::nullopt);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    if (!isThere || !m_plot->hasFocus())
        return;
    tellValue(row, column);
    m_plot->setAccessibleDescription(tileValueSentence(m_scene, row, column));
    QAccessibleEvent event(m_plot, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void WeightTileView::hoverAt(const QPoint& position)
{
    const auto cell = isEmpty() ? std::nullopt : m_panels->cellAt(position);
    if (m_panels->isOnSplit(position))
        m_plot->setCursor(Qt::SplitHCursor);
    else
        m_plot->unsetCursor();
    if (!cell) {
        QToolTip::hideText();
        m_selection.clearHover();
        return;
    }
    tellValue(cell->first, cell->second);
    QToolTip::showText(m_plot->mapToGlobal(position), m_selection.hover()->text, m_plot);
}

void WeightTileView::tellValue(std::int64_t row, std::int64_t column)
{
    const double weight = m_scene.tile->original.at(row, column);
    m_selection.setHover({ .run = {},
                           .layer = m_layer,
                           .text = tileValueSentence(m_scene, row, column),
                           .weight = std::isfinite(weight) ? std::optional(weight) : std::nullopt });
}

} // namespace quantoscope
