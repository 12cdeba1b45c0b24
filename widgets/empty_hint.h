// The friendly text that a view shows while it has nothing to show.
#pragma once

#include <QLabel>

namespace quantoscope {

/// Covers `view` while visible, and follows its size.
class EmptyHint : public QLabel
{
    Q_OBJECT

public:
    explicit EmptyHint(QWidget* view);

    /// Shown when `empty`; `text` says what is missing and what to do about it.
    void setState(bool empty, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace quantoscope
