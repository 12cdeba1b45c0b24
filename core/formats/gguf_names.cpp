#include "core/formats/gguf_names.h"

#include <algorithm>
#include <array>
#include <span>

namespace quantoscope {

namespace {

constexpr std::array<GgufFamily, 4> kFamilies { {
    { "llama", "llama", false, true },
    { "qwen2", "qwen2", false, false },
    { "qwen3", "qwen3", false, false },
    { "gpt2", "gpt2", true, false },
} };

struct NamePair
{
    std::string_view gguf;
    std::string_view huggingFace;
};

constexpr std::array<NamePair, 15> kLlamaNames { {
    { "token_embd", "model.embed_tokens" },
    { "output_norm", "model.norm" },
    { "output", "lm_head" },
    { "attn_norm", "input_layernorm" },
    { "attn_q", "self_attn.q_proj" },
    { "attn_k", "self_attn.k_proj" },
    { "attn_v", "self_attn.v_proj" },
    { "attn_q_norm", "self_attn.q_norm" },
    { "attn_k_norm", "self_attn.k_norm" },
    { "attn_output", "self_attn.o_proj" },
    { "ffn_norm", "post_attention_layernorm" },
    { "ffn_gate", "mlp.gate_proj" },
    { "ffn_up", "mlp.up_proj" },
    { "ffn_down", "mlp.down_proj" },
    { "attn_rot_embd", "self_attn.rotary_emb" },
} };

constexpr std::array<NamePair, 10> kGpt2Names { {
    { "token_embd", "transformer.wte" },
    { "position_embd", "transformer.wpe" },
    { "output_norm", "transformer.ln_f" },
    { "output", "lm_head" },
    { "attn_norm", "ln_1" },
    { "attn_qkv", "attn.c_attn" },
    { "attn_output", "attn.c_proj" },
    { "ffn_norm", "ln_2" },
    { "ffn_up", "mlp.c_fc" },
    { "ffn_down", "mlp.c_proj" },
} };

std::span<const NamePair> namesOf(const GgufFamily& family)
{
    return family.gpt2Names ? std::span<const NamePair>(kGpt2Names) : std::span<const NamePair>(kLlamaNames);
}

std::string blockPrefix(const GgufFamily& family)
{
    return family.gpt2Names ? "transformer.h." : "model.layers.";
}

std::optional<std::string> lookUp(std::span<const NamePair> names, std::string_view gguf)
{
    const auto found = std::ranges::find(names, gguf, &NamePair::gguf);
    return found == names.end() ? std::nullopt : std::optional(std::string(found->huggingFace));
}

} // namespace

const GgufFamily* findGgufFamily(std::string_view architecture) noexcept
{
    const auto found = std::ranges::find(kFamilies, architecture, &GgufFamily::architecture);
    return found == kFamilies.end() ? nullptr : &*found;
}

const GgufFamily* findGgufFamilyOf(std::string_view modelType) noexcept
{
    // Without a sliding window Mistral is LLaMA, and converted under its name.
    const std::string_view type = modelType == "mistral" ? "llama" : modelType;
    const auto found = std::ranges::find(kFamilies, type, &GgufFamily::modelType);
    return found == kFamilies.end() ? nullptr : &*found;
}

std::optional<std::string> huggingFaceName(const GgufFamily& family, std::string_view name)
{
    const auto names = namesOf(family);
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    std::string_view stem = name.substr(0, dot);
    const std::string suffix(name.substr(dot)); // ".weight" or ".bias"
    std::string block;
    if (constexpr std::string_view prefix = "blk."; stem.starts_with(prefix)) {
        const std::size_t end = stem.find('.', prefix.size());
        if (end == std::string_view::npos)
            return std::nullopt;
        block = stem.substr(prefix.size(), end - prefix.size());
        stem.remove_prefix(end + 1);
    }
    const std::optional<std::string> known = lookUp(names, stem);
    if (!known)
        return std::nullopt;
    if (block.empty())
        return *known + suffix;
    return blockPrefix(family) + block + '.' + *known + suffix;
}

std::optional<std::string> ggufName(const GgufFamily& family, std::string_view huggingFaceName)
{
    const std::size_t dot = huggingFaceName.rfind('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    std::string_view stem = huggingFaceName.substr(0, dot);
    std::string prefix;
    if (const std::string blocks = blockPrefix(family); stem.starts_with(blocks)) {
        const std::size_t end = stem.find('.', blocks.size());
        if (end == std::string_view::npos)
            return std::nullopt;
        prefix = "blk." + std::string(stem.substr(blocks.size(), end + 1 - blocks.size()));
        stem.remove_prefix(end + 1);
    }
    const auto names = namesOf(family);
    const auto found = std::ranges::find(names, stem, &NamePair::huggingFace);
    if (found == names.end())
        return std::nullopt;
    return prefix + std::string(found->gguf) + std::string(huggingFaceName.substr(dot));
}

} // namespace quantoscope
