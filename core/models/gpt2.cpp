// GPT-2 (Radford et al., 2019) as Hugging Face names it: pre-norm, learned positions, one fused q, k, v projection,
// weights stored [in, out].
#include "core/models/activation.h"
#include "core/models/architecture.h"
#include "core/models/decoder.h"
#include "core/models/layer_norm.h"

#include <ATen/ATen.h>

namespace quantoscope {
namespace {

enum LinearOfBlock : std::size_t
{
    Qkv,
    Output,
    Fc1,
    Fc2,
    LinearsOfBlock
};

struct Gpt2Config
{
    std::int64_t hidden = 0;
    std::int64_t inner = 0;
    std::int64_t blocks = 0;
    std::int64_t heads = 0;
    std::int64_t positions = 0;
    std::int64_t vocabulary = 0;
    double normEpsilon = 0;
    Activation activation = Activation::GeluTanh;
    bool tiedHead = true;
    std::string prefix; ///< "transformer.", or nothing where only the inner model was saved
};

Gpt2Config readGpt2Config(const ModelSource& source)
{
    const ConfigReader config(source);
    config.requireOneOf("scale_attn_weights", { true });
    config.requireOneOf("scale_attn_by_inverse_layer_idx", { false });
    config.requireOneOf("add_cross_attention", { false });

    Gpt2Config result;
    result.hidden = config.size("n_embd");
    result.inner = config.size("n_inner", 4 * result.hidden);
    result.blocks = config.size("n_layer");
    result.heads = config.size("n_head");
    if (result.hidden % result.heads != 0)
        config.refuse("n_head", "as a divisor of \"n_embd\"");
    result.positions = config.find("n_positions") ? config.size("n_positions") : config.size("n_ctx");
    result.vocabulary = config.size("vocab_size");
    result.normEpsilon = config.positiveNumber("layer_norm_epsilon", 1e-5);
    result.activation = readActivation(config, "activation_function", "gelu_new");
    result.tiedHead = config.flag("tie_word_embeddings", true);
    result.prefix = source.findTensor("transformer.wte.weight") ? "transformer." : "";
    return result;
}

std::string blockName(const Gpt2Config& config, std::int64_t block)
{
    return config.prefix + "h." + std::to_string(block) + '.';
}

Blueprint describeGpt2(const ModelSource& source)
{
    const Gpt2Config config = readGpt2Config(source);
    Blueprint blueprint(source);
    blueprint.config = { "gpt2", config.hidden, config.blocks, config.positions, config.vocabulary, 0 };
    const std::string embedding = config.prefix + "wte.weight";

    blueprint.addTensor(embedding, { config.vocabulary, config.hidden });
    blueprint.addTensor(config.prefix + "wpe.weight", { config.positions, config.hidden });
    for (std::int64_t block = 0; block < config.blocks; ++block) {
        const std::string name = blockName(config, block);
        const auto addLinear = [&](const char* part, const char* kind, std::int64_t in, std::int64_t out, int group) {
            blueprint.addLinear({ name + part, block, kind, in, out, group, false }, true, WeightLayout::InOut);
        };
        addLayerNorm(blueprint, name + "ln_1", config.hidden);
        addLinear("attn.c_attn", "qkv", config.hidden, 3 * config.hidden, 0);
        addLinear("attn.c_proj", "o", config.hidden, config.hidden, 1);
        addLayerNorm(blueprint, name + "ln_2", config.hidden);
        addLinear("mlp.c_fc", "fc1", config.hidden, config.inner, 2);
        addLinear("mlp.c_proj", "fc2", config.inner, config.hidden, 3);
        blueprint.addBuffer({ config.positions * config.positions, 1 }); // the causal mask
        blueprint.addBuffer({ 1, 0 }); // what masked scores were once set to
        blueprint.addScaleGroup({ .block = block,
                                  .inputGroup = 0,
                                  .maker = ScaleMaker::AttentionNorm,
                                  .inspected = InspectedModule::Attention },
                                name + "ln_1");
        blueprint.addScaleGroup(
            { .block = block, .inputGroup = 1, .maker = ScaleMaker::Linear, .makerRow = 2 * config.hidden },
            name + "attn.c_attn"); // the rows of v
        blueprint.addScaleGroup({ .block = block, .inputGroup = 2, .maker = ScaleMaker::FeedForwardNorm },
                                name + "ln_2");
        const bool passesFactors = config.activation == Activation::Relu; // GELU(s·x) is not s·GELU(x)
        blueprint.addScaleGroup(
            { .block = block, .inputGroup = 3, .maker = passesFactors ? ScaleMaker::Linear : ScaleMaker::Other },
            name + "mlp.c_fc");
    }
    addLayerNorm(blueprint, config.prefix + "ln_f", config.hidden);
    blueprint.addHead("lm_head", embedding, config.tiedHead);
    blueprint.refuseOtherTensors({ ".attn.bias", ".attn.masked_bias" }); // causal masks of old checkpoints
    return blueprint;
}

class Gpt2 final : public Decoder
{
public:
    Gpt2(const Gpt2Config& config, const Blueprint& blueprint, Weights weights, at::Device device)
        : Decoder(blueprint, std::move(weights.linears), device)
        , m_heads(config.heads)
        , m_activation(config.activation)
        , m_tokens(weights.tensors.at(config.prefix + "wte.weight"))
        , m_positions(weights.tensors.at(config.prefix + "wpe.weight"))
    {
        const auto norm = [&](const std::string& name) { return loadedLayerNorm(weights, name, config.normEpsilon); };
        for (std::int64_t block = 0; block < config.blocks; ++block) {
            m_attentionNorms.push_back(norm(blockName(config, block) + "ln_1"));
            m_feedForwardNorms.push_back(norm(blockName(config, block) + "ln_2"));
        }
        m_finalNorm = norm(config.prefix + "ln_f");
    }

    std::unique_ptr<LanguageModel> clone() const override { return std::make_unique<Gpt2>(*this); }

private:
    at::Tensor embedFrom(const at::Tensor& ids, std::int64_t first) const override
    {
        return at::embedding(m_tokens, ids).add_(m_positions.narrow(0, first, ids.size(1)));
    }

    at::Tensor applyPart(std::int64_t block, LinearOfBlock part, const at::Tensor& x, const Pass& pass) const
    {
        return applyLinear(static_cast<std::size_t>(block) * LinearsOfBlock + part, x, pass.observer);
    }

    at::Tensor blockForward(std::int64_t block, const at::Tensor& hidden, const Pass& pass) const override
    {
        const auto index = static_cast<std::size_t>(block);
        const at::Tensor middle = runAttention(block, m_attentionNorms[index](hidden), pass).add_(hidden);
        return runFeedForward(block, m_feedForwardNorms[index](middle), pass).add_(middle);
    }

    at::Tensor runAttention(std::int64_t block, const at::Tensor& x, const Pass& pass) const override
    {
        const std::int64_t headSize = x.size(-1) / m_heads;
        const at::Tensor qkv = applyPart(block, Qkv, x, pass).view({ x.size(0), x.size(1), 3, m_heads, headSize });
        return applyPart(block, Output, attend(qkv.select(2, 0), qkv.select(2, 1), qkv.select(2, 2), pass), pass);
    }

    at::Tensor runFeedForward(std::int64_t block, const at::Tensor& x, const Pass& pass) const override
    {
        return applyPart(block, Fc2, activateInPlace(m_activation, applyPart(block, Fc1, x, pass)), pass);
    }

    void divideNorm(std::int64_t block, ScaleMaker norm, const at::Tensor& scales) override
    {
        auto& norms = norm == ScaleMaker::AttentionNorm ? m_attentionNorms : m_feedForwardNorms;
        norms[static_cast<std::size_t>(block)].divideBy(scales);
    }

    at::Tensor finalNorm(const at::Tensor& hidden) const override { return m_finalNorm(hidden); }

    std::int64_t m_heads;
    Activation m_activation;
    at::Tensor m_tokens; ///< [vocabulary, hidden]
    at::Tensor m_positions; ///< [positions, hidden]
    std::vector<LayerNorm> m_attentionNorms;
    std::vector<LayerNorm> m_feedForwardNorms;
    LayerNorm m_finalNorm;
};

std::unique_ptr<LanguageModel> buildGpt2(const Blueprint& blueprint, Weights weights, at::Device device)
{
    return std::make_unique<Gpt2>(readGpt2Config(blueprint.source()), blueprint, std::move(weights), device);
}

} // namespace

Architecture gpt2Architecture()
{
    return { "gpt2", describeGpt2, buildGpt2 };
}

} // namespace quantoscope
