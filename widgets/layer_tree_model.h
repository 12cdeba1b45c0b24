// The open model as a tree: model, blocks, layers, with the chosen metric of run A.
#pragma once

#include "widgets/results_store.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace quantoscope {

class Selection;
struct MetricDescription;

class LayerTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        ShapeColumn,
        MetricColumn,
        ColumnCount
    };
    enum Role
    {
        LayerNameRole = Qt::UserRole + 1, ///< QString; empty for model and blocks
        SortRole,
        BarFractionRole ///< double 0..1 for BarDelegate, invalid if there is no value
    };

    /// Both outlive the model.
    LayerTreeModel(const ResultsStore& store, const Selection& selection, QObject* parent = nullptr);
    ~LayerTreeModel() override;

    /// Invalid if there is none of that name.
    QModelIndex indexOfLayer(const QString& name) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        QString name {}; ///< as shown
        QString layer {}; ///< full name; empty for model and blocks
        QString shape {};
        QString toolTip {};
        std::vector<int> children {};
        std::optional<double> value {}; ///< of a block: the mean of its layers
    };

    const MetricDescription* selectedMetric() const; ///< nullptr: none of that key
    void rebuild();
    void refreshValues();
    void updateValues();
    std::optional<double> fraction(const Node& item) const;
    const Node& node(const QModelIndex& index) const;
    QVariant metricData(const Node& item, int role) const;

    const ResultsStore& m_store;
    const Selection& m_selection;
    std::vector<Node> m_nodes; ///< the model first, children after their parents; empty without a model
    QHash<QString, int> m_nodeOfLayer;
    double m_high = 0; ///< the largest value, for the bars
    bool m_valuesPending = false;
};

/// Keeps the layers whose name holds every word of the filter, with their blocks.
class LayerTreeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LayerTreeFilter(QObject* parent = nullptr);
    void setWords(const QString& text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QStringList m_words;
};

} // namespace quantoscope
