#include "widgets/seen_part.h"

#include <QAbstractItemView>
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

} // namespace quantoscope
