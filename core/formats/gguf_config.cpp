#include "core/formats/gguf_config.h"

#include "core/base/errors.h"
#include "core/formats/byte_reader.h"
#include "core/formats/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

namespace quantoscope {

namespace {

// Metadata numbers are float32: 1e-05 is stored as 9.999999747378752e-06. The shortest decimal that gives the same
// float is what the checkpoint's author wrote.
double asWritten(double value)
{
    const auto single = static_cast<float>(value);
    if (static_cast<double>(single) != value || !std::isfinite(value))
        return value;
    std::array<char, 64> text = {};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), single);
    double written = value;
    if (error == std::errc())
        std::from_chars(text.data(), end, written);
    return written;
}

/// Metadata keys of one architecture.
class Keys
{
public:
    Keys(const GgufFile& file, const GgufFamily& family)
        : m_file(file), m_prefix(std::string(family.architecture) + '.')
    {
    }

    const GgufFile& file() const noexcept { return m_file; }
    std::string name(std::string_view key) const { return m_prefix + std::string(key); }

    std::optional<std::int64_t> findInteger(std::string_view key) const { return m_file.integer(name(key)); }
    std::optional<double> findNumber(std::string_view key) const
    {
        const std::optional<double> value = m_file.number(name(key));
        return value ? std::optional(asWritten(*value)) : std::nullopt;
    }
    std::int64_t integer(std::string_view key) const
    {
        const std::optional<std::int64_t> value = findInteger(key);
        if (!value)
            m_file.refuse(name(key), "given", "no such key");
        return *value;
    }

private:
    const GgufFile& m_file;
    std::string m_prefix;
};

const GgufFile::Tensor* findTensor(const GgufFile& file, std::string_view name)
{
    const auto found = std::ranges::find(file.tensors(), name, &GgufFile::Tensor::name);
    return found == file.tensors().end() ? nullptr : &*found;
}

std::int64_t vocabularySize(const Keys& keys)
{
    if (const GgufFile::Tensor* embedding = findTensor(keys.file(), "token_embd.weight");
        embedding != nullptr && embedding->shape.size() == 2)
        return embedding->shape.front();
    if (const auto size = keys.findInteger("vocab_size"))
        return *size;
    const auto tokens = keys.file().texts("tokenizer.ggml.tokens");
    return tokens ? static_cast<std::int64_t>(tokens->size()) : 0;
}

std::int64_t positiveInteger(const Keys& keys, std::string_view key)
{
    const std::int64_t value = keys.integer(key);
    if (value < 1 || value > INT32_MAX)
        keys.file().refuse(keys.name(key), "a whole number from 1 to 2147483647", std::to_string(value));
    return value;
}

std::int64_t headSize(const Keys& keys)
{
    if (keys.findInteger("attention.key_length"))
        return positiveInteger(keys, "attention.key_length");
    const std::int64_t width = positiveInteger(keys, "embedding_length");
    const std::int64_t heads = positiveInteger(keys, "attention.head_count");
    if (width % heads != 0) {
        keys.file().refuse(keys.name("attention.head_count"), "a divisor of " + keys.name("embedding_length"),
                           std::to_string(heads));
    }
    return width / heads;
}

// LLaMA 3.1 scales its rotary frequencies by a rule of four numbers, of which the file has only the outcome: one
// divisor for each pair of a head. The published rule is found again by trying it.
nlohmann::json llama3Scaling(const Keys& keys, const GgufFile::Tensor& divisors, double theta, std::int64_t width)
{
    constexpr double lowFactor = 1;
    constexpr double highFactor = 4;
    constexpr double originalContext = 8192;
    const auto refuse = [&](const std::string& found) {
        throw InputFileError(keys.file().path().string(),
                             "tensor \"rope_freqs.weight\" by LLaMA 3's rule (low 1, high 4, context 8192)", found);
    };
    if (divisors.type->elements != TensorDtype::F32 || divisors.type->decode != nullptr
        || divisors.shape != std::vector { width / 2 })
        refuse("another type or shape");
    ByteReader reader(divisors.bytes, keys.file().path().string());
    std::vector<double> values;
    for (std::int64_t i = 0; i < width / 2; ++i)
        values.push_back(reader.number<float>("a divisor"));
    const double factor = asWritten(*std::ranges::max_element(values));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double exponent = 2.0 * static_cast<double>(i) / static_cast<double>(width);
        const double wavelength = 2 * std::numbers::pi * std::pow(theta, exponent);
        const double smooth = (originalContext / wavelength - lowFactor) / (highFactor - lowFactor);
        const double expected = 1 / std::lerp(1 / factor, 1.0, std::clamp(smooth, 0.0, 1.0));
        if (!(std::abs(values[i] - expected) <= 1e-4 * expected))
            refuse("divisor " + std::to_string(values[i]) + " of pair " + std::to_string(i));
    }
    return { { "rope_type", "llama3" },
             { "factor", factor },
             { "low_freq_factor", lowFactor },
             { "high_freq_factor", highFactor },
             { "original_max_position_embeddings", static_cast<std::int64_t>(originalContext) } };
}

void addRotary(const Keys& keys, nlohmann::json& config)
{
    const double theta = keys.findNumber("rope.freq_base").value_or(10000.0);
    const std::int64_t width = config.at("head_dim").get<std::int64_t>();
    config["rope_theta"] = theta;
    if (const auto rotated = keys.findInteger("rope.dimension_count"); rotated && *rotated != width)
        config["partial_rotary_factor"] = static_cast<double>(*rotated) / static_cast<double>(width);

    const std::string type = keys.file().text(keys.name("rope.scaling.type")).value_or("none");
    auto factor = keys.findNumber("rope.scaling.factor");
    if (!factor)
        factor = keys.findNumber("rope.scale_linear");
    if (const GgufFile::Tensor* divisors = findTensor(keys.file(), "rope_freqs.weight"))
        config["rope_scaling"] = llama3Scaling(keys, *divisors, theta, width);
    else if (type != "none" || factor.value_or(1.0) != 1.0)
        config["rope_scaling"]
            = { { "rope_type", type == "none" ? "linear" : type }, { "factor", factor.value_or(1.0) } };
}

nlohmann::json llamaConfig(const Keys& keys, const GgufFamily& family)
{
    nlohmann::json config {
        { "model_type", family.modelType },
        { "hidden_size", positiveInteger(keys, "embedding_length") },
        { "intermediate_size", positiveInteger(keys, "feed_forward_length") },
        { "num_hidden_layers", positiveInteger(keys, "block_count") },
        { "num_attention_heads", positiveInteger(keys, "attention.head_count") },
        { "num_key_value_heads",
          keys.findInteger("attention.head_count_kv").value_or(positiveInteger(keys, "attention.head_count")) },
        { "head_dim", headSize(keys) },
        { "max_position_embeddings", positiveInteger(keys, "context_length") },
        { "rms_norm_eps", keys.findNumber("attention.layer_norm_rms_epsilon").value_or(1e-5) },
        { "hidden_act", "silu" },
    };
    if (keys.findInteger("expert_count").value_or(0) > 0)
        keys.file().refuse(keys.name("expert_count"), "0 (no mixture of experts)",
                           std::to_string(keys.integer("expert_count")));
    addRotary(keys, config);
    if (findTensor(keys.file(), "blk.0.attn_q.bias") != nullptr && family.architecture == "llama")
        config["attention_bias"] = true;
    if (const auto window = keys.findInteger("attention.sliding_window"); window && *window > 0) {
        config["sliding_window"] = *window;
        if (family.architecture == "llama") // Mistral, which is converted under LLaMA's name
            config["model_type"] = "mistral";
    }
    return config;
}

nlohmann::json gpt2Config(const Keys& keys)
{
    return {
        { "model_type", "gpt2" },
        { "n_embd", positiveInteger(keys, "embedding_length") },
        { "n_inner", positiveInteger(keys, "feed_forward_length") },
        { "n_layer", positiveInteger(keys, "block_count") },
        { "n_head", positiveInteger(keys, "attention.head_count") },
        { "n_positions", positiveInteger(keys, "context_length") },
        { "activation_function", "gelu_new" },
        { "layer_norm_epsilon", keys.findNumber("attention.layer_norm_epsilon").value_or(1e-5) },
    };
}

} // namespace

std::int64_t headSizeOf(const GgufFile& file, const GgufFamily& family)
{
    return headSize(Keys(file, family));
}

nlohmann::json configFromGguf(const GgufFile& file, const GgufFamily& family)
{
    const Keys keys(file, family);
    nlohmann::json config = family.gpt2Names ? gpt2Config(keys) : llamaConfig(keys, family);
    config["vocab_size"] = vocabularySize(keys);
    config["tie_word_embeddings"] = findTensor(file, "output.weight") == nullptr;
    for (const char* role : { "bos_token_id", "eos_token_id" }) {
        if (const auto id = file.integer(std::string("tokenizer.ggml.") + role))
            config[role] = *id;
    }
    return config;
}

} // namespace quantoscope
