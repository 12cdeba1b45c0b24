// The model tree with its filter line, linked to the selection.
#pragma once

#include <QWidget>

class QLineEdit;
class QTreeView;

namespace quantoscope {

class EmptyHint;
class LayerTreeFilter;
class LayerTreeModel;
class ResultsStore;
class Selection;

class LayerTreeView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    LayerTreeView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~LayerTreeView() override;

    void setEmptyHint(const QString& text);
    void focusFilter(); ///< for Ctrl+F
    QTreeView& tree() { return *m_tree; }
    LayerTreeModel& model() { return *m_model; }

private:
    void showSelectedLayer();
    void expandModel();

    Selection& m_selection;
    LayerTreeModel* m_model;
    LayerTreeFilter* m_filter;
    QLineEdit* m_filterEdit;
    QTreeView* m_tree;
    EmptyHint* m_hint;
    QString m_emptyText;
    bool m_filtering = false;
};

} // namespace quantoscope
