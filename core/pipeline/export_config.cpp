#include "core/pipeline/export_config.h"

#include "core/base/durable_file.h"
#include "core/base/program_version.h"
#include "core/formats/mapped_file.h"

#include <algorithm>
#include <array>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// Larger ones are weights of some kind, whatever their name.
constexpr std::uintmax_t kMostCopiedBytes = std::uintmax_t(64) << 20U;

bool flagOf(const QuantizerConfig& config, const char* key)
{
    const auto found = config.values().find(key);
    return found != config.values().end() && found->second == "true";
}

Json gptqConfig(const ExportFacts& facts)
{
    const QuantizerConfig& config = *facts.config;
    Json json { { "bits", facts.grid.bits },
                { "group_size", facts.grid.groupSize },
                { "desc_act", facts.grid.scatteredGroups },
                { "sym", facts.grid.symmetric },
                { "lm_head", facts.headQuantized },
                { "quant_method", "gptq" },
                { "checkpoint_format", exportFormatName(facts.grid.format) },
                { "pack_dtype", "int32" },
                { "static_groups", flagOf(config, "static-groups") },
                { "true_sequential", flagOf(config, "true-sequential") } };
    if (const auto damping = config.values().find("damping"); damping != config.values().end())
        json["damp_percent"] = config.real("damping");
    // The field's way to leave a layer alone: a pattern of its name.
    for (const std::string& name : facts.unquantized)
        json["dynamic"]["-:^" + name + '$'] = Json::object();
    json["meta"] = { { "quantizer", { "quantoscope:" + programVersion() } }, { "method", config.method() } };
    return json;
}

Json awqConfig(const ExportFacts& facts)
{
    return { { "quant_method", "awq" },
             { "zero_point", true }, // zero points are in the file, symmetric or not
             { "group_size", facts.grid.groupSize },
             { "bits", facts.grid.bits },
             { "version", "gemm" },
             { "modules_to_not_convert", facts.unquantized.empty() ? Json() : Json(facts.unquantized) } };
}

Json compressedTensorsConfig(const ExportFacts& facts)
{
    Json weights { { "num_bits", facts.grid.bits },
                   { "type", "int" },
                   { "symmetric", facts.grid.symmetric },
                   { "strategy", facts.grid.groupSize < 0 ? "channel" : "group" },
                   { "group_size", facts.grid.groupSize < 0 ? Json() : Json(facts.grid.groupSize) },
                   { "dynamic", false },
                   { "actorder", facts.grid.scatteredGroups ? Json("group") : Json() } };
    Json ignore = facts.unquantized;
    if (!facts.headQuantized)
        ignore.push_back("lm_head");
    return { { "quant_method", "compressed-tensors" },
             { "format", "pack-quantized" },
             { "quantization_status", "compressed" },
             { "config_groups",
               { { "group_0",
                   { { "targets", { "Linear" } },
                     { "weights", std::move(weights) },
                     { "input_activations", nullptr },
                     { "output_activations", nullptr } } } } },
             { "ignore", std::move(ignore) },
             { "kv_cache_scheme", nullptr } };
}

/// Weights in any form, and what is written anew.
bool isCarriedOver(const fs::directory_entry& entry)
{
    std::error_code error;
    if (!entry.is_regular_file(error) || entry.file_size(error) > kMostCopiedBytes || error)
        return false;
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.') || name == "config.json" || name == "quantize_config.json"
        || name.ends_with(".index.json"))
        return false;
    constexpr std::array weights {
        ".safetensors", ".bin", ".pt", ".pth", ".gguf", ".h5", ".msgpack", ".onnx", ".part"
    };
    return std::ranges::none_of(weights, [&](const char* suffix) { return name.ends_with(suffix); });
}

Json modelConfig(const ModelSource& source, const ExportFacts& facts)
{
    Json config;
    for (const auto& [key, value] : source.config().items()) {
        if (!key.starts_with("quantoscope_") && key != "quantization_config")
            config[key] = value;
    }
    if (facts.headQuantized)
        config["tie_word_embeddings"] = false;
    if (!config.contains("architectures") && config.value("model_type", "") == "llama")
        config["architectures"] = { "LlamaForCausalLM" };
    if (Json quantization = quantizationConfig(facts); !quantization.is_null())
        config["quantization_config"] = std::move(quantization);
    return config;
}

} // namespace

nlohmann::ordered_json quantizationConfig(const ExportFacts& facts)
{
    switch (facts.grid.format) {
    case ExportFormat::Gptq:
    case ExportFormat::GptqV2:
        return gptqConfig(facts);
    case ExportFormat::Awq:
        return awqConfig(facts);
    case ExportFormat::CompressedTensors:
        return compressedTensorsConfig(facts);
    case ExportFormat::Gguf: // says all in its one file
    case ExportFormat::Safetensors:
        break;
    }
    return nullptr;
}

void copyCompanion(const fs::path& from, const fs::path& to)
{
    const MappedFile file(from);
    replaceFile(to, file.text());
    MappedFile::requireIntact(file.bytes());
}

void copyCompanions(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(from, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (isCarriedOver(*entry))
            files.push_back(entry->path());
    }
    std::ranges::sort(files);
    for (const fs::path& file : files)
        copyCompanion(file, to / file.filename());
}

void writeCompanions(const ModelSource& source, const ExportFacts& facts, const fs::path& folder)
{
    std::error_code error;
    if (fs::is_directory(source.path(), error))
        copyCompanions(source.path(), folder);
    replaceFile(folder / "config.json", modelConfig(source, facts).dump(2) + '\n');
    const bool gptq = facts.grid.format == ExportFormat::Gptq || facts.grid.format == ExportFormat::GptqV2;
    if (gptq)
        replaceFile(folder / "quantize_config.json", quantizationConfig(facts).dump(2) + '\n');
}

} // namespace quantoscope
