// Tensors in safetensors files, as commands name and write them.
#pragma once

#include "core/models/tensor_io.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace quantoscope::cli {

/// "F.safetensors:NAME", or "F.safetensors" where the file holds one tensor or one of the names in `usual`. A matrix of
/// which `rows` > 0 keeps the first rows only; float32. Throws InputFileError, InvalidRequest.
at::Tensor readMatrix(const std::string& argument, const std::vector<std::string>& usual, std::int64_t rows);

/// Named tensors of float64, float32, float16 or int32, in the order given; undefined ones are left out. Throws
/// StorageError.
void writeTensors(const std::filesystem::path& file, const std::vector<std::pair<std::string, at::Tensor>>& tensors);

} // namespace quantoscope::cli
