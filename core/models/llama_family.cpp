#include "core/models/llama_family.h"

#include "core/models/decoder.h"
#include "core/models/rotary_embedding.h"

#include <ATen/ATen.h>

#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

enum LinearOfBlock : std::size_t
{
    Query,
    Key,
    Value,
    Output,
    Gate,
    Up,
    Down,
    LinearsOfBlock
};

constexpr const char* kEmbedding = "model.embed_tokens.weight";
constexpr const char* kFinalNorm = "model.norm.weight";

std::string blockName(std::int64_t block)
{
    return "model.layers." + std::to_string(block) + '.';
}

class LlamaFamily final : public Decoder
{
public:
    LlamaFamily(const LlamaFamilyConfig& config, const Blueprint& blueprint, Weights weights, at::Device device)
        : Decoder(blueprint, std::move(weights.linears), device)
        , m_layout(config)
        , m_rope(config.rope)
        , m_tokens(weights.tensors.at(kEmbedding))
        , m_finalNorm(weights.tensors.at(kFinalNorm))
    {
        for (std::int64_t block = 0; block < config.blocks; ++block) {
            m_attentionNorms.push_back(weights.tensors.at(blockName(block) + "input_layernorm.weight"));
            m_feedForwardNorms.push_back(weights.tensors.at(blockName(block) + "post_attention_layernorm.weight"));
            if (!config.queryKeyNorm)
                continue;
            m_queryNorms.push_back(weights.tensors.at(blockName(block) + "self_attn.q_norm.weight"));
            m_keyNorms.push_back(weights.tensors.at(blockName(block) + "self_attn.k_norm.weight"));
        }
    }

    std::unique_ptr<LanguageModel> clone() const override { return std::make_unique<LlamaFamily>(*this); }

private:
    at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight) const
    {
        const at::Tensor meanSquare = at::mean(at::square(x), at::IntArrayRef { -1 }, true);
        return at::mul(x, meanSquare.add_(m_layout.normEpsilon).rsqrt_()).mul_(weight);
    }

    at::Tensor inHeads(const at::Tensor& x, std::int64_t heads) const
    {
        return x.view({ x.size(0), x.size(1), heads, m_layout.headSize });
    }

    // Queries or keys [batch, tokens, heads, head_dim] as attention compares them.
    at::Tensor turned(const at::Tensor& x, std::size_t block, const std::vector<at::Tensor>& norms,
                      const Pass& pass) const
    {
        return m_rope.apply(norms.empty() ? x : rmsNorm(x, norms[block]), pass.first, pass.length);
    }

    at::Tensor embedFrom(const at::Tensor& ids, std::int64_t /*first*/) const override
    {
        return at::embedding(m_tokens, ids);
    }

    at::Tensor applyPart(std::int64_t block, LinearOfBlock part, const at::Tensor& x, const Pass& pass) const
    {
        return applyLinear(static_cast<std::size_t>(block) * LinearsOfBlock + part, x, pass.observer);
    }

    at::Tensor blockForward(std::int64_t block, const at::Tensor& hidden, const Pass& pass) const override
    {
        const auto index = static_cast<std::size_t>(block);
        const at::Tensor middle = runAttention(block, rmsNorm(hidden, m_attentionNorms[index]), pass).add_(hidden);
        return runFeedForward(block, rmsNorm(middle, m_feedForwardNorms[index]), pass).add_(middle);
    }

    at::Tensor runAttention(std::int64_t block, const at::Tensor& x, const Pass& pass) const override
    {
        const auto index = static_cast<std::size_t>(block);
        const at::Tensor queries = inHeads(applyPart(block, Query, x, pass), m_layout.heads);
        const at::Tensor keys = inHeads(applyPart(block, Key, x, pass), m_layout.keyValueHeads);
        const at::Tensor values = inHeads(applyPart(block, Value, x, pass), m_layout.keyValueHeads);
        const at::Tensor attended
            = attend(turned(queries, index, m_queryNorms, pass), turned(keys, index, m_keyNorms, pass), values, pass,
                     m_layout.window.widthOf(block));
        return applyPart(block, Output, attended, pass);
    }

    at::Tensor runFeedForward(std::int64_t block, const at::Tensor& x, const Pass& pass) const override
    {
        const at::Tensor gate = activateInPlace(m_layout.activation, applyPart(block, Gate, x, pass));
        return applyPart(block, Down, gate.mul_(applyPart(block, Up, x, pass)), pass);
    }

    void divideNorm(std::int64_t block, ScaleMaker norm, const at::Tensor& scales) override
    {
        auto& norms = norm == ScaleMaker::AttentionNorm ? m_attentionNorms : m_feedForwardNorms;
        at::Tensor& weight = norms[static_cast<std::size_t>(block)];
        weight = weight.div(scales);
    }

    at::Tensor finalNorm(const at::Tensor& hidden) const override { return rmsNorm(hidden, m_finalNorm); }

    LlamaFamilyConfig m_layout;
    mutable RotaryEmbedding m_rope; ///< its tables grow with the longest text seen
    at::Tensor m_tokens; ///< [vocabulary, hidden]
    at::Tensor m_finalNorm;
    std::vector<at::Tensor> m_attentionNorms;
    std::vector<at::Tensor> m_feedForwardNorms;
    std::vector<at::Tensor> m_queryNorms; ///< [head_dim]; none where there are no such norms
    std::vector<at::Tensor> m_keyNorms;
};

// How long texts may be: the trained context, which dynamic scaling is meant to go beyond.
std::int64_t longestText(const ConfigReader& config, const RopeConfig& rope, std::int64_t context)
{
    if (rope.scaling != RopeScaling::DynamicNtk)
        return context;
    constexpr double kLongest = std::numeric_limits<std::int32_t>::max();
    const double stretched = std::floor(rope.factor * static_cast<double>(context));
    if (stretched > kLongest)
        config.refuse("max_position_embeddings", "that stretches to less than 2^31 positions");
    return static_cast<std::int64_t>(stretched);
}

} // namespace

LlamaFamilyConfig readLlamaFamilyConfig(const ModelSource& source, LlamaFamilyConfig defaults)
{
    const ConfigReader config(source);
    LlamaFamilyConfig result = std::move(defaults);
    result.architecture = config.text("model_type", "llama");
    result.hidden = config.size("hidden_size");
    result.intermediate = config.size("intermediate_size");
    result.blocks = config.size("num_hidden_layers");
    result.heads = config.size("num_attention_heads");
    result.keyValueHeads
        = config.size("num_key_value_heads", result.keyValueHeads > 0 ? result.keyValueHeads : result.heads);
    if (result.heads % result.keyValueHeads != 0)
        config.refuse("num_key_value_heads", "as a divisor of \"num_attention_heads\"");
    if (!config.find("head_dim") && result.headSize == 0 && result.hidden % result.heads != 0)
        config.refuse("num_attention_heads", "as a divisor of \"hidden_size\"");
    result.headSize = config.size("head_dim", result.headSize > 0 ? result.headSize : result.hidden / result.heads);
    if (result.headSize % 2 != 0)
        config.refuse(config.find("head_dim") ? "head_dim" : "num_attention_heads", "giving heads of an even size");
    const std::int64_t context = config.size("max_position_embeddings", result.contextLength);
    result.vocabulary = config.size("vocab_size");
    result.normEpsilon = config.positiveNumber("rms_norm_eps", result.normEpsilon);
    result.rope = readRopeConfig(config, result.headSize, context);
    result.contextLength = longestText(config, result.rope, context);
    result.activation = readActivation(config, "hidden_act", "silu");
    result.tiedHead = config.flag("tie_word_embeddings", false);
    return result;
}

Blueprint describeLlamaFamily(const LlamaFamilyConfig& config, const ModelSource& source)
{
    Blueprint blueprint(source);
    blueprint.config
        = { config.architecture, config.hidden, config.blocks, config.contextLength, config.vocabulary, 0 };
    const std::int64_t queryWidth = config.heads * config.headSize;
    const std::int64_t keyWidth = config.keyValueHeads * config.headSize;

    blueprint.addTensor(kEmbedding, { config.vocabulary, config.hidden });
    for (std::int64_t block = 0; block < config.blocks; ++block) {
        const std::string name = blockName(block);
        const auto add
            = [&](const char* part, const char* kind, std::int64_t in, std::int64_t out, int group, bool bias) {
                  blueprint.addLinear({ name + part, block, kind, in, out, group, false }, bias);
              };
        blueprint.addTensor(name + "input_layernorm.weight", { config.hidden });
        add("self_attn.q_proj", "q", config.hidden, queryWidth, 0, config.queryKeyValueBias);
        add("self_attn.k_proj", "k", config.hidden, keyWidth, 0, config.queryKeyValueBias);
        add("self_attn.v_proj", "v", config.hidden, keyWidth, 0, config.queryKeyValueBias);
        add("self_attn.o_proj", "o", queryWidth, config.hidden, 1, config.outputBias);
        if (config.queryKeyNorm) {
            blueprint.addTensor(name + "self_attn.q_norm.weight", { config.headSize });
            blueprint.addTensor(name + "self_attn.k_norm.weight", { config.headSize });
        }
        blueprint.addTensor(name + "post_attention_layernorm.weight", { config.hidden });
        add("mlp.gate_proj", "gate", config.hidden, config.intermediate, 2, config.feedForwardBias);
        add("mlp.up_proj", "up", config.hidden, config.intermediate, 2, config.feedForwardBias);
        add("mlp.down_proj", "down", config.intermediate, config.hidden, 3, config.feedForwardBias);
        blueprint.addScaleGroup({ .block = block,
                                  .inputGroup = 0,
                                  .maker = ScaleMaker::AttentionNorm,
                                  .inspected = InspectedModule::Attention },
                                name + "input_layernorm");
        if (keyWidth == queryWidth) // with grouped queries one row of v feeds several inputs of o
            blueprint.addScaleGroup({ .block = block, .inputGroup = 1, .maker = ScaleMaker::Linear },
                                    name + "self_attn.v_proj");
        blueprint.addScaleGroup({ .block = block,
                                  .inputGroup = 2,
                                  .maker = ScaleMaker::FeedForwardNorm,
                                  .inspected = InspectedModule::FeedForward },
                                name + "post_attention_layernorm");
        blueprint.addScaleGroup({ .block = block, .inputGroup = 3, .maker = ScaleMaker::Linear }, name + "mlp.up_proj");
    }
    blueprint.addTensor(kFinalNorm, { config.hidden });
    blueprint.addHead("lm_head", kEmbedding, config.tiedHead);
    blueprint.addBuffer({ config.headSize / 2, sizeof(float) }); // the frequencies of the positions
    blueprint.refuseOtherTensors({ ".rotary_emb.inv_freq" }); // frequencies kept by old checkpoints
    return blueprint;
}

std::unique_ptr<LanguageModel> buildLlamaFamily(const LlamaFamilyConfig& config, const Blueprint& blueprint,
                                                Weights weights, at::Device device)
{
    return std::make_unique<LlamaFamily>(config, blueprint, std::move(weights), device);
}

} // namespace quantoscope
