// A LLaMA folder with random weights, small enough for a test to quantize in a moment.
#pragma once

#include <filesystem>

namespace quantoscope::testing {

struct TinyModelShape
{
    int hidden = 32;
    int intermediate = 48;
    int blocks = 2;
    int heads = 2;
    int vocabulary = 2000;
    int context = 32;
    bool tiedHead = false;
};

/// Writes config.json and model.safetensors (float32, the same values each time); no tokenizer.
void writeTinyLlama(const std::filesystem::path& folder, const TinyModelShape& shape = {});

} // namespace quantoscope::testing
