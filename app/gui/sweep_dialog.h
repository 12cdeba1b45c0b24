// Chooses the runs of a sweep: methods by bits by groups, a row each with what it will cost.
#pragma once

#include "app/gui/sweep_plan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QVBoxLayout;

namespace quantoscope {

class SweepDialog : public QDialog
{
    Q_OBJECT

public:
    /// Everything that is not varied comes from `base`. The store outlives the dialog.
    SweepDialog(const std::vector<MethodDescription>& methods, RunSettings base, const ResultsStore& store,
                QWidget* parent = nullptr);
    ~SweepDialog() override;

    /// The rows that are ticked, in order.
    std::vector<RunSettings> chosenRuns() const;

Q_SIGNALS:
    void queueRequested(const std::vector<quantoscope::RunSettings>& runs);

private:
    QWidget* makeMethods(const std::vector<MethodDescription>& methods);
    QWidget* makeBits();
    QWidget* makeGroups();
    QWidget* makeCalibrationSets();
    QCheckBox* addChoice(QVBoxLayout* column, const QString& name, const QString& text, const std::string& key);
    std::vector<std::string> checkedKeys(const std::vector<QCheckBox*>& boxes) const;
    SweepChoice choice() const;
    void refresh();
    void fillRows(const SweepRows& rows);
    void showTotal();

    RunSettings m_base;
    const ResultsStore& m_store;
    SweepForecast m_forecast;
    std::vector<QCheckBox*> m_methods;
    std::vector<QCheckBox*> m_bits;
    std::vector<QCheckBox*> m_groups;
    QSpinBox* m_sets = nullptr; ///< of calibration samples
    QTreeWidget* m_list;
    QLabel* m_notes;
    QLabel* m_total;
    QPushButton* m_start;
    std::vector<RunSettings> m_rows;
    std::vector<RunForecast> m_forecasts;
};

} // namespace quantoscope
