// Cells of tables that the edge of the view cuts: a number that is cut reads as another.
#pragma once

#include <QHeaderView>

class QStyleOptionViewItem;

namespace quantoscope {

/// Of a cell, what the view shows of it: texts are elided into it.
QRect seenPart(const QStyleOptionViewItem& cell);

/// Titles stand, elided, in what is seen of their sections.
class SeenHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SeenHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
};

} // namespace quantoscope
