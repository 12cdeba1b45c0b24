// The cells of an error map: which layer stands where, and each visible run's value there.
#pragma once

#include "widgets/results_store.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace quantoscope {

struct MetricDescription;

class ErrorGrid
{
public:
    /// Rows are the model's blocks in order, with a last row for layers in no block; columns are kinds in the order
    /// q k v qkv o gate up fc1 down fc2 head, then others by name. A kind that occurs twice in a block (experts)
    /// has a column for each occurrence. Layers come from the model's description and from the runs' results; one in no
    /// block has a place only if a run has it.
    void setLayers(const ResultsStore& store, const QStringList& runs);
    /// Takes the values of `metric` of each run. With a `baseline` (a run's id) its layers' values relative to those of
    /// that run: as their multiple for a logarithmic metric, as the difference for others; none where one is missing.
    void setValues(const ResultsStore& store, const QStringList& runs, const MetricDescription& metric,
                   const QString& baseline = {});

    int rows() const { return static_cast<int>(m_rowLabels.size()); }
    int columns() const { return static_cast<int>(m_columnLabels.size()); }
    int panels() const { return static_cast<int>(m_values.size()); }
    const QStringList& rowLabels() const { return m_rowLabels; }
    const QStringList& columnLabels() const { return m_columnLabels; }
    /// Empty where the model has no such layer.
    const QString& layer(int row, int column) const { return m_layers[cell(row, column)]; }
    std::optional<double> value(int panel, int row, int column) const
    {
        return m_values[static_cast<std::size_t>(panel)][cell(row, column)];
    }
    /// Row and column; empty if there is no such layer.
    std::optional<std::pair<int, int>> find(const QString& layer) const;
    bool hasLayers() const { return !m_layers.empty(); }

    /// Range to colour by, low < high always: of one panel, or of all for panel -1. On big maps half a per cent on
    /// each side may lie outside, so that one layer gone wrong does not flatten the rest. For a logarithmic scale only
    /// positive values count. Empty if there is no value to go by.
    std::optional<std::pair<double, double>> range(int panel, bool logarithmic) const;
    /// The same for values relative to a baseline, the middle of the range being equality: 1/r to r, or -d to d.
    std::optional<std::pair<double, double>> evenRange(int panel, bool logarithmic) const;

private:
    std::size_t cell(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns()) + static_cast<std::size_t>(column);
    }

    QStringList m_rowLabels;
    QStringList m_columnLabels;
    std::vector<QString> m_layers; ///< [rows * columns]
    std::vector<std::vector<std::optional<double>>> m_values; ///< [panels][rows * columns]
};

} // namespace quantoscope
