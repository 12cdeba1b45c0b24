// Qwen 2 and 2.5 (Yang et al., 2024): LLaMA with biases on queries, keys and values.
#include "core/models/llama_family.h"

namespace quantoscope {
namespace {

LlamaFamilyConfig readConfig(const ModelSource& source)
{
    const ConfigReader config(source);
    config.requireOneOf("attention_bias", { true }); // always there, whatever the key; its absence is not offered
    config.requireOneOf("mlp_bias", { false });
    // What the reference implementation takes where a configuration is silent.
    LlamaFamilyConfig defaults;
    defaults.contextLength = 32768;
    defaults.keyValueHeads = 32;
    LlamaFamilyConfig result = readLlamaFamilyConfig(source, defaults);
    result.window = readOptionalWindow(config, result.blocks);
    result.queryKeyValueBias = true;
    return result;
}

} // namespace

Architecture qwen2Architecture()
{
    return llamaFamilyArchitecture<readConfig>("qwen2");
}

} // namespace quantoscope
