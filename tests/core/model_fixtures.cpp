#include "tests/core/model_fixtures.h"

#include "core/base/errors.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <random>

namespace quantoscope::testing {

std::filesystem::path sharedFolder()
{
    const char* folder = std::getenv("QUANTOSCOPE_SHARED");
    return folder ? folder : QUANTOSCOPE_SHARED_DEFAULT;
}

nlohmann::json readJson(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    return nlohmann::json::parse(stream);
}

void MemorySource::set(const std::string& name, std::vector<std::int64_t> shape, std::vector<float> values)
{
    remove(name);
    m_infos.push_back({ name, TensorDtype::F32, std::move(shape), values.size() * sizeof(float) });
    m_values[name] = std::move(values);
}

void MemorySource::setRandom(const std::string& name, std::vector<std::int64_t> shape, double deviation)
{
    std::int64_t elements = 1;
    for (const std::int64_t size : shape)
        elements *= size;
    std::mt19937 generator(static_cast<unsigned>(std::hash<std::string>()(name)));
    std::normal_distribution<float> normal(0, static_cast<float>(deviation));
    std::vector<float> values(static_cast<std::size_t>(elements));
    for (float& value : values)
        value = normal(generator);
    set(name, std::move(shape), std::move(values));
}

void MemorySource::remove(const std::string& name)
{
    std::erase_if(m_infos, [&](const TensorInfo& info) { return info.name == name; });
    m_values.erase(name);
}

const TensorInfo* MemorySource::findTensor(std::string_view name) const noexcept
{
    for (const TensorInfo& info : m_infos) {
        if (info.name == name)
            return &info;
    }
    return nullptr;
}

TensorView MemorySource::tensor(std::string_view name) const
{
    const TensorInfo* info = findTensor(name);
    if (!info)
        throw InputFileError(m_path.string(), "tensor " + std::string(name), "none");
    return { info, std::as_bytes(std::span(m_values.find(name)->second)) };
}

std::shared_ptr<MemorySource> tinyLlama(const nlohmann::json& config)
{
    auto source = std::make_shared<MemorySource>();
    source->configuration = { { "model_type", "llama" },
                              { "hidden_size", 12 },
                              { "intermediate_size", 20 },
                              { "num_hidden_layers", 2 },
                              { "num_attention_heads", 4 },
                              { "num_key_value_heads", 2 },
                              { "head_dim", 4 },
                              { "vocab_size", 11 },
                              { "rms_norm_eps", 1e-5 },
                              { "max_position_embeddings", 16 },
                              { "tie_word_embeddings", false } };
    source->configuration.update(config);
    source->setRandom("model.embed_tokens.weight", { 11, 12 }, 1);
    source->setRandom("model.norm.weight", { 12 }, 1);
    source->setRandom("lm_head.weight", { 11, 12 });
    for (const std::string& block : { std::string("model.layers.0."), std::string("model.layers.1.") }) {
        source->setRandom(block + "input_layernorm.weight", { 12 }, 1);
        source->setRandom(block + "post_attention_layernorm.weight", { 12 }, 1);
        source->setRandom(block + "self_attn.q_proj.weight", { 16, 12 });
        source->setRandom(block + "self_attn.k_proj.weight", { 8, 12 });
        source->setRandom(block + "self_attn.v_proj.weight", { 8, 12 });
        source->setRandom(block + "self_attn.o_proj.weight", { 12, 16 });
        source->setRandom(block + "mlp.gate_proj.weight", { 20, 12 });
        source->setRandom(block + "mlp.up_proj.weight", { 20, 12 });
        source->setRandom(block + "mlp.down_proj.weight", { 12, 20 });
        if (source->configuration.value("attention_bias", nlohmann::json()) == true) {
            source->setRandom(block + "self_attn.q_proj.bias", { 16 });
            source->setRandom(block + "self_attn.k_proj.bias", { 8 });
            source->setRandom(block + "self_attn.v_proj.bias", { 8 });
            source->setRandom(block + "self_attn.o_proj.bias", { 12 });
        }
    }
    return source;
}

std::shared_ptr<MemorySource> tinyGpt2(const nlohmann::json& config, const std::string& prefix)
{
    auto source = std::make_shared<MemorySource>();
    source->configuration = { { "model_type", "gpt2" }, { "n_embd", 8 },     { "n_layer", 2 },
                              { "n_head", 2 },          { "vocab_size", 7 }, { "n_positions", 12 } };
    source->configuration.update(config);
    source->setRandom(prefix + "wte.weight", { 7, 8 }, 1);
    source->setRandom(prefix + "wpe.weight", { 12, 8 }, 1);
    const auto addNorm = [&](const std::string& name) {
        source->setRandom(name + ".weight", { 8 }, 1);
        source->setRandom(name + ".bias", { 8 });
    };
    const auto addLinear = [&](const std::string& name, std::int64_t in, std::int64_t out) {
        source->setRandom(name + ".weight", { in, out });
        source->setRandom(name + ".bias", { out });
    };
    for (const std::string& block : { prefix + "h.0.", prefix + "h.1." }) {
        addNorm(block + "ln_1");
        addLinear(block + "attn.c_attn", 8, 24);
        addLinear(block + "attn.c_proj", 8, 8);
        addNorm(block + "ln_2");
        addLinear(block + "mlp.c_fc", 8, 32);
        addLinear(block + "mlp.c_proj", 32, 8);
    }
    addNorm(prefix + "ln_f");
    return source;
}

std::shared_ptr<MemorySource> bigramLlama(const std::vector<std::vector<double>>& next)
{
    constexpr std::size_t kVocabulary = 11;
    constexpr std::size_t kHidden = 12;
    auto source = tinyLlama({ { "rms_norm_eps", 1e-12 } });
    // Blocks add nothing; token t is the t-th unit vector, also behind the final norm; so the head's column t is what
    // follows it.
    for (const char* name : { "self_attn.o_proj.weight", "mlp.down_proj.weight" }) {
        for (const char* block : { "model.layers.0.", "model.layers.1." }) {
            const std::vector<std::int64_t> shape = source->findTensor(std::string(block) + name)->shape;
            const auto elements = static_cast<std::size_t>(shape[0] * shape[1]);
            source->set(std::string(block) + name, shape, std::vector<float>(elements, 0.f));
        }
    }
    std::vector<float> embedding(kVocabulary * kHidden, 0.f);
    std::vector<float> head(kVocabulary * kHidden, -1e4f);
    for (std::size_t token = 0; token < kVocabulary; ++token) {
        embedding[token * kHidden + token] = 1;
        for (std::size_t j = 0; token < next.size() && j < next[token].size(); ++j) {
            if (next[token][j] > 0)
                head[j * kHidden + token] = static_cast<float>(std::log(next[token][j]));
        }
    }
    source->set("model.embed_tokens.weight", { kVocabulary, kHidden }, embedding);
    source->set("model.norm.weight", { kHidden }, std::vector<float>(kHidden, 1 / std::sqrt(float(kHidden))));
    source->set("lm_head.weight", { kVocabulary, kHidden }, head);
    return source;
}

} // namespace quantoscope::testing
