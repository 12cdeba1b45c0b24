// What an experiment has found so far: its tables, the histogram of all parameters, a layer as it is stored.
#pragma once

#include "core/results/experiment_tables.h"
#include "widgets/results_store.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace quantoscope {

class PackedLayerView;
class ParameterHistogramPlot;
class ResultTableView;
class Selection;

class ExperimentResults : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ExperimentResults(const ResultsStore& store, const Selection& selection, QWidget* parent = nullptr);
    ~ExperimentResults() override;

    void setExperiment(const ExperimentDescription& experiment);
    bool isEmpty() const { return m_tables.empty(); }
    const std::vector<ResultTableView*>& tables() const { return m_tables; }
    ParameterHistogramPlot& histogram() { return *m_histogram; }
    PackedLayerView& packedLayer() { return *m_packed; }

Q_SIGNALS:
    void explanationRequested(const QString& entry);
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void scheduleRefresh();
    void refresh();
    void showTables(std::vector<ResultTable> tables);
    void showHistogram(const std::vector<RunParts>& runs);
    void showPacked(const std::vector<RunParts>& runs);

    const ResultsStore& m_store;
    const Selection& m_selection;
    const ExperimentDescription* m_experiment;
    QVBoxLayout* m_column;
    std::vector<ResultTableView*> m_tables;
    ParameterHistogramPlot* m_histogram;
    QLabel* m_histogramTitle;
    PackedLayerView* m_packed;
    QLabel* m_look;
    bool m_refreshPending = false;
};

} // namespace quantoscope
