// Writing and reading text against what the machine allows: a token drawn from a cache against the products of its
// weights with one vector and against one reading of their bytes, a prompt against its matrix products; all in one
// process. Prints ratios: times differ from machine to machine, ratios much less.
//
//   bench_generation MODEL [threads]
#include "core/formats/model_source.h"
#include "core/models/language_model.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <limits>

using namespace quantoscope;

namespace {

constexpr std::int64_t kPrompt = 512;
constexpr std::int64_t kWritten = 48;

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double bestOf(int attempts, const std::function<void()>& work)
{
    double best = std::numeric_limits<double>::max();
    for (int attempt = 0; attempt < attempts; ++attempt)
        best = std::min(best, secondsOf(work));
    return best;
}

at::Tensor someIds(const LanguageModel& model, std::int64_t count)
{
    return at::arange(count, at::kLong).mul(7919).remainder(model.config().vocabularySize).unsqueeze(0);
}

std::vector<at::Tensor> weightsOf(const LanguageModel& model)
{
    std::vector<at::Tensor> weights;
    for (std::size_t i = 0; i < model.linears().size(); ++i)
        weights.push_back(model.linear(i)->weight());
    return weights;
}

/// Seconds a token, the best of kWritten of them behind a prompt of `context` tokens.
double decoding(const LanguageModel& model, std::int64_t context)
{
    const auto cache = model.makeCache();
    model.nextLogits(someIds(model, context), *cache);
    return bestOf(kWritten, [&] { model.nextLogits(someIds(model, 1), *cache); });
}

void compareDecoding(const LanguageModel& model, const std::vector<at::Tensor>& weights)
{
    double bytes = 0;
    std::vector<at::Tensor> vectors;
    for (const at::Tensor& weight : weights) {
        bytes += static_cast<double>(weight.nbytes());
        vectors.push_back(at::randn({ weight.size(1) }));
    }
    const double products = bestOf(5, [&] {
        for (std::size_t i = 0; i < weights.size(); ++i)
            at::mv(weights[i], vectors[i]);
    });
    const double reading = bestOf(5, [&] {
        for (const at::Tensor& weight : weights)
            weight.sum();
    });
    std::printf("reading %.0f MB of weights: %.1f GB/s; products with one vector: %.2f x that time\n", bytes / 1e6,
                bytes / 1e9 / reading, products / reading);
    for (const std::int64_t context : { std::int64_t(16), kPrompt }) {
        const double token = decoding(model, context);
        std::printf("a token behind %ld: %.1f ms, %.1f a second, %.2f x the products, %.2f x the reading\n",
                    static_cast<long>(context), 1e3 * token, 1 / token, token / products, token / reading);
        std::fflush(stdout);
    }
}

void comparePrompt(const LanguageModel& model, const std::vector<at::Tensor>& weights)
{
    double operations = 0;
    std::vector<at::Tensor> inputs;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::int64_t rows = model.linears()[i].block < 0 ? 1 : kPrompt; // the head sees the last token only
        inputs.push_back(at::randn({ rows, weights[i].size(1) }));
        operations += 2.0 * static_cast<double>(rows) * static_cast<double>(weights[i].numel());
    }
    const double products = bestOf(3, [&] {
        for (std::size_t i = 0; i < weights.size(); ++i)
            at::linear(inputs[i], weights[i]);
    });
    const double prompt = bestOf(3, [&] { model.nextLogits(someIds(model, kPrompt), *model.makeCache()); });
    std::printf(
        "a prompt of %ld: %.2f s, %.0f tokens a second, %.2f x its matrix products, which run at %.0f GFLOP/s\n",
        static_cast<long>(kPrompt), prompt, static_cast<double>(kPrompt) / prompt, prompt / products,
        operations / 1e9 / products);
}

} // namespace

int main(int argc, char** argv)
try {
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_generation MODEL [threads]\n");
        return EXIT_FAILURE;
    }
    if (argc > 2)
        at::set_num_threads(std::max(1, std::atoi(argv[2])));
    const at::NoGradGuard noGradient;
    const auto model = loadLanguageModel(openModelSource(argv[1]), at::kCPU);
    std::printf("%d threads, %ld parameters\n", at::get_num_threads(), static_cast<long>(model->config().parameters));
    const std::vector<at::Tensor> weights = weightsOf(*model);
    compareDecoding(*model, weights);
    comparePrompt(*model, weights);
    return EXIT_SUCCESS;
} catch (const std::exception& error) {
    std::fprintf(stderr, "bench_generation: %s\n", error.what());
    return EXIT_FAILURE;
}
