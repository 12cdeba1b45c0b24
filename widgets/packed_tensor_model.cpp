#include "widgets/packed_tensor_model.h"

#include "widgets/number_format.h"

#include <algorithm>
#include <limits>

namespace quantoscope {
namespace {

// What a view can number.
int count(std::int64_t extent)
{
    return static_cast<int>(std::min<std::int64_t>(extent, std::numeric_limits<int>::max()));
}

// Rows and columns are counted from 0, as in the file.
QVariant numbered(int section, int role)
{
    return role == Qt::DisplayRole ? QVariant(QString::number(section)) : QVariant();
}

} // namespace

PackedWordModel::PackedWordModel(QObject* parent) : QAbstractTableModel(parent)
{
}

void PackedWordModel::setTensor(PackedLayerPtr layer, std::size_t tensor)
{
    beginResetModel();
    m_layer = std::move(layer);
    m_tensor = m_layer && tensor < m_layer->tensors.size() ? &m_layer->tensors[tensor] : nullptr;
    endResetModel();
}

void PackedWordModel::setHexadecimal(bool hexadecimal)
{
    beginResetModel();
    m_hexadecimal = hexadecimal;
    endResetModel();
}

int PackedWordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_tensor ? 0 : count(m_tensor->rows());
}

int PackedWordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_tensor ? 0 : count(m_tensor->columns());
}

QVariant PackedWordModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_tensor)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (m_tensor->packing == WordPacking::None)
        return formatValue(valueAt(*m_tensor, index.row(), index.column()));
    const std::int32_t word = wordAt(*m_tensor, index.row(), index.column());
    if (!m_hexadecimal)
        return QString::number(word);
    return QStringLiteral("%1").arg(static_cast<quint32>(word), 8, 16, QLatin1Char('0')).toUpper();
}

QVariant PackedWordModel::headerData(int section, Qt::Orientation /*orientation*/, int role) const
{
    return numbered(section, role);
}

PackedFieldModel::PackedFieldModel(QObject* parent) : QAbstractTableModel(parent)
{
}

void PackedFieldModel::setTensor(PackedLayerPtr layer, std::size_t tensor)
{
    beginResetModel();
    m_layer = std::move(layer);
    m_tensor = m_layer && tensor < m_layer->tensors.size() ? &m_layer->tensors[tensor] : nullptr;
    if (m_tensor && m_tensor->packing == WordPacking::None)
        m_tensor = nullptr;
    endResetModel();
}

QModelIndex PackedFieldModel::indexOf(std::int64_t field, std::int64_t string) const
{
    return isDown() ? index(count(field), count(string)) : index(count(string), count(field));
}

std::pair<std::int64_t, std::int64_t> PackedFieldModel::fieldAtIndex(const QModelIndex& index) const
{
    return isDown() ? std::pair<std::int64_t, std::int64_t>(index.row(), index.column())
                    : std::pair<std::int64_t, std::int64_t>(index.column(), index.row());
}

int PackedFieldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_tensor ? 0 : count(isDown() ? m_tensor->fields : m_tensor->strings());
}

int PackedFieldModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_tensor ? 0 : count(isDown() ? m_tensor->strings() : m_tensor->fields);
}

QVariant PackedFieldModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_tensor)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto [field, string] = fieldAtIndex(index);
    return QString::number(fieldAt(*m_tensor, field, string));
}

QVariant PackedFieldModel::headerData(int section, Qt::Orientation /*orientation*/, int role) const
{
    return numbered(section, role);
}

} // namespace quantoscope
