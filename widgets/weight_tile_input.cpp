// The tile view under pointer and keyboard.
#include "widgets/weight_tile_view.h"

#include "widgets/weight_tile_panels.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kKeyZoom = 1.5;

} // namespace

bool WeightTileView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        m_rest.start(); // another number of cells may fit
    if (event->type() == QEvent::KeyPress && zoomByKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool WeightTileView::zoomByKey(int key)
{
    const bool isIn = key == Qt::Key_Plus || key == Qt::Key_Equal;
    if (isEmpty() || (!isIn && key != Qt::Key_Minus))
        return false;
    const std::optional<ReadingPlace>& cursor = m_reading->place();
    m_panels->zoom(isIn ? kKeyZoom : 1 / kKeyZoom,
                   cursor ? QPointF(double(cursor->column), double(cursor->row)) : m_panels->window().center());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    return true;
}

std::optional<ReadingPlace> WeightTileView::placeAt(const QPoint& position) const
{
    const auto cell = isEmpty() || m_movesSplit ? std::nullopt : m_panels->cellAt(position);
    if (!cell)
        return std::nullopt;
    const TileRange weights = m_scene.tile->weightsOf(cell->first, cell->second);
    return ReadingPlace { .row = weights.firstRow, .column = weights.firstColumn };
}

// A step is a cell wide.
ReadingPlace WeightTileView::nextPlace(const std::optional<ReadingPlace>& from, const ReadingStep& step) const
{
    const WeightTile& tile = *m_scene.tile;
    const TileRange whole = wholeLayer();
    const bool isFar = std::abs(step.columns) >= ReadingStep::kToTheEnd;
    const ReadingPlace start { .row = tile.range.firstRow, .column = tile.range.firstColumn };
    if (!from && !isFar)
        return start;
    const ReadingPlace here = from.value_or(start);
    const auto moved = [](std::int64_t at, std::int64_t by, std::int64_t count) {
        return std::clamp<std::int64_t>(at + by, 0, std::max<std::int64_t>(0, count - 1));
    };
    return { .row = moved(here.row, step.rows * tile.rowsPerCell, whole.rows),
             .column = moved(here.column, isFar ? step.columns : step.columns * tile.columnsPerCell, whole.columns) };
}

void WeightTileView::bringIntoView(const ReadingPlace& weight)
{
    TileRange window = m_window.rows > 0 ? m_window : wholeLayer();
    const auto follow
        = [](std::int64_t at, std::int64_t first, std::int64_t count) { return std::clamp(first, at - count + 1, at); };
    const TileRange before = window;
    window.firstRow = follow(weight.row, window.firstRow, window.rows);
    window.firstColumn = follow(weight.column, window.firstColumn, window.columns);
    if (window != before)
        setWindow(window);
}

std::optional<std::pair<std::int64_t, std::int64_t>> WeightTileView::cellOf(const ReadingPlace& weight) const
{
    if (isEmpty())
        return std::nullopt;
    const WeightTile& tile = *m_scene.tile;
    const std::pair cell { (weight.row - tile.range.firstRow) / tile.rowsPerCell,
                           (weight.column - tile.range.firstColumn) / tile.columnsPerCell };
    const bool isThere = weight.row >= tile.range.firstRow && weight.column >= tile.range.firstColumn
        && cell.first < tile.original.rows && cell.second < tile.original.columns;
    return isThere ? std::optional(cell) : std::nullopt;
}

std::optional<Hover> WeightTileView::read(const ReadingPlace& weight) const
{
    const auto cell = cellOf(weight);
    if (!cell)
        return std::nullopt;
    const double value = m_scene.tile->original.at(cell->first, cell->second);
    return Hover { .run = {},
                   .layer = m_layer,
                   .text = tileValueSentence(m_scene, cell->first, cell->second),
                   .weight = std::isfinite(value) ? std::optional(value) : std::nullopt };
}

void WeightTileView::choose(const ReadingPlace& weight)
{
    m_reading->moveTo(weight);
}

void WeightTileView::drawCursor()
{
    const std::optional<ReadingPlace>& cursor = m_reading->place();
    m_panels->setCursor(cursor ? cellOf(*cursor) : std::nullopt);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace quantoscope
