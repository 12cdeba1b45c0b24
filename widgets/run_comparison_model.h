// All runs by all figures, with the difference of each to a chosen baseline.
#pragma once

#include "widgets/results_store.h"
#include "widgets/seed_groups.h"

#include <QAbstractTableModel>

#include <optional>

namespace quantoscope {

class Selection;
struct RunMetricDescription;

/// The first row is the original model as far as runs have measured it, then the runs in session order; a column each
/// for the name and for every run metric. Runs that differ only in their calibration samples can be one row: means,
/// with their standard deviation, under the first of them.
class RunComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        FirstMetricColumn
    };
    enum Role
    {
        RunIdRole = Qt::UserRole + 1, ///< empty: the original model
        SortRole,
        DifferenceRole, ///< to the baseline, as text with its sign; empty where there is none
        VerdictRole, ///< int: 1 better than the baseline, -1 worse, 0 neither, or no more than chance
        PaperTitleRole ///< of a header: with an arrow to the better values, as papers have it
    };

    /// Both outlive the model.
    RunComparisonModel(const ResultsStore& store, const Selection& selection, QObject* parent = nullptr);
    ~RunComparisonModel() override;

    /// A run's id; empty: the original model.
    void setBaseline(const QString& run);
    const QString& baseline() const { return m_baseline; }
    /// One row for each group of SeedGroups.
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }
    const SeedGroups& groups() const { return m_groups; }
    /// Whether any row has a value.
    bool hasValues(int column) const;
    int rowOfRun(const QString& id) const; ///< -1 if there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    void announce();
    std::optional<double> value(const QString& run, const RunMetricDescription& metric) const;
    std::optional<Spread> spread(const QString& run, const RunMetricDescription& metric) const;
    /// Whether its difference to the baseline is within what the draw of the samples makes.
    bool isChance(const QString& run, const RunMetricDescription& metric) const;
    /// Whether the difference to the baseline is less than the standard error of a run that stands for itself.
    bool isWithinError(const QString& run, const RunMetricDescription& metric) const;
    QVariant nameData(const QString& run, int role) const;
    QVariant metricData(const QString& run, const RunMetricDescription& metric, int role) const;

    const ResultsStore& m_store;
    const Selection& m_selection;
    QString m_baseline;
    QStringList m_rows; ///< run ids; empty: the original model
    SeedGroups m_groups;
    bool m_grouped = true;
};

} // namespace quantoscope
