// The tensor types of ggml, llama.cpp's tensor library, and how their blocks decode.
#pragma once

#include "core/formats/model_source.h"

namespace quantoscope {

/// How one ggml type stores its elements: in blocks of so many elements and so many bytes.
struct GgmlType
{
    std::uint32_t id = 0; ///< as GGUF files number it
    std::string_view name; ///< "F32", "Q4_K", ...
    std::size_t blockElements = 0;
    std::size_t blockBytes = 0;
    TensorDtype elements = TensorDtype::F32; ///< as they are read
    /// Decodes one block to `blockElements` floats; null where the elements lie as they are.
    void (*decode)(const std::byte* block, float* values) = nullptr;
};

/// Null for a number that we do not read.
const GgmlType* findGgmlType(std::uint32_t id) noexcept;

/// What ggml calls a type, whether or not we read it: for messages.
std::string ggmlTypeName(std::uint32_t id);

} // namespace quantoscope
