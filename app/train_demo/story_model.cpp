#include "app/train_demo/story_model.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <future>
#include <limits>
#include <numeric>
#include <stdexcept>

#include <malloc.h>

#include <torch/torch.h>

namespace quantoscope {

namespace {

using torch::Tensor;

std::size_t threadCount = 1;

// Projections that read the same input are one matrix during training: fewer and larger products.
struct Layer
{
    Tensor attentionNorm;
    Tensor queryKeyValue; // [(heads + 2 * keyValueHeads) * headSize, hidden]
    Tensor output;
    Tensor mlpNorm;
    Tensor gateUp; // [2 * intermediate, hidden]
    Tensor down;
};

struct KeysAndValues
{
    Tensor keys; // [batch, keyValueHeads, tokens, headSize]
    Tensor values;
};

Tensor rmsNorm(const Tensor& x, const Tensor& weight, double epsilon)
{
    return x * torch::rsqrt(x.square().mean(-1, true) + epsilon) * weight;
}

// Rotates pairs (i, i + headSize / 2), as Hugging Face checkpoints of this architecture expect.
Tensor rotate(const Tensor& x, const Tensor& cosine, const Tensor& sine)
{
    const std::vector<Tensor> halves = x.chunk(2, -1);
    return x * cosine + torch::cat({ -halves[1], halves[0] }, -1) * sine;
}

// Every group of query heads reads one key and value head.
Tensor repeatHeads(const Tensor& x, std::int64_t times)
{
    if (times == 1)
        return x;
    return x.unsqueeze(2).expand({ x.size(0), x.size(1), times, x.size(2), x.size(3) }).flatten(1, 2);
}

Tensor rowsTensor(const TokenRows& rows)
{
    const auto length = static_cast<std::int64_t>(rows.at(0).size());
    Tensor tokens = torch::empty({ static_cast<std::int64_t>(rows.size()), length }, torch::kLong);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::int64_t>(rows[i].size()) != length)
            throw std::invalid_argument("rows of tokens differ in length");
        std::memcpy(tokens[static_cast<std::int64_t>(i)].data_ptr<std::int64_t>(), rows[i].data(),
                    rows[i].size() * sizeof(std::int64_t));
    }
    return tokens;
}

NamedWeight named(const std::string& name, const Tensor& tensor)
{
    const Tensor values = tensor.detach().to(torch::kFloat).contiguous();
    NamedWeight weight { name, values.sizes().vec(), {} };
    weight.values.assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
    return weight;
}

// The weights and what is computed with them. Copies share their tensors.
struct Network
{
    ModelShape shape;
    Tensor embedding; // the head as well
    std::vector<Layer> layers;
    Tensor finalNorm;
    Tensor cosine; // [context, headSize]
    Tensor sine;

    explicit Network(const ModelShape& modelShape) : shape(modelShape)
    {
        initialize();
        makeRotation();
    }

    void initialize()
    {
        constexpr double deviation = 0.02;
        const double residual = deviation / std::sqrt(2.0 * static_cast<double>(shape.layers));
        const auto matrix = [](std::int64_t rows, std::int64_t columns, double sigma) {
            return torch::randn({ rows, columns }) * sigma;
        };
        const std::int64_t keyValue = shape.keyValueHeads * shape.headSize();
        embedding = matrix(shape.vocabulary, shape.hidden, deviation);
        for (std::int64_t i = 0; i < shape.layers; ++i) {
            layers.push_back({ torch::ones(shape.hidden), matrix(shape.hidden + 2 * keyValue, shape.hidden, deviation),
                               matrix(shape.hidden, shape.hidden, residual), torch::ones(shape.hidden),
                               matrix(2 * shape.intermediate, shape.hidden, deviation),
                               matrix(shape.hidden, shape.intermediate, residual) });
        }
        finalNorm = torch::ones(shape.hidden);
    }

    template <typename Replace>
    void replaceTensors(const Replace& replace)
    {
        embedding = replace(embedding);
        finalNorm = replace(finalNorm);
        for (Layer& layer : layers) {
            layer = { replace(layer.attentionNorm), replace(layer.queryKeyValue), replace(layer.output),
                      replace(layer.mlpNorm),       replace(layer.gateUp),        replace(layer.down) };
        }
    }

    std::vector<Tensor> parameters() const
    {
        std::vector<Tensor> all { embedding, finalNorm };
        for (const Layer& layer : layers) {
            all.insert(
                all.end(),
                { layer.attentionNorm, layer.queryKeyValue, layer.output, layer.mlpNorm, layer.gateUp, layer.down });
        }
        return all;
    }

    void makeRotation()
    {
        const Tensor frequency = torch::pow(shape.ropeTheta,
                                            -torch::arange(0, shape.headSize(), 2).to(torch::kDouble)
                                                / static_cast<double>(shape.headSize()));
        const Tensor position = torch::arange(shape.context).to(torch::kDouble);
        const Tensor angle = torch::outer(position, frequency);
        const Tensor both = torch::cat({ angle, angle }, -1);
        cosine = both.cos().to(torch::kFloat);
        sine = both.sin().to(torch::kFloat);
    }

    // The same network over leaves of its own: gradients of one copy are not seen by another.
    Network withOwnGradients() const
    {
        Network copy = *this;
        copy.replaceTensors([](const Tensor& tensor) { return tensor.detach().set_requires_grad(true); });
        return copy;
    }

    Tensor attention(const Tensor& x, const Layer& layer, KeysAndValues* cache) const
    {
        const std::int64_t batch = x.size(0);
        const std::int64_t tokens = x.size(1);
        const std::int64_t size = shape.headSize();
        const std::int64_t start = cache && cache->keys.defined() ? cache->keys.size(2) : 0;
        const Tensor heads = torch::linear(x, layer.queryKeyValue).view({ batch, tokens, -1, size }).transpose(1, 2);
        const std::vector<Tensor> parts
            = heads.split_with_sizes({ shape.heads, shape.keyValueHeads, shape.keyValueHeads }, 1);
        const Tensor cosines = cosine.narrow(0, start, tokens);
        const Tensor sines = sine.narrow(0, start, tokens);
        const Tensor queries = rotate(parts[0], cosines, sines);
        Tensor keys = rotate(parts[1], cosines, sines);
        Tensor values = parts[2];
        if (cache) {
            if (start > 0) {
                keys = torch::cat({ cache->keys, keys }, 2);
                values = torch::cat({ cache->values, values }, 2);
            }
            *cache = { keys, values };
        }
        const std::int64_t group = shape.heads / shape.keyValueHeads;
        const Tensor mixed = attend(queries * (1.0 / std::sqrt(static_cast<double>(size))), repeatHeads(keys, group),
                                    repeatHeads(values, group));
        return torch::linear(mixed.transpose(1, 2).reshape({ batch, tokens, shape.hidden }), layer.output);
    }

    // Causal attention; the last query sees the last key. Queries go in blocks, each over the keys up to its end,
    // and the mask rides on the product: both spare passes over the scores, which are larger than anything else.
    static Tensor attend(const Tensor& queries, const Tensor& keys, const Tensor& values)
    {
        constexpr std::int64_t block = 64;
        const std::int64_t batch = queries.size(0) * queries.size(1);
        const std::int64_t size = queries.size(3);
        const std::int64_t tokens = queries.size(2);
        const std::int64_t start = keys.size(2) - tokens;
        const Tensor flatQueries = queries.reshape({ batch, tokens, size });
        const Tensor flatKeys = keys.reshape({ batch, -1, size }).transpose(1, 2);
        const Tensor flatValues = values.reshape({ batch, -1, size });
        std::vector<Tensor> mixed;
        for (std::int64_t first = 0; first < tokens; first += block) {
            const std::int64_t rows = std::min(block, tokens - first);
            const std::int64_t seen = start + first + rows;
            const Tensor mask
                = torch::full({ rows, seen }, -std::numeric_limits<float>::infinity()).triu(seen - rows + 1);
            const Tensor scores = torch::baddbmm(mask.expand({ batch, rows, seen }), flatQueries.narrow(1, first, rows),
                                                 flatKeys.narrow(2, 0, seen));
            mixed.push_back(torch::bmm(scores.softmax(-1), flatValues.narrow(1, 0, seen)));
        }
        return torch::cat(mixed, 1).view(queries.sizes());
    }

    Tensor mlp(const Tensor& x, const Layer& layer) const
    {
        const std::vector<Tensor> parts = torch::linear(x, layer.gateUp).chunk(2, -1);
        return torch::linear(torch::silu(parts[0]) * parts[1], layer.down);
    }

    // [batch, tokens] -> logits [batch, tokens, vocabulary]
    Tensor forward(const Tensor& tokens, std::vector<KeysAndValues>* cache) const
    {
        Tensor x = torch::embedding(embedding, tokens);
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const Layer& layer = layers[i];
            x = x
                + attention(rmsNorm(x, layer.attentionNorm, shape.normEpsilon), layer, cache ? &(*cache)[i] : nullptr);
            x = x + mlp(rmsNorm(x, layer.mlpNorm, shape.normEpsilon), layer);
        }
        return torch::linear(rmsNorm(x, finalNorm, shape.normEpsilon), embedding);
    }

    // The loss of every predicted token in nats: [rows * (length - 1)].
    Tensor tokenLosses(const TokenRows& rows) const
    {
        const Tensor tokens = rowsTensor(rows);
        const std::int64_t length = tokens.size(1) - 1;
        const Tensor logits = forward(tokens.narrow(1, 0, length), nullptr);
        return torch::cross_entropy_loss(logits.flatten(0, 1), tokens.narrow(1, 1, length).reshape({ -1 }), {},
                                         at::Reduction::None);
    }

    // Name and place of every tensor of the checkpoint; slices of fused matrices are views.
    std::vector<std::pair<std::string, Tensor>> namedTensors() const
    {
        std::vector<std::pair<std::string, Tensor>> all { { "model.embed_tokens.weight", embedding } };
        const std::int64_t keyValue = shape.keyValueHeads * shape.headSize();
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const Layer& layer = layers[i];
            const std::string prefix = "model.layers." + std::to_string(i) + '.';
            const Tensor& fused = layer.queryKeyValue;
            all.insert(
                all.end(),
                { { prefix + "input_layernorm.weight", layer.attentionNorm },
                  { prefix + "self_attn.q_proj.weight", fused.narrow(0, 0, shape.hidden) },
                  { prefix + "self_attn.k_proj.weight", fused.narrow(0, shape.hidden, keyValue) },
                  { prefix + "self_attn.v_proj.weight", fused.narrow(0, shape.hidden + keyValue, keyValue) },
                  { prefix + "self_attn.o_proj.weight", layer.output },
                  { prefix + "post_attention_layernorm.weight", layer.mlpNorm },
                  { prefix + "mlp.gate_proj.weight", layer.gateUp.narrow(0, 0, shape.intermediate) },
                  { prefix + "mlp.up_proj.weight", layer.gateUp.narrow(0, shape.intermediate, shape.intermediate) },
                  { prefix + "mlp.down_proj.weight", layer.down } });
        }
        all.emplace_back("model.norm.weight", finalNorm);
        return all;
    }
};

// The rows of one thread, what their tokens weigh, and the part they take in the step.
struct Shard
{
    TokenRows rows;
    std::vector<float> weights;
};

// Sum of the losses in nats, and the gradients of the weighted sum.
struct ShardResult
{
    double loss = 0.0;
    std::vector<Tensor> gradients;
};

ShardResult computeShard(const Network& network, const Shard& shard, double totalWeight)
{
    at::set_num_threads(1); // counts for this thread only
    const Network own = network.withOwnGradients();
    const Tensor losses = own.tokenLosses(shard.rows);
    const Tensor weights = torch::tensor(shard.weights) / totalWeight;
    return { losses.sum().item<double>(), torch::autograd::grad({ (losses * weights).sum() }, own.parameters()) };
}

std::vector<Shard> splitRows(const WeightedRows& rows, std::size_t parts)
{
    std::vector<Shard> shards;
    const std::size_t count = rows.tokens.size();
    for (std::size_t i = 0; i < parts; ++i) {
        Shard shard;
        for (std::size_t row = count * i / parts; row < count * (i + 1) / parts; ++row) {
            shard.rows.push_back(rows.tokens[row]);
            shard.weights.insert(shard.weights.end(), rows.weights[row].begin(), rows.weights[row].end());
        }
        if (!shard.rows.empty())
            shards.push_back(std::move(shard));
    }
    return shards;
}

} // namespace

struct StoryModel::Implementation
{
    Network network;
    OptimizerSettings settings;
    std::unique_ptr<torch::optim::AdamW> optimizer;

    Implementation(const ModelShape& shape, const OptimizerSettings& optimizerSettings)
        : network(shape), settings(optimizerSettings)
    {
        for (Tensor& parameter : network.parameters())
            parameter.set_requires_grad(true);
        makeOptimizer();
    }

    void makeOptimizer()
    {
        std::vector<Tensor> matrices;
        std::vector<Tensor> vectors;
        for (const Tensor& parameter : network.parameters())
            (parameter.dim() > 1 ? matrices : vectors).push_back(parameter);
        const auto options = [&](double decay) {
            auto result = std::make_unique<torch::optim::AdamWOptions>(0.0);
            result->betas({ settings.beta1, settings.beta2 }).eps(settings.epsilon).weight_decay(decay);
            return result;
        };
        std::vector<torch::optim::OptimizerParamGroup> groups;
        groups.emplace_back(matrices, options(settings.weightDecay));
        groups.emplace_back(vectors, options(0.0));
        optimizer = std::make_unique<torch::optim::AdamW>(groups, torch::optim::AdamWOptions(0.0));
    }

    // Every thread takes a share of the rows through its own graph: the library's threads inside an operation gain
    // nothing on matrices this small. The gradients are added up in a fixed order.
    double computeGradients(const WeightedRows& rows)
    {
        double totalWeight = 0.0;
        std::size_t tokens = 0;
        const std::vector<Shard> shards = splitRows(rows, threadCount);
        for (const Shard& shard : shards) {
            totalWeight = std::accumulate(shard.weights.begin(), shard.weights.end(), totalWeight);
            tokens += shard.weights.size();
        }
        std::vector<std::future<ShardResult>> results;
        for (const Shard& shard : shards) {
            results.push_back(
                std::async(std::launch::async, [&] { return computeShard(network, shard, totalWeight); }));
        }
        double loss = 0.0;
        const std::vector<Tensor> parameters = network.parameters();
        for (std::future<ShardResult>& pending : results) {
            const ShardResult result = pending.get();
            loss += result.loss;
            for (std::size_t i = 0; i < parameters.size(); ++i) {
                Tensor& gradient = parameters[i].mutable_grad();
                gradient = gradient.defined() ? gradient + result.gradients[i] : result.gradients[i];
            }
        }
        return loss / static_cast<double>(tokens);
    }
};

StoryModel::StoryModel(const ModelShape& shape, const OptimizerSettings& optimizer, std::uint64_t seed)
{
    torch::manual_seed(seed);
    m_implementation = std::make_unique<Implementation>(shape, optimizer);
}

StoryModel::~StoryModel() = default;

double StoryModel::trainStep(const WeightedRows& rows, double learningRate)
{
    torch::optim::AdamW& optimizer = *m_implementation->optimizer;
    for (torch::optim::OptimizerParamGroup& group : optimizer.param_groups())
        static_cast<torch::optim::AdamWOptions&>(group.options()).lr(learningRate);
    for (Tensor& parameter : m_implementation->network.parameters())
        parameter.mutable_grad() = Tensor();
    const double loss = m_implementation->computeGradients(rows);
    torch::nn::utils::clip_grad_norm_(m_implementation->network.parameters(), m_implementation->settings.gradientNorm);
    optimizer.step();
    return loss;
}

double StoryModel::loss(const TokenRows& rows) const
{
    const torch::NoGradGuard noGradients;
    constexpr std::size_t batch = 16;
    double sum = 0.0;
    for (std::size_t start = 0; start < rows.size(); start += batch) {
        const std::size_t end = std::min(rows.size(), start + batch);
        const TokenRows part(rows.begin() + static_cast<std::ptrdiff_t>(start),
                             rows.begin() + static_cast<std::ptrdiff_t>(end));
        sum += m_implementation->network.tokenLosses(part).mean().item<double>() * static_cast<double>(part.size());
    }
    return sum / static_cast<double>(rows.size());
}

TokenRows StoryModel::generate(const TokenIds& prompt, std::size_t count, double temperature, std::uint64_t seed) const
{
    const torch::NoGradGuard noGradients;
    torch::manual_seed(seed);
    TokenRows rows(count, prompt);
    std::vector<bool> ended(count, false);
    std::vector<KeysAndValues> cache(m_implementation->network.layers.size());
    Tensor input = rowsTensor(rows);
    for (auto length = static_cast<std::int64_t>(prompt.size()); length < m_implementation->network.shape.context;
         ++length) {
        const Tensor logits = m_implementation->network.forward(input, &cache).select(1, -1);
        input = temperature > 0.0 ? torch::multinomial((logits / temperature).softmax(-1), 1) : logits.argmax(-1, true);
        for (std::size_t i = 0; i < count; ++i) {
            const auto token = input[static_cast<std::int64_t>(i)][0].item<std::int64_t>();
            ended[i] = ended[i] || token == BytePairEncoder::endOfText;
            if (!ended[i])
                rows[i].push_back(token);
        }
        if (std::find(ended.begin(), ended.end(), false) == ended.end())
            break;
    }
    return rows;
}

std::int64_t StoryModel::parameters() const
{
    std::int64_t count = 0;
    for (const Tensor& parameter : m_implementation->network.parameters())
        count += parameter.numel();
    return count;
}

std::vector<NamedWeight> StoryModel::weights() const
{
    std::vector<NamedWeight> result;
    for (const auto& [name, tensor] : m_implementation->network.namedTensors())
        result.push_back(named(name, tensor));
    return result;
}

void StoryModel::setWeights(const std::vector<NamedWeight>& weights)
{
    const torch::NoGradGuard noGradients;
    const auto tensors = m_implementation->network.namedTensors();
    if (tensors.size() != weights.size())
        throw std::invalid_argument("the model has another number of tensors");
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const NamedWeight& weight = weights[i];
        if (tensors[i].first != weight.name || tensors[i].second.sizes() != torch::IntArrayRef(weight.shape))
            throw std::invalid_argument("the model has no tensor like " + weight.name);
        Tensor target = tensors[i].second;
        target.copy_(torch::from_blob(const_cast<float*>(weight.values.data()), weight.shape, torch::kFloat));
    }
}

void StoryModel::save(const std::filesystem::path& file, std::int64_t step) const
{
    torch::serialize::OutputArchive archive;
    torch::serialize::OutputArchive optimizer;
    m_implementation->optimizer->save(optimizer);
    archive.write("step", torch::tensor(step));
    archive.write("optimizer", optimizer);
    const std::vector<Tensor> parameters = m_implementation->network.parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i)
        archive.write("parameter" + std::to_string(i), parameters[i]);
    const std::string partial = file.string() + ".partial";
    archive.save_to(partial);
    std::filesystem::rename(partial, file);
}

std::int64_t StoryModel::load(const std::filesystem::path& file)
{
    const torch::NoGradGuard noGradients;
    torch::serialize::InputArchive archive;
    archive.load_from(file.string());
    torch::serialize::InputArchive optimizer;
    archive.read("optimizer", optimizer);
    m_implementation->optimizer->load(optimizer);
    const std::vector<Tensor> parameters = m_implementation->network.parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        Tensor stored;
        archive.read("parameter" + std::to_string(i), stored);
        Tensor target = parameters[i];
        target.copy_(stored);
    }
    Tensor step;
    archive.read("step", step);
    return step.item<std::int64_t>();
}

std::vector<std::uint16_t> toHalf(const std::vector<float>& values)
{
    std::vector<std::uint16_t> halves;
    halves.reserve(values.size());
    for (const float value : values)
        halves.push_back(c10::Half(value).x);
    return halves;
}

std::vector<float> fromHalf(const std::vector<std::uint16_t>& halves)
{
    std::vector<float> values;
    values.reserve(halves.size());
    for (const std::uint16_t half : halves)
        values.push_back(static_cast<float>(c10::Half(half, c10::Half::from_bits())));
    return values;
}

void setThreads(int threads)
{
    threadCount = static_cast<std::size_t>(threads);
    at::set_num_threads(threads);
    // Activations of a few megabytes come and go thousands of times: keep their pages.
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_TOP_PAD, 64 << 20);
}

} // namespace quantoscope
