// The demo model as its trainer needs it: a small LLaMA with gradients. The tensor library stays in the source file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/train_demo/byte_pair_encoder.h"

namespace quantoscope {

struct ModelShape
{
    std::int64_t vocabulary = 1024;
    std::int64_t hidden = 256;
    std::int64_t layers = 6;
    std::int64_t heads = 8;
    std::int64_t keyValueHeads = 4;
    std::int64_t intermediate = 512;
    std::int64_t context = 256; // tokens
    double ropeTheta = 10000.0;
    double normEpsilon = 1e-5;

    std::int64_t headSize() const noexcept { return hidden / heads; }
};

struct OptimizerSettings
{
    double beta1 = 0.9;
    double beta2 = 0.95;
    double epsilon = 1e-8;
    double weightDecay = 0.1; // on matrices only
    double gradientNorm = 1.0; // clipped above this
};

// A tensor of the checkpoint under its Hugging Face name, in float32.
struct NamedWeight
{
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};

using TokenRows = std::vector<TokenIds>; // of equal length

// Rows to train on, and how much the loss of each token counts that is predicted: one fewer than the row has.
struct WeightedRows
{
    TokenRows tokens;
    std::vector<std::vector<float>> weights;
};

class StoryModel
{
public:
    StoryModel(const ModelShape& shape, const OptimizerSettings& optimizer, std::uint64_t seed);
    ~StoryModel();

    // One optimizer step on rows of context + 1 tokens. Returns the mean, unweighted loss in nats a token.
    double trainStep(const WeightedRows& rows, double learningRate);

    // Mean loss in nats a token over rows of at most context + 1 tokens.
    double loss(const TokenRows& rows) const;

    // `count` continuations of a prompt, each drawn at `temperature` (0: the likeliest token) until the end-of-text
    // token or the end of the context. The prompt is part of the result, end-of-text tokens are not.
    TokenRows generate(const TokenIds& prompt, std::size_t count, double temperature, std::uint64_t seed) const;

    std::int64_t parameters() const;
    std::vector<NamedWeight> weights() const;
    void setWeights(const std::vector<NamedWeight>& weights);

    // Weights and optimizer state. `save` replaces the file only when the new one is complete.
    void save(const std::filesystem::path& file, std::int64_t step) const;
    std::int64_t load(const std::filesystem::path& file); // returns the step

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

// The bit patterns of the values as IEEE half precision, and the values those stand for.
std::vector<std::uint16_t> toHalf(const std::vector<float>& values);
std::vector<float> fromHalf(const std::vector<std::uint16_t>& halves);

// Threads for the arithmetic of all models.
void setThreads(int threads);

} // namespace quantoscope
