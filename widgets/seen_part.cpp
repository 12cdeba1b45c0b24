#include "widgets/seen_part.h"

#include <QAbstractItemView>
#include <QStyleOptionHeader>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace quantoscope {

QRect seenPart(const QStyleOptionViewItem& cell)
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(cell.widget);
    if (!view)
        return cell.rect;
    QRect part = cell.rect;
    part.setLeft(std::max(part.left(), 0));
    part.setRight(std::min(part.right(), view->viewport()->width() - 1));
    return part;
}

SeenHeader::SeenHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

void SeenHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    QHeaderView::paintSection(painter, rect.intersected(viewport()->rect()), logicalIndex);
}

void SeenHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const int left = sectionViewportPosition(logicalIndex);
    const int right = left + sectionSize(logicalIndex);
    const int seen = std::min(right, viewport()->width()) - std::max(left, 0);
    if (seen == right - left)
        return;
    const int margins = 4 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, seen - margins);
    option->textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace quantoscope
