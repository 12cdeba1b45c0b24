// Checkpoints of the llama2.c project: a small header, then float32 tensors in a fixed order.
#pragma once

#include "core/formats/mapped_file.h"
#include "core/formats/tensor_table_source.h"

namespace quantoscope {

/// Versions 0 (no magic: seven int32, a negative vocabulary marks an untied head) and 1 ("ak42"), shown as a Hugging
/// Face LLaMA model with interleaved rotary positions.
class Llama2cCheckpoint final : public TensorTableSource
{
public:
    /// `tokenizer` overrides the search for tok<vocabulary>.bin or tokenizer.bin beside the checkpoint unless it is
    /// empty. Throws InputFileError.
    Llama2cCheckpoint(const std::filesystem::path& file, const std::filesystem::path& tokenizer);

    std::string formatName() const override { return "llama2.c checkpoint"; }

    /// Whether a file that starts so and has this size is such a checkpoint, or was meant to be one.
    static bool recognises(std::span<const std::byte> bytes);

private:
    MappedFile m_file;
};

} // namespace quantoscope
