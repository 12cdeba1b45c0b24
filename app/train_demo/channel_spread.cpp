#include "app/train_demo/channel_spread.h"

#include <cmath>
#include <map>
#include <numbers>
#include <random>

namespace quantoscope {

namespace {

using Factors = std::vector<float>;

// Box-Muller on the generator's own bits: a library's distribution would differ from library to library.
double drawGaussian(std::mt19937_64& generator)
{
    const auto uniform = [&] { return (static_cast<double>(generator() >> 11) + 0.5) * 0x1.0p-53; };
    const double radius = std::sqrt(-2.0 * std::log(uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

Factors drawFactors(std::mt19937_64& generator, std::int64_t count, double spread)
{
    Factors factors;
    for (std::int64_t i = 0; i < count; ++i)
        factors.push_back(static_cast<float>(std::exp(spread * drawGaussian(generator))));
    return factors;
}

// A norm's weight counts as a column: one row for each channel.
void multiplyRows(NamedWeight& weight, const Factors& factors)
{
    const std::size_t columns = weight.values.size() / factors.size();
    for (std::size_t i = 0; i < weight.values.size(); ++i)
        weight.values[i] *= factors[i / columns];
}

void divideColumns(NamedWeight& weight, const Factors& factors)
{
    for (std::size_t i = 0; i < weight.values.size(); ++i)
        weight.values[i] /= factors[i % factors.size()];
}

// Each key-value head feeds a group of query heads, whose outputs lie side by side.
Factors repeatForQueryHeads(const Factors& factors, const ModelShape& shape)
{
    const auto size = static_cast<std::size_t>(shape.headSize());
    const auto group = static_cast<std::size_t>(shape.heads / shape.keyValueHeads);
    Factors repeated;
    for (std::size_t head = 0; head < static_cast<std::size_t>(shape.heads); ++head) {
        const auto first = factors.begin() + static_cast<std::ptrdiff_t>(head / group * size);
        repeated.insert(repeated.end(), first, first + static_cast<std::ptrdiff_t>(size));
    }
    return repeated;
}

} // namespace

std::vector<NamedWeight> spreadChannels(std::vector<NamedWeight> weights, const Recipe& recipe)
{
    std::map<std::string, NamedWeight*> named;
    for (NamedWeight& weight : weights)
        named[weight.name] = &weight;
    const ModelShape& shape = recipe.shape;
    std::mt19937_64 generator(streamSeed(recipe, StoryStream::Spread, 0));
    const auto draw = [&](std::int64_t count) { return drawFactors(generator, count, recipe.channelSpread); };
    for (std::int64_t i = 0; i < shape.layers; ++i) {
        const auto weight = [&](const std::string& name) -> NamedWeight& {
            return *named.at("model.layers." + std::to_string(i) + '.' + name + ".weight");
        };
        const Factors attention = draw(shape.hidden);
        multiplyRows(weight("input_layernorm"), attention);
        for (const char* name : { "self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj" })
            divideColumns(weight(name), attention);
        const Factors value = draw(shape.keyValueHeads * shape.headSize());
        multiplyRows(weight("self_attn.v_proj"), value);
        divideColumns(weight("self_attn.o_proj"), repeatForQueryHeads(value, shape));
        const Factors mlp = draw(shape.hidden);
        multiplyRows(weight("post_attention_layernorm"), mlp);
        for (const char* name : { "mlp.gate_proj", "mlp.up_proj" })
            divideColumns(weight(name), mlp);
        const Factors up = draw(shape.intermediate);
        multiplyRows(weight("mlp.up_proj"), up);
        divideColumns(weight("mlp.down_proj"), up);
    }
    return weights;
}

} // namespace quantoscope
