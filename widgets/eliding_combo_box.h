// A chooser whose shown text ends in an ellipsis where there is no room for it.
#pragma once

#include <QComboBox>

namespace quantoscope {

/// Asks for the width of its longest text, and gives way down to minimumContentsLength(); the tool tip has what is cut.
class ElidingComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ElidingComboBox(Qt::TextElideMode mode, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString shownText() const;

    Qt::TextElideMode m_mode;
};

} // namespace quantoscope
