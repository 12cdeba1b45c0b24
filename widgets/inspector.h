// The facts of the selected layer, and what each visible run did to it.
#pragma once

#include "widgets/results_store.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace quantoscope {

class EmptyHint;
class Selection;

class Inspector : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    Inspector(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~Inspector() override;

    void setEmptyHint(const QString& text);
    /// "name<tab>value" of the current line; empty if it is a heading.
    QString currentText() const;
    void copyCurrent() const;
    QTreeWidget& tree() { return *m_tree; }

private:
    void refresh();
    void showNotes();
    void addDescription(const LayerDescription& layer);
    void addRun(const RunRecord& run, int position, const QString& layer);

    const ResultsStore& m_store;
    Selection& m_selection;
    QLabel* m_heading;
    QLabel* m_notes; ///< warnings as sentences
    QTreeWidget* m_tree;
    EmptyHint* m_hint;
    QString m_emptyText;
};

} // namespace quantoscope
