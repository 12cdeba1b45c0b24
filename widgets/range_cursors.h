// Two lines across a plot, 1 and 2 (letters are runs), that mark a range of its horizontal axis. For use inside the
// widgets only.
#pragma once

#include <QObject>

#include <optional>

class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace quantoscope {

struct PlotColours;

class RangeCursors : public QObject
{
    Q_OBJECT

public:
    explicit RangeCursors(QCustomPlot* plot);

    void setFirst(double position);
    void setSecond(double position);
    void clear();
    /// While off they are neither shown nor told.
    void setEnabled(bool on);
    std::optional<double> first() const { return m_first.position; }
    std::optional<double> second() const { return m_second.position; }
    void applyColours(const PlotColours& colours);
    void hideWhile(bool hidden);

Q_SIGNALS:
    void changed();

private:
    struct Cursor
    {
        std::optional<double> position;
        QCPItemStraightLine* line = nullptr;
        QCPItemText* digit = nullptr;
    };

    Cursor makeCursor(const QString& digit);
    void set(Cursor& cursor, std::optional<double> position);
    void place(const Cursor& cursor) const;

    QCustomPlot* m_plot;
    Cursor m_first;
    Cursor m_second;
    bool m_isEnabled = true;
    bool m_isHidden = false;
};

} // namespace quantoscope
