// The distribution under pointer and keyboard.
#include "widgets/distribution_plot.h"

#include "widgets/distribution_controls.h"
#include "widgets/distribution_text.h"
#include "widgets/range_cursors.h"
#include "widgets/reading_cursor.h"
#include "widgets/selection.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kKeyStep = 0.1; // share of the visible range
constexpr double kLeastDrag = 4; // pixels: less is a click

} // namespace

bool DistributionPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hideValues();
    if (event->type() == QEvent::Resize)
        makeRoom(m_plot->size());
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool DistributionPlot::handleKey(int key)
{
    QCPAxis* axis = m_plot->xAxis;
    const QCPRange range = axis->range();
    switch (key) {
    case Qt::Key_Escape:
        m_cursors->clear();
        m_selection.clearRange();
        resetView();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_cursors->first() || !m_cursors->second() || m_shape == DistributionShape::Quantiles)
            return false;
        m_selection.setRange(*m_cursors->first(), *m_cursors->second());
        return true;
    case Qt::Key_1:
        m_cursors->setFirst(pointedAt());
        return true;
    case Qt::Key_2:
        m_cursors->setSecond(pointedAt());
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        axis->scaleRange(1 - 2 * kKeyStep);
        break;
    case Qt::Key_Minus:
        axis->scaleRange(1 / (1 - 2 * kKeyStep));
        break;
    case Qt::Key_Left:
        axis->moveRange(-kKeyStep * range.size());
        break;
    case Qt::Key_Right:
        axis->moveRange(kKeyStep * range.size());
        break;
    default:
        return false;
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    return true;
}

/// Under the pointer, or in the middle when it is elsewhere.
double DistributionPlot::pointedAt() const
{
    return m_cursor->visible() ? m_cursor->point1->key() : m_plot->xAxis->range().center();
}

// The horizontal axis of a Q-Q plot is no axis of weights.
bool DistributionPlot::beginMarking(const QMouseEvent& event)
{
    const bool marks = event.button() == Qt::LeftButton
        && (m_dragMarks || event.modifiers().testFlag(Qt::ShiftModifier)) && !m_curves.empty()
        && m_shape != DistributionShape::Quantiles && m_plot->axisRect()->rect().contains(event.pos());
    m_marking.reset();
    if (marks) {
        const double key = m_plot->xAxis->pixelToCoord(event.pos().x());
        m_marking = { key, key };
    }
    return marks;
}

void DistributionPlot::endMarking()
{
    if (!m_marking)
        return;
    const auto [one, other] = *std::exchange(m_marking, std::nullopt);
    const double pixels = std::abs(m_plot->xAxis->coordToPixel(one) - m_plot->xAxis->coordToPixel(other));
    if (pixels >= kLeastDrag)
        m_selection.setRange(one, other);
    else
        showRange(); // a click marks nothing
}

void DistributionPlot::drawBand(double one, double other)
{
    if (m_marking)
        m_marking = { one, other };
    m_band->topLeft->setCoords(std::min(one, other), 0);
    m_band->bottomRight->setCoords(std::max(one, other), 1);
    m_band->setVisible(true);
    m_plot->layer(QStringLiteral("overlay"))->replot();
}

void DistributionPlot::showRange()
{
    const std::optional<WeightSpan>& range = m_selection.range();
    if (range && m_shape != DistributionShape::Quantiles && !m_curves.empty()) {
        drawBand(range->low, range->high);
    } else if (m_band->visible()) {
        m_band->setVisible(false);
        m_plot->layer(QStringLiteral("overlay"))->replot();
    }
    updateAccessibility();
}

void DistributionPlot::tellCursors()
{
    m_controls->setCursorText(m_curves.empty() || m_shape == DistributionShape::Quantiles
                                  ? QString()
                                  : cursorText(m_curves, m_cursors->first(), m_cursors->second()));
}

void DistributionPlot::showValuesAt(const QPoint& position)
{
    if (m_curves.empty() || !m_plot->axisRect()->rect().contains(position)) {
        hideValues();
        return;
    }
    const double key = m_plot->xAxis->pixelToCoord(position.x());
    m_pointsElsewhere = false;
    m_cursor->point1->setCoords(key, 1);
    m_cursor->point2->setCoords(key, 2);
    m_cursor->setVisible(true);
    m_plot->layer(QStringLiteral("overlay"))->replot();
    tellPointed(*m_plot, m_selection, position,
                Hover { .run = {}, .layer = m_layer, .text = distributionValues(m_curves, m_shape, key) });
}

void DistributionPlot::hideValues()
{
    if (!m_cursor->visible())
        return;
    m_cursor->setVisible(false);
    m_plot->layer(QStringLiteral("overlay"))->replot();
    if (!std::exchange(m_pointsElsewhere, false))
        m_selection.clearHover();
}

void DistributionPlot::takeHover()
{
    const std::optional<Hover>& hover = m_selection.hover();
    const bool isHere = hover && hover->weight && hover->layer == m_layer && m_shape != DistributionShape::Quantiles
        && !m_curves.empty() && isVisible();
    if (!isHere && !m_pointsElsewhere)
        return; // the cursor, if there is one, is this view's own
    m_pointsElsewhere = isHere;
    if (isHere) {
        m_cursor->point1->setCoords(*hover->weight, 1);
        m_cursor->point2->setCoords(*hover->weight, 2);
    }
    m_cursor->setVisible(isHere);
    m_plot->layer(QStringLiteral("overlay"))->replot();
}

} // namespace quantoscope
