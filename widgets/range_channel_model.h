// The input channels that hold weights of a range, one a row.
#pragma once

#include "core/results/weight_range.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace quantoscope {

class RangeChannelModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ChannelColumn,
        WeightsColumn,
        ShareColumn, ///< of the channel's weights
        MagnitudeColumn, ///< RMS of the channel's input
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole + 1,
        ChannelRole ///< qint64
    };

    explicit RangeChannelModel(QObject* parent = nullptr);

    /// `magnitude`: of each input channel; empty: not known. nullptr: no rows.
    void setAnswer(std::shared_ptr<const WeightRangeAnswer> answer, std::vector<float> magnitude);
    const WeightRangeAnswer* answer() const { return m_answer.get(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant value(std::size_t channel, int column) const; ///< a number; none where it is not known

    std::shared_ptr<const WeightRangeAnswer> m_answer;
    std::vector<float> m_magnitude;
    std::vector<std::size_t> m_channels; ///< with at least one weight in the range
};

} // namespace quantoscope
