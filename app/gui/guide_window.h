// The user guide to leaf through, to search and to print.
#pragma once

#include "app/gui/guide_text.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace quantoscope {

class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    /// Not modal, so that it can stay open beside the views; a second call raises the first one's window. `host`: what
    /// it belongs to, and closes with. `page`: its id; empty: where it was.
    static GuideWindow* show(QWidget& host, const QString& page, const ActionKeys& keysOf);

    void showPage(const QString& page);
    const QString& page() const { return m_page; } ///< its id
    /// In per cent of the window's type.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    /// The page that is shown, or all of them. Throws StorageError.
    void writePdf(const QString& file, bool whole) const;

Q_SIGNALS:
    /// A link to the window: view:, method: or do:, or to the glossary: term:.
    void linkFollowed(const QString& scheme, const QString& target);

protected:
    void changeEvent(QEvent* event) override;

private:
    GuideWindow(QWidget& host, ActionKeys keysOf);
    QWidget* makeBar();
    QWidget* makeContents();
    void makeKeys();
    void fillContents();
    void narrow(const QString& words);
    void markFound();
    void follow(const QString& scheme, const QString& target);
    void takePage(const QString& page);
    void applyZoom();
    void updateIcons();
    void print();
    void savePdf(bool whole);

    ActionKeys m_keysOf;
    QLineEdit* m_filter;
    QTreeWidget* m_contents;
    QLabel* m_nothing;
    QTextBrowser* m_text;
    QString m_page; ///< as shown; the browser's own source() is late
    int m_zoom = 100;
};

} // namespace quantoscope
