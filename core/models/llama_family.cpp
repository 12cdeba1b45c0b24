#include "core/models/llama_family.h"

#include "core/models/decoder.h"

#include <ATen/ATen.h>

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

// Older files say {"rope_scaling": {..}} beside "rope_theta", newer ones {"rope_parameters": {.., "rope_theta": ..}}.
double readRopeTheta(const ConfigReader& config)
{
    double theta = config.positiveNumber("rope_theta", 10000);
    for (const char* key : { "rope_scaling", "rope_parameters" }) {
        const nlohmann::json* rope = config.find(key);
        if (!rope)
            continue;
        const char* typeKey = rope->is_object() && rope->contains("rope_type") ? "rope_type" : "type";
        if (!rope->is_object() || rope->value(typeKey, nlohmann::json()) != "default")
            config.refuse(key, "absent or of type \"default\"");
        const nlohmann::json inside = rope->value("rope_theta", nlohmann::json());
        if (inside.is_number() && inside > 0)
            theta = inside.get<double>();
        else if (!inside.is_null())
            config.refuse(key, "with a \"rope_theta\" above 0");
    }
    return theta;
}

class LlamaFamily final : public Decoder
{
public:
    LlamaFamily(const LlamaFamilyConfig& config, const Blueprint& blueprint, Weights weights, at::Device device)
        : Decoder(blueprint, std::move(weights.linears), device)
        , m_layout(config)
        , m_rope(config.headSize, config.ropeTheta, config.ropeStyle)
        , m_tokens(weights.tensors.at(kEmbedding))
        , m_finalNorm(weights.tensors.at(kFinalNorm))
    {
        for (std::int64_t block = 0; block < config.blocks; ++block) {
            m_attentionNorms.push_back(weights.tensors.at(blockName(block) + "input_layernorm.weight"));
            m_feedForwardNorms.push_back(weights.tensors.at(blockName(block) + "post_attention_layernorm.weight"));
        }
    }

    std::unique_ptr<LanguageModel> clone() const override { return std::make_unique<LlamaFamily>(*this); }

private:
    at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight) const
    {
        const at::Tensor meanSquare = at::mean(at::square(x), at::IntArrayRef { -1 }, true);
        return at::mul(x, meanSquare.add_(m_layout.normEpsilon).rsqrt_()).mul_(weight);
    }

    at::Tensor embedFrom(const at::Tensor& ids, std::int64_t /*first*/) const override
    {
        return at::embedding(m_tokens, ids);
    }

    at::Tensor blockForward(std::int64_t block, const at::Tensor& hidden, const Pass& pass) const override
    {
        const auto index = static_cast<std::size_t>(block);
        const auto linear = [&](LinearOfBlock part, const at::Tensor& x) {
            return applyLinear(index * LinearsOfBlock + part, x, pass.observer);
        };
        const auto inHeads = [&](const at::Tensor& x, std::int64_t heads) {
            return x.view({ x.size(0), x.size(1), heads, m_layout.headSize });
        };
        const at::Tensor x = rmsNorm(hidden, m_attentionNorms[index]);
        const at::Tensor queries = m_rope.apply(inHeads(linear(Query, x), m_layout.heads), pass.first);
        const at::Tensor keys = m_rope.apply(inHeads(linear(Key, x), m_layout.keyValueHeads), pass.first);
        const at::Tensor values = inHeads(linear(Value, x), m_layout.keyValueHeads);
        const at::Tensor middle = linear(Output, attend(queries, keys, values, pass)).add_(hidden);

        const at::Tensor y = rmsNorm(middle, m_feedForwardNorms[index]);
        const at::Tensor gated = activateInPlace(m_layout.activation, linear(Gate, y)).mul_(linear(Up, y));
        return linear(Down, gated).add_(middle);
    }

    at::Tensor finalNorm(const at::Tensor& hidden) const override { return rmsNorm(hidden, m_finalNorm); }

    LlamaFamilyConfig m_layout;
    mutable RotaryEmbedding m_rope; ///< its tables grow with the longest text seen
    at::Tensor m_tokens; ///< [vocabulary, hidden]
    at::Tensor m_finalNorm;
    std::vector<at::Tensor> m_attentionNorms;
    std::vector<at::Tensor> m_feedForwardNorms;
};

} // namespace

LlamaFamilyConfig readLlamaFamilyConfig(const ModelSource& source)
{
    const ConfigReader config(source);
    config.requireOneOf("quantization_config", {});
    config.requireOneOf("partial_rotary_factor", { 1 });

    LlamaFamilyConfig result;
    result.architecture = config.text("model_type", "llama");
    result.hidden = config.size("hidden_size");
    result.intermediate = config.size("intermediate_size");
    result.blocks = config.size("num_hidden_layers");
    result.heads = config.size("num_attention_heads");
    result.keyValueHeads = config.size("num_key_value_heads", result.heads);
    if (result.heads % result.keyValueHeads != 0)
        config.refuse("num_key_value_heads", "as a divisor of \"num_attention_heads\"");
    if (!config.find("head_dim") && result.hidden % result.heads != 0)
        config.refuse("num_attention_heads", "as a divisor of \"hidden_size\"");
    result.headSize = config.size("head_dim", result.hidden / result.heads);
    if (result.headSize % 2 != 0)
        config.refuse(config.find("head_dim") ? "head_dim" : "num_attention_heads", "giving heads of an even size");
    result.contextLength = config.size("max_position_embeddings", 2048);
    result.vocabulary = config.size("vocab_size");
    result.normEpsilon = config.positiveNumber("rms_norm_eps", 1e-6);
    result.ropeTheta = readRopeTheta(config);
    config.requireOneOf("quantoscope_rope_style", { "half", "interleaved" });
    if (config.text("quantoscope_rope_style", "half") == "interleaved")
        result.ropeStyle = RopeStyle::Interleaved;
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
        add("self_attn.q_proj", "q", config.hidden, queryWidth, 0, config.qkvBias);
        add("self_attn.k_proj", "k", config.hidden, keyWidth, 0, config.qkvBias);
        add("self_attn.v_proj", "v", config.hidden, keyWidth, 0, config.qkvBias);
        add("self_attn.o_proj", "o", queryWidth, config.hidden, 1, config.outputBias);
        blueprint.addTensor(name + "post_attention_layernorm.weight", { config.hidden });
        add("mlp.gate_proj", "gate", config.hidden, config.intermediate, 2, config.feedForwardBias);
        add("mlp.up_proj", "up", config.hidden, config.intermediate, 2, config.feedForwardBias);
        add("mlp.down_proj", "down", config.intermediate, config.hidden, 3, config.feedForwardBias);
    }
    blueprint.addTensor(kFinalNorm, { config.hidden });
    blueprint.addHead("lm_head", kEmbedding, config.tiedHead);
    blueprint.refuseOtherTensors({ ".rotary_emb.inv_freq" }); // frequencies kept by old checkpoints
    return blueprint;
}

std::unique_ptr<LanguageModel> buildLlamaFamily(const LlamaFamilyConfig& config, const Blueprint& blueprint,
                                                Weights weights, at::Device device)
{
    return std::make_unique<LlamaFamily>(config, blueprint, std::move(weights), device);
}

} // namespace quantoscope
