#include "app/gui/shortcuts_dialog.h"

#include "app/gui/command_palette.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quantoscope {

namespace {

constexpr int kRowRoom = 6;

} // namespace

void ShortcutsDialog::show(QWidget& window)
{
    auto* dialog = new ShortcutsDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    static_cast<QDialog*>(dialog)->show();
}

ShortcutsDialog::ShortcutsDialog(QWidget& window) : QDialog(&window)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* list = new QTreeWidget;
    list->setHeaderLabels({ tr("Action"), tr("Keys") });
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    for (const QAction* action : window.actions()) {
        if (action->shortcuts().isEmpty())
            continue;
        auto* item = new QTreeWidgetItem(list, { plainActionText(*action) });
        item->setText(1, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
        item->setSizeHint(0, QSize(0, fontMetrics().height() + kRowRoom));
    }
    list->sortItems(0, Qt::AscendingOrder);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(460, 560);
}

} // namespace quantoscope
