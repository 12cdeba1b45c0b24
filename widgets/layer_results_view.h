// The table of run A's layers, sortable, linked to the selection.
#pragma once

#include <QWidget>

class QSortFilterProxyModel;
class QTableView;

namespace quantoscope {

class EmptyHint;
class LayerResultsModel;
class ResultsStore;
class Selection;

class LayerResultsView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    LayerResultsView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~LayerResultsView() override;

    void setEmptyHint(const QString& text);
    QTableView& table() { return *m_table; }
    LayerResultsModel& model() { return *m_model; }

private:
    void showSelectedLayer();
    void layOutColumns();
    void showMeasuredColumns();
    void updateHint();

    Selection& m_selection;
    LayerResultsModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    EmptyHint* m_hint;
    QString m_emptyText;
};

} // namespace quantoscope
