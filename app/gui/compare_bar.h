// The toolbar part that says what is compared with what: runs A and B, and the metric.
#pragma once

#include <QToolBar>

class QComboBox;

namespace quantoscope {

class ResultsStore;
class Selection;

class CompareBar : public QToolBar
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    CompareBar(ResultsStore& store, Selection& selection, QWidget* parent = nullptr);
    ~CompareBar() override;

private:
    void add(QComboBox& box, const QString& label, const QString& name, const QString& help);
    void fillRuns();
    void showSelection();

    ResultsStore& m_store;
    Selection& m_selection;
    QComboBox* m_runA;
    QComboBox* m_runB;
    QComboBox* m_metric;
};

} // namespace quantoscope
