// A Hugging Face style folder: config.json, weights (safetensors or PyTorch's own) in one file or in shards, tokenizer
// files. Linears that are stored as codes (GPTQ, AWQ, compressed-tensors) show a decoded weight in place of their
// tensors.
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
    std::span<const StoredLinearInfo> storedLinears() const noexcept override { return m_storedLinears; }
    StoredLinear storedLinear(const StoredLinearInfo& info) const override;
    std::span<const std::string> remarks() const noexcept override { return m_remarks; }

private:
    void readConfig();
    void openWeights();
    const TensorFile& openFile(const std::filesystem::path& file);
    void openSingleFile(const std::filesystem::path& file);
    void openShards(const std::filesystem::path& index);
    void publishTensors();
    void addDecodedWeight(const StoredLinearInfo& linear, bool transposed);

    std::vector<std::unique_ptr<const TensorFile>> m_files;
    std::vector<TensorView> m_inOrder; ///< tensors as the files hold them
    StoredTensors m_stored; ///< the same by name
    std::vector<StoredLinearInfo> m_storedLinears;
    std::vector<std::unique_ptr<const TensorDecoder>> m_decoders; ///< of their weights
    std::vector<std::string> m_remarks;
};

} // namespace quantoscope
