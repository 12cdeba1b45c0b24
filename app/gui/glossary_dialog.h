// The glossary to leaf through and to search.
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace quantoscope {

class GlossaryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Not modal, so that it can stay open beside the views; a second call raises the first one's dialog. `key`: of
    /// glossaryEntryOf(), to open at; empty: where it was.
    static GlossaryDialog* show(QWidget& window, const QString& key = {});

    void showEntryOf(const QString& key);

private:
    explicit GlossaryDialog(QWidget& window);
    void narrow(const QString& text);
    void showEntry(int row);

    QLineEdit* m_filter;
    QListWidget* m_terms;
    QTextBrowser* m_text;
};

} // namespace quantoscope
