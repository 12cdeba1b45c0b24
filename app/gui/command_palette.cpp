#include "app/gui/command_palette.h"

#include "widgets/empty_hint.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace quantoscope {

namespace {

constexpr int kActionRole = Qt::UserRole + 1;
constexpr int kWidth = 460;
constexpr int kHeight = 400;
constexpr int kRowRoom = 6;
constexpr int kTextColumn = 0;
constexpr int kKeysColumn = 1;

// All words in any order: "run start" finds "Start run".
QRegularExpression allWords(const QString& text)
{
    QString pattern;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

struct Command
{
    QAction* action;
    QString group {}; ///< of a choice in a menu below a menu, such as "Language"
};

// Those of the menus and their submenus from top to bottom.
void addActionsOf(const QWidget& menu, const QString& group, std::vector<Command>& found)
{
    for (QAction* action : menu.actions()) {
        if (const QMenu* const below = action->menu())
            addActionsOf(*below, qobject_cast<const QMenuBar*>(&menu) ? QString() : plainActionText(*action), found);
        else
            found.push_back({ action, group });
    }
}

// As the menus have them, and then what is in none.
std::vector<Command> orderedCommands(const QWidget& window)
{
    std::vector<Command> ordered;
    if (const auto* const menus = window.findChild<QMenuBar*>())
        addActionsOf(*menus, {}, ordered);
    for (QAction* action : window.actions())
        if (std::ranges::find(ordered, action, &Command::action) == ordered.end())
            ordered.push_back({ action });
    return ordered;
}

} // namespace

QString plainActionText(const QAction& action)
{
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

CommandPalette* CommandPalette::show(QWidget& window)
{
    auto* const dialog = new CommandPalette(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint top = window.mapToGlobal(QPoint((window.width() - kWidth) / 2, window.height() / 8));
    dialog->move(top);
    static_cast<QDialog*>(dialog)->show();
    return dialog;
}

CommandPalette::CommandPalette(QWidget& window)
    : QDialog(&window)
    , m_filter(new QLineEdit)
    , m_list(new QTreeView)
    , m_model(new QStandardItemModel(this))
    , m_matching(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    m_filter->setPlaceholderText(tr("Type what you want to do"));
    m_filter->setAccessibleName(tr("Filter of commands"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderHidden(true);
    fill(window);
    m_matching->setSourceModel(m_model);
    m_list->setModel(m_matching);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(kTextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(kKeysColumn, QHeaderView::ResizeToContents);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    resize(kWidth, kHeight);
    m_hint = new EmptyHint(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::trigger);
    narrow({});
}

void CommandPalette::fill(const QWidget& window)
{
    for (const auto& [action, group] : orderedCommands(window))
        if (action->isEnabled() && !action->isSeparator() && action->objectName() != QLatin1String("palette"))
            addCommand(*action, group);
}

void CommandPalette::addCommand(QAction& action, const QString& group)
{
    const QString given = action.property(kCommandKind).toString();
    const QString kind = given.isEmpty() ? group : given;
    const QString text = kind.isEmpty()
        ? plainActionText(action)
        //: in a list of commands: %1 "Lesson" or the menu that %2 stands in, such as "Theme"
        : tr("%1: %2").arg(kind, plainActionText(action));
    auto* const item = new QStandardItem(text);
    item->setData(QVariant::fromValue<QObject*>(&action), kActionRole);
    auto* const keys
        = new QStandardItem(QKeySequence::listToString(action.shortcuts().mid(0, 1), QKeySequence::NativeText));
    keys->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(QSize(0, fontMetrics().height() + kRowRoom));
    m_model->appendRow({ item, keys });
}

void CommandPalette::narrow(const QString& text)
{
    m_matching->setFilterRegularExpression(allWords(text));
    m_list->setCurrentIndex(m_matching->index(0, 0));
    m_hint->setState(m_matching->rowCount() == 0, tr("No command has all of these words."));
}

void CommandPalette::step(int rows)
{
    const int last = m_matching->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_matching->index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0));
}

void CommandPalette::trigger()
{
    const QPointer<QAction> action(qobject_cast<QAction*>(
        m_list->currentIndex().siblingAtColumn(kTextColumn).data(kActionRole).value<QObject*>()));
    close();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        constexpr int page = 8;
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_PageUp:
            step(-page);
            return true;
        case Qt::Key_PageDown:
            step(page);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            trigger();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace quantoscope
