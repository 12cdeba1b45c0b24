#include "widgets/eliding_combo_box.h"

#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kPadding = 4; // of the text within its field

} // namespace

ElidingComboBox::ElidingComboBox(Qt::TextElideMode mode, QWidget* parent) : QComboBox(parent), m_mode(mode)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QSize ElidingComboBox::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize contents(widest + 2 * kPadding, QComboBox::sizeHint().height());
    const int width = style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this).width();
    return { std::max(width, minimumSizeHint().width()), contents.height() };
}

QString ElidingComboBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - kPadding;
    return fontMetrics().elidedText(option.currentText, m_mode, room);
}

void ElidingComboBox::paintEvent(QPaintEvent* event)
{
    if (currentIndex() < 0) {
        QComboBox::paintEvent(event); // the placeholder
        return;
    }
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ElidingComboBox::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && currentIndex() >= 0 && shownText() != currentText()) {
        QString tip = currentText();
        if (!toolTip().isEmpty())
            tip += QLatin1Char('\n') + toolTip();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tip, this);
        return true;
    }
    return QComboBox::event(event);
}

} // namespace quantoscope
