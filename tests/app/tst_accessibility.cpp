// Walks the accessibility tree of the real main window, in every view, with every panel and dialog: no control without
// a name, no plot without a description, nothing that the keyboard cannot reach.
#include "app/gui/figure_page.h"
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "tests/app/gui_test_support.h"
#include "widgets/runs_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;
constexpr int kRunLimitMs = 240'000;
constexpr int kAnswerLimitMs = 30'000;

/// What people act on or read figures from; labels, frames and layouts may be nameless.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Dial:
    case QAccessible::ProgressBar:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

/// Parts that Qt makes inside a control, which answers for them; and separators.
bool isInner(const QAccessibleInterface& each)
{
    if (each.role() == QAccessible::MenuItem && each.state().disabled && each.text(QAccessible::Name).isEmpty())
        return true; // a separator
    const QObject* const object = each.object();
    if (!object)
        return false;
    if (object->objectName().startsWith(QLatin1String("qt_")))
        return true;
    const auto* const widget = qobject_cast<const QWidget*>(object);
    const QWidget* const parent = widget ? widget->parentWidget() : nullptr;
    if (object->inherits("QTableCornerButton") || object->inherits("QDockWidgetTitleButton"))
        return true; // View > Panels does what the latter do
    return parent
        && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox") || parent->inherits("QTabBar")
            || parent->inherits("QLineEdit"));
}

QString pathOf(QAccessibleInterface* each)
{
    QStringList path;
    for (QAccessibleInterface* at = each; at; at = at->parent()) {
        const QObject* const object = at->object();
        path.prepend(object ? QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()
                            : QStringLiteral("part"));
    }
    return path.join(QStringLiteral(" > "));
}

void walk(QAccessibleInterface* each, QStringList& faults, QSet<QAccessibleInterface*>& seen)
{
    if (!each || !each->isValid() || seen.contains(each) || each->state().invisible)
        return;
    seen.insert(each);
    const bool isItem = !each->object(); // rows and cells of views have their own texts
    if (!isItem && needsName(each->role()) && !isInner(*each) && each->text(QAccessible::Name).trimmed().isEmpty())
        faults.append(QStringLiteral("no name (role %1): ").arg(each->role()) + pathOf(each));
    if (each->object() && each->object()->inherits("QCustomPlot")) {
        for (const auto& [text, what] :
             { std::pair(QAccessible::Name, "name"), std::pair(QAccessible::Description, "description") })
            if (each->text(text).trimmed().isEmpty())
                faults.append(QStringLiteral("plot without %1: ").arg(QLatin1String(what)) + pathOf(each));
    }
    if (each->object() && each->object()->inherits("QAbstractItemView"))
        return;
    for (int i = 0; i < each->childCount(); ++i)
        walk(each->child(i), faults, seen);
}

/// Names and descriptions; empty if nothing is missing.
QStringList faultsOf(QWidget& widget)
{
    QStringList faults;
    QSet<QAccessibleInterface*> seen;
    walk(QAccessible::queryAccessibleInterface(&widget), faults, seen);
    return faults;
}

void collectActions(const QMenu& menu, QSet<QAction*>& actions)
{
    for (QAction* action : menu.actions()) {
        actions.insert(action);
        if (const QMenu* const inner = action->menu())
            collectActions(*inner, actions);
    }
}

QSet<QAction*> menuActions(const MainWindow& window)
{
    QSet<QAction*> actions;
    for (const QAction* top : window.menuBar()->actions())
        collectActions(*top->menu(), actions);
    return actions;
}

/// Buttons that are to be pressed with the mouse alone.
QStringList unreachableButtons(QWidget& widget, const QSet<QAction*>& menus)
{
    QStringList faults;
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>()) {
        const auto* const tool = qobject_cast<const QToolButton*>(button);
        const bool isQts = button->inherits("QDockWidgetTitleButton") // View > Panels does what they do
            || button->objectName().startsWith(QLatin1String("qt_")) || button->inherits("QTableCornerButton")
            || (button->parentWidget() && button->parentWidget()->inherits("QTabBar"))
            || (button->parentWidget() && button->parentWidget()->inherits("QLineEdit"));
        if (!button->isVisible() || isQts || (button->focusPolicy() & Qt::TabFocus) != 0
            || !button->shortcut().isEmpty())
            continue;
        if (tool && tool->defaultAction() && menus.contains(tool->defaultAction()))
            continue;
        if (button->group() && button->group()->exclusive()) // one stop a group, arrows within it
            continue;
        faults.append(QStringLiteral("no key for the button ") + button->text() + u' ' + button->objectName() + u' '
                      + QLatin1String(button->metaObject()->className()));
    }
    return faults;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void welcomePage();
    void everyView_data();
    void everyView();
    void everyPanel();
    void everyDialog_data();
    void everyDialog();
    void everyActionHasAKey();
    void viewsAreReachedByArrows();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibility::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_accessibility"));
    QAccessible::setActive(true);
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_folder->path());
    m_window->resize(1280, 800);
    m_window->show();
}

void TestAccessibility::cleanupTestCase()
{
    m_window->workbench().discardChanges();
    m_window.reset();
}

void TestAccessibility::welcomePage()
{
    const QStringList faults = faultsOf(*m_window) + unreachableButtons(*m_window, menuActions(*m_window));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    if (testModel().isEmpty())
        QSKIP("there is no model to open");
    m_window->open(testModel());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().hasLoadedModel(), kLoadLimitMs);
    for (const char* method : { "rtn", "gptq" }) {
        RunSettings settings = smallRun();
        settings.method = method;
        QSignalSpy ended(&m_window->workbench(), &Workbench::runEnded);
        m_window->runForm().setSettings(settings);
        m_window->startRun();
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() == 1 && m_window->workbench().isIdle(), kRunLimitMs);
    }
}

void TestAccessibility::everyView_data()
{
    QTest::addColumn<int>("view");
    const auto* const tabs = m_window->findChild<QTabWidget*>(QStringLiteral("views"));
    for (int view = 0; view < tabs->count(); ++view)
        QTest::newRow(qPrintable(tabs->tabText(view))) << view;
}

void TestAccessibility::everyView()
{
    QFETCH(int, view);
    if (view == static_cast<int>(MainWindow::View::Figure)) {
        m_window->showView(MainWindow::View::ErrorMap);
        m_window->addToFigure(MainWindow::View::ErrorMap);
    }
    m_window->showView(static_cast<MainWindow::View>(view));
    QTRY_VERIFY(m_window->workbench().isIdle());
    QTRY_VERIFY(m_window->findChild<FigurePage*>()->figure().isReady());
    QStringList faults;
    const auto isFaultless = [&] {
        faults = faultsOf(*m_window) + unreachableButtons(*m_window, menuActions(*m_window));
        return faults.isEmpty();
    };
    const bool ends = QTest::qWaitFor(isFaultless, kAnswerLimitMs); // views that are answered have a plot then
    QVERIFY2(ends, qPrintable(faults.join(u'\n')));
}

void TestAccessibility::everyPanel()
{
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
        const bool wasVisible = dock->isVisible();
        dock->show();
        dock->raise();
        const QStringList faults = faultsOf(*dock) + unreachableButtons(*dock, menuActions(*m_window));
        QVERIFY2(faults.isEmpty(), qPrintable(dock->objectName() + u'\n' + faults.join(u'\n')));
        QVERIFY2(menuActions(*m_window).contains(dock->toggleViewAction()), qPrintable(dock->objectName()));
        dock->setVisible(wasVisible);
    }
}

void TestAccessibility::everyDialog_data()
{
    QTest::addColumn<QString>("action");
    for (const char* action : { "sweep", "guide", "glossary", "palette", "shortcuts", "about", "exportModel",
                                "exportReport", "annotateRun", "showTable" })
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestAccessibility::everyDialog()
{
    QFETCH(QString, action);
    m_window->showView(MainWindow::View::ErrorMap);
    QSet<QWidget*> before;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (each->isVisible())
            before.insert(each);
    auto& runs = m_window->findChild<RunsView*>()->tree();
    runs.setCurrentIndex(runs.model()->index(0, 0));
    auto* const wanted = m_window->findChild<QAction*>(action);
    QVERIFY(wanted);
    if (!wanted->isEnabled())
        QSKIP("it needs a model or a run");
    wanted->trigger();
    QWidget* dialog = nullptr;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (each->isVisible() && !before.contains(each) && !each->inherits("QTipLabel"))
            dialog = each;
    QVERIFY(dialog);
    const QStringList faults = faultsOf(*dialog) + unreachableButtons(*dialog, menuActions(*m_window));
    dialog->close();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessibility::everyActionHasAKey()
{
    const QSet<QAction*> menus = menuActions(*m_window);
    for (QAction* action : m_window->actions()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(menus.contains(action) || !action->shortcut().isEmpty(), qPrintable(action->objectName()));
    }
    for (const QToolBar* bar : m_window->findChildren<QToolBar*>())
        for (QAction* action : bar->actions())
            QVERIFY2(action->isSeparator() || !qobject_cast<QToolButton*>(bar->widgetForAction(action))
                         || bar->widgetForAction(action)->focusPolicy() != Qt::NoFocus || menus.contains(action),
                     qPrintable(bar->objectName() + u' ' + action->text()));
    for (const QAction* top : m_window->menuBar()->actions())
        QVERIFY2(top->text().contains(u'&'), qPrintable(top->text()));
    QSet<QString> taken;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut) // heard where its widget has the focus only
            continue;
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!taken.contains(key.toString()), qPrintable(key.toString() + u' ' + action->text()));
            taken.insert(key.toString());
        }
    }
}

void TestAccessibility::viewsAreReachedByArrows()
{
    auto* const tabs = m_window->findChild<QTabWidget*>(QStringLiteral("views"));
    m_window->showView(MainWindow::View::Overview);
    auto* const first = m_window->findChild<QToolButton*>(QStringLiteral("viewButton0"));
    if (!first->isVisible())
        QSKIP("there is no model to open");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("viewButton1"));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
