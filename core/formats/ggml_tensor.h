// Elements of a ggml tensor in the order that Hugging Face's checkpoints have them.
#pragma once

#include "core/formats/ggml_types.h"

namespace quantoscope {

/// How llama.cpp's converter rearranged a matrix.
struct GgmlOrder
{
    /// Rows of one attention head whose two halves were interleaved (0, d/2, 1, d/2 + 1, ...); 0: rows as they were.
    std::int64_t interleavedHeadSize = 0;
    /// Stored [out, in] where the checkpoint has [in, out], as GPT-2's Conv1D.
    bool transposed = false;

    bool asItWas() const noexcept { return interleavedHeadSize == 0 && !transposed; }
};

/// Dequantizes block by block what is asked for, and undoes the order.
class GgmlTensor final : public TensorDecoder
{
public:
    /// `rows` x `columns` as stored; `bytes` hold exactly so many; columns are whole blocks; rows are whole heads.
    GgmlTensor(const GgmlType& type, std::int64_t rows, std::int64_t columns, const GgmlOrder& order,
               std::span<const std::byte> bytes);

    void read(std::int64_t first, std::span<std::byte> to) const override;
    std::span<const std::byte> storedBytes() const noexcept override { return m_bytes; }

    const GgmlType& type() const noexcept { return m_type; }
    /// Whether the stored bytes are the elements in their order, so that they may be copied.
    bool isAsItWas() const noexcept { return m_order.asItWas(); }

private:
    std::int64_t storedRow(std::int64_t row) const noexcept;
    void readRun(std::int64_t row, std::int64_t column, std::span<std::byte> to) const;
    void readRows(std::int64_t first, std::span<std::byte> to) const;
    void readTransposed(std::int64_t first, std::span<std::byte> to) const;

    const GgmlType& m_type;
    std::int64_t m_rows;
    std::int64_t m_columns;
    GgmlOrder m_order;
    std::span<const std::byte> m_bytes;
    std::size_t m_itemBytes; ///< of an element as it is read
};

} // namespace quantoscope
