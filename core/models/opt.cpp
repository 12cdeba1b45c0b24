// OPT (Zhang et al., 2022) as Hugging Face names it: learned positions, norms before or (350M) behind each half of a
// block, and (350M) embeddings narrower than the hidden states.
#include "core/models/activation.h"
#include "core/models/architecture.h"
#include "core/models/decoder.h"
#include "core/models/layer_norm.h"

#include <ATen/ATen.h>

namespace quantoscope {
namespace {

enum LinearOfBlock : std::size_t
{
    Query,
    Key,
    Value,
    Output,
    Fc1,
    Fc2,
    LinearsOfBlock
};

/// The table of positions begins with rows that no token uses.
constexpr std::int64_t kPositionOffset = 2;
/// No configuration key changes it.
constexpr double kNormEpsilon = 1e-5;

struct OptConfig
{
    std::int64_t hidden = 0;
    std::int64_t embedding = 0; ///< width of the token embedding and of what the head reads
    std::int64_t inner = 0;
    std::int64_t blocks = 0;
    std::int64_t heads = 0;
    std::int64_t positions = 0;
    std::int64_t vocabulary = 0;
    Activation activation = Activation::Relu;
    bool normFirst = true;
    bool finalNorm = true;
    bool bias = true;
    bool affineNorms = true;
    bool tiedHead = true;
    std::string prefix; ///< "model.decoder.", or "decoder." where only the inner model was saved

    bool projects() const { return embedding != hidden; }
    std::string block(std::int64_t index) const { return prefix + "layers." + std::to_string(index) + '.'; }
};

OptConfig readOptConfig(const ModelSource& source)
{
    const ConfigReader config(source);
    OptConfig result;
    result.hidden = config.size("hidden_size");
    result.embedding = config.size("word_embed_proj_dim", result.hidden);
    result.inner = config.size("ffn_dim");
    result.blocks = config.size("num_hidden_layers");
    result.heads = config.size("num_attention_heads");
    if (result.hidden % result.heads != 0)
        config.refuse("num_attention_heads", "as a divisor of \"hidden_size\"");
    result.positions = config.size("max_position_embeddings");
    result.vocabulary = config.size("vocab_size");
    result.activation = readActivation(config, "activation_function", "relu");
    result.normFirst = config.flag("do_layer_norm_before", true);
    result.finalNorm = result.normFirst && !config.flag("_remove_final_layer_norm", false);
    result.bias = config.flag("enable_bias", true);
    result.affineNorms = config.flag("layer_norm_elementwise_affine", true);
    result.tiedHead = config.flag("tie_word_embeddings", true);
    result.prefix = source.findTensor("decoder.embed_tokens.weight") ? "decoder." : "model.decoder.";
    return result;
}

void describeBlock(Blueprint& blueprint, const OptConfig& config, std::int64_t block)
{
    const std::string name = config.block(block);
    const auto addLinear = [&](const char* part, const char* kind, std::int64_t in, std::int64_t out, int group) {
        blueprint.addLinear({ name + part, block, kind, in, out, group, false }, config.bias);
    };
    const auto addNorm = [&](const char* part) {
        if (config.affineNorms)
            addLayerNorm(blueprint, name + part, config.hidden);
    };
    addLinear("self_attn.q_proj", "q", config.hidden, config.hidden, 0);
    addLinear("self_attn.k_proj", "k", config.hidden, config.hidden, 0);
    addLinear("self_attn.v_proj", "v", config.hidden, config.hidden, 0);
    addLinear("self_attn.out_proj", "o", config.hidden, config.hidden, 1);
    addNorm("self_attn_layer_norm");
    addLinear("fc1", "fc1", config.hidden, config.inner, 2);
    addLinear("fc2", "fc2", config.inner, config.hidden, 3);
    addNorm("final_layer_norm");
    if (config.normFirst) // else queries, keys, values and fc1 read what the residual reads too
        blueprint.addScaleGroup({ .block = block,
                                  .inputGroup = 0,
                                  .maker = ScaleMaker::AttentionNorm,
                                  .inspected = InspectedModule::Attention },
                                name + "self_attn_layer_norm");
    blueprint.addScaleGroup({ .block = block, .inputGroup = 1, .maker = ScaleMaker::Linear },
                            name + "self_attn.v_proj");
    if (config.normFirst)
        blueprint.addScaleGroup({ .block = block, .inputGroup = 2, .maker = ScaleMaker::FeedForwardNorm },
                                name + "final_layer_norm");
    const bool passesFactors = config.activation == Activation::Relu;
    blueprint.addScaleGroup(
        { .block = block, .inputGroup = 3, .maker = passesFactors ? ScaleMaker::Linear : ScaleMaker::Other },
        name + "fc1");
}

Blueprint describeOpt(const ModelSource& source)
{
    const OptConfig config = readOptConfig(source);
    Blueprint blueprint(source);
    blueprint.config = { "opt", config.hidden, config.blocks, config.positions, config.vocabulary, 0 };
    const std::string embedding = config.prefix + "embed_tokens.weight";
    blueprint.addTensor(embedding, { config.vocabulary, config.embedding });
    blueprint.addTensor(config.prefix + "embed_positions.weight",
                        { config.positions + kPositionOffset, config.hidden });
    if (config.projects()) {
        blueprint.addTensor(config.prefix + "project_in.weight", { config.hidden, config.embedding });
        blueprint.addTensor(config.prefix + "project_out.weight", { config.embedding, config.hidden });
    }
    for (std::int64_t block = 0; block < config.blocks; ++block)
        describeBlock(blueprint, config, block);
    if (config.finalNorm && config.affineNorms)
        addLayerNorm(blueprint, config.prefix + "final_layer_norm", config.hidden);
    blueprint.addHead("lm_head", embedding, config.tiedHead, config.embedding);
    blueprint.refuseOtherTensors({});
    return blueprint;
}

class Opt final : public Decoder
{
public:
    Opt(const OptConfig& config, const Blueprint& blueprint, Weights weights, at::Device device)
        : Decoder(blueprint, std::move(weights.linears), device)
        , m_layout(config)
        , m_tokens(weights.tensors.at(config.prefix + "embed_tokens.weight"))
        , m_positions(weights.tensors.at(config.prefix + "embed_positions.weight"))
    {
        const auto norm = [&](const std::string& name) { return loadedLayerNorm(weights, name, kNormEpsilon); };
        for (std::int64_t block = 0; block < config.blocks; ++block) {
            m_attentionNorms.push_back(norm(config.block(block) + "self_attn_layer_norm"));
            m_feedForwardNorms.push_back(norm(config.block(block) + "final_layer_norm"));
        }
        m_finalNorm = norm(config.prefix + "final_layer_norm");
        if (config.projects()) {
            m_projectIn = weights.tensors.at(config.prefix + "project_in.weight");
            m_projectOut = weights.tensors.at(config.prefix + "project_out.weight");
        }
    }

    std::unique_ptr<LanguageModel> clone() const override { return std::make_unique<Opt>(*this); }

private:
    at::Tensor embedFrom(const at::Tensor& ids, std::int64_t first) const override
    {
        at::Tensor x = at::embedding(m_tokens, ids);
        if (m_projectIn.defined())
            x = at::linear(x, m_projectIn);
        return x.add_(m_positions.narrow(0, first + kPositionOffset, ids.size(1)));
    }

    at::Tensor applyPart(std::int64_t block, LinearOfBlock part, const at::Tensor& x, const Pass& pass) const
    {
        return applyLinear(static_cast<std::size_t>(block) * LinearsOfBlock + part, x, pass.observer);
    }

    at::Tensor blockForward(std::int64_t block, const at::Tensor& hidden, const Pass& pass) const override
    {
        const LayerNorm& attentionNorm = m_attentionNorms[static_cast<std::size_t>(block)];
        const LayerNorm& feedForwardNorm = m_feedForwardNorms[static_cast<std::size_t>(block)];
        if (m_layout.normFirst) {
            const at::Tensor middle = runAttention(block, attentionNorm(hidden), pass).add_(hidden);
            return runFeedForward(block, feedForwardNorm(middle), pass).add_(middle);
        }
        const at::Tensor middle = attentionNorm(runAttention(block, hidden, pass).add_(hidden));
        return feedForwardNorm(runFeedForward(block, middle, pass).add_(middle));
    }

    at::Tensor runAttention(std::int64_t block, const at::Tensor& x, const Pass& pass) const override
    {
        const std::int64_t headSize = m_layout.hidden / m_layout.heads;
        const auto inHeads = [&](const at::Tensor& y) {
            return y.view({ y.size(0), y.size(1), m_layout.heads, headSize });
        };
        const at::Tensor queries = inHeads(applyPart(block, Query, x, pass));
        const at::Tensor keys = inHeads(applyPart(block, Key, x, pass));
        const at::Tensor values = inHeads(applyPart(block, Value, x, pass));
        return applyPart(block, Output, attend(queries, keys, values, pass), pass);
    }

    at::Tensor runFeedForward(std::int64_t block, const at::Tensor& x, const Pass& pass) const override
    {
        return applyPart(block, Fc2, activateInPlace(m_layout.activation, applyPart(block, Fc1, x, pass)), pass);
    }

    void divideNorm(std::int64_t block, ScaleMaker norm, const at::Tensor& scales) override
    {
        auto& norms = norm == ScaleMaker::AttentionNorm ? m_attentionNorms : m_feedForwardNorms;
        norms[static_cast<std::size_t>(block)].divideBy(scales);
    }

    at::Tensor finalNorm(const at::Tensor& hidden) const override
    {
        const at::Tensor x = m_layout.finalNorm ? m_finalNorm(hidden) : hidden;
        return m_projectOut.defined() ? at::linear(x, m_projectOut) : x;
    }

    OptConfig m_layout;
    at::Tensor m_tokens; ///< [vocabulary, embedding]
    at::Tensor m_positions; ///< [positions + offset, hidden]
    at::Tensor m_projectIn; ///< [hidden, embedding]; undefined where they are equally wide
    at::Tensor m_projectOut; ///< [embedding, hidden]
    std::vector<LayerNorm> m_attentionNorms;
    std::vector<LayerNorm> m_feedForwardNorms;
    LayerNorm m_finalNorm;
};

std::unique_ptr<LanguageModel> buildOpt(const Blueprint& blueprint, Weights weights, at::Device device)
{
    return std::make_unique<Opt>(readOptConfig(blueprint.source()), blueprint, std::move(weights), device);
}

} // namespace

Architecture optArchitecture()
{
    return { "opt", describeOpt, buildOpt };
}

} // namespace quantoscope
