// A number with a bar below it.
#pragma once

#include <QStyledItemDelegate>

namespace quantoscope {

/// What a bar means, for tool tips: all bars are linear from 0 to the largest value shown.
QString barMeaning(const QString& largest);

/// Serves any model: `fractionRole` gives the bar's length, 0..1; an invalid value draws no bar. Of a cell that the
/// edge of the view cuts, the text is elided: a number that is cut reads as another.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BarDelegate(int fractionRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_fractionRole;
};

} // namespace quantoscope
