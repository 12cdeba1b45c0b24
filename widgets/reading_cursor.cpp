#include "widgets/reading_cursor.h"

#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <qcustomplot.h>

namespace quantoscope {
namespace {

constexpr int kClickSlack = 4; // pixels a click may wander

std::optional<ReadingStep> stepOf(const QKeyEvent& event)
{
    const bool toMarked = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return ReadingStep { -1, 0, toMarked };
    case Qt::Key_Right:
        return ReadingStep { 1, 0, toMarked };
    case Qt::Key_Up:
        return ReadingStep { 0, -1, toMarked };
    case Qt::Key_Down:
        return ReadingStep { 0, 1, toMarked };
    case Qt::Key_Home:
        return ReadingStep { -ReadingStep::kToTheEnd };
    case Qt::Key_End:
        return ReadingStep { ReadingStep::kToTheEnd };
    default:
        return std::nullopt;
    }
}

} // namespace

ReadingPlace stepAlong(const std::optional<ReadingPlace>& from, const ReadingStep& step, std::int64_t start,
                       std::int64_t count)
{
    const std::int64_t way = step.columns + step.rows;
    const bool appears = !from && std::abs(way) < ReadingStep::kToTheEnd;
    const std::int64_t here = from ? from->column : start;
    return { .column = appears ? start : std::clamp<std::int64_t>(here + way, 0, count - 1) };
}

void tellPointed(QWidget& plot, Selection& selection, const QPoint& position, const std::optional<Hover>& value)
{
    if (!value) {
        QToolTip::hideText();
        selection.clearHover();
        return;
    }
    QToolTip::showText(plot.mapToGlobal(position), value->text, &plot);
    Hover line = *value;
    line.text.replace(u'\n', QStringLiteral("   "));
    selection.setHover(line);
}

ReadingCursor::ReadingCursor(QCustomPlot& widget, ReadablePlot& view, Selection& selection, WithoutFocus withoutFocus)
    : m_widget(widget), m_view(view), m_selection(selection), m_withoutFocus(withoutFocus)
{
    widget.installEventFilter(this);
    connectPointer();
}

ReadingCursor::~ReadingCursor() = default;

void ReadingCursor::connectPointer()
{
    connect(&m_widget, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) { m_pressed = event->pos(); });
    connect(&m_widget, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        const bool isClick
            = event->button() == Qt::LeftButton && (event->pos() - m_pressed).manhattanLength() <= kClickSlack;
        if (const std::optional<ReadingPlace> place = isClick ? m_view.placeAt(event->pos()) : std::nullopt)
            m_view.choose(*place);
    });
    connect(&m_widget, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const std::optional<ReadingPlace> place = m_view.placeAt(event->pos());
        tellPointed(m_widget, m_selection, event->pos(), place ? m_view.read(*place) : std::nullopt);
    });
    connect(&m_widget, &QCustomPlot::mouseDoubleClick, this, [this] { m_view.resetView(); });
}

bool ReadingCursor::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Leave:
        m_selection.clearHover();
        break;
    case QEvent::FocusOut:
        if (m_withoutFocus == WithoutFocus::Leaves)
            leave();
        break;
    case QEvent::KeyPress:
        if (!m_view.isEmpty() && handleKey(*static_cast<QKeyEvent*>(event)))
            return true;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool ReadingCursor::handleKey(const QKeyEvent& event)
{
    if (const std::optional<ReadingStep> wish = stepOf(event)) {
        step(*wish);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_place)
            m_view.choose(*m_place);
        return m_place.has_value();
    case Qt::Key_Escape:
        leave();
        m_view.resetView();
        return true;
    default:
        return false;
    }
}

void ReadingCursor::step(const ReadingStep& step)
{
    const ReadingPlace next = m_view.nextPlace(m_place, step);
    m_view.bringIntoView(next);
    moveTo(next);
}

void ReadingCursor::moveTo(const ReadingPlace& place)
{
    m_place = place;
    m_view.drawCursor();
    tell();
}

void ReadingCursor::tell()
{
    const std::optional<Hover> value = m_view.read(*m_place);
    if (!value)
        return; // it comes later, and describe() tells it then
    m_selection.setHover(*value);
    m_widget.setAccessibleDescription(value->text);
    Q_EMIT moved(value->text);
}

std::optional<ReadingPlace> ReadingCursor::follow(std::optional<ReadingPlace> place)
{
    return std::exchange(m_place, place);
}

void ReadingCursor::leave()
{
    if (!m_place)
        return;
    m_place.reset();
    m_selection.clearHover();
    m_view.drawCursor();
    describe();
}

void ReadingCursor::describe()
{
    m_widget.setAccessibleName(m_view.title());
    const std::optional<Hover> value = m_place ? m_view.read(*m_place) : std::nullopt;
    m_widget.setAccessibleDescription(value ? value->text : m_view.description());
    if (value && m_widget.hasFocus())
        m_selection.setHover(*value);
}

QString ReadingCursor::sentence() const
{
    const std::optional<Hover> value = m_place ? m_view.read(*m_place) : std::nullopt;
    return value ? value->text : QString();
}

} // namespace quantoscope
