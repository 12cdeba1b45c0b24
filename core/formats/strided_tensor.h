// A tensor whose elements lie in its storage at regular steps, as PyTorch's transposed and sliced tensors do.
#pragma once

#include "core/formats/model_source.h"

namespace quantoscope {

class StridedTensor final : public TensorDecoder
{
public:
    /// `storage` starts at the tensor's first element and reaches to its last; strides count elements, none negative.
    StridedTensor(std::span<const std::byte> storage, std::size_t itemBytes, std::vector<std::int64_t> shape,
                  std::vector<std::int64_t> strides);

    void read(std::int64_t first, std::span<std::byte> to) const override;
    std::span<const std::byte> storedBytes() const noexcept override { return m_storage; }

private:
    std::span<const std::byte> m_storage;
    std::size_t m_itemBytes;
    std::vector<std::int64_t> m_shape;
    std::vector<std::int64_t> m_strides;
};

} // namespace quantoscope
