#include "app/gui/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {

namespace {

constexpr int kActionRole = Qt::UserRole + 1;
constexpr int kWidth = 460;
constexpr int kHeight = 400;
constexpr int kIconSide = 16;

// All words in any order: "run start" finds "Start run".
QRegularExpression allWords(const QString& text)
{
    QString pattern;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
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
    , m_list(new QListView)
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
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(kIconSide, kIconSide));
    fill(window);
    m_matching->setSourceModel(m_model);
    m_matching->sort(0);
    m_list->setModel(m_matching);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    resize(kWidth, kHeight);
    connect(m_filter, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListView::clicked, this, &CommandPalette::trigger);
    narrow({});
}

void CommandPalette::fill(const QWidget& window)
{
    QPixmap empty(kIconSide, kIconSide);
    empty.fill(Qt::transparent);
    const QIcon blank(empty); // texts of commands with and without an icon stand below each other
    for (QAction* action : window.actions()) {
        if (!action->isEnabled() || action->isSeparator() || action->objectName() == QLatin1String("palette"))
            continue;
        const QString keys = QKeySequence::listToString(action->shortcuts().mid(0, 1), QKeySequence::NativeText);
        const QString kind = action->property(kCommandKind).toString();
        const QString text = kind.isEmpty() ? plainActionText(*action)
                                            //: in a list of commands: %1 "Lesson" or "Experiment", %2 its title
                                            : tr("%1: %2").arg(kind, plainActionText(*action));
        auto* const item = new QStandardItem(keys.isEmpty() ? text : QStringLiteral("%1   (%2)").arg(text, keys));
        item->setIcon(action->icon().isNull() ? blank : action->icon());
        item->setData(QVariant::fromValue<QObject*>(action), kActionRole);
        m_model->appendRow(item);
    }
}

void CommandPalette::narrow(const QString& text)
{
    m_matching->setFilterRegularExpression(allWords(text));
    m_list->setCurrentIndex(m_matching->index(0, 0));
}

void CommandPalette::step(int rows)
{
    const int last = m_matching->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_matching->index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0));
}

void CommandPalette::trigger()
{
    const QPointer<QAction> action(qobject_cast<QAction*>(m_list->currentIndex().data(kActionRole).value<QObject*>()));
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
