// The hyper-parameters of a GGUF file in the terms of Hugging Face's config.json.
#pragma once

#include "core/formats/gguf_file.h"
#include "core/formats/gguf_names.h"

namespace quantoscope {

/// Throws InputFileError for a key that is missing, of another type, or asks for what config.json has no word for.
nlohmann::json configFromGguf(const GgufFile& file, const GgufFamily& family);

/// Rows of one attention head. Throws InputFileError.
std::int64_t headSizeOf(const GgufFile& file, const GgufFamily& family);

} // namespace quantoscope
