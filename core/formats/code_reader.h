// Single codes, zero points and scales of a stored linear, wherever its layout has put them.
#pragma once

#include "core/formats/model_source.h"

#include <array>

namespace quantoscope {

/// Refers to the bytes of the layer's tensors, whose shapes have been checked. Rows are outputs, columns inputs; none
/// of the functions checks its arguments.
class CodeReader
{
public:
    CodeReader(const StoredTensors& tensors, const StoredLinearInfo& info, const std::filesystem::path& folder);

    const StoredLinearInfo& info() const noexcept { return m_info; }

    /// Unsigned, below 2^bits.
    int code(std::int64_t row, std::int64_t column) const noexcept;
    int zero(std::int64_t row, std::int64_t group) const noexcept;
    /// Throws InputFileError if it is not finite.
    float scale(std::int64_t row, std::int64_t group) const;
    /// Throws InputFileError if it is none of the groups.
    std::int32_t group(std::int64_t column) const;

private:
    using Bytes = std::span<const std::byte>;

    static int field(Bytes words, std::int64_t first, std::int64_t stride, std::int64_t index, int bits) noexcept;
    static int awqField(Bytes words, std::int64_t line, std::int64_t row, std::int64_t wordsInLine) noexcept;

    StoredLinearInfo m_info;
    std::string m_folder;
    Bytes m_codes;
    Bytes m_zeros; ///< empty: half of the range
    Bytes m_scales;
    Bytes m_index; ///< empty: groups of neighbouring columns
    TensorDtype m_scaleType = TensorDtype::F16;
    std::int64_t m_groupSize; ///< of neighbouring columns
};

} // namespace quantoscope
