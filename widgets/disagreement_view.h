// The plot of disagreeing metrics with the choice of what stands against the weights' error.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace quantoscope {

class DisagreementPlot;
class ResultsStore;
class Selection;

class DisagreementView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    DisagreementView(const ResultsStore& store, Selection& selection, QWidget* parent = nullptr);

    DisagreementPlot& plot() { return *m_plot; }

private:
    void showState();

    const ResultsStore& m_store;
    const Selection& m_selection;
    DisagreementPlot* m_plot;
    QComboBox* m_metric;
    QLabel* m_legend; ///< names the runs
};

} // namespace quantoscope
