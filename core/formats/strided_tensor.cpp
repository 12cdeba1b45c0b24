#include "core/formats/strided_tensor.h"

#include <cstring>
#include <utility>

namespace quantoscope {

StridedTensor::StridedTensor(std::span<const std::byte> storage, std::size_t itemBytes, std::vector<std::int64_t> shape,
                             std::vector<std::int64_t> strides)
    : m_storage(storage), m_itemBytes(itemBytes), m_shape(std::move(shape)), m_strides(std::move(strides))
{
}

void StridedTensor::read(std::int64_t first, std::span<std::byte> to) const
{
    std::vector<std::int64_t> index(m_shape.size());
    std::int64_t rest = first;
    std::int64_t position = 0; // in the storage, in elements
    for (std::size_t d = m_shape.size(); d-- > 0;) {
        index[d] = rest % m_shape[d];
        rest /= m_shape[d];
        position += index[d] * m_strides[d];
    }
    for (; !to.empty(); to = to.subspan(m_itemBytes)) {
        std::memcpy(to.data(), m_storage.data() + static_cast<std::size_t>(position) * m_itemBytes, m_itemBytes);
        for (std::size_t d = m_shape.size(); d-- > 0;) {
            position += m_strides[d];
            if (++index[d] < m_shape[d])
                break;
            position -= index[d] * m_strides[d];
            index[d] = 0;
        }
    }
}

} // namespace quantoscope
