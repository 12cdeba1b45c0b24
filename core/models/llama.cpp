// LLaMA 1 to 3 (Touvron et al., 2023; Meta, 2024), models of its shape (TinyLlama, SmolLM2) and llama2.c checkpoints.
#include "core/models/llama_family.h"

namespace quantoscope {
namespace {

LlamaFamilyConfig readConfig(const ModelSource& source)
{
    const ConfigReader config(source);
    config.requireOneOf("sliding_window", {});
    LlamaFamilyConfig result = readLlamaFamilyConfig(source);
    result.window = readUniformWindow(config, 0, result.blocks);
    result.queryKeyValueBias = config.flag("attention_bias", false);
    result.outputBias = result.queryKeyValueBias;
    result.feedForwardBias = config.flag("mlp_bias", false);
    return result;
}

} // namespace

Architecture llamaArchitecture()
{
    return llamaFamilyArchitecture<readConfig>("llama");
}

} // namespace quantoscope
