#include "widgets/empty_hint.h"

#include <QEvent>

namespace quantoscope {

EmptyHint::EmptyHint(QWidget* view) : QLabel(view)
{
    setObjectName(QStringLiteral("emptyHint"));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(24);
    setTextFormat(Qt::PlainText);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents); // so that dropping files on the view still works
    view->installEventFilter(this);
    hide();
}

void EmptyHint::setState(bool empty, const QString& text)
{
    setText(text);
    setAccessibleName(text);
    if (empty) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    setVisible(empty);
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QLabel::eventFilter(watched, event);
}

} // namespace quantoscope
