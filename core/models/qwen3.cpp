// Qwen 3 (Yang et al., 2025): LLaMA whose queries and keys are normalised head by head.
#include "core/models/llama_family.h"

namespace quantoscope {
namespace {

LlamaFamilyConfig readConfig(const ModelSource& source)
{
    const ConfigReader config(source);
    config.requireOneOf("mlp_bias", { false });
    // What the reference implementation takes where a configuration is silent.
    LlamaFamilyConfig defaults;
    defaults.contextLength = 32768;
    defaults.keyValueHeads = 32;
    defaults.headSize = 128;
    LlamaFamilyConfig result = readLlamaFamilyConfig(source, defaults);
    result.window = readOptionalWindow(config, result.blocks);
    result.queryKeyValueBias = config.flag("attention_bias", false);
    result.outputBias = result.queryKeyValueBias;
    result.queryKeyNorm = true;
    return result;
}

} // namespace

Architecture qwen3Architecture()
{
    return llamaFamilyArchitecture<readConfig>("qwen3");
}

} // namespace quantoscope
