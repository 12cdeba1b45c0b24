// What this program is, and exactly which one: what a bug report needs.
#pragma once

#include <QDialog>

namespace quantoscope {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// Not modal; deletes itself when closed.
    static void show(QWidget& parent);

    /// Name, version, revision, then a line for each library: what --version prints, too.
    static QString versionText();
    /// The same and a line for each library with its licence: what "Copy" copies.
    static QString wholeText();

private:
    explicit AboutDialog(QWidget* parent);
};

} // namespace quantoscope
