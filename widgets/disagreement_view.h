// The plot of disagreeing metrics with the choice of what stands against the weights' error.
#pragma once

#include <QWidget>

class QComboBox;

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
    DisagreementPlot* m_plot;
    QComboBox* m_metric;
};

} // namespace quantoscope
