#include "tests/core/tiny_model.h"

#include "core/formats/safetensors_writer.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>

namespace quantoscope::testing {
namespace {

class WeightFile
{
public:
    void addMatrix(const std::string& name, std::int64_t rows, std::int64_t columns)
    {
        std::vector<float>& values = add(name, { rows, columns }, rows * columns);
        for (float& value : values)
            value = static_cast<float>(normal() / std::sqrt(static_cast<double>(columns)));
    }
    void addOnes(const std::string& name, std::int64_t size)
    {
        std::vector<float>& values = add(name, { size }, size);
        std::fill(values.begin(), values.end(), 1.0F);
    }
    void write(const std::filesystem::path& file) const
    {
        std::vector<TensorToWrite> tensors;
        for (const Tensor& tensor : m_tensors)
            tensors.push_back({ tensor.name, "F32", tensor.shape, std::as_bytes(std::span(tensor.values)) });
        writeSafetensors(file, tensors);
    }

private:
    struct Tensor
    {
        std::string name;
        std::vector<std::int64_t> shape;
        std::vector<float> values;
    };

    std::vector<float>& add(const std::string& name, std::vector<std::int64_t> shape, std::int64_t size)
    {
        m_tensors.push_back({ name, std::move(shape), std::vector<float>(static_cast<std::size_t>(size)) });
        return m_tensors.back().values;
    }
    // Sum of uniforms: near enough to normal, and the same with every standard library.
    double normal()
    {
        double sum = 0;
        for (int i = 0; i < 12; ++i)
            sum += static_cast<double>(m_random() % 65536) / 65536;
        return sum - 6;
    }

    std::mt19937_64 m_random { 7 };
    std::vector<Tensor> m_tensors;
};

void writeConfig(const std::filesystem::path& file, const TinyModelShape& shape)
{
    const nlohmann::json config { { "architectures", { "LlamaForCausalLM" } },
                                  { "model_type", "llama" },
                                  { "hidden_size", shape.hidden },
                                  { "intermediate_size", shape.intermediate },
                                  { "num_hidden_layers", shape.blocks },
                                  { "num_attention_heads", shape.heads },
                                  { "num_key_value_heads", shape.heads },
                                  { "vocab_size", shape.vocabulary },
                                  { "max_position_embeddings", shape.context },
                                  { "rms_norm_eps", 1e-5 },
                                  { "rope_theta", 10000.0 },
                                  { "hidden_act", "silu" },
                                  { "tie_word_embeddings", shape.tiedHead } };
    std::ofstream(file) << config.dump(2);
}

} // namespace

void writeTinyLlama(const std::filesystem::path& folder, const TinyModelShape& shape)
{
    std::filesystem::create_directories(folder);
    writeConfig(folder / "config.json", shape);
    WeightFile weights;
    weights.addMatrix("model.embed_tokens.weight", shape.vocabulary, shape.hidden);
    for (int block = 0; block < shape.blocks; ++block) {
        const std::string prefix = "model.layers." + std::to_string(block) + '.';
        weights.addOnes(prefix + "input_layernorm.weight", shape.hidden);
        for (const char* name : { "q_proj", "k_proj", "v_proj", "o_proj" })
            weights.addMatrix(prefix + "self_attn." + name + ".weight", shape.hidden, shape.hidden);
        weights.addOnes(prefix + "post_attention_layernorm.weight", shape.hidden);
        for (const char* name : { "gate_proj", "up_proj" })
            weights.addMatrix(prefix + "mlp." + name + ".weight", shape.intermediate, shape.hidden);
        weights.addMatrix(prefix + "mlp.down_proj.weight", shape.hidden, shape.intermediate);
    }
    weights.addOnes("model.norm.weight", shape.hidden);
    if (!shape.tiedHead)
        weights.addMatrix("lm_head.weight", shape.vocabulary, shape.hidden);
    weights.write(folder / "model.safetensors");
}

} // namespace quantoscope::testing
