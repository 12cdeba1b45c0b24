// What a model takes in memory before and after a quantization, reckoned from its configuration before anything is run.
#pragma once

#include "core/models/model_outline.h"
#include "core/quantization/quantizer_config.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace quantoscope {

enum class FootprintAccounting
{
    /// Parameters and buffers as the transformers library's get_memory_footprint() sums them, the quantized weights as
    /// the tensors of the storage layout.
    Transformers,
    /// All parameters times (bits + 20/group) / 8, before and after: a 16-bit scale and a 4-bit zero for each group.
    BitsPerWeight
};

/// How quantized weights are stored.
enum class WeightStorage
{
    Gptq, ///< int32 words of codes and zeros, int32 group indices, float16 scales
    Awq, ///< the same without group indices, 4 bits only
    CompressedTensors, ///< int32 words of codes, and of zeros where asymmetric; scales as wide as the parameters
    Gguf, ///< blocks of 32: Q4_0, Q4_1 or Q8_0
    Bytes, ///< a byte a code; float32 scales and offsets kept beside the model
    Int8Rows, ///< a byte a code and a float32 scale a row (LLM.int8)
    Dense ///< dequantized, as wide as the parameters
};

/// "transformers", "bits-per-weight". Throws InvalidRequest listing them.
FootprintAccounting footprintAccountingFromName(std::string_view name);
/// The formats of --format: gptq, gptq_v2, awq, compressed-tensors, gguf, safetensors (Dense). Throws InvalidRequest.
WeightStorage weightStorageFromName(std::string_view name);
/// What a method's result is usually stored as: AWQ's and LLM.int8's own, bytes for the int8 rules, Dense where codes
/// are unbounded, else GPTQ.
WeightStorage usualStorage(const QuantizerConfig& config);

struct FootprintRequest
{
    QuantizerConfig config;
    FootprintAccounting accounting = FootprintAccounting::Transformers;
    std::optional<WeightStorage> storage {}; ///< none: usualStorage
    TensorDtype dtype = TensorDtype::F32; ///< of the parameters that are not quantized, and of all before
    std::string layerGlob = "*";
    bool includeHead = false; ///< a tied head is then stored beside the embedding
    bool allParameters = false; ///< every tensor, embeddings, norms and biases too, instead of the linears chosen
};

struct FootprintPlan
{
    double beforeBytes = 0;
    double afterBytes = 0;
    double statesBytes = 0; ///< of scales, zeros and group indices; within afterBytes except for Bytes storage
    std::vector<std::pair<std::string, double>> breakdown; ///< of afterBytes and statesBytes, by part
    std::int64_t narrowLayers = 0; ///< of the chosen, those narrower than a group of the grid: one group a row
};

/// Throws InvalidRequest for options that do not go together, or where no layer is chosen.
FootprintPlan planFootprint(const ModelOutline& model, const FootprintRequest& request);

/// The type the configuration gives its parameters ("torch_dtype", newer "dtype"), else float32. Throws InputFileError
/// for a type other than float32, float16 and bfloat16.
TensorDtype parameterDtype(const ModelSource& source);

/// Opens `path` for its outline: a model as openSource does, or a config.json alone, or a folder without weights.
std::shared_ptr<const ModelSource> openOutlineSource(const std::string& path);

} // namespace quantoscope
