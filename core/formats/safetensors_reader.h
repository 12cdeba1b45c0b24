// Reads safetensors files: 8 bytes of little-endian header length, a JSON header, raw tensors.
#pragma once

#include "core/formats/tensor_file.h"

#include <functional>
#include <map>

namespace quantoscope {

class MappedFile;

/// One memory-mapped safetensors file. Every offset, shape and size is checked against the file's true size before use.
class SafetensorsFile final : public TensorFile
{
public:
    /// Throws InputFileError (missing, cut short, header too large, bad JSON, offsets outside or overlapping, shape
    /// times dtype not equal to the byte count, ...), naming the tensor or byte offset.
    explicit SafetensorsFile(const std::filesystem::path& path);
    ~SafetensorsFile() override;
    SafetensorsFile(SafetensorsFile&&) noexcept;
    SafetensorsFile& operator=(SafetensorsFile&&) noexcept;

    std::span<const TensorInfo> tensors() const noexcept override { return m_tensors; }
    const TensorInfo* findTensor(std::string_view name) const noexcept override;
    TensorView tensor(std::string_view name) const override;
    const std::map<std::string, std::string>& metadata() const noexcept { return m_metadata; }
    const std::filesystem::path& path() const noexcept override { return m_path; }

private:
    std::filesystem::path m_path;
    std::unique_ptr<MappedFile> m_file;
    std::vector<TensorInfo> m_tensors;
    std::vector<std::uint64_t> m_offsets; ///< of each tensor's bytes from the start of the file
    std::map<std::string, std::size_t, std::less<>> m_indexOfName;
    std::map<std::string, std::string> m_metadata;
};

} // namespace quantoscope
