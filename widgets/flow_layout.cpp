#include "widgets/flow_layout.h"

#include <QHBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

bool expandsSideways(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

void FlowLayout::addGroup(std::initializer_list<QWidget*> widgets)
{
    auto* const group = new QWidget;
    auto* const line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        line->addWidget(widget);
    addWidget(group);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* const item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items) {
        const QSize hint = item->sizeHint();
        size = { size.width() + hint.width() + (size.isEmpty() ? 0 : spacing()),
                 std::max(size.height(), hint.height()) };
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    Line line;
    int used = 0;
    int y = inner.top();
    for (const auto& item : m_items) {
        const int least = item->minimumSize().width();
        const int width
            = expandsSideways(*item) ? least : std::max(least, std::min(item->sizeHint().width(), inner.width()));
        if (!line.empty() && used + spacing() + width > inner.width()) {
            y += placeLine(line, { inner.left(), y }, inner.width() - used, place) + spacing();
            line.clear();
            used = 0;
        }
        used += width + (line.empty() ? 0 : spacing());
        line.emplace_back(item.get(), width);
    }
    y += placeLine(line, { inner.left(), y }, inner.width() - used, place);
    return y - inner.top() + contentsMargins().top() + contentsMargins().bottom();
}

int FlowLayout::placeLine(Line& line, QPoint start, int room, bool place) const
{
    int height = 0;
    for (auto& [item, width] : line) {
        const QSize hint = item->sizeHint();
        if (expandsSideways(*item)) {
            const int more = std::clamp(hint.width() - width, 0, std::max(room, 0));
            width += more;
            room -= more;
        }
        if (place)
            item->setGeometry(QRect(start, QSize(width, hint.height())));
        start.rx() += width + spacing();
        height = std::max(height, hint.height());
    }
    return height;
}

} // namespace quantoscope
