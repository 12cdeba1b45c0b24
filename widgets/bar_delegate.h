// A number with a bar below it.
#pragma once

#include <QStyledItemDelegate>

namespace quantoscope {

/// Serves any model: `fractionRole` gives the bar's length, 0..1; an invalid value draws no bar.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BarDelegate(int fractionRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_fractionRole;
};

} // namespace quantoscope
