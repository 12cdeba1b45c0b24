// The error map under pointer and keyboard.
#include "core/results/metric.h"
#include "widgets/error_grid.h"
#include "widgets/error_map_panel.h"
#include "widgets/error_map_text.h"
#include "widgets/heat_cells.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QToolTip>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace quantoscope {

bool ErrorMapPlot::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Leave:
        m_selection.clearHover();
        break;
    case QEvent::Resize:
        if (panelsPerRow(m_plot->size()) != m_perRow && m_grid->hasLayers())
            refreshLayout();
        fitPanels(m_plot->size());
        break;
    case QEvent::FocusOut:
        showCursor(false);
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

std::optional<ErrorMapPlot::Cell> ErrorMapPlot::cellAt(const QPointF& position) const
{
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const QCPAxisRect* rect = m_panels[i]->rect;
        if (!rect->rect().contains(position.toPoint()))
            continue;
        const auto column = static_cast<int>(std::lround(rect->axis(QCPAxis::atBottom)->pixelToCoord(position.x())));
        const auto row = static_cast<int>(std::lround(rect->axis(QCPAxis::atLeft)->pixelToCoord(position.y())));
        if (row < 0 || row >= m_grid->rows() || column < 0 || column >= m_grid->columns())
            return std::nullopt;
        return Cell { static_cast<int>(i), row, column };
    }
    return std::nullopt;
}

QString ErrorMapPlot::cellSentence(const Cell& cell) const
{
    const QString& layer = m_grid->layer(cell.row, cell.column);
    const RunRecord* run = m_store.run(m_panels[static_cast<std::size_t>(cell.panel)]->run);
    const QString name = runLetter(cell.panel) + QLatin1Char(' ') + (run ? run->name() : QString());
    if (layer.isEmpty())
        return tr("The model has no such layer.");
    const MetricDescription& metric = selectedMetric();
    const std::optional<double> value = m_grid->value(cell.panel, cell.row, cell.column);
    if (!value)
        return tr("%1, %2: no value").arg(layer, name);
    //: %1 layer, %2 run, %3 metric, %4 value with unit
    return tr("%1, %2: %3 %4")
        .arg(layer, name, errorMapSubject(m_store, metric, m_baseline), errorMapValue(metric, value, m_baseline));
}

void ErrorMapPlot::hoverAt(const QPoint& position)
{
    const std::optional<Cell> cell = cellAt(position);
    if (!cell || m_grid->layer(cell->row, cell->column).isEmpty()) {
        QToolTip::hideText();
        m_selection.clearHover();
        return;
    }
    const QString text = cellSentence(*cell);
    QToolTip::showText(m_plot->mapToGlobal(position), text, m_plot);
    m_selection.setHover({ .run = m_panels[static_cast<std::size_t>(cell->panel)]->run,
                           .layer = m_grid->layer(cell->row, cell->column),
                           .text = text });
}

void ErrorMapPlot::selectCell(const Cell& cell)
{
    if (const QString& layer = m_grid->layer(cell.row, cell.column); !layer.isEmpty())
        m_selection.setLayer(layer);
}

bool ErrorMapPlot::handleKey(int key)
{
    if (isEmpty())
        return false;
    switch (key) {
    case Qt::Key_Left:
        moveCursor(-1, 0);
        return true;
    case Qt::Key_Right:
        moveCursor(1, 0);
        return true;
    case Qt::Key_Up:
        moveCursor(0, -1);
        return true;
    case Qt::Key_Down:
        moveCursor(0, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor)
            selectCell(*m_cursor);
        return m_cursor.has_value();
    case Qt::Key_Escape:
        showCursor(false);
        resetView();
        return true;
    default:
        return false;
    }
}

void ErrorMapPlot::moveCursor(int columns, int rows)
{
    if (!m_cursor) {
        // Starts where the eye is: at the selected layer.
        const std::pair<int, int> start = m_grid->find(m_selection.layer()).value_or(std::pair(0, 0));
        m_cursor = Cell { 0, start.first, start.second };
    } else {
        // Sideways it runs through the panels as through one wide map.
        const int width = m_grid->columns();
        const int wide = std::clamp(m_cursor->panel * width + m_cursor->column + columns, 0,
                                    static_cast<int>(m_panels.size()) * width - 1);
        m_cursor->panel = wide / width;
        m_cursor->column = wide % width;
        m_cursor->row = std::clamp(m_cursor->row + rows, 0, m_grid->rows() - 1);
    }
    QCPAxis* y = m_panels.front()->rect->axis(QCPAxis::atLeft);
    const QCPRange range = y->range();
    if (m_cursor->row - 0.5 < range.lower)
        y->moveRange(m_cursor->row - 0.5 - range.lower);
    else if (m_cursor->row + 0.5 > range.upper)
        y->moveRange(m_cursor->row + 0.5 - range.upper);
    showCursor(true);
    const QString sentence = cursorSentence();
    m_selection.setHover({ .run = m_panels[static_cast<std::size_t>(m_cursor->panel)]->run,
                           .layer = m_grid->layer(m_cursor->row, m_cursor->column),
                           .text = sentence });
    m_plot->setAccessibleDescription(sentence);
    QAccessibleEvent event(m_plot, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT cursorMoved(sentence);
}

void ErrorMapPlot::showCursor(bool visible)
{
    if (!visible && m_cursor) {
        m_cursor.reset();
        m_selection.clearHover();
        m_plot->setAccessibleDescription(description());
    }
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const bool here = m_cursor && m_cursor->panel == static_cast<int>(i);
        m_panels[i]->cells->setCursorCell(here ? std::optional(std::pair(m_cursor->row, m_cursor->column))
                                               : std::nullopt);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString ErrorMapPlot::cursorSentence() const
{
    return m_cursor ? cellSentence(*m_cursor) : QString();
}

} // namespace quantoscope
