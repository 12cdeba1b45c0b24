#include "widgets/difference_delegate.h"

#include "widgets/seen_part.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace quantoscope {
namespace {

constexpr int kMargin = 5;
constexpr int kGap = 7;

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0) // negative where the size is given in pixels
        font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

// Wide enough for the longest difference, so that the values of a column stand below each other.
int differenceWidth(const QFont& font)
{
    return QFontMetrics(smaller(font)).horizontalAdvance(QStringLiteral("+0.000000"));
}

} // namespace

DifferenceDelegate::DifferenceDelegate(int differenceRole, int verdictRole, QObject* parent)
    : QStyledItemDelegate(parent), m_differenceRole(differenceRole), m_verdictRole(verdictRole)
{
}

void DifferenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString value = std::exchange(cell.text, QString());
    const QStyle* const style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor text = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor base = cell.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QRect seen = seenPart(cell);
    QRect area = cell.rect.adjusted(kMargin, 0, -kMargin, 0);
    painter->save();
    painter->setFont(smaller(cell.font));
    const int verdict = index.data(m_verdictRole).toInt();
    const bool coloured = verdict != 0 && !selected;
    painter->setPen(coloured ? verdictColour(verdict > 0, cell.palette) : mixColours(text, base, 0.25));
    const QRect right(area.right() - differenceWidth(cell.font), area.top(), differenceWidth(cell.font) + 1,
                      area.height());
    if (right.right() <= seen.right())
        painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, index.data(m_differenceRole).toString());
    area.setRight(std::min(right.left() - kGap, seen.right()));
    painter->setFont(cell.font);
    painter->setPen(text);
    const QString shown = painter->fontMetrics().elidedText(value, Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, shown);
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(differenceWidth(option.font) + kGap + 2 * kMargin, 4);
}

} // namespace quantoscope
