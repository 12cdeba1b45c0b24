#include "app/gui/text_figure.h"

#include "widgets/text_compare_view.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPainter>

namespace quantoscope {

namespace {

constexpr QSize kFigureSize(1100, 420);

// What can only be pressed has no place on paper: choosers with their labels, and buttons.
QWidgetList controlsOf(const QWidget& view)
{
    QWidgetList controls;
    for (QWidget* child : view.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<QLabel*>(child);
        if (qobject_cast<QComboBox*>(child) || qobject_cast<QAbstractButton*>(child)
            || (label && qobject_cast<QComboBox*>(label->buddy())))
            if (!child->isHidden())
                controls.append(child);
    }
    return controls;
}

} // namespace

QString TextFigure::title() const
{
    return QCoreApplication::translate("TextFigure", "Text before and after");
}

QString TextFigure::description() const
{
    return m_view.description();
}

TableTwin TextFigure::tableTwin() const
{
    return m_view.tableTwin();
}

bool TextFigure::isEmpty() const
{
    return m_view.prompts().isEmpty();
}

QSize TextFigure::exportSize() const
{
    return kFigureSize;
}

void TextFigure::paintOnPaper(QPaintDevice& device, const QSize& size, double scale)
{
    // The widget itself is drawn, so it takes the paper's palette and size for as long as that lasts.
    const QPalette palette = m_view.palette();
    const QSize before = m_view.size();
    const bool hasOwnPalette = m_view.testAttribute(Qt::WA_SetPalette);
    m_view.setPalette(lightPalette());
    m_view.resize(size);
    const QWidgetList controls = controlsOf(m_view); // only now: a new palette may make new columns
    for (QWidget* control : controls)
        control->hide();

    QPainter painter(&device);
    painter.scale(scale, scale);
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    const FileNumbers numbers;
    m_view.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);

    for (QWidget* control : controls)
        control->show();
    m_view.setPalette(hasOwnPalette ? palette : QPalette());
    m_view.resize(before);
}

} // namespace quantoscope
