// A packed tensor as item models: its words, and the integers that lie in them.
#pragma once

#include "core/results/packed_layer.h"

#include <QAbstractTableModel>

#include <memory>

namespace quantoscope {

using PackedLayerPtr = std::shared_ptr<const PackedLayer>;

/// The elements as they are stored, hexadecimal or as numbers; scales and indices always as numbers.
class PackedWordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PackedWordModel(QObject* parent = nullptr);

    /// nullptr: none. `tensor` is an index into its tensors.
    void setTensor(PackedLayerPtr layer, std::size_t tensor);
    void setHexadecimal(bool hexadecimal);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    PackedLayerPtr m_layer;
    const PackedTensor* m_tensor = nullptr;
    bool m_hexadecimal = true;
};

/// The fields of a packed tensor, laid out as its strings are: down the columns or along the rows.
class PackedFieldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PackedFieldModel(QObject* parent = nullptr);

    void setTensor(PackedLayerPtr layer, std::size_t tensor);
    /// Where a field stands.
    QModelIndex indexOf(std::int64_t field, std::int64_t string) const;
    /// Field and string that stand at a place.
    std::pair<std::int64_t, std::int64_t> fieldAtIndex(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isDown() const { return m_tensor && m_tensor->packing == WordPacking::DownColumns; }

    PackedLayerPtr m_layer;
    const PackedTensor* m_tensor = nullptr; ///< nullptr also for one without fields
};

} // namespace quantoscope
