// How the values of a plot are read: under the pointer, and under a cursor that keys move and screen readers follow.
#pragma once

#include "widgets/exportable_plot.h"
#include "widgets/selection.h"

#include <QObject>
#include <QPoint>

#include <cstdint>
#include <optional>

class QCustomPlot;
class QKeyEvent;

namespace quantoscope {

/// Where a plot has a value: one of its points, bars or cells. Places in a line differ in their column only.
struct ReadingPlace
{
    int panel = 0;
    std::int64_t row = 0;
    std::int64_t column = 0;

    bool operator==(const ReadingPlace&) const = default;
};

/// What a key asks of the cursor, in places; Home and End ask for more columns than any plot has.
struct ReadingStep
{
    static constexpr std::int64_t kToTheEnd = std::int64_t(1) << 40;

    std::int64_t columns = 0;
    std::int64_t rows = 0;
    bool toMarked = false; ///< on to the next place that stands out (Ctrl)
};

/// A plot whose values can be read one by one.
class ReadablePlot : public ExportablePlot
{
public:
    /// What can be read at a position of the plot's widget; unset: nothing.
    virtual std::optional<ReadingPlace> placeAt(const QPoint& position) const = 0;
    /// Where a step leads, the end where there is no further one. `from` unset: to where the eye is. Not called while
    /// the plot is empty.
    virtual ReadingPlace nextPlace(const std::optional<ReadingPlace>& from, const ReadingStep& step) const = 0;
    /// Whose value it is, and the sentence about it; unset: it is not known yet.
    virtual std::optional<Hover> read(const ReadingPlace& place) const = 0;
    /// After a click or Return on it.
    virtual void choose(const ReadingPlace& place) = 0;
    /// The cursor has moved, come or gone.
    virtual void drawCursor() = 0;
    /// A key has moved the cursor to a place that may be out of sight.
    virtual void bringIntoView(const ReadingPlace& /*place*/) { }
    /// After Esc or a double click; a plot that always shows all of it has nothing to do.
    virtual void resetView() { }
};

/// Of a plot whose places lie in a line of `count`, where up and down lead along it, too; `start`: where the eye is.
ReadingPlace stepAlong(const std::optional<ReadingPlace>& from, const ReadingStep& step, std::int64_t start,
                       std::int64_t count);

/// Says what is under the pointer: lines in a tooltip, one line to the other views. Unset: nothing is there.
void tellPointed(QWidget& plot, Selection& selection, const QPoint& position, const std::optional<Hover>& value);

/// The cursor of one plot, with what pointer and keys do: hovering tells a value, a click chooses it, arrow keys, Home
/// and End move the cursor, Return, Enter and Space choose what it is on, Esc takes it away and resets the view as a
/// double click does. The sentence under the cursor is the accessible description of the plot's widget.
class ReadingCursor : public QObject
{
    Q_OBJECT

public:
    enum class WithoutFocus
    {
        Leaves,
        Stays
    };

    /// All three outlive it; `widget` is the one that `view` draws on, `selection` is told of values.
    ReadingCursor(QCustomPlot& widget, ReadablePlot& view, Selection& selection,
                  WithoutFocus withoutFocus = WithoutFocus::Leaves);
    ~ReadingCursor() override;

    const std::optional<ReadingPlace>& place() const { return m_place; }
    /// About the place under the cursor; empty without one.
    QString sentence() const;
    /// Goes there and says what is there.
    void moveTo(const ReadingPlace& place);
    /// What was read is elsewhere now, or gone: the view draws it by itself. Returns where the cursor was.
    std::optional<ReadingPlace> follow(std::optional<ReadingPlace> place);
    /// Takes it away.
    void leave();
    /// Accessible name and description, after what the plot shows has changed.
    void describe();

Q_SIGNALS:
    void moved(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectPointer();
    bool handleKey(const QKeyEvent& event);
    void step(const ReadingStep& step);
    void tell();

    QCustomPlot& m_widget;
    ReadablePlot& m_view;
    Selection& m_selection;
    WithoutFocus m_withoutFocus;
    std::optional<ReadingPlace> m_place;
    QPoint m_pressed;
};

} // namespace quantoscope
