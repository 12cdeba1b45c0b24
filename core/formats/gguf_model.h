// A GGUF file as a model: configuration from its metadata, tensors under Hugging Face names and in their order.
#pragma once

#include "core/formats/gguf_file.h"
#include "core/formats/gguf_names.h"
#include "core/formats/tensor_table_source.h"

namespace quantoscope {

struct GgmlOrder;

/// The architectures llama (Mistral and others included), qwen2, qwen3 and gpt2 become what they were converted from;
/// of any other, config() has the name only and the tensors keep theirs. A file without tensors is a tokenizer.
/// Quantized tensors are dequantized as they are read.
class GgufModel final : public TensorTableSource
{
public:
    /// `tokenizer` overrides the file's own unless it is empty. Throws InputFileError.
    GgufModel(const std::filesystem::path& file, const std::filesystem::path& tokenizer);

    std::string formatName() const override;
    bool hasWeights() const noexcept override { return !m_file.tensors().empty(); }

private:
    GgmlOrder orderOf(const GgufFamily& family, const GgufFile::Tensor& tensor) const;
    void addGgufTensor(const GgufFamily* family, const GgufFile::Tensor& tensor);

    GgufFile m_file;
    std::int64_t m_headSize = 0;
    std::vector<std::unique_ptr<const TensorDecoder>> m_decoders;
};

} // namespace quantoscope
