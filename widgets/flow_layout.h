// Widgets side by side, on as many lines as their width asks for. Those that expand give way down to their least width
// before a line is broken, and take what room it leaves up to the width they ask for.
#pragma once

#include <QLayout>

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace quantoscope {

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override; ///< takes it
    /// Side by side on one line, whatever the width.
    void addGroup(std::initializer_list<QWidget*> widgets);
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override; ///< all on one line
    QSize minimumSize() const override; ///< the widest on a line of its own

private:
    /// An item and the width it is given.
    using Line = std::vector<std::pair<QLayoutItem*, int>>;

    /// Shares `room` out among the items that expand; returns the height.
    int placeLine(Line& line, QPoint start, int room, bool place) const;
    /// Returns the height; moves nothing if `place` is false.
    int arrange(const QRect& rect, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace quantoscope
