// A layer as a checkpoint of other programs stores it: named tensors of packed words, to be looked into.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace quantoscope {

/// How integers lie in the int32 words of a tensor.
enum class WordPacking
{
    None, ///< the elements are what they are: scales, indices
    DownColumns, ///< one little-endian string of fields down each column; fields may cross words
    AlongRows, ///< the same along each row
    AwqRows ///< eight nibbles a word along each row; nibble k is field 8c + (0, 2, 4, 6, 1, 3, 5, 7)[k] of word c
};

struct PackedTensor
{
    std::string name; ///< in the file: "model.layers.0.mlp.up_proj.qweight"
    std::string type; ///< as safetensors spells it: "I32", "F16", "I64"
    std::vector<std::int64_t> shape; ///< one or two extents
    std::vector<std::uint8_t> bytes; ///< little-endian, row-major
    WordPacking packing = WordPacking::None;
    int bits = 0; ///< of a field
    std::int64_t fields = 0; ///< in each column or row

    std::int64_t rows() const { return shape.empty() ? 0 : shape.front(); }
    std::int64_t columns() const { return shape.size() < 2 ? 1 : shape[1]; }
    /// Columns (DownColumns) or rows, each a string of fields.
    std::int64_t strings() const { return packing == WordPacking::DownColumns ? columns() : rows(); }
};

struct PackedLayer
{
    std::string layer;
    std::string format; ///< "gptq"
    std::vector<PackedTensor> tensors;

    std::int64_t bytes() const;
};

/// An element, within the tensor's shape: an int32 word as it is, else the value of a float16 or an integer.
std::int32_t wordAt(const PackedTensor& tensor, std::int64_t row, std::int64_t column);
double valueAt(const PackedTensor& tensor, std::int64_t row, std::int64_t column);

/// The unsigned integer of a field, 0 <= field < fields, 0 <= string < strings().
std::int32_t fieldAt(const PackedTensor& tensor, std::int64_t field, std::int64_t string);

/// The word that the field begins in, {row, column}.
std::pair<std::int64_t, std::int64_t> wordOfField(const PackedTensor& tensor, std::int64_t field, std::int64_t string);

/// The fields that begin in a word, in the order of their bits.
std::vector<std::int64_t> fieldsOfWord(const PackedTensor& tensor, std::int64_t row, std::int64_t column);

} // namespace quantoscope
