#include "app/gui/guide_help.h"

#include "app/gui/glossary_dialog.h"
#include "app/gui/guide_window.h"
#include "app/gui/lesson_views.h"
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "widgets/options_form.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabWidget>

#include <functional>
#include <memory>

namespace quantoscope {

namespace {

/// Whether `widget` is a part of the window or of one of its dialogs.
bool belongsTo(const QWidget* widget, const QWidget& window)
{
    while (widget && widget != &window)
        widget = widget->parentWidget();
    return widget;
}

/// Of `widget` or what it is a part of.
const GuidePage* pageOfWidget(const QWidget* widget, const MainWindow& window)
{
    for (; widget && widget != &window; widget = widget->parentWidget()) {
        const auto* const options = qobject_cast<const OptionsForm*>(widget);
        const QString place
            = options ? QStringLiteral("method:") + QString::fromStdString(options->method()) : widget->objectName();
        if (const GuidePage* const page = place.isEmpty() ? nullptr : guidePageOfPlace(place))
            return page;
    }
    return nullptr;
}

/// In the window itself.
QString viewPlace(const MainWindow& window)
{
    const auto* const views = window.findChild<QTabWidget*>(QStringLiteral("views"));
    const auto* const pages = qobject_cast<const QStackedWidget*>(window.centralWidget());
    if (!views || (pages && !pages->currentWidget()->isAncestorOf(views)))
        return QStringLiteral("welcome");
    return QStringLiteral("view:") + QString::fromStdString(viewName(views->currentIndex()));
}

/// Calls `act` now, or once the demo model is open where nothing is: what it shows needs a model.
void withModel(MainWindow& window, const std::function<void()>& act)
{
    if (window.workbench().store().hasModel()) {
        act();
        return;
    }
    const auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = QObject::connect(&window.workbench(), &Workbench::modelOpened, &window, [connection, act] {
        QObject::disconnect(*connection);
        act();
    });
    window.open(QStringLiteral("demo"));
}

void showMethod(MainWindow& window, const QString& method)
{
    window.runForm().options().setMethod(method.toStdString());
    auto* const dock = window.findChild<QDockWidget*>(QStringLiteral("runDock"));
    dock->show();
    dock->raise();
    window.runForm().options().setFocus();
}

} // namespace

QString guidePageInFront(const MainWindow& window)
{
    const QWidget* front = QApplication::focusWidget();
    if (!front || front->window() != QApplication::activeWindow())
        front = QApplication::activeWindow();
    const GuidePage* page = belongsTo(front, window) ? pageOfWidget(front, window) : nullptr;
    if (!page)
        page = guidePageOfPlace(viewPlace(window));
    return page ? page->id : QString();
}

GuideWindow* openGuide(MainWindow& window, const QString& page)
{
    QWidget* const modal = QApplication::activeModalWidget();
    const bool isOverModal = modal && modal != &window && belongsTo(modal, window);
    QWidget& host = isOverModal ? *modal : window;
    const auto keysOf = [&window](const QString& name) {
        const auto* const action = window.findChild<QAction*>(name);
        return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    };
    const bool isOpen = host.findChild<GuideWindow*>();
    GuideWindow* const guide = GuideWindow::show(host, page.isEmpty() ? guidePageInFront(window) : page, keysOf);
    if (!isOpen)
        QObject::connect(
            guide, &GuideWindow::linkFollowed, &window,
            [&window](const QString& scheme, const QString& target) { followGuideLink(window, scheme, target); });
    return guide;
}

void followGuideLink(MainWindow& window, const QString& scheme, const QString& target)
{
    if (scheme == QLatin1String("term")) {
        GlossaryDialog::show(window, target);
    } else if (scheme == QLatin1String("do")) {
        if (auto* const action = window.findChild<QAction*>(target))
            action->trigger();
    } else if (scheme == QLatin1String("method")) {
        withModel(window, [&window, target] { showMethod(window, target); });
    } else if (scheme == QLatin1String("view")) {
        const int view = viewIndex(target.toStdString());
        if (view >= 0)
            withModel(window, [&window, view] { window.showView(static_cast<MainWindow::View>(view)); });
    }
}

GuideKey::GuideKey(MainWindow& window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool GuideKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<const QKeyEvent*>(event);
    const auto* const widget = qobject_cast<const QWidget*>(watched);
    if (key.key() != Qt::Key_F1 || key.modifiers() != Qt::NoModifier || !widget || widget->window() == &m_window
        || !belongsTo(widget, m_window) || qobject_cast<const GuideWindow*>(widget->window()))
        return false;
    openGuide(m_window);
    return true;
}

} // namespace quantoscope
