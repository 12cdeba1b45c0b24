// Every action of the window by typing a few letters of its name.
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace quantoscope {

class EmptyHint;

/// Lists the enabled actions of `window` with their keys, as the menus have them; Up and Down choose, Return triggers,
/// Esc closes.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// Not modal; deletes itself when closed.
    static CommandPalette* show(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit CommandPalette(QWidget& window);
    void fill(const QWidget& window);
    void addCommand(QAction& action, const QString& group);
    void narrow(const QString& text);
    void step(int rows);
    void trigger();

    QLineEdit* m_filter;
    QTreeView* m_list;
    EmptyHint* m_hint = nullptr;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_matching;
};

/// The text of an action without mnemonic marks and trailing dots: "Open model".
QString plainActionText(const QAction& action);

/// Property of an action whose text is a title: what it is the title of ("Lesson"), told before it in the palette.
inline constexpr char kCommandKind[] = "commandKind";

} // namespace quantoscope
