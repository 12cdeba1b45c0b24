#include "app/gui/view_bar.h"

#include "widgets/flow_layout.h"

#include <QButtonGroup>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace quantoscope {

ViewBar::ViewBar(QTabWidget& views, QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("viewBar"));
    setAccessibleName(tr("Views"));
    views.tabBar()->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* const layout = new FlowLayout(1, this);
    layout->setContentsMargins(4, 2, 4, 1);
    m_buttons->setExclusive(true);
    for (int page = 0; page < views.count(); ++page) {
        auto* const button = new QToolButton;
        button->setObjectName(QStringLiteral("viewButton%1").arg(page));
        button->setText(views.tabText(page));
        button->setToolTip(views.tabToolTip(page));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus); // a group has one stop: the button that is down
        m_buttons->addButton(button, page);
        layout->addWidget(button);
    }
    const auto follow = [this](int page) {
        if (QAbstractButton* const button = m_buttons->button(page))
            button->setChecked(true);
    };
    follow(views.currentIndex());
    connect(&views, &QTabWidget::currentChanged, this, follow);
    connect(m_buttons, &QButtonGroup::idClicked, &views, &QTabWidget::setCurrentIndex);
}

QWidget* ViewBar::button(int page) const
{
    return m_buttons->button(page);
}

} // namespace quantoscope
