#include "widgets/bar_delegate.h"

#include "widgets/seen_part.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kBarHeight = 3;

} // namespace

QString barMeaning(const QString& largest)
{
    //: %1 a number
    return QCoreApplication::translate("BarDelegate", "The bar goes from 0 to the largest value, %1.").arg(largest);
}

BarDelegate::BarDelegate(int fractionRole, QObject* parent) : QStyledItemDelegate(parent), m_fractionRole(fractionRole)
{
}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem seen = option;
    seen.rect = seenPart(option);
    QStyledItemDelegate::paint(painter, seen, index);
    const QVariant fraction = index.data(m_fractionRole);
    if (!fraction.isValid())
        return;
    const QRect area = option.rect.adjusted(3, 0, -3, -1);
    const double share = std::clamp(fraction.toDouble(), 0.0, 1.0);
    // At least a stub, so that the smallest value is told from a missing one.
    const int length = std::max(2, static_cast<int>(share * area.width()));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    const QColor bar = palette.color(selected ? QPalette::HighlightedText : QPalette::Link);
    const QColor track = mixColours(palette.color(selected ? QPalette::Highlight : QPalette::Base), bar, 0.18);
    const QRect strip(area.left(), area.bottom() - kBarHeight + 1, area.width(), kBarHeight);
    painter->fillRect(strip, track);
    painter->fillRect(QRect(strip.topLeft(), QSize(length, kBarHeight)), bar);
}

void BarDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight; // whatever the view's names have: the first digits tell most
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // Room for the bar on both sides of the text, which stays centred.
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * kBarHeight + 2);
}

} // namespace quantoscope
