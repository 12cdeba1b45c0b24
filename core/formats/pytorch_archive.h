// Reads what torch.save wrote: pytorch_model.bin, .pt and .pth, as zip archives and in the form before PyTorch 1.6.
#pragma once

#include "core/formats/mapped_file.h"
#include "core/formats/tensor_file.h"

#include <functional>
#include <map>

namespace quantoscope {

struct TorchTensor;

/// The tensors of one memory-mapped checkpoint: those of its outermost dictionary or, where that has none, of its
/// "state_dict", "model_state_dict", "model" or "module". A file that would have Python import anything but PyTorch's
/// own tensor types and ordered dictionaries is refused, and nothing in it is ever run.
class PyTorchArchive final : public TensorFile
{
public:
    /// Throws InputFileError.
    explicit PyTorchArchive(const std::filesystem::path& path);

    /// Whether a file that starts so is one, or was meant to be one: a zip archive or a pickle.
    static bool recognises(std::span<const std::byte> bytes);

    const std::filesystem::path& path() const noexcept override { return m_path; }
    std::span<const TensorInfo> tensors() const noexcept override { return m_tensors; }
    const TensorInfo* findTensor(std::string_view name) const noexcept override;
    TensorView tensor(std::string_view name) const override;

private:
    void add(const TorchTensor& tensor, std::span<const std::byte> storage);

    std::filesystem::path m_path;
    MappedFile m_file;
    std::vector<TensorInfo> m_tensors;
    std::vector<std::span<const std::byte>> m_bytes; ///< of each tensor that lies as it is, else empty
    std::vector<std::unique_ptr<const TensorDecoder>> m_decoders; ///< of the others, else null
    std::map<std::string, std::size_t, std::less<>> m_indexOfName;
};

} // namespace quantoscope
