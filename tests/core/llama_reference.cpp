#include "tests/core/llama_reference.h"

#include <cmath>

namespace quantoscope::testing {
namespace {

using Vector = std::vector<double>;
using Rows = std::vector<Vector>;

Vector toVector(const std::vector<float>& values)
{
    return { values.begin(), values.end() };
}

class Reference
{
public:
    explicit Reference(const MemorySource& model)
        : m_model(model)
        , m_heads(model.configuration["num_attention_heads"].get<std::size_t>())
        , m_keyHeads(model.configuration["num_key_value_heads"].get<std::size_t>())
        , m_headSize(model.configuration["head_dim"].get<std::size_t>())
        , m_theta(model.configuration.value("rope_theta", 10000.0))
        , m_interleaved(model.configuration.value("quantoscope_rope_style", "half") == "interleaved")
    {
    }

    Rows logits(const std::vector<std::int64_t>& ids) const
    {
        Rows hidden;
        for (const std::int64_t id : ids)
            hidden.push_back(row("model.embed_tokens.weight", static_cast<std::size_t>(id)));
        for (int block = 0; block < m_model.configuration["num_hidden_layers"].get<int>(); ++block)
            runBlock("model.layers." + std::to_string(block) + '.', hidden);
        const bool tied = m_model.configuration["tie_word_embeddings"].get<bool>();
        Rows result;
        for (const Vector& x : hidden)
            result.push_back(linear(tied ? "model.embed_tokens" : "lm_head", norm(x, "model.norm.weight")));
        return result;
    }

private:
    Vector row(const std::string& name, std::size_t index) const
    {
        const auto width = static_cast<std::size_t>(m_model.findTensor(name)->shape.at(1));
        const Vector all = toVector(m_model.values(name));
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(index * width);
        return { begin, begin + static_cast<std::ptrdiff_t>(width) };
    }

    Vector linear(const std::string& name, const Vector& x) const
    {
        const auto out = static_cast<std::size_t>(m_model.findTensor(name + ".weight")->shape.at(0));
        Vector y = m_model.findTensor(name + ".bias") ? toVector(m_model.values(name + ".bias")) : Vector(out, 0.0);
        for (std::size_t r = 0; r < out; ++r) {
            const Vector weights = row(name + ".weight", r);
            for (std::size_t c = 0; c < x.size(); ++c)
                y[r] += weights[c] * x[c];
        }
        return y;
    }

    Vector norm(const Vector& x, const std::string& name) const
    {
        const Vector weight = toVector(m_model.values(name));
        double squares = 0;
        for (const double value : x)
            squares += value * value;
        const double epsilon = m_model.configuration["rms_norm_eps"].get<double>();
        const double scale = 1 / std::sqrt(squares / static_cast<double>(x.size()) + epsilon);
        Vector y;
        for (std::size_t i = 0; i < x.size(); ++i)
            y.push_back(x[i] * scale * weight[i]);
        return y;
    }

    // Turns every pair of every head by its angle at `position`.
    void turn(Vector& x, std::size_t position) const
    {
        for (std::size_t head = 0; head < x.size(); head += m_headSize) {
            for (std::size_t pair = 0; pair < m_headSize / 2; ++pair) {
                const double exponent = -2.0 * static_cast<double>(pair) / static_cast<double>(m_headSize);
                const double angle = static_cast<double>(position) * std::pow(m_theta, exponent);
                double& a = x[head + (m_interleaved ? 2 * pair : pair)];
                double& b = x[head + (m_interleaved ? 2 * pair + 1 : pair + m_headSize / 2)];
                const double turnedA = a * std::cos(angle) - b * std::sin(angle);
                b = a * std::sin(angle) + b * std::cos(angle);
                a = turnedA;
            }
        }
    }

    // What head `head` of token `token` reads.
    Vector readHead(std::size_t head, std::size_t token, const Rows& q, const Rows& k, const Rows& v) const
    {
        const std::size_t own = head * m_headSize;
        const std::size_t shared = head / (m_heads / m_keyHeads) * m_headSize;
        Vector weights;
        double total = 0;
        for (std::size_t other = 0; other <= token; ++other) {
            double product = 0;
            for (std::size_t i = 0; i < m_headSize; ++i)
                product += q[token][own + i] * k[other][shared + i];
            weights.push_back(std::exp(product / std::sqrt(static_cast<double>(m_headSize))));
            total += weights.back();
        }
        Vector read(m_headSize, 0.0);
        for (std::size_t other = 0; other <= token; ++other) {
            for (std::size_t i = 0; i < m_headSize; ++i)
                read[i] += weights[other] / total * v[other][shared + i];
        }
        return read;
    }

    void runBlock(const std::string& block, Rows& hidden) const
    {
        Rows q, k, v;
        for (std::size_t token = 0; token < hidden.size(); ++token) {
            const Vector x = norm(hidden[token], block + "input_layernorm.weight");
            q.push_back(linear(block + "self_attn.q_proj", x));
            k.push_back(linear(block + "self_attn.k_proj", x));
            v.push_back(linear(block + "self_attn.v_proj", x));
            turn(q.back(), token);
            turn(k.back(), token);
        }
        for (std::size_t token = 0; token < hidden.size(); ++token) {
            Vector read;
            for (std::size_t head = 0; head < m_heads; ++head) {
                const Vector part = readHead(head, token, q, k, v);
                read.insert(read.end(), part.begin(), part.end());
            }
            add(hidden[token], linear(block + "self_attn.o_proj", read));
            const Vector x = norm(hidden[token], block + "post_attention_layernorm.weight");
            Vector gate = linear(block + "mlp.gate_proj", x);
            const Vector up = linear(block + "mlp.up_proj", x);
            for (std::size_t i = 0; i < gate.size(); ++i)
                gate[i] *= up[i] / (1 + std::exp(-gate[i]));
            add(hidden[token], linear(block + "mlp.down_proj", gate));
        }
    }

    static void add(Vector& x, const Vector& y)
    {
        for (std::size_t i = 0; i < x.size(); ++i)
            x[i] += y[i];
    }

    const MemorySource& m_model;
    std::size_t m_heads;
    std::size_t m_keyHeads;
    std::size_t m_headSize;
    double m_theta;
    bool m_interleaved;
};

} // namespace

std::vector<std::vector<double>> referenceLlamaLogits(const MemorySource& model, const std::vector<std::int64_t>& ids)
{
    return Reference(model).logits(ids);
}

} // namespace quantoscope::testing
