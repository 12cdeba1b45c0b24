// A number and, beside it, by how much it differs from a baseline.
#pragma once

#include <QStyledItemDelegate>

namespace quantoscope {

class DifferenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `differenceRole`: the difference as text; `verdictRole`: int, 1 better, -1 worse, 0 neither.
    DifferenceDelegate(int differenceRole, int verdictRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_differenceRole;
    int m_verdictRole;
};

} // namespace quantoscope
