// Mistral (Jiang et al., 2023): LLaMA with a sliding window in every block.
#include "core/models/llama_family.h"

namespace quantoscope {
namespace {

LlamaFamilyConfig readConfig(const ModelSource& source)
{
    const ConfigReader config(source);
    config.requireOneOf("attention_bias", { false });
    config.requireOneOf("mlp_bias", { false });
    // What the reference implementation takes where a configuration is silent.
    constexpr std::int64_t kDefaultWindow = 4096;
    LlamaFamilyConfig defaults;
    defaults.contextLength = 131072;
    defaults.keyValueHeads = 8;
    LlamaFamilyConfig result = readLlamaFamilyConfig(source, defaults);
    result.window = readUniformWindow(config, kDefaultWindow, result.blocks);
    return result;
}

} // namespace

Architecture mistralArchitecture()
{
    return llamaFamilyArchitecture<readConfig>("mistral");
}

} // namespace quantoscope
