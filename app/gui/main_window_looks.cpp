// How large the window's type is, and the arrangements of its panels that have names.
#include "app/gui/main_window.h"

#include "app/gui/font_scale.h"
#include "app/gui/named_layouts.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QStatusBar>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace quantoscope {

namespace {

constexpr int kMessageMs = 6000;
constexpr int kLayoutKeys = 9;

} // namespace

// --- Type ---------------------------------------------------------------------------------------------------------

void MainWindow::createFontActions()
{
    const auto step = [this](int by) { setFontScale(nextFontScale(savedFontScale(), by)); };
    makeAction(QStringLiteral("largerType"), tr("&Larger type"),
               { QKeySequence::ZoomIn, QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+=")) }, [step] { step(1); });
    makeAction(QStringLiteral("smallerType"), tr("&Smaller type"),
               { QKeySequence::ZoomOut, QKeySequence(tr("Ctrl+-")) }, [step] { step(-1); });
    makeAction(QStringLiteral("normalType"), tr("&Normal type"), { QKeySequence(tr("Ctrl+0")) },
               [this] { setFontScale(100); });
}

void MainWindow::addFontMenu(QMenu* menu)
{
    m_fontMenu = menu->addMenu(tr("Font si&ze"));
    m_fontMenu->setObjectName(QStringLiteral("fontMenu"));
    for (const char* each : { "largerType", "smallerType", "normalType" })
        m_fontMenu->addAction(action(each));
    m_fontMenu->addSeparator();
    auto* const group = new QActionGroup(m_fontMenu);
    for (const int percent : kFontScales) {
        QAction* const choice = m_fontMenu->addAction(tr("%1 %").arg(percent));
        choice->setCheckable(true);
        choice->setChecked(percent == savedFontScale());
        choice->setData(percent);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, percent] { setFontScale(percent); });
    }
}

void MainWindow::setFontScale(int percent)
{
    saveFontScale(percent);
    applyFontScale(percent);
    for (QAction* const choice : m_fontMenu->actions()) {
        if (choice->isCheckable())
            choice->setChecked(choice->data().toInt() == percent);
    }
    statusBar()->showMessage(tr("Type is %1 % of its normal size.").arg(percent), kMessageMs);
}

// Rows of tables are made for one height of a line: they grow and shrink with it.
void MainWindow::fitRows()
{
    const int line = fontMetrics().height();
    const int before = std::exchange(m_lineHeight, line);
    if (before == line || before <= 0)
        return;
    for (const QTableView* const table : findChildren<QTableView*>()) {
        QHeaderView& rows = *table->verticalHeader();
        rows.setDefaultSectionSize(std::max(line, rows.defaultSectionSize() * line / before));
    }
}

// --- Layouts ------------------------------------------------------------------------------------------------------

void MainWindow::addLayoutMenu(QMenu* menu)
{
    m_layoutMenu = menu->addMenu(tr("La&youts"));
    m_layoutMenu->setObjectName(QStringLiteral("layoutMenu"));
    fillLayoutMenu();
}

void MainWindow::fillLayoutMenu()
{
    m_layoutMenu->clear();
    const QStringList names = NamedLayouts::names();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString& name = names[i];
        QAction* const choice = m_layoutMenu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        if (i < kLayoutKeys)
            choice->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+%1").arg(i + 1)));
        connect(choice, &QAction::triggered, this, [this, name] { restoreNamedLayout(name); });
    }
    if (!names.isEmpty())
        m_layoutMenu->addSeparator();
    m_layoutMenu->addAction(action("saveLayoutAs"));
    QMenu* const removal = m_layoutMenu->addMenu(tr("&Remove layout"));
    removal->setEnabled(!names.isEmpty());
    for (const QString& name : names) {
        connect(removal->addAction(QString(name).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, name] {
                    NamedLayouts::remove(name);
                    fillLayoutMenu();
                    statusBar()->showMessage(tr("The layout %1 is removed.").arg(name), kMessageMs);
                });
    }
    m_layoutMenu->addAction(action("restoreLayout"));
}

void MainWindow::saveLayoutAs()
{
    auto* const dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("layoutDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save layout"));
    dialog->setLabelText(tr("Name of this arrangement of panels; one of the same name is replaced."));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        const QString name = text.trimmed();
        if (name.isEmpty())
            return;
        NamedLayouts::save(name, layoutState());
        fillLayoutMenu();
        statusBar()->showMessage(tr("The layout %1 is saved.").arg(name), kMessageMs);
    });
    dialog->open();
}

void MainWindow::restoreNamedLayout(const QString& name)
{
    showPanels();
    if (!restoreLayoutState(NamedLayouts::state(name)))
        statusBar()->showMessage(tr("The layout %1 is of another version of this program.").arg(name), kMessageMs);
}

} // namespace quantoscope
