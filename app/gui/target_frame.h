// Points at parts of the window: a frame about each, and, as a spotlight, all the rest in the shade.
#pragma once

#include <QList>
#include <QPointer>
#include <QRect>
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QMainWindow;

namespace quantoscope {

/// Lies over the whole window and lets every click and key through.
class TargetFrame : public QWidget
{
    Q_OBJECT

public:
    explicit TargetFrame(QMainWindow& window);

    /// Names as targetPlace() knows them; empty: nothing to point at.
    void setTargets(const QStringList& names);
    void setSpotlight(bool on);
    bool isSpotlight() const { return m_spotlight; }
    /// Stays in the light whatever the spotlight points at; nullptr: nothing does.
    void setLit(QWidget* widget) { m_lit = widget; }
    /// Where it points now, in the window. Follows the targets as they move.
    const QList<QRect>& places() const { return m_places; }

Q_SIGNALS:
    void placesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    QMainWindow& m_window;
    QStringList m_targets;
    QList<QRect> m_places;
    QTimer m_timer;
    QPointer<QWidget> m_lit;
    bool m_spotlight = false;
};

} // namespace quantoscope
