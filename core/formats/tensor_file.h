// A file of named tensors, whatever its format.
#pragma once

#include "core/formats/model_source.h"

namespace quantoscope {

class TensorFile
{
public:
    virtual ~TensorFile() = default;

    virtual const std::filesystem::path& path() const noexcept = 0;
    virtual std::span<const TensorInfo> tensors() const noexcept = 0;
    virtual const TensorInfo* findTensor(std::string_view name) const noexcept = 0;
    /// Throws InputFileError if there is no such tensor.
    virtual TensorView tensor(std::string_view name) const = 0;
};

} // namespace quantoscope
