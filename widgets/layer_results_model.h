// One run's layers as a table, with every metric.
#pragma once

#include "widgets/results_store.h"

#include <QAbstractTableModel>

namespace quantoscope {

class LayerResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        LayerColumn,
        BlockColumn,
        KindColumn,
        ShapeColumn,
        BitsColumn,
        WarningsColumn,
        FirstMetricColumn ///< then one column for each of layerMetrics()
    };
    enum Role
    {
        SortRole = Qt::UserRole + 1,
        LayerNameRole,
        BarFractionRole
    };

    /// The store outlives the model.
    explicit LayerResultsModel(const ResultsStore& store, QObject* parent = nullptr);
    ~LayerResultsModel() override;

    void setRun(const QString& id);
    const QString& run() const { return m_run; }
    /// Whether any finished layer has a value of layerMetrics()[metric].
    bool hasValues(int metric) const;
    int rowOfLayer(const QString& name) const; ///< -1 if there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    void takeLayer(const QString& runId, const QString& layer);
    QVariant textData(const LayerResult& layer, int column, int role) const;
    QVariant metricData(const LayerResult& layer, int metric, int role) const;
    void takeLargest(const LayerResult& layer);

    const ResultsStore& m_store;
    QString m_run;
    std::vector<LayerResultPtr> m_layers;
    std::vector<double> m_largest; ///< of each metric, for the bars
};

} // namespace quantoscope
