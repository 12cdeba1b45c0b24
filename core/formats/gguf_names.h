// Which Hugging Face checkpoint a GGUF file was made from: names of tensors and of architectures.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace quantoscope {

/// What llama.cpp's converter did to the checkpoints of one architecture.
struct GgufFamily
{
    std::string_view architecture; ///< "general.architecture", and the first part of its metadata keys
    std::string_view modelType; ///< "model_type" of config.json
    bool gpt2Names = false; ///< GPT-2's names and [in, out] weights, else LLaMA's
    bool interleavesHeads = false; ///< rows of q and k
};

/// Null for one that is not known: its tensors keep their names.
const GgufFamily* findGgufFamily(std::string_view architecture) noexcept;

/// "blk.3.attn_q.weight" -> "model.layers.3.self_attn.q_proj.weight"; nothing for a name that the family has not.
std::optional<std::string> huggingFaceName(const GgufFamily& family, std::string_view name);

/// The family that models of this "model_type" are written as; null if none.
const GgufFamily* findGgufFamilyOf(std::string_view modelType) noexcept;

/// The inverse of huggingFaceName.
std::optional<std::string> ggufName(const GgufFamily& family, std::string_view huggingFaceName);

} // namespace quantoscope
