// Widgets side by side, on as many lines as their width asks for.
#pragma once

#include <QLayout>

#include <initializer_list>
#include <memory>
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
    /// Returns the height; moves nothing if `place` is false.
    int arrange(const QRect& rect, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace quantoscope
