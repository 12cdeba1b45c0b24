// BERT (Devlin et al., 2018) and TinyBERT (Jiao et al., 2019) for sequence classification, as Hugging Face names them:
// learned positions, attention in both directions, norms behind each half of a block.
#include "core/base/errors.h"
#include "core/models/activation.h"
#include "core/models/architecture.h"
#include "core/models/layer_norm.h"
#include "core/models/linear_set.h"

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
    AttentionOutput,
    Intermediate,
    Output,
    LinearsOfBlock
};

constexpr const char* kWords = "bert.embeddings.word_embeddings.weight";
constexpr const char* kPositions = "bert.embeddings.position_embeddings.weight";
constexpr const char* kTypes = "bert.embeddings.token_type_embeddings.weight";
constexpr const char* kEmbeddingNorm = "bert.embeddings.LayerNorm";
constexpr const char* kPooler = "bert.pooler.dense";

std::string blockName(std::int64_t block)
{
    return "bert.encoder.layer." + std::to_string(block) + '.';
}

struct BertConfig
{
    std::int64_t hidden = 0;
    std::int64_t inner = 0;
    std::int64_t blocks = 0;
    std::int64_t heads = 0;
    std::int64_t positions = 0;
    std::int64_t types = 0;
    std::int64_t vocabulary = 0;
    double normEpsilon = 0;
    double hiddenDropout = 0; ///< while training
    double attentionDropout = 0;
    Activation activation = Activation::Gelu;
    std::vector<std::string> labels;
};

double readRate(const ConfigReader& config, std::string_view key, double fallback)
{
    const nlohmann::json* value = config.find(key);
    if (!value)
        return fallback;
    if (!value->is_number() || *value < 0 || *value >= 1)
        config.refuse(key, "as a number from 0 to below 1");
    return value->get<double>();
}

// "id2label" names the classes; without it "num_labels" counts them, two if that is absent too.
std::vector<std::string> readLabels(const ConfigReader& config)
{
    constexpr std::int64_t kMostLabels = 10000;
    const nlohmann::json* names = config.find("id2label");
    const std::int64_t count
        = config.size("num_labels", names ? std::max<std::int64_t>(1, std::int64_t(names->size())) : 2);
    if (count > kMostLabels)
        config.refuse("num_labels", "as a number up to " + std::to_string(kMostLabels));
    std::vector<std::string> labels;
    for (std::int64_t id = 0; id < count; ++id) {
        const std::string key = std::to_string(id);
        if (names
            && (!names->is_object() || names->size() != std::size_t(count) || !names->contains(key)
                || !names->at(key).is_string()))
            config.refuse("id2label",
                          "as an object that names the " + std::to_string(count) + " classes from \"0\" on");
        labels.push_back(names ? names->at(key).get<std::string>() : "LABEL_" + key);
    }
    return labels;
}

BertConfig readBertConfig(const ModelSource& source)
{
    const ConfigReader config(source);
    config.requireOneOf("quantization_config", {});
    config.requireOneOf("position_embedding_type", { "absolute" });
    config.requireOneOf("is_decoder", { false });
    config.requireOneOf("add_cross_attention", { false });
    config.requireOneOf("problem_type", { "single_label_classification" });

    BertConfig result;
    result.hidden = config.size("hidden_size");
    result.inner = config.size("intermediate_size");
    result.blocks = config.size("num_hidden_layers");
    result.heads = config.size("num_attention_heads");
    if (result.hidden % result.heads != 0)
        config.refuse("num_attention_heads", "as a divisor of \"hidden_size\"");
    result.positions = config.size("max_position_embeddings", 512);
    result.types = config.size("type_vocab_size", 2);
    result.vocabulary = config.size("vocab_size");
    result.normEpsilon = config.positiveNumber("layer_norm_eps", 1e-12);
    result.hiddenDropout = readRate(config, "hidden_dropout_prob", 0.1);
    result.attentionDropout = readRate(config, "attention_probs_dropout_prob", 0.1);
    config.requireOneOf("classifier_dropout", { result.hiddenDropout });
    result.activation = readActivation(config, "hidden_act", "gelu");
    result.labels = readLabels(config);
    return result;
}

Blueprint describeBert(const ModelSource& source)
{
    const BertConfig config = readBertConfig(source);
    Blueprint blueprint(source);
    blueprint.config = { "bert", config.hidden, config.blocks, config.positions, config.vocabulary, 0 };
    blueprint.addTensor(kWords, { config.vocabulary, config.hidden });
    blueprint.addTensor(kPositions, { config.positions, config.hidden });
    blueprint.addTensor(kTypes, { config.types, config.hidden });
    addLayerNorm(blueprint, kEmbeddingNorm, config.hidden);
    for (std::int64_t block = 0; block < config.blocks; ++block) {
        const std::string name = blockName(block);
        const auto addLinear = [&](const char* part, const char* kind, std::int64_t in, std::int64_t out, int group) {
            blueprint.addLinear({ name + part, block, kind, in, out, group, false }, true);
        };
        addLinear("attention.self.query", "q", config.hidden, config.hidden, 0);
        addLinear("attention.self.key", "k", config.hidden, config.hidden, 0);
        addLinear("attention.self.value", "v", config.hidden, config.hidden, 0);
        addLinear("attention.output.dense", "o", config.hidden, config.hidden, 1);
        addLayerNorm(blueprint, name + "attention.output.LayerNorm", config.hidden);
        addLinear("intermediate.dense", "fc1", config.hidden, config.inner, 2);
        addLinear("output.dense", "fc2", config.inner, config.hidden, 3);
        addLayerNorm(blueprint, name + "output.LayerNorm", config.hidden);
    }
    blueprint.addTensor(std::string(kPooler) + ".weight", { config.hidden, config.hidden });
    blueprint.addTensor(std::string(kPooler) + ".bias", { config.hidden });
    const auto labels = static_cast<std::int64_t>(config.labels.size());
    blueprint.addLinear({ "classifier", -1, "head", config.hidden, labels, 0, false }, true);
    blueprint.addBuffer({ 2 * config.positions, sizeof(std::int64_t) }); // positions and types of a text
    blueprint.refuseOtherTensors({ ".position_ids" });
    return blueprint;
}

class Bert final : public SequenceClassifier
{
public:
    Bert(BertConfig config, const Blueprint& blueprint, Weights weights, at::Device device)
        : m_layout(std::move(config))
        , m_config(blueprint.config)
        , m_device(device)
        , m_linears(blueprint, std::move(weights.linears))
        , m_tensors(std::move(weights.tensors))
    {
        for (const PlannedLinear& planned : blueprint.linears())
            m_linearTensors.emplace_back(planned.weight, planned.bias);
        m_embeddingNorm = norm(kEmbeddingNorm);
        for (std::int64_t block = 0; block < m_layout.blocks; ++block) {
            m_attentionNorms.push_back(norm(blockName(block) + "attention.output.LayerNorm"));
            m_outputNorms.push_back(norm(blockName(block) + "output.LayerNorm"));
        }
    }

    const ModelConfig& config() const noexcept override { return m_config; }
    const std::vector<LinearInfo>& linears() const noexcept override { return m_linears.infos(); }
    at::Device device() const override { return m_device; }
    std::shared_ptr<const LinearOperator> linear(std::size_t index) const override { return m_linears.at(index).op; }
    void setLinear(std::size_t index, std::shared_ptr<const LinearOperator> op) override
    {
        m_linears.replace(index, std::move(op));
    }
    const std::vector<std::string>& labels() const noexcept override { return m_layout.labels; }
    void setTraining(bool training) override { m_training = training; }
    std::unique_ptr<SequenceClassifier> clone() const override { return std::make_unique<Bert>(*this); }

    at::Tensor embed(const TokenBatch& batch) const override;
    at::Tensor runBlock(std::int64_t block, const at::Tensor& hidden,
                        const LinearInputObserver& observer) const override
    {
        return encode(block, hidden, {}, observer);
    }
    at::Tensor head(const at::Tensor& hidden, const LinearInputObserver& observer) const override;
    at::Tensor classify(const TokenBatch& batch, const CancellationToken& cancel) const override;
    std::vector<NamedTensor> parameters() const override;

private:
    LayerNorm norm(const std::string& name) const
    {
        return { m_tensors.at(name + ".weight"), m_tensors.at(name + ".bias"), m_layout.normEpsilon };
    }
    at::Tensor dropout(const at::Tensor& x, double rate) const { return m_training ? at::dropout(x, rate, true) : x; }
    void check(const TokenBatch& batch) const;
    at::Tensor paddingMask(const TokenBatch& batch) const;
    at::Tensor encode(std::int64_t block, const at::Tensor& hidden, const at::Tensor& mask,
                      const LinearInputObserver& observer) const;
    at::Tensor attended(std::size_t first, const at::Tensor& hidden, const at::Tensor& mask,
                        const LinearInputObserver& observer) const;

    BertConfig m_layout;
    ModelConfig m_config;
    at::Device m_device;
    LinearSet m_linears;
    std::vector<std::pair<std::string, std::string>> m_linearTensors; ///< names of weight and bias
    std::map<std::string, at::Tensor, std::less<>> m_tensors; ///< those that are no linear's
    LayerNorm m_embeddingNorm;
    std::vector<LayerNorm> m_attentionNorms;
    std::vector<LayerNorm> m_outputNorms;
    bool m_training = false;
};

void Bert::check(const TokenBatch& batch) const
{
    const at::Tensor& ids = batch.ids;
    if (!ids.defined() || ids.dim() != 2 || ids.scalar_type() != at::kLong || ids.numel() == 0)
        throw InvalidRequest("token ids must be whole numbers [texts, tokens], at least one");
    if (ids.size(1) > m_layout.positions)
        throw InvalidRequest("a text of " + std::to_string(ids.size(1)) + " tokens is longer than the model's "
                             + std::to_string(m_layout.positions) + " positions");
    const auto inRange = [](const at::Tensor& x, std::int64_t end) {
        return x.min().item<std::int64_t>() >= 0 && x.max().item<std::int64_t>() < end;
    };
    if (!inRange(ids, m_layout.vocabulary))
        throw InvalidRequest("a token id is outside the vocabulary of " + std::to_string(m_layout.vocabulary));
    if (batch.types.defined() && (batch.types.sizes() != ids.sizes() || !inRange(batch.types, m_layout.types)))
        throw InvalidRequest("token types must be from 0 to " + std::to_string(m_layout.types - 1));
    if (!batch.lengths.empty() && batch.lengths.size() != std::size_t(ids.size(0)))
        throw InvalidRequest("each text of a batch needs its length");
    for (const std::int64_t length : batch.lengths) {
        if (length < 1 || length > ids.size(1))
            throw InvalidRequest("the length of a text must be from 1 to " + std::to_string(ids.size(1)));
    }
}

at::Tensor Bert::embed(const TokenBatch& batch) const
{
    check(batch);
    const at::Tensor types = batch.types.defined() ? batch.types : at::zeros_like(batch.ids);
    const at::Tensor sum = at::embedding(m_tensors.find(kWords)->second, batch.ids.to(m_device))
        + m_tensors.find(kPositions)->second.narrow(0, 0, batch.ids.size(1))
        + at::embedding(m_tensors.find(kTypes)->second, types.to(m_device));
    return dropout(m_embeddingNorm(sum), m_layout.hiddenDropout);
}

// Added to scores [texts, heads, tokens, tokens]: minus infinity where a key is padding; undefined if none is.
at::Tensor Bert::paddingMask(const TokenBatch& batch) const
{
    if (batch.lengths.empty())
        return {};
    at::Tensor mask = at::zeros({ batch.texts(), 1, 1, batch.ids.size(1) }, at::kFloat);
    for (std::int64_t text = 0; text < batch.texts(); ++text)
        mask.select(0, text).slice(-1, batch.lengthOf(text)).fill_(-std::numeric_limits<float>::infinity());
    return mask.to(m_device);
}

at::Tensor Bert::attended(std::size_t first, const at::Tensor& hidden, const at::Tensor& mask,
                          const LinearInputObserver& observer) const
{
    const std::int64_t headSize = m_layout.hidden / m_layout.heads;
    const auto heads = [&](LinearOfBlock part) {
        return m_linears.apply(first + part, hidden, observer)
            .view({ hidden.size(0), hidden.size(1), m_layout.heads, headSize })
            .transpose(1, 2);
    };
    const at::Tensor queries = heads(Query);
    const at::Tensor keys = heads(Key);
    const at::Tensor values = heads(Value);
    at::Tensor scores = at::matmul(queries, keys.transpose(-1, -2)) / std::sqrt(static_cast<double>(headSize));
    if (mask.defined())
        scores = scores + mask;
    const at::Tensor weights = dropout(at::softmax(scores, -1), m_layout.attentionDropout);
    return at::matmul(weights, values).transpose(1, 2).reshape(hidden.sizes());
}

at::Tensor Bert::encode(std::int64_t block, const at::Tensor& hidden, const at::Tensor& mask,
                        const LinearInputObserver& observer) const
{
    const auto index = static_cast<std::size_t>(block);
    const std::size_t first = index * LinearsOfBlock;
    const auto linear
        = [&](LinearOfBlock part, const at::Tensor& x) { return m_linears.apply(first + part, x, observer); };
    const at::Tensor mixed = linear(AttentionOutput, attended(first, hidden, mask, observer));
    const at::Tensor middle = m_attentionNorms[index](dropout(mixed, m_layout.hiddenDropout) + hidden);
    const at::Tensor inner = activated(m_layout.activation, linear(Intermediate, middle));
    return m_outputNorms[index](dropout(linear(Output, inner), m_layout.hiddenDropout) + middle);
}

at::Tensor Bert::head(const at::Tensor& hidden, const LinearInputObserver& observer) const
{
    const auto tensor = [&](const char* part) { return m_tensors.at(std::string(kPooler) + part); };
    const at::Tensor pooled = at::linear(hidden.select(1, 0), tensor(".weight"), tensor(".bias")).tanh();
    return m_linears.apply(m_linears.size() - 1, dropout(pooled, m_layout.hiddenDropout), observer);
}

at::Tensor Bert::classify(const TokenBatch& batch, const CancellationToken& cancel) const
{
    at::Tensor hidden = embed(batch);
    const at::Tensor mask = paddingMask(batch);
    for (std::int64_t block = 0; block < m_layout.blocks; ++block) {
        cancel.throwIfCancelled();
        hidden = encode(block, hidden, mask, {});
    }
    return head(hidden, {});
}

std::vector<NamedTensor> Bert::parameters() const
{
    std::vector<NamedTensor> all;
    for (const auto& [name, tensor] : m_tensors)
        all.push_back({ name, tensor });
    for (std::size_t i = 0; i < m_linears.size(); ++i) {
        all.push_back({ m_linearTensors[i].first, m_linears.at(i).op->weight() });
        all.push_back({ m_linearTensors[i].second, m_linears.at(i).bias });
    }
    return all;
}

std::unique_ptr<SequenceClassifier> buildBert(const Blueprint& blueprint, Weights weights, at::Device device)
{
    return std::make_unique<Bert>(readBertConfig(blueprint.source()), blueprint, std::move(weights), device);
}

} // namespace

Architecture bertArchitecture()
{
    return { "bert", describeBert, nullptr, buildBert };
}

} // namespace quantoscope
