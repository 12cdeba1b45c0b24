// The error map under pointer and keyboard.
#include "core/results/metric.h"
#include "widgets/error_grid.h"
#include "widgets/error_map_panel.h"
#include "widgets/error_map_text.h"
#include "widgets/heat_cells.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace quantoscope {

bool ErrorMapPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        if (panelsPerRow(m_plot->size()) != m_perRow && m_grid->hasLayers())
            refreshLayout();
        fitPanels(m_plot->size());
    }
    return QWidget::eventFilter(watched, event);
}

const QString& ErrorMapPlot::layerOf(const ReadingPlace& cell) const
{
    return m_grid->layer(static_cast<int>(cell.row), static_cast<int>(cell.column));
}

std::optional<ReadingPlace> ErrorMapPlot::placeAt(const QPoint& position) const
{
    const auto found = std::ranges::find_if(
        m_panels, [&position](const auto& panel) { return panel->rect->rect().contains(position); });
    if (found == m_panels.end())
        return std::nullopt;
    const QCPAxisRect& rect = *(*found)->rect;
    const ReadingPlace cell { .panel = static_cast<int>(found - m_panels.begin()),
                              .row = std::lround(rect.axis(QCPAxis::atLeft)->pixelToCoord(position.y())),
                              .column = std::lround(rect.axis(QCPAxis::atBottom)->pixelToCoord(position.x())) };
    const bool isCell = cell.row >= 0 && cell.row < m_grid->rows() && cell.column >= 0
        && cell.column < m_grid->columns() && !layerOf(cell).isEmpty();
    return isCell ? std::optional(cell) : std::nullopt;
}

// Sideways it runs through the panels as through one wide map.
ReadingPlace ErrorMapPlot::nextPlace(const std::optional<ReadingPlace>& from, const ReadingStep& step) const
{
    const std::int64_t width = m_grid->columns();
    const std::pair<int, int> start = m_grid->find(m_selection.layer()).value_or(std::pair(0, 0));
    const ReadingPlace here = from.value_or(ReadingPlace { .row = start.first, .column = start.second });
    const ReadingPlace along
        = stepAlong(from ? std::optional(ReadingPlace { .column = here.panel * width + here.column }) : std::nullopt,
                    { .columns = step.columns }, here.column, std::ssize(m_panels) * width);
    const std::int64_t down = from ? step.rows : 0;
    return { .panel = static_cast<int>(along.column / width),
             .row = std::clamp<std::int64_t>(here.row + down, 0, m_grid->rows() - 1),
             .column = along.column % width };
}

QString ErrorMapPlot::cellSentence(const ReadingPlace& cell) const
{
    const QString& layer = layerOf(cell);
    const RunRecord* run = m_store.run(m_panels[static_cast<std::size_t>(cell.panel)]->run);
    const QString name
        = m_selection.letter(m_selection.runs().value(cell.panel)) + QLatin1Char(' ') + (run ? run->name() : QString());
    if (layer.isEmpty())
        return tr("The model has no such layer.");
    const MetricDescription& metric = selectedMetric();
    const std::optional<double> value
        = m_grid->value(cell.panel, static_cast<int>(cell.row), static_cast<int>(cell.column));
    if (!value)
        return tr("%1, %2: no value").arg(layer, name);
    //: %1 layer, %2 run, %3 metric, %4 value with unit
    return tr("%1, %2: %3 %4")
        .arg(layer, name, errorMapSubject(m_store, metric, m_baseline), errorMapValue(metric, value, m_baseline));
}

std::optional<Hover> ErrorMapPlot::read(const ReadingPlace& cell) const
{
    return Hover { .run = m_panels[static_cast<std::size_t>(cell.panel)]->run,
                   .layer = layerOf(cell),
                   .text = cellSentence(cell) };
}

void ErrorMapPlot::choose(const ReadingPlace& cell)
{
    if (const QString& layer = layerOf(cell); !layer.isEmpty())
        m_selection.setLayer(layer);
}

void ErrorMapPlot::bringIntoView(const ReadingPlace& cell)
{
    QCPAxis* const y = m_panels.front()->rect->axis(QCPAxis::atLeft);
    const QCPRange range = y->range();
    const auto row = double(cell.row);
    if (row - 0.5 < range.lower)
        y->moveRange(row - 0.5 - range.lower);
    else if (row + 0.5 > range.upper)
        y->moveRange(row + 0.5 - range.upper);
}

void ErrorMapPlot::drawCursor()
{
    const std::optional<ReadingPlace>& cursor = m_reading->place();
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const bool here = cursor && cursor->panel == static_cast<int>(i);
        m_panels[i]->cells->setCursorCell(
            here ? std::optional(std::pair(static_cast<int>(cursor->row), static_cast<int>(cursor->column)))
                 : std::nullopt);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString ErrorMapPlot::cursorSentence() const
{
    return m_reading->sentence();
}

} // namespace quantoscope
