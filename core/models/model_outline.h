// What a configuration says of a model: sizes, linear layers, parameters. Nothing here touches a weight.
#pragma once

#include "core/formats/model_source.h"

#include <cstdint>
#include <string>
#include <vector>

namespace quantoscope {

/// Where a Linear stands in the architecture. Layers of one block that share `inputGroup` see the same input tensor.
struct LinearInfo
{
    std::string name; ///< checkpoint name without ".weight": "model.layers.0.self_attn.q_proj"
    std::int64_t block = -1; ///< -1: in no block (the head)
    std::string kind; ///< q, k, v, qkv, o, gate, up, down, fc1, fc2, head
    std::int64_t inFeatures = 0;
    std::int64_t outFeatures = 0;
    int inputGroup = 0; ///< within the block: q, k, v share one; gate, up share one. Increasing in order of execution.
    bool tied = false; ///< shares its weight with the embedding
};

struct ModelConfig
{
    std::string architecture; ///< "llama", "gpt2": "model_type" of the configuration
    std::int64_t hiddenSize = 0;
    std::int64_t blocks = 0;
    std::int64_t contextLength = 0;
    std::int64_t vocabularySize = 0;
    std::int64_t parameters = 0; ///< a tied head counts once
};

/// One tensor that the model learns.
struct ParameterInfo
{
    std::string name; ///< in the checkpoint
    std::vector<std::int64_t> shape; ///< of a linear's weight: [out, in], however the checkpoint stores it
    std::int64_t linear = -1; ///< index of the linear whose weight it is; -1: none's

    std::int64_t elements() const noexcept;
};

/// A tensor that the reference implementation keeps in memory beside the parameters (causal masks, frequencies).
struct BufferInfo
{
    std::int64_t elements = 0;
    std::int64_t bytesEach = 0; ///< 0: as wide as the parameters
};

struct ModelOutline
{
    ModelConfig config;
    std::vector<LinearInfo> linears;
    std::vector<ParameterInfo> parameters; ///< every one once: a tied head has none of its own
    std::vector<BufferInfo> buffers;
};

/// Throws InputFileError naming the key and value of config.json that asks for something we do not do, or the tensor
/// that is missing or has the wrong shape; a bare configuration has no tensors to check.
ModelOutline outlineModel(const ModelSource& source);

} // namespace quantoscope
