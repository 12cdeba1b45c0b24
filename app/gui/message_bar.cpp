#include "app/gui/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace quantoscope {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), m_text(new QLabel), m_button(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("messageBarButton"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(9, 4, 9, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_clicked)
            m_clicked();
    });
    hide();
}

void MessageBar::showMessage(const QString& text, const QString& button, const std::function<void()>& clicked)
{
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_clicked = clicked;
    show();
}

} // namespace quantoscope
