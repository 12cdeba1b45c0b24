// A line of text that is cut with an ellipsis where there is no room for it, so that what stands beside it stays whole.
#pragma once

#include <QWidget>

namespace quantoscope {

/// Plain text; where it is cut, the tool tip holds all of it.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    void setElideMode(Qt::TextElideMode mode);
    const QString& text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Where the text stands: what lies beyond the edge of a scroll area is no room for it.
    QRect place() const;
    bool isCut() const;

    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace quantoscope
