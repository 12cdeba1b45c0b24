// Runs against each other: a plot of cost against worth above a table with differences to a baseline.
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSortFilterProxyModel;
class QTableView;

namespace quantoscope {

class EmptyHint;
class ParetoPlot;
class ResultsStore;
class RunComparisonModel;
class Selection;

/// A row that is chosen becomes run A; a double click or the context menu makes it the baseline.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    CompareView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~CompareView() override;

    void setEmptyHint(const QString& text);
    /// A run's id; empty: the original model. It stays whichever run is B.
    void setBaseline(const QString& run);
    /// As it is from the start: run B, or the original model while there is none.
    void followRunB();
    ParetoPlot& plot() { return *m_plot; }
    QTableView& table() { return *m_table; }
    RunComparisonModel& model() { return *m_model; }

private:
    QWidget* makeControls();
    QComboBox* makeChooser(const QString& name, const QString& label, const QString& help);
    void setGrouped(bool grouped);
    void fillBaselines();
    void takeRunB();
    QString runBText() const;
    void fillMetrics();
    void showPlotState();
    void showColumns();
    void showSelection();
    /// Shown columns and rows, as they are sorted.
    void copyAsLatex() const;
    void showMenu(const QPoint& position);

    const ResultsStore& m_store;
    Selection& m_selection;
    RunComparisonModel* m_model;
    QSortFilterProxyModel* m_sorted;
    ParetoPlot* m_plot;
    QTableView* m_table;
    QComboBox* m_baseline;
    QComboBox* m_worth;
    QComboBox* m_cost;
    QCheckBox* m_logarithmic;
    QCheckBox* m_grouped; ///< hidden while no runs differ only in their samples
    EmptyHint* m_hint;
    bool m_followsB = true;
    bool m_selecting = false; ///< rows follow the selection, not the other way round
};

} // namespace quantoscope
