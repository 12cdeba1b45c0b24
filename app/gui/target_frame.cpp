#include "app/gui/target_frame.h"

#include "app/gui/lesson_controls.h"
#include "widgets/theme.h"

#include <QMainWindow>
#include <QPainter>
#include <QPainterPath>

namespace quantoscope {

namespace {

constexpr int kFollowMs = 80;
constexpr int kMargin = 5; // the line lies beside a control,
constexpr int kViewMargin = 3; // and within a view or a part of a plot
constexpr double kRadius = 5;
constexpr double kLine = 3;
constexpr double kHalo = 7; // behind the line, so that it stands out from whatever it crosses
constexpr int kShade = 120; // of 255

} // namespace

TargetFrame::TargetFrame(QMainWindow& window) : QWidget(&window), m_window(window)
{
    setObjectName(QStringLiteral("targetFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_timer.setInterval(kFollowMs);
    connect(&m_timer, &QTimer::timeout, this, &TargetFrame::follow);
}

void TargetFrame::setTargets(const QStringList& names)
{
    m_targets = names;
    if (names.isEmpty())
        m_timer.stop();
    else
        m_timer.start();
    follow();
}

void TargetFrame::setSpotlight(bool on)
{
    m_spotlight = on;
    update();
}

void TargetFrame::follow()
{
    QList<QRect> places;
    for (const QString& name : m_targets) {
        const QRect place = targetPlace(m_window, name);
        const int margin = name.startsWith(QLatin1String("view:")) ? kViewMargin : kMargin;
        if (!place.isEmpty())
            places.append(place.adjusted(-margin, -margin, margin, margin).intersected(m_window.rect()));
    }
    const bool isMoved = places != m_places || geometry() != m_window.rect();
    m_places = places;
    setVisible(!places.isEmpty());
    if (!isMoved)
        return;
    setGeometry(m_window.rect());
    raise();
    update();
    Q_EMIT placesChanged();
}

void TargetFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_spotlight) {
        QPainterPath shade;
        shade.addRect(rect());
        QPainterPath light; // places may overlap
        light.setFillRule(Qt::WindingFill);
        for (const QRect& place : m_places)
            light.addRoundedRect(place, kRadius, kRadius);
        if (m_lit && m_lit->isVisible())
            light.addRect(QRect(m_lit->mapTo(&m_window, QPoint()), m_lit->size()));
        painter.fillPath(shade.subtracted(light), QColor(0, 0, 0, kShade));
    }
    painter.setBrush(Qt::NoBrush);
    const PlotColours colours = plotColours(palette());
    for (const QRect& place : m_places) {
        const QRectF inner = QRectF(place).adjusted(kLine, kLine, -kLine, -kLine);
        painter.setPen(QPen(colours.background, kHalo));
        painter.drawRoundedRect(inner, kRadius, kRadius);
        painter.setPen(QPen(palette().color(QPalette::Highlight), kLine));
        painter.drawRoundedRect(inner, kRadius, kRadius);
    }
}

} // namespace quantoscope
