// The names of the views, in place of a tab bar: on two lines where one is too narrow, so that none hides behind
// arrows.
#pragma once

#include <QWidget>

class QButtonGroup;
class QTabWidget;

namespace quantoscope {

/// One button a page of the tab widget, whose own bar is hidden. The arrow keys go from button to button.
class ViewBar : public QWidget
{
    Q_OBJECT

public:
    /// Shows the pages that `views` has now; it outlives the bar.
    explicit ViewBar(QTabWidget& views, QWidget* parent = nullptr);

    /// The button of a page.
    QWidget* button(int page) const;

private:
    QButtonGroup* m_buttons;
};

} // namespace quantoscope
