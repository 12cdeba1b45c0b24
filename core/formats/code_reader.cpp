#include "core/formats/code_reader.h"

#include "core/base/errors.h"
#include "core/base/parallel.h"
#include "core/formats/float16.h"
#include "core/formats/mapped_file.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace quantoscope {

namespace {

constexpr std::int64_t kWordBits = 32;
/// The nibble of an AWQ word that holds each of its eight outputs.
constexpr std::array<unsigned, 8> kAwqNibbles { 0, 4, 1, 5, 2, 6, 3, 7 };

template <typename Value>
Value valueAt(std::span<const std::byte> bytes, std::int64_t index) noexcept
{
    Value value;
    std::memcpy(&value, bytes.data() + static_cast<std::size_t>(index) * sizeof value, sizeof value);
    return value;
}

std::int64_t wordsFor(std::int64_t fields, int bits)
{
    return (fields * bits + kWordBits - 1) / kWordBits;
}

/// Reads the weight of a layer element by element.
class WeightDecoder final : public TensorDecoder
{
public:
    WeightDecoder(CodeReader reader, std::span<const std::byte> codes, bool transposed)
        : m_reader(std::move(reader)), m_codes(codes), m_transposed(transposed)
    {
    }

    void read(std::int64_t first, std::span<std::byte> to) const override
    {
        const StoredLinearInfo& info = m_reader.info();
        const std::int64_t line = m_transposed ? info.outFeatures : info.inFeatures;
        std::int64_t outer = first / line;
        std::int64_t inner = first % line;
        Group group;
        for (std::size_t done = 0; done + sizeof(float) <= to.size(); done += sizeof(float)) {
            const float weight = m_transposed ? value(inner, outer, group) : value(outer, inner, group);
            std::memcpy(to.data() + done, &weight, sizeof weight);
            if (++inner == line) {
                inner = 0;
                ++outer;
            }
        }
    }

    std::span<const std::byte> storedBytes() const noexcept override { return m_codes; }

private:
    /// The grid used last: neighbours mostly share it.
    struct Group
    {
        std::int64_t row = -1;
        std::int32_t index = -1;
        int zero = 0;
        float scale = 0;
    };

    float value(std::int64_t row, std::int64_t column, Group& group) const
    {
        const std::int32_t index = m_reader.group(column);
        if (row != group.row || index != group.index)
            group = { row, index, m_reader.zero(row, index), m_reader.scale(row, index) };
        return group.scale * static_cast<float>(m_reader.code(row, column) - group.zero);
    }

    CodeReader m_reader;
    std::span<const std::byte> m_codes;
    bool m_transposed;
};

} // namespace

CodeReader::CodeReader(const StoredTensors& tensors, const StoredLinearInfo& info, const std::filesystem::path& folder)
    : m_info(info)
    , m_folder(folder.string())
    , m_groupSize(info.scheme.groupSize < 0 ? info.inFeatures : info.scheme.groupSize)
{
    const auto find = [&](const char* part) {
        const auto found = tensors.find(info.name + part);
        return found == tensors.end() ? TensorView() : found->second;
    };
    const bool compressed = info.scheme.layout == CodeLayout::CompressedTensors;
    const TensorView scales = find(compressed ? ".weight_scale" : ".scales");
    m_codes = find(compressed ? ".weight_packed" : ".qweight").bytes;
    m_scales = scales.bytes;
    m_scaleType = scales.info->dtype;
    if (!compressed)
        m_zeros = find(".qzeros").bytes;
    else if (!info.scheme.symmetric)
        m_zeros = find(".weight_zero_point").bytes;
    if (info.scheme.layout != CodeLayout::AwqGemm)
        m_index = find(compressed ? ".weight_g_idx" : ".g_idx").bytes;
}

int CodeReader::field(Bytes words, std::int64_t first, std::int64_t stride, std::int64_t index, int bits) noexcept
{
    const std::int64_t bit = index * bits;
    const std::int64_t shift = bit % kWordBits;
    const std::int64_t word = first + bit / kWordBits * stride;
    std::uint64_t value = valueAt<std::uint32_t>(words, word);
    if (shift + bits > kWordBits)
        value |= std::uint64_t(valueAt<std::uint32_t>(words, word + stride)) << kWordBits;
    return static_cast<int>(value >> shift & ((1U << static_cast<unsigned>(bits)) - 1U));
}

int CodeReader::awqField(Bytes words, std::int64_t line, std::int64_t row, std::int64_t wordsInLine) noexcept
{
    const auto word = valueAt<std::uint32_t>(words, line * wordsInLine + row / 8);
    return static_cast<int>(word >> (4 * kAwqNibbles[static_cast<std::size_t>(row % 8)]) & 0xfU);
}

int CodeReader::code(std::int64_t row, std::int64_t column) const noexcept
{
    switch (m_info.scheme.layout) {
    case CodeLayout::Gptq:
    case CodeLayout::GptqV2:
        return field(m_codes, row, m_info.outFeatures, column, m_info.scheme.bits);
    case CodeLayout::AwqGemm:
        return awqField(m_codes, column, row, m_info.outFeatures / 8);
    case CodeLayout::CompressedTensors:
        break;
    }
    return field(m_codes, row * wordsFor(m_info.inFeatures, m_info.scheme.bits), 1, column, m_info.scheme.bits);
}

int CodeReader::zero(std::int64_t row, std::int64_t group) const noexcept
{
    const int bits = m_info.scheme.bits;
    if (m_zeros.empty())
        return 1 << (bits - 1);
    switch (m_info.scheme.layout) {
    case CodeLayout::AwqGemm:
        return awqField(m_zeros, group, row, m_info.outFeatures / 8);
    case CodeLayout::CompressedTensors:
        return field(m_zeros, group, m_info.groups, row, bits);
    case CodeLayout::Gptq:
    case CodeLayout::GptqV2:
        break;
    }
    const int stored = field(m_zeros, group * wordsFor(m_info.outFeatures, bits), 1, row, bits);
    return m_info.scheme.layout == CodeLayout::Gptq ? (stored + 1) & ((1 << bits) - 1) : stored;
}

float CodeReader::scale(std::int64_t row, std::int64_t group) const
{
    const bool byRow = m_info.scheme.layout == CodeLayout::CompressedTensors;
    const std::int64_t place = byRow ? row * m_info.groups + group : group * m_info.outFeatures + row;
    float scale = 0;
    if (m_scaleType == TensorDtype::F32)
        scale = valueAt<float>(m_scales, place);
    else if (m_scaleType == TensorDtype::F16)
        scale = floatFromHalf(valueAt<std::uint16_t>(m_scales, place));
    else // bfloat16 is the upper half of a float32
        scale = std::bit_cast<float>(std::uint32_t(valueAt<std::uint16_t>(m_scales, place)) << 16U);
    if (!std::isfinite(scale))
        throw InputFileError(m_folder, "finite scales of " + m_info.name,
                             std::to_string(scale) + " at output " + std::to_string(row));
    return scale;
}

std::int32_t CodeReader::group(std::int64_t column) const
{
    if (m_index.empty())
        return static_cast<std::int32_t>(column / m_groupSize);
    const auto group = valueAt<std::int32_t>(m_index, column);
    if (group < 0 || group >= m_info.groups)
        throw InputFileError(m_folder, "groups of " + m_info.name + " within 0 .. " + std::to_string(m_info.groups - 1),
                             std::to_string(group) + " at input " + std::to_string(column));
    return group;
}

StoredLinear decodeStoredLinear(const StoredTensors& tensors, const StoredLinearInfo& info,
                                const std::filesystem::path& folder)
{
    constexpr std::int64_t tile = 64; // rows whose codes stay in the cache while a stretch of columns is written
    const CodeReader reader(tensors, info, folder);
    StoredLinear linear;
    linear.codes.resize(static_cast<std::size_t>(info.outFeatures * info.inFeatures));
    const std::int64_t tiles = (info.outFeatures + tile - 1) / tile;
    parallelFor(0, tiles, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t first = begin * tile; first < end * tile; first += tile) {
            for (std::int64_t column = 0; column < info.inFeatures; ++column) {
                for (std::int64_t row = first; row < std::min(first + tile, info.outFeatures); ++row)
                    linear.codes[static_cast<std::size_t>(row * info.inFeatures + column)]
                        = static_cast<std::uint8_t>(reader.code(row, column));
            }
        }
    });
    for (std::int64_t row = 0; row < info.outFeatures; ++row) {
        for (std::int64_t group = 0; group < info.groups; ++group) {
            linear.scales.push_back(reader.scale(row, group));
            linear.zeros.push_back(reader.zero(row, group));
        }
    }
    for (std::int64_t column = 0; column < info.inFeatures; ++column)
        linear.groupIndex.push_back(reader.group(column));
    for (const std::string& tensor : info.tensors)
        MappedFile::requireIntact(tensors.at(tensor).bytes);
    return linear;
}

std::unique_ptr<const TensorDecoder> makeWeightDecoder(const StoredTensors& tensors, const StoredLinearInfo& info,
                                                       const std::filesystem::path& folder, bool transposed)
{
    const char* const codes = info.scheme.layout == CodeLayout::CompressedTensors ? ".weight_packed" : ".qweight";
    return std::make_unique<WeightDecoder>(CodeReader(tensors, info, folder), tensors.at(info.name + codes).bytes,
                                           transposed);
}

} // namespace quantoscope
