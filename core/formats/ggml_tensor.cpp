#include "core/formats/ggml_tensor.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace quantoscope {

GgmlTensor::GgmlTensor(const GgmlType& type, std::int64_t rows, std::int64_t columns, const GgmlOrder& order,
                       std::span<const std::byte> bytes)
    : m_type(type)
    , m_rows(rows)
    , m_columns(columns)
    , m_order(order)
    , m_bytes(bytes)
    , m_itemBytes(tensorDtypeBytes(type.elements))
{
}

void GgmlTensor::read(std::int64_t first, std::span<std::byte> to) const
{
    if (m_order.transposed)
        readTransposed(first, to);
    else
        readRows(first, to);
}

std::int64_t GgmlTensor::storedRow(std::int64_t row) const noexcept
{
    const std::int64_t head = m_order.interleavedHeadSize;
    if (head == 0)
        return row;
    const std::int64_t within = row % head;
    const std::int64_t half = head / 2;
    return row - within + within % half * 2 + within / half;
}

// `to` holds whole elements of one stored row, from `column` on.
void GgmlTensor::readRun(std::int64_t row, std::int64_t column, std::span<std::byte> to) const
{
    const auto element = static_cast<std::size_t>(row * m_columns + column);
    if (m_type.decode == nullptr) {
        std::memcpy(to.data(), m_bytes.data() + element * m_itemBytes, to.size());
        return;
    }
    std::array<float, 256> values = {};
    std::size_t block = element / m_type.blockElements;
    std::size_t within = element % m_type.blockElements;
    while (!to.empty()) {
        m_type.decode(m_bytes.data() + block * m_type.blockBytes, values.data());
        const std::size_t bytes = std::min((m_type.blockElements - within) * sizeof(float), to.size());
        std::memcpy(to.data(), values.data() + within, bytes);
        to = to.subspan(bytes);
        within = 0;
        ++block;
    }
}

void GgmlTensor::readRows(std::int64_t first, std::span<std::byte> to) const
{
    std::int64_t row = first / m_columns;
    std::int64_t column = first % m_columns;
    while (!to.empty()) {
        const std::size_t bytes = std::min(static_cast<std::size_t>(m_columns - column) * m_itemBytes, to.size());
        readRun(storedRow(row), column, to.first(bytes));
        to = to.subspan(bytes);
        column = 0;
        ++row;
    }
}

// What is asked for are some whole or partial columns of the stored matrix: each stored row gives a run of them.
void GgmlTensor::readTransposed(std::int64_t first, std::span<std::byte> to) const
{
    if (to.empty())
        return;
    const std::int64_t last = first + static_cast<std::int64_t>(to.size() / m_itemBytes) - 1;
    const std::int64_t firstColumn = first / m_rows;
    const std::int64_t columns = last / m_rows - firstColumn + 1;
    std::vector<std::byte> run(static_cast<std::size_t>(columns) * m_itemBytes);
    for (std::int64_t row = 0; row < m_rows; ++row) {
        readRun(row, firstColumn, run);
        for (std::int64_t i = 0; i < columns; ++i) {
            const std::int64_t element = (firstColumn + i) * m_rows + row;
            if (element < first || element > last)
                continue;
            std::memcpy(to.data() + static_cast<std::size_t>(element - first) * m_itemBytes,
                        run.data() + static_cast<std::size_t>(i) * m_itemBytes, m_itemBytes);
        }
    }
}

} // namespace quantoscope
