#include "core/results/packed_layer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>

namespace quantoscope {
namespace {

constexpr int kWordBits = 32;
/// Nibble k of an AWQ word holds field kAwqOrder[k] of its eight (AutoAWQ awq/modules/linear/gemm.py).
constexpr std::array<int, 8> kAwqOrder { 0, 2, 4, 6, 1, 3, 5, 7 };

template <typename T>
T element(const PackedTensor& tensor, std::int64_t row, std::int64_t column)
{
    T value {};
    const auto place = static_cast<std::size_t>(row * tensor.columns() + column) * sizeof(T);
    std::memcpy(&value, tensor.bytes.data() + place, sizeof(T));
    return value;
}

double halfToDouble(std::uint16_t half)
{
    const int exponent = (half >> 10) & 0x1f;
    const int fraction = half & 0x3ff;
    const double sign = half >> 15 ? -1 : 1;
    if (exponent == 0x1f)
        return fraction ? std::numeric_limits<double>::quiet_NaN() : sign * std::numeric_limits<double>::infinity();
    return exponent == 0 ? sign * std::ldexp(fraction, -24) : sign * std::ldexp(0x400 + fraction, exponent - 25);
}

std::uint32_t wordOfString(const PackedTensor& tensor, std::int64_t index, std::int64_t string)
{
    const bool down = tensor.packing == WordPacking::DownColumns;
    return static_cast<std::uint32_t>(down ? wordAt(tensor, index, string) : wordAt(tensor, string, index));
}

} // namespace

std::int64_t PackedLayer::bytes() const
{
    std::int64_t sum = 0;
    for (const PackedTensor& tensor : tensors)
        sum += static_cast<std::int64_t>(tensor.bytes.size());
    return sum;
}

std::int32_t wordAt(const PackedTensor& tensor, std::int64_t row, std::int64_t column)
{
    return element<std::int32_t>(tensor, row, column);
}

double valueAt(const PackedTensor& tensor, std::int64_t row, std::int64_t column)
{
    if (tensor.type == "F16")
        return halfToDouble(element<std::uint16_t>(tensor, row, column));
    if (tensor.type == "F32")
        return static_cast<double>(element<float>(tensor, row, column));
    if (tensor.type == "I64")
        return static_cast<double>(element<std::int64_t>(tensor, row, column));
    return wordAt(tensor, row, column);
}

std::int32_t fieldAt(const PackedTensor& tensor, std::int64_t field, std::int64_t string)
{
    const std::uint64_t mask = (std::uint64_t(1) << tensor.bits) - 1;
    if (tensor.packing == WordPacking::AwqRows) {
        const auto nibble = std::ranges::find(kAwqOrder, static_cast<int>(field % 8)) - kAwqOrder.begin();
        return static_cast<std::int32_t>((wordOfString(tensor, field / 8, string) >> (4 * nibble)) & mask);
    }
    const std::int64_t bit = field * tensor.bits;
    const std::int64_t index = bit / kWordBits;
    const int shift = static_cast<int>(bit % kWordBits);
    std::uint64_t words = wordOfString(tensor, index, string);
    if (shift + tensor.bits > kWordBits)
        words |= static_cast<std::uint64_t>(wordOfString(tensor, index + 1, string)) << kWordBits;
    return static_cast<std::int32_t>((words >> shift) & mask);
}

std::pair<std::int64_t, std::int64_t> wordOfField(const PackedTensor& tensor, std::int64_t field, std::int64_t string)
{
    const std::int64_t index = tensor.packing == WordPacking::AwqRows ? field / 8 : field * tensor.bits / kWordBits;
    return tensor.packing == WordPacking::DownColumns ? std::pair(index, string) : std::pair(string, index);
}

std::vector<std::int64_t> fieldsOfWord(const PackedTensor& tensor, std::int64_t row, std::int64_t column)
{
    std::vector<std::int64_t> fields;
    const std::int64_t index = tensor.packing == WordPacking::DownColumns ? row : column;
    if (tensor.packing == WordPacking::AwqRows) {
        for (const int place : kAwqOrder)
            fields.push_back(8 * index + place);
    } else if (tensor.packing != WordPacking::None) {
        const std::int64_t first = (index * kWordBits + tensor.bits - 1) / tensor.bits;
        for (std::int64_t field = first; field * tensor.bits < (index + 1) * kWordBits && field < tensor.fields;
             ++field)
            fields.push_back(field);
    }
    return fields;
}

} // namespace quantoscope
