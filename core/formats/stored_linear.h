// Linears that a checkpoint stores as integer codes instead of a weight: what config.json says of them, where their
// tensors are, and how they are decoded. Layouts: AutoGPTQ nn_modules/qlinear, AutoAWQ modules/linear/gemm.py,
// compressed-tensors compressors/pack_quantized.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

class TensorDecoder;
struct TensorView;

/// All tensors of a checkpoint as its files hold them, by name. They stay valid as long as the files are mapped.
using StoredTensors = std::map<std::string, TensorView, std::less<>>;

enum class CodeLayout
{
    Gptq, ///< AutoGPTQ's, zero points stored less 1
    GptqV2, ///< the same with zero points as they are
    AwqGemm,
    CompressedTensors ///< "pack-quantized"
};

/// "GPTQ", "GPTQ v2", "AWQ", "compressed-tensors": for people.
std::string_view codeLayoutName(CodeLayout layout);

/// "quantization_config" of config.json, as far as codes depend on it.
struct QuantizationScheme
{
    CodeLayout layout = CodeLayout::Gptq;
    int bits = 4;
    std::int64_t groupSize = -1; ///< -1: one scale a row
    bool symmetric = false;
};

/// Empty for a model that is not quantized. Throws InputFileError naming `file` (the config.json it came from) and the
/// key for a scheme that is not read here.
std::optional<QuantizationScheme> readQuantizationScheme(const nlohmann::json& config,
                                                         const std::filesystem::path& file);

/// One such linear, its shapes checked against each other when the model was opened.
struct StoredLinearInfo
{
    std::string name; ///< of the layer: "model.layers.0.self_attn.q_proj"
    QuantizationScheme scheme;
    std::int64_t outFeatures = 0;
    std::int64_t inFeatures = 0;
    std::int64_t groups = 0;
    std::vector<std::string> tensors; ///< names of all that belongs to it, the bias excepted

    /// "GPTQ, 4 bits, groups of 128, asymmetric"
    std::string description() const;
};

/// Codes with their grid: w = scale · (code − zero), the group of input column i being groupIndex[i].
struct StoredLinear
{
    std::vector<std::uint8_t> codes; ///< [out, in]
    std::vector<float> scales; ///< [out, groups]
    std::vector<std::int32_t> zeros; ///< [out, groups]
    std::vector<std::int32_t> groupIndex; ///< [in]
};

/// Finds the quantized linears among `tensors` and checks their shapes. A scheme whose zero points contradict it
/// (GPTQ's two versions are often mislabelled; symmetric models give themselves away) is put right, and `remarks` says
/// so. Throws InputFileError naming `folder` and the tensor.
std::vector<StoredLinearInfo> findStoredLinears(const StoredTensors& tensors, const QuantizationScheme& scheme,
                                                const std::filesystem::path& folder, std::vector<std::string>& remarks);

/// Throws InputFileError for group indices outside the groups and for scales that are not finite.
StoredLinear decodeStoredLinear(const StoredTensors& tensors, const StoredLinearInfo& info,
                                const std::filesystem::path& folder);

/// Shows the layer's weight as a float32 tensor [out, in], or [in, out] if `transposed`. Refers to `tensors`' bytes;
/// reading throws as decodeStoredLinear does.
std::unique_ptr<const TensorDecoder> makeWeightDecoder(const StoredTensors& tensors, const StoredLinearInfo& info,
                                                       const std::filesystem::path& folder, bool transposed);

} // namespace quantoscope
