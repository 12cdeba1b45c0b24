// A calm line above the views, with what can be done about it.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace quantoscope {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// `button` empty: no button.
    void showMessage(const QString& text, const QString& button = {}, const std::function<void()>& clicked = {});

private:
    QLabel* m_text;
    QPushButton* m_button;
    std::function<void()> m_clicked;
};

} // namespace quantoscope
