#include "widgets/range_channel_model.h"

#include "widgets/number_format.h"

#include <QLocale>

namespace quantoscope {

RangeChannelModel::RangeChannelModel(QObject* parent) : QAbstractTableModel(parent)
{
}

void RangeChannelModel::setAnswer(std::shared_ptr<const WeightRangeAnswer> answer, std::vector<float> magnitude)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_channels.clear();
    m_magnitude.clear();
    if (m_answer) {
        for (std::size_t channel = 0; channel < m_answer->counts.size(); ++channel) {
            if (m_answer->counts[channel] > 0)
                m_channels.push_back(channel);
        }
        if (magnitude.size() == m_answer->counts.size())
            m_magnitude = std::move(magnitude);
    }
    endResetModel();
}

int RangeChannelModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_channels.size());
}

int RangeChannelModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RangeChannelModel::value(std::size_t channel, int column) const
{
    const auto weights = static_cast<qint64>(m_answer->counts[channel]);
    switch (column) {
    case ChannelColumn:
        return static_cast<qint64>(channel);
    case WeightsColumn:
        return weights;
    case ShareColumn:
        return m_answer->outFeatures > 0 ? double(weights) / double(m_answer->outFeatures) : QVariant();
    case MagnitudeColumn:
        return m_magnitude.empty() ? QVariant() : double(m_magnitude[channel]);
    default:
        return {};
    }
}

QVariant RangeChannelModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t channel = m_channels[static_cast<std::size_t>(index.row())];
    if (role == ChannelRole)
        return static_cast<qint64>(channel);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const QVariant number = value(channel, index.column());
    if (role == SortRole)
        return number;
    if (role != Qt::DisplayRole)
        return {};
    if (!number.isValid())
        return QStringLiteral("–");
    if (index.column() == ShareColumn)
        return formatShare(number.toDouble());
    return index.column() == MagnitudeColumn ? formatValue(number.toDouble()) : QLocale().toString(number.toLongLong());
}

QVariant RangeChannelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isHelp = role == Qt::ToolTipRole;
    switch (section) {
    case ChannelColumn:
        return isHelp ? tr("The input channel: a column of the weight") : tr("Channel");
    case WeightsColumn:
        return isHelp ? tr("How many of its weights lie in the range") : tr("Weights");
    case ShareColumn:
        return isHelp ? tr("The same as a share of the channel's weights") : tr("Share");
    case MagnitudeColumn:
        return isHelp ? tr("Root mean square of what reaches the channel on the calibration text") : tr("Input RMS");
    default:
        return {};
    }
}

} // namespace quantoscope
