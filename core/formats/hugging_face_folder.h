// A Hugging Face style folder: config.json, safetensors weights in one file or in shards, tokenizer files.
#pragma once

#include "core/formats/safetensors_reader.h"
#include "core/formats/tensor_table_source.h"

namespace quantoscope {

class HuggingFaceFolder final : public TensorTableSource
{
public:
    /// `tokenizer` overrides the tokenizer files in the folder unless it is empty. Throws InputFileError.
    HuggingFaceFolder(const std::filesystem::path& folder, const std::filesystem::path& tokenizer);

    std::string formatName() const override { return "Hugging Face folder"; }

private:
    void openSingleFile(const std::filesystem::path& file);
    void openShards(const std::filesystem::path& index);

    std::vector<SafetensorsFile> m_files;
};

} // namespace quantoscope
