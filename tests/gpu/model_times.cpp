#include "core/formats/safetensors_writer.h"
#include "core/pipeline/open_model.h"
#include "core/pipeline/quantize_run.h"
#include "tests/gpu/device_meter.h"
#include "tests/gpu/parts.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>

#include <nlohmann/json.hpp>

namespace quantoscope::gpu {
namespace {

constexpr std::int64_t kHidden = 4096;
constexpr std::int64_t kIntermediate = 11008;
constexpr std::int64_t kBlocks = 32;
constexpr std::int64_t kVocabulary = 32000;
constexpr std::int64_t kSamples = 32;
constexpr std::int64_t kSequenceLength = 512;

/// bfloat16 weights; all tensors are parts of one piece of random numbers, so that it need not be as large as the
/// model.
class RandomWeights
{
public:
    RandomWeights()
        : m_values(at::randn({ kVocabulary * kHidden }).mul_(0.015).to(at::kBFloat16))
        , m_ones(at::ones({ kHidden }).to(at::kBFloat16))
    {
    }

    void addMatrix(const std::string& name, std::int64_t rows, std::int64_t columns)
    {
        m_tensors.push_back({ name, "BF16", { rows, columns }, bytesOf(m_values, rows * columns) });
    }
    void addNorm(const std::string& name)
    {
        m_tensors.push_back({ name, "BF16", { kHidden }, bytesOf(m_ones, kHidden) });
    }
    void write(const std::filesystem::path& file) const { writeSafetensors(file, m_tensors); }

private:
    static std::span<const std::byte> bytesOf(const at::Tensor& values, std::int64_t count)
    {
        return { static_cast<const std::byte*>(values.data_ptr()), static_cast<std::size_t>(2 * count) };
    }

    at::Tensor m_values;
    at::Tensor m_ones;
    std::vector<TensorToWrite> m_tensors;
};

void writeModel(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    const nlohmann::json config { { "architectures", { "LlamaForCausalLM" } },
                                  { "model_type", "llama" },
                                  { "hidden_size", kHidden },
                                  { "intermediate_size", kIntermediate },
                                  { "num_hidden_layers", kBlocks },
                                  { "num_attention_heads", 32 },
                                  { "num_key_value_heads", 32 },
                                  { "vocab_size", kVocabulary },
                                  { "max_position_embeddings", 2048 },
                                  { "rms_norm_eps", 1e-5 },
                                  { "rope_theta", 10000.0 },
                                  { "hidden_act", "silu" },
                                  { "tie_word_embeddings", false } };
    std::ofstream(folder / "config.json") << config.dump(2);
    RandomWeights weights;
    weights.addMatrix("model.embed_tokens.weight", kVocabulary, kHidden);
    for (std::int64_t block = 0; block < kBlocks; ++block) {
        const std::string prefix = "model.layers." + std::to_string(block) + '.';
        weights.addNorm(prefix + "input_layernorm.weight");
        for (const char* name : { "q_proj", "k_proj", "v_proj", "o_proj" })
            weights.addMatrix(prefix + "self_attn." + name + ".weight", kHidden, kHidden);
        weights.addNorm(prefix + "post_attention_layernorm.weight");
        for (const char* name : { "gate_proj", "up_proj" })
            weights.addMatrix(prefix + "mlp." + name + ".weight", kIntermediate, kHidden);
        weights.addMatrix(prefix + "mlp.down_proj.weight", kHidden, kIntermediate);
    }
    weights.addNorm("model.norm.weight");
    weights.addMatrix("lm_head.weight", kVocabulary, kHidden);
    weights.write(folder / "model.safetensors");
}

/// Removes the folder when it is done with.
class TemporaryFolder
{
public:
    TemporaryFolder() : m_path(std::filesystem::temp_directory_path() / "quantoscope-gpu-model") { }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Tells when the last layer of each block is done.
class BlockTimes final : public RunObserver
{
public:
    void layerFinished(const std::shared_ptr<const LayerResult>& layer) override
    {
        m_solving[layer->block] += layer->seconds;
        m_finished[layer->block] = std::chrono::steady_clock::now();
    }

    void print() const
    {
        auto before = m_start;
        for (const auto& [block, finished] : m_finished) {
            std::printf("block %2ld  %.2f s, %.2f s of them in the solver\n", static_cast<long>(block),
                        std::chrono::duration<double>(finished - before).count(), m_solving.at(block));
            before = finished;
        }
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::map<std::int64_t, std::chrono::steady_clock::time_point> m_finished;
    std::map<std::int64_t, double> m_solving;
};

} // namespace

void timeModel(at::Device device, const std::string& resident)
{
    std::printf("== a model of LLaMA-7B's shapes on %s (resident: %s): GPTQ, 4 bits, %ld samples of %ld tokens\n",
                device.str().c_str(), resident.c_str(), static_cast<long>(kSamples),
                static_cast<long>(kSequenceLength));
    const TemporaryFolder folder;
    writeModel(folder.path());
    const at::NoGradGuard noGradient;
    const auto model = openModel(folder.path().string(), {}, device.str(), {}, {}, resident);
    QuantizeRequest request { QuantizerConfig("gptq", {}) };
    request.calibration.samples = kSamples;
    request.calibration.sequenceLength = kSequenceLength;
    request.evaluate = false;
    BlockTimes times;
    runQuantization(*model, request, times, {});
    times.print();
    if (const std::optional<double> peak = peakBytes(device))
        std::printf("at most %.1f GB of the device's memory\n", *peak / 1e9);
}

} // namespace quantoscope::gpu
