// A run as a GGUF file, where the blocks of ggml hold its grid exactly.
#pragma once

#include "core/pipeline/model_image.h"

namespace quantoscope {

/// Throws InvalidRequest with the reason if the model, whatever its grid, has no image in a GGUF file of ours:
/// architectures other than LLaMA's and Qwen's, scaled rotary positions, sliding windows, a tokenizer that llama.cpp
/// has no name for.
void requireGgufImage(const OpenModel& model);

/// Writes `file`: quantized layers as Q4_0, Q4_1 or Q8_0, whatever `grid` fits, with q and k in the order of rows that
/// llama.cpp wants; vectors as float32, all else as stored. Throws InvalidRequest where a layer has no exact image,
/// StorageError.
void writeGgufModel(const std::filesystem::path& file, const OpenModel& model, const GridSpec& grid,
                    const ModelImage& image);

} // namespace quantoscope
