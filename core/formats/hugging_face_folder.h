// A Hugging Face style folder: config.json, weights (safetensors or PyTorch's own) in one file or in shards, tokenizer
// files.
#pragma once

#include "core/formats/tensor_file.h"
#include "core/formats/tensor_table_source.h"

namespace quantoscope {

class HuggingFaceFolder final : public TensorTableSource
{
public:
    /// `tokenizer` overrides the tokenizer files in the folder unless it is empty, and `weights`, one file, what would
    /// be chosen there: safetensors before PyTorch's format, one file before shards. Throws InputFileError.
    HuggingFaceFolder(const std::filesystem::path& folder, const std::filesystem::path& tokenizer,
                      const std::filesystem::path& weights = {});

    std::string formatName() const override { return "Hugging Face folder"; }

private:
    void openWeights();
    const TensorFile& openFile(const std::filesystem::path& file);
    void openSingleFile(const std::filesystem::path& file);
    void openShards(const std::filesystem::path& index);

    std::vector<std::unique_ptr<const TensorFile>> m_files;
};

} // namespace quantoscope
