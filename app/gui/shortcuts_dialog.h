// The list of keyboard shortcuts, made from the window's actions.
#pragma once

#include <QDialog>

namespace quantoscope {

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Lists the actions of `window` that have a shortcut. Not modal; deletes itself when closed.
    static void show(QWidget& window);

private:
    explicit ShortcutsDialog(QWidget& window);
};

} // namespace quantoscope
